"""
A worker process: one system at the work that the orchestrator asks for.

    python worker.py SYSTEM DATABASE DATAFILE

The server is in the environment, whose variables nobody else can see: DATA_BRIDGE_BENCHMARK_URI.

Reads one JSON command per line on its input and answers one JSON line on its output; what libraries print goes to the error
output. The protocol is that of Java's package suite.worker.

All happens in one event loop, so that a run of an asynchronous system is awaited in a loop that runs already. Whatever takes
long between runs and is not the system's work happens in a thread beside it: the asynchronous client looks after its
connections in the loop, and gives them up if it does not come to it for too long.
"""

import asyncio
import gc
import inspect
import json
import os
import platform
import sys
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from time import perf_counter_ns, process_time_ns
from typing import Any, TextIO

from ground import Ground
from operations import Operation, operations
from people import DataSet
from system import System

SYSTEMS = {
    "pymongo": ("pymongo_system", "PyMongo"),
    "mongoengine": ("mongoengine_system", "MongoEngine"),
    "beanie": ("beanie_system", "Beanie"),
}
"""The module and the class of each, imported for that system alone."""

URI_VARIABLE = "DATA_BRIDGE_BENCHMARK_URI"
"""As Java's ServerUri."""

MAXIMUM_RUNS = 10_000
MAXIMUM_DOCUMENTS = 20_000
"""Of one block, unless a single run is about more."""
MAXIMUM_TIMES = 200
"""How many times of single runs are reported of a block."""


