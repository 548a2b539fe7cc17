"""
Tests of the digest and of the protocol; with MONGODB_URI set, also of every operation of every system on that server.

    python -m unittest discover -s benchmarks/python
"""

import asyncio
import contextlib
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import tracemalloc
import unittest
import uuid
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bson import json_util

import odm_data
import people
from operations import Operation
from people import DataSet
from worker import MAXIMUM_RUNS, SYSTEMS, URI_VARIABLE, Worker

# As Java wrote it, and what Java's Digest makes of it.
FIRST_LINE = (
    '{"_id": {"$oid": "660000000000000000000000"}, "name": "Ada Lovelace 0", "email": "ada0@example.com", '
    '"age": 51, "active": true, "score": 0.2176473699166892, "created": {"$date": "2023-10-23T17:57:16.998Z"}, '
    '"tags": ["alpha", "beta", "gamma0"], '
    '"address": {"street": "12 Main Street", "city": "London", "zip": "EC1A 1BB"}}'
)
FIRST_DIGEST = "bb69d81b483de93f3479591e359ed65b3dd516d7492c98a5c97cd3091daefdae"


def write_data(folder: str, *lines: str) -> Path:
    file = Path(folder, "data.jsonl")
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


class DataSetTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory())
        wide = json.dumps({"_id": {"$oid": str(people.person_id(1 << 32))}, "f0": 7, "f1": "text"})
        self.data = DataSet(write_data(folder, FIRST_LINE, wide))

    def test_digest_is_that_of_java(self) -> None:
        self.assertEqual(FIRST_DIGEST, people.digest_people([self.data.person(0)]))

    def test_digest_does_not_depend_on_the_order(self) -> None:
        some = self.data.people(0, 20)
        self.assertEqual(people.digest_people(some), people.digest_people(reversed(some)))

    def test_digest_tells_every_value_apart(self) -> None:
        person = self.data.person(0)
        other: dict[str, Any] = {
            "name": "x",
            "age": 1,
            "active": not person["active"],
            "score": -0.0,
            "created": person["created"] + timedelta(milliseconds=1),
            "tags": [],
            "address": person["address"] | {"zip": "x"},
        }
        digests = {people.digest_people([person | {field: value}]) for field, value in other.items()}
        self.assertEqual(len(other), len(digests - {people.digest_people([person])}))

    def test_digest_of_wide_documents_is_in_the_order_of_ids(self) -> None:
        fields = {f"f{i}": i for i in range(people.FIELDS)}
        ids = [people.person_id(2), people.person_id(1)]
        text = "\n".join("|".join([str(key), *map(str, range(people.FIELDS))]) for key in sorted(ids))
        self.assertEqual(
            hashlib.sha256(text.encode()).hexdigest(), people.digest_wide({"_id": key, **fields} for key in ids)
        )

    def test_later_people_repeat_the_first_with_names_of_their_own(self) -> None:
        first, later = self.data.person(0), self.data.person(12_345)
        self.assertEqual(first | {"name": "Ada Lovelace 12345", "email": "ada12345@example.com"}, later)

    def test_people_are_copies(self) -> None:
        self.data.person(0)["tags"].append("x")
        self.data.person(0)["address"]["zip"] = "x"
        self.assertEqual(FIRST_DIGEST, people.digest_people([self.data.person(0)]))

    def test_ids_and_picks_are_those_of_java(self) -> None:
        self.assertEqual("6600000000000000000000ff", str(people.person_id(255)))
        self.assertEqual([0, 7919, 5838], [people.pick(run) for run in range(3)])
        self.assertEqual(people.PEOPLE, len({people.pick(run) for run in range(people.PEOPLE)}))

    def test_wide_documents_are_told_from_people(self) -> None:
        self.assertEqual([{"_id": people.person_id(1 << 32), "f0": 7, "f1": "text"}], self.data.wide())


class WorkerTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.log: list[Any] = []

    async def asyncSetUp(self) -> None:
        asyncio.get_running_loop().slow_callback_duration = 60  # runs that are not awaited hold the loop, and may

    def worker(self, documents: int = 1) -> Worker:
        def run(index: int, done: int) -> str:
            self.log.append((index, done))
            return "result"

        def fail(index: int, done: int) -> None:
            raise OSError("no server")

        steps = {
            "outcome": lambda result: f"outcome of {result}",
            "close": lambda: self.log.append("close"),
            "prepare": lambda: self.log.append("prepare"),
            "ready": lambda runs, done: self.log.append(f"ready for {runs} after {done}"),
        }
        return Worker(
            False, {"quick": Operation(run=run, documents=documents, **steps), "bad": Operation(run=fail, **steps)}
        )

    async def test_preparing_runs_once(self) -> None:
        answer = await self.worker().answer({"command": "prepare", "benchmark": "quick"})
        self.assertEqual({"outcome": "outcome of result"}, answer)
        self.assertEqual(["prepare", "ready for 1 after 0", (0, 0)], self.log)

    async def test_the_first_block_is_one_run_and_later_ones_fill_the_time(self) -> None:
        worker = self.worker()
        await worker.answer({"command": "prepare", "benchmark": "quick"})
        first = await worker.answer({"command": "block", "benchmark": "quick", "millis": 1})
        self.assertEqual({"runs", "wallNanos", "cpuNanos", "allocatedBytes"}, set(first))
        self.assertEqual((1, 1, None), (first["runs"], len(first["wallNanos"]), first["allocatedBytes"]))
        second = await worker.answer({"command": "block", "benchmark": "quick", "millis": 60_000})
        self.assertEqual(MAXIMUM_RUNS, second["runs"])
        self.assertEqual(200, len(second["wallNanos"]))
        self.assertEqual((MAXIMUM_RUNS - 1, MAXIMUM_RUNS + 1), self.log[-1])
        self.assertGreater(second["cpuNanos"], 0)

    async def test_a_block_is_about_20000_documents_at_most_or_one_run(self) -> None:
        for documents, runs in (1000, 20), (100_000, 1):
            worker = self.worker(documents)
            await worker.answer({"command": "prepare", "benchmark": "quick"})
            for millis in 1, 60_000:
                answer = await worker.answer({"command": "block", "benchmark": "quick", "millis": millis})
            self.assertEqual(runs, answer["runs"])

    async def test_held_is_what_the_result_holds_and_nothing_is_counted_afterwards(self) -> None:
        worker = Worker(False, {"list": Operation(run=lambda index, done: bytes(1_000_000), outcome=str, close=lambda: None)})
        await worker.answer({"command": "prepare", "benchmark": "list"})
        answer = await worker.answer({"command": "held", "benchmark": "list"})
        self.assertAlmostEqual(1_000_000, answer["heldBytes"], delta=50_000)
        self.assertFalse(tracemalloc.is_tracing())

    async def test_finishing_closes(self) -> None:
        worker = self.worker()
        await worker.answer({"command": "prepare", "benchmark": "quick"})
        answer = await worker.answer({"command": "finish", "benchmark": "quick"})
        self.assertEqual({"peakHeapBytes": None}, answer)
        self.assertEqual("close", self.log[-1])
        answer = await worker.answer({"command": "block", "benchmark": "quick", "millis": 1})
        self.assertEqual({"error": "ValueError: benchmark quick is not prepared; it is None"}, answer)

    async def test_a_failure_is_an_answer_and_the_worker_stays_usable(self) -> None:
        worker = self.worker()
        answer = await worker.answer({"command": "prepare", "benchmark": "bad"})
        self.assertEqual({"error": "OSError: no server"}, answer)
        answer = await worker.answer({"command": "prepare", "benchmark": "quick"})
        self.assertEqual({"outcome": "outcome of result"}, answer)
        self.assertEqual(1, self.log.count("close"))

    async def test_what_is_not_known_is_said(self) -> None:
        worker = self.worker()
        answer = await worker.answer({"command": "prepare", "benchmark": "other"})
        self.assertEqual({"error": "ValueError: no benchmark other here; there are quick, bad"}, answer)
        answer = await worker.answer({"command": "dance"})
        self.assertIn("not a command: {'command': 'dance'}", answer["error"])

    async def test_runs_of_an_asynchronous_system_are_awaited(self) -> None:
        async def run(index: int, done: int) -> int:
            await asyncio.sleep(0)
            return index + done

        worker = Worker(True, {"one": Operation(run=run, outcome=str, close=lambda: None)})
        self.assertEqual({"outcome": "0"}, await worker.answer({"command": "prepare", "benchmark": "one"}))
        answer = await worker.answer({"command": "block", "benchmark": "one", "millis": 1})
        self.assertEqual(1, answer["runs"])


