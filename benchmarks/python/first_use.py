"""
A process of which all there is to see is how soon it has its first answer: it connects, finds one person, says so, and ends.

    python first_use.py SYSTEM DATABASE find DATAFILE

With fill instead of find it stores what is found before: only then is the file of the data set read. The answers are
lines of JSON, as those of Java's FirstUse: an empty one as soon as something was found, what it took, and what was found.
"""

import asyncio
import inspect
import os
import sys
from time import process_time_ns
from typing import Any

from ground import Ground
from operations import person_outcome
from people import PEOPLE, DataSet, email, pick
from system import System
from worker import SYSTEMS, URI_VARIABLE, connected, say, take_output


async def main(name: str, database: str, work: str, file: str) -> None:
    """Whoever started the process takes the time."""
    uri = os.environ[URI_VARIABLE]
    answers = take_output()
    system = await connected(name, uri, database)
    try:
        if work == "fill":
            _fill(uri, database, file)
        found = await _find(system)
        say(answers, {})
        say(answers, {"cpuNanos": process_time_ns(), "allocatedBytes": None})
        say(answers, {"outcome": person_outcome(system, found)})
    finally:
        await system.close()


def _fill(uri: str, database: str, file: str) -> None:
    ground = Ground(uri, database, DataSet(file))
    ground.fill(PEOPLE)
    ground.close()


async def _find(system: System) -> Any:
    """The work of find-one-indexed."""
    found = system.by_email(email(pick(0)))
    return await found if inspect.isawaitable(found) else found


if __name__ == "__main__":
    if len(sys.argv) != 5 or sys.argv[1] not in SYSTEMS or sys.argv[3] not in ("find", "fill"):
        sys.exit(f"usage: python first_use.py {'|'.join(SYSTEMS)} DATABASE find|fill DATAFILE, with {URI_VARIABLE}")
    asyncio.run(main(*sys.argv[1:]))