class Worker:
    """Answers commands. At one benchmark at a time: to prepare another finishes it."""

    def __init__(self, asynchronous: bool, known: dict[str, Operation]) -> None:
        self._measure = _measure_awaited if asynchronous else _measure
        self._known = known
        self._benchmark: str | None = None
        self._done = 0
        self._nanos = 0  # of a run of the last block

    async def answer(self, command: dict[str, Any]) -> dict[str, Any]:
        """What a command comes to; {"error": ...} if it fails, and the worker stays usable."""
        try:
            match command:
                case {"command": "prepare", "benchmark": name}:
                    return await self._prepare(name)
                case {"command": "block", "benchmark": name, "millis": millis}:
                    return await self._block(name, millis)
                case {"command": "held", "benchmark": name}:
                    return await self._held(name)
                case {"command": "finish", "benchmark": name}:
                    return self._finish(name)
            raise ValueError(f"not a command: {command}; prepare, block, held, finish and quit are known")
        except Exception as failure:  # whatever a library throws belongs into the answer
            return {"error": f"{type(failure).__name__}: {failure}"}

    async def _prepare(self, name: str) -> dict[str, Any]:
        if name not in self._known:
            raise ValueError(f"no benchmark {name} here; there are {', '.join(self._known)}")
        self.close()
        operation = self._known[name]
        self._benchmark, self._done, self._nanos = name, 0, 0
        preparing = operation.prepare()
        if inspect.isawaitable(preparing):
            await preparing
        await asyncio.to_thread(operation.ready, 1, 0)
        result = await self._once(operation)
        return {"outcome": await asyncio.to_thread(operation.outcome, result)}

    async def _block(self, name: str, millis: float) -> dict[str, Any]:
        operation = self._prepared(name)
        runs = self._runs(operation, millis)
        await asyncio.to_thread(operation.ready, runs, self._done)
        # What the suite itself keeps is hidden from the collector: no system shall pay for it.
        gc.collect()
        gc.freeze()
        try:
            wall, processor = await self._measure(operation.run, runs, self._done)
        finally:
            gc.unfreeze()
            self._done += runs
        self._nanos = sum(wall) // runs
        step = -(-runs // MAXIMUM_TIMES)
        return {"runs": runs, "wallNanos": wall[::step], "cpuNanos": processor, "allocatedBytes": None}

    async def _once(self, operation: Operation) -> Any:
        result = operation.run(0, self._done)
        self._done += 1
        return await result if inspect.isawaitable(result) else result

    async def _held(self, name: str) -> dict[str, Any]:
        """
        How many bytes the result of a run holds: those of the objects that Python made for it and still has. Python counts
        them for this run alone, because whatever runs while it counts is several times slower.
        """
        operation = self._prepared(name)
        await asyncio.to_thread(operation.ready, 1, self._done)
        gc.collect()
        tracemalloc.start()
        try:
            result = await self._once(operation)
            gc.collect()
            held, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        del result
        return {"heldBytes": held}

    def _runs(self, operation: Operation, millis: float) -> int:
        if self._nanos == 0:
            return 1
        wanted = int(millis * 1_000_000 / self._nanos)
        return max(1, min(wanted, MAXIMUM_RUNS, MAXIMUM_DOCUMENTS // operation.documents))

    def _finish(self, name: str) -> dict[str, Any]:
        self._prepared(name)
        self.close()
        return {"peakHeapBytes": None}

    def _prepared(self, name: str) -> Operation:
        if name != self._benchmark:
            raise ValueError(f"benchmark {name} is not prepared; it is {self._benchmark}")
        return self._known[name]

    def close(self) -> None:
        """Finishes the benchmark that is under way, if there is one."""
        if self._benchmark is None:
            return
        name, self._benchmark = self._benchmark, None
        self._known[name].close()


async def _measure(run: Callable[[int, int], Any], runs: int, done: int) -> tuple[list[int], int]:
    """Wall time of each run and processor time of all, of all threads, in nanoseconds."""
    wall = []
    processor = process_time_ns()
    for index in range(runs):
        start = perf_counter_ns()
        result = run(index, done + index)
        wall.append(perf_counter_ns() - start)
        del result  # after the clock: to free the objects is not the system's work
    return wall, process_time_ns() - processor


async def _measure_awaited(run: Callable[[int, int], Any], runs: int, done: int) -> tuple[list[int], int]:
    """The same where a run is awaited, in the loop that runs already: see _measure."""
    wall = []
    processor = process_time_ns()
    for index in range(runs):
        start = perf_counter_ns()
        result = await run(index, done + index)
        wall.append(perf_counter_ns() - start)
        del result
    return wall, process_time_ns() - processor


async def serve(system: System, ground: Ground, commands: TextIO, answers: TextIO) -> None:
    """Answers until it is told to quit, or nobody asks any more."""
    known = operations(system, ground)
    worker = Worker(system.asynchronous, known)
    version = f"{system.version}, Python {platform.python_version()}"
    say(answers, {"system": system.name, "version": version, "operations": list(known)})
    while line := await asyncio.to_thread(commands.readline):
        command = json.loads(line)
        if command == {"command": "quit"}:
            ground.drop()
            return say(answers, {"bye": True})
        say(answers, await worker.answer(command))


def say(answers: TextIO, answer: dict[str, Any]) -> None:
    """Answers with a line."""
    print(json.dumps(answer), file=answers, flush=True)


def take_output() -> TextIO:
    """The process's output for answers alone: whatever else is printed goes to the error output."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


async def connected(name: str, uri: str, database: str) -> System:
    """A system; the module of no other one is imported."""
    module, class_name = SYSTEMS[name]
    system: System = getattr(import_module(module), class_name)()
    await system.connect(uri, database)
    return system


async def main(name: str, database: str, file: str) -> None:
    """Connects, serves, and leaves nothing behind."""
    uri = os.environ[URI_VARIABLE]
    answers = take_output()
    system = await connected(name, uri, database)
    ground = Ground(uri, database, DataSet(file))
    try:
        await serve(system, ground, sys.stdin, answers)
    finally:
        ground.drop()  # once more, if nobody said quit
        ground.close()
        await system.close()


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in SYSTEMS:
        sys.exit(f"usage: python worker.py {'|'.join(SYSTEMS)} DATABASE DATAFILE, with {URI_VARIABLE}")
    asyncio.run(main(*sys.argv[1:]))