def models(values: random.Random) -> dict[str, Any]:
    """Values of the models, as the last line of the data has them."""

    def fields(types: dict[str, type]) -> dict[str, Any]:
        return {name: values.randbytes(15).hex() if kind is str else values.randrange(1000) for name, kind in types.items()}

    return {
        odm_data.SMALL: fields(odm_data.SMALL_FIELDS),
        odm_data.LARGE: fields(odm_data.LARGE_FIELDS) | {"image_field": values.randbytes(2_413_000)},
        odm_data.NESTED: {
            **{name: fields(odm_data.TEXT_FIELDS) for name in odm_data.TEXT_PARTS},
            odm_data.ARRAY: [fields(odm_data.TEXT_FIELDS) for _ in range(2)],
            **{name: fields(odm_data.NUMBER_FIELDS) for name in odm_data.NUMBER_PARTS},
        },
    }


class ModelsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory())
        line = json_util.dumps(models(random.Random(1)), json_options=json_util.RELAXED_JSON_OPTIONS)
        self.data = odm_data.OdmData(DataSet(write_data(folder, FIRST_LINE, line)))

    def test_a_line_is_that_of_java(self) -> None:
        document = {"d": {"e": None}, "b": [{"c": "x"}, {"c": "y"}], "a": 1, "f": b"\x01\x02"}
        self.assertEqual(
            "a=1|b.0.c=x|b.1.c=y|d.e=null|f=a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222",
            people.model_line(document),
        )

    def test_the_digest_does_not_depend_on_the_order(self) -> None:
        documents = [self.data.stored(odm_data.NESTED, number) for number in range(3)]
        self.assertEqual(odm_data.digest_models(documents), odm_data.digest_models(reversed(documents)))

    def test_ids_are_those_of_java(self) -> None:
        nested = self.data.stored(odm_data.NESTED, 7)
        self.assertEqual("660000000000000400000007", str(nested["_id"]))
        self.assertEqual("660000000000000600000039", nested["embedded_str_doc_1"]["unique_id"])
        self.assertEqual("660000000000000600000039", odm_data.part_id(7))
        self.assertEqual("66000000000000060000003e", nested["embedded_str_doc_array"][0]["unique_id"])
        self.assertEqual("66000000000000060000003e", odm_data.element_id(7))
        self.assertEqual("660000000000000500000007", str(self.data.with_key(7)["field_fk"]))

    def test_updates_are_those_of_java(self) -> None:
        self.assertEqual("update1000000", odm_data.update(0))
        self.assertEqual("update9999999", odm_data.update(8_999_999))
        self.assertEqual("update1000000", odm_data.update(9_000_000))

    def test_models_are_told_from_people_and_wide_documents(self) -> None:
        self.assertEqual(13, len(self.data.values(odm_data.SMALL)))
        self.assertEqual(2_413_000, len(self.data.values(odm_data.LARGE)["image_field"]))


def with_uri() -> dict[str, str]:
    """The environment of a program that works on the server of the tests."""
    return os.environ | {URI_VARIABLE: os.environ["MONGODB_URI"]}


class Process:
    """A worker as the orchestrator starts it."""

    def __init__(self, system: str, file: Path) -> None:
        self.database = f"databridge_test_{uuid.uuid4().hex[:12]}"
        self.process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("worker.py"), system, self.database, file],
            env=with_uri(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def read(self) -> dict[str, Any]:
        return json.loads(self.process.stdout.readline())

    def ask(self, command: str, **arguments: Any) -> dict[str, Any]:
        print(json.dumps({"command": command, **arguments}), file=self.process.stdin, flush=True)
        return self.read()

    def close(self) -> None:
        self.process.communicate()


@unittest.skipUnless("MONGODB_URI" in os.environ, "needs a server: set MONGODB_URI, see scripts/real-server")
class SystemsTest(unittest.TestCase):
    def test_all_systems_come_to_the_same_in_every_benchmark(self) -> None:
        with contextlib.ExitStack() as stack:
            file = write_data(stack.enter_context(tempfile.TemporaryDirectory()), *self.lines())
            processes = [stack.enter_context(contextlib.closing(Process(system, file))) for system in SYSTEMS]
            known = {process: process.read()["operations"] for process in processes}
            # One insert of 30,000 says no more than those of 1,000, and takes long.
            names = dict.fromkeys(name for names in known.values() for name in names if "30000" not in name)
            for name in names:
                with self.subTest(name):
                    answers = [self.answers(process, name) for process in processes if name in known[process]]
                    self.assertEqual(1, len({answer["outcome"] for answer in answers}), answers)
            for process in processes:
                self.assertEqual({"bye": True}, process.ask("quit"))

    def answers(self, process: Process, name: str) -> dict[str, Any]:
        answer = process.ask("prepare", benchmark=name)
        block = process.ask("block", benchmark=name, millis=1)
        self.assertEqual(1, block.get("runs"), block)
        self.assertEqual({"peakHeapBytes": None}, process.ask("finish", benchmark=name))
        return answer

    def test_all_systems_hold_what_they_found_and_find_a_person_in_a_new_process(self) -> None:
        with contextlib.ExitStack() as stack:
            file = write_data(stack.enter_context(tempfile.TemporaryDirectory()), *self.lines())
            for system in SYSTEMS:
                with self.subTest(system), contextlib.closing(Process(system, file)) as process:
                    process.read()
                    process.ask("prepare", benchmark="find-many-1000")
                    self.assertGreater(process.ask("held", benchmark="find-many-1000")["heldBytes"], 500_000)
                    outcomes = {self.first_use(system, process.database, work, file) for work in ("fill", "find")}
                    self.assertEqual(1, len(outcomes))
                    self.assertEqual(outcomes, {process.ask("prepare", benchmark="find-one-indexed")["outcome"]})
                    process.ask("quit")

    def first_use(self, system: str, database: str, work: str, file: Path) -> str:
        program = Path(__file__).with_name("first_use.py")
        output = subprocess.run(
            [sys.executable, program, system, database, work, file],
            env=with_uri(),
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
        first, took, found = (json.loads(line) for line in output.splitlines())
        self.assertEqual({}, first)
        self.assertGreater(took["cpuNanos"], 0)
        return found["outcome"]

    @staticmethod
    def lines() -> list[str]:
        values = random.Random(1)
        persons = [
            {
                "email": people.email(number),
                "age": values.randrange(20, 80),
                "active": values.random() < 0.5,
                "score": values.random(),
                "created": datetime(2024, 1, 1) + timedelta(milliseconds=values.randrange(10**9)),
                "tags": ["alpha", "beta"],
                "address": {"street": "12 Main Street", "city": "London", "zip": "EC1A 1BB"},
            }
            for number in range(100)
        ]
        wide = [
            {"_id": people.person_id(number), **{f"f{i}": "text" if i % 2 else number for i in range(people.FIELDS)}}
            for number in range(people.WIDE)
        ]
        return [
            json_util.dumps(document, json_options=json_util.RELAXED_JSON_OPTIONS)
            for document in [*persons, *wide, models(values)]
        ]


if __name__ == "__main__":
    unittest.main()
