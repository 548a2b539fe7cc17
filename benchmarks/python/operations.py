"""
What a run of each benchmark is, once for all systems: see Java's Expectations, whose table this follows.

In a run, index is its number in its block, and done the number of all runs of the operation before, whatever the block.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ground import Ground
from odm_operations import OdmMaker
from people import PEOPLE, PERSON, WIDE, digest_lines, digest_people, email, person_id, pick, unknown_email
from system import System

STORED = 1000
"""How many people are stored where something changes."""
MIXED = 500
"""How many of bulk-mixed-1000 are inserted, and stored before for each run; half as many are updated, and deleted."""


@dataclass(kw_only=True)
class Operation:
    """
    How one system does the work of one benchmark. A worker calls prepare once; then, for each block of runs, ready and run;
    at the end close. Only run is measured.
    """

    run: Callable[[int, int], Any]
    """Does the work once, given index and done; gives an awaitable if the system is asynchronous."""
    outcome: Callable[[Any], str]
    """Says what the last run came to, given its result."""
    close: Callable[[], None]
    """Drops what was stored."""
    prepare: Callable[[], Any] = lambda: None
    """Stores and loads what the benchmark needs; may give an awaitable."""
    ready: Callable[[int, int], None] = lambda runs, done: None
    """Makes ready what is no part of the work, given how many runs follow and how many there were."""
    documents: int = 1
    """
    How many documents are made, changed or deleted for one run, which limits the runs of a block; what is only found, or loaded
    once and saved, is not made for each.
    """


def operations(system: System, ground: Ground) -> dict[str, Operation]:
    """What the system can do: benchmark names with the operation for each."""
    maker = _Maker(system, ground)
    every = maker.inserts() | maker.finds() | maker.updates() | maker.bulk_mixed() | maker.saves() | maker.deletes()
    every |= OdmMaker(system, ground, maker.operation).operations(maker.load, lambda: maker.made)
    return {name: operation for name, operation in every.items() if name not in system.unsupported}


def person_outcome(system: System, found: Any) -> str:
    """What a search for one person comes to."""
    return "none" if found is None else digest_people([person_values(system, found)])


def person_values(system: System, person: Any) -> dict[str, Any]:
    """Plain values of a person, all of them asked for."""
    values = {field: system.get(person, field) for field in PERSON}
    return values | {"address": {part: system.get(values["address"], part) for part in ("street", "city", "zip")}}


class _Maker:
    def __init__(self, system: System, ground: Ground) -> None:
        self.system = system
        self.ground = ground
        self.data = ground.data
        # What ready or prepare made for the runs that follow; one operation at a time is under way.
        self.made: list[Any] = []

    def operation(self, run: Callable[[int, int], Any], **steps: Any) -> Operation:
        """An operation whose outcome is that of the people who are stored, if nothing else is said."""
        steps.setdefault("outcome", lambda result: self.ground.people())
        return Operation(run=run, close=self.close, **steps)

    def close(self) -> None:
        self.made = []
        self.ground.clear()

    # Insert

    def inserts(self) -> dict[str, Operation]:
        system = self.system
        return {
            "insert-one": self.insert_one("make", "insert"),
            "insert-one-validated": self.insert_one("make_checked", "insert_checked"),
            "insert-many-1000": self.insert_many(1000, "make", "insert_many"),
            "insert-many-1000-unordered": self.insert_many(1000, "make", "insert_unordered"),
            "insert-many-1000-raw": self.insert_raw(1000),
            "insert-many-1000-validated": self.insert_many(1000, "make_checked", "insert_many_checked"),
            # In any order, which includes this one.
            "insert-many-30000": self.insert_many(
                30_000, "make", "insert_unordered" if hasattr(system, "insert_unordered") else "insert_many"
            ),
        }

    def insert_one(self, make: str, insert: str) -> Operation:
        def ready(runs: int, done: int) -> None:
            self.ground.empty()
            self.made = [getattr(self.system, make)(person) for person in self.data.people(0, runs)]

        return self.operation(lambda index, done: getattr(self.system, insert)(self.made[index]), ready=ready)

    def insert_many(self, count: int, make: str, insert: str) -> Operation:
        def ready(runs: int, done: int) -> None:
            self.ground.empty()
            self.made = [
                [getattr(self.system, make)(person) for person in self.data.people(run * count, count)]
                for run in range(runs)
            ]

        return self.operation(
            lambda index, done: getattr(self.system, insert)(self.made[index]), ready=ready, documents=count
        )

    def insert_raw(self, count: int) -> Operation:
        def ready(runs: int, done: int) -> None:
            self.ground.empty()
            self.made = [
                [self.system.make_raw(self.data.stored(run * count + number)) for number in range(count)]
                for run in range(runs)
            ]

        return self.operation(
            lambda index, done: self.system.insert_many(self.made[index]), ready=ready, documents=count
        )

    # Find

    def finds(self) -> dict[str, Operation]:
        system = self.system
        ids = [person_id(number) for number in range(PEOPLE)]
        one = {
            "find-one-by-id": (lambda index, done: system.by_id(ids[pick(index)]), self.person),
            "find-one-indexed": (lambda index, done: system.by_email(email(pick(index))), self.person),
            "find-one-missing": (lambda index, done: system.by_email(unknown_email(index)), self.person),
            "count": (lambda index, done: system.count_active(), str),
            "exists": (lambda index, done: system.exists(email(pick(index))), lambda found: str(found).lower()),
            "distinct": (lambda index, done: system.ages(), lambda ages: ",".join(map(str, sorted(ages)))),
            "aggregate": (lambda index, done: system.by_age(), self.groups),
        }
        many = {f"find-many-{count}": self.find_all(count, system.all) for count in (10, 100, 1000, 10_000)}
        return {
            **{
                name: self.operation(run, outcome=outcome, prepare=lambda: self.ground.fill(PEOPLE))
                for name, (run, outcome) in one.items()
            },
            **many,
            "find-many-1000-one-reply": self.find_all(STORED, system.all_in_one_reply),
            "find-projection-1000": self.operation(
                lambda index, done: system.names(),
                outcome=self.names,
                prepare=lambda: self.ground.fill(STORED),
            ),
        }

    def find_all(self, count: int, find: Callable[[], Any]) -> Operation:
        return self.operation(
            lambda index, done: find(),
            outcome=lambda people: digest_people(person_values(self.system, person) for person in people),
            prepare=lambda: self.ground.fill(count),
        )

    def person(self, found: Any) -> str:
        return person_outcome(self.system, found)

    def names(self, people: list[Any]) -> str:
        lines = {self.system.get(person, "email"): self.system.get(person, "name") for person in people}
        return digest_lines(f"{lines[email(number)]}|{email(number)}" for number in range(len(people)))

    def groups(self, groups: list[Any]) -> str:
        lines = []
        for group in groups:
            age, count, mean = (self.system.get(group, field) for field in self.system.GROUP)
            lines.append(f"{age}|{count}|{mean:.6f}")
        return digest_lines(lines)

    # Update

    def updates(self) -> dict[str, Operation]:
        system = self.system
        ids = [person_id(number) for number in range(STORED)]
        fill = {"prepare": lambda: self.ground.fill(STORED)}
        return {
            "update-one": self.operation(
                lambda index, done: system.set_age(ids[index % STORED], 1000 + done), **fill
            ),
            "update-many-1000": self.operation(
                lambda index, done: system.set_age_of_all(1000 + done), documents=STORED, **fill
            ),
            "update-operators": self.operation(
                lambda index, done: system.operate(ids[index % STORED]),
                ready=lambda runs, done: self.ground.fill(STORED),
            ),
            "upsert-one": self.insert_one("make", "upsert"),
            "find-and-update": self.operation(
                lambda index, done: system.find_and_set_age(ids[index % STORED], 1000 + done),
                outcome=self.person,
                **fill,
            ),
            "replace-one": self.operation(
                lambda index, done: system.replace(self.made[index]), ready=self.make_replacements, **fill
            ),
        }

    def make_replacements(self, runs: int, done: int) -> None:
        self.made = [
            self.system.make_stored(person_id(run % STORED), self.data.person(run % STORED) | {"age": 1000 + done + run})
            for run in range(runs)
        ]

    def bulk_mixed(self) -> dict[str, Operation]:
        half = MIXED // 2

        def ready(runs: int, done: int) -> None:
            self.ground.fill(MIXED * runs)
            self.made = [
                (
                    [self.system.make(person) for person in self.data.people(MIXED * (runs + run), MIXED)],
                    [person_id(MIXED * run + half + number) for number in range(half)],
                    [person_id(MIXED * run + number) for number in range(half)],
                )
                for run in range(runs)
            ]

        def run(index: int, done: int) -> Any:
            inserted, updated, deleted = self.made[index]
            return self.system.write(inserted, updated, 1000, deleted)

        return {"bulk-mixed-1000": self.operation(run, ready=ready, documents=2 * MIXED)}

    # Save

    def saves(self) -> dict[str, Operation]:
        return {
            "save-one-field-small": self.save_one("age", STORED, prepare=self.load_people),
            "save-one-field-200": self.save_one(
                "f0", WIDE, prepare=self.load_wide, outcome=lambda result: self.ground.wide()
            ),
            "bulk-update-1000": self.save_all(1, lambda number, done: 1000 + 1000 * done + number),
            "save-all-same-1000": self.save_all(1, lambda number, done: 1000 + done),
            "save-all-tenth-1000": self.save_all(10, lambda number, done: 1000 + 1000 * done + number),
        }

    def save_one(self, field: str, count: int, **steps: Any) -> Operation:
        def run(index: int, done: int) -> Any:
            loaded = self.made[index % count]
            self.system.set(loaded, field, 1000 + done)
            return self.system.save(loaded, field)

        return self.operation(run, **steps)

    def save_all(self, step: int, age: Callable[[int, int], int]) -> Operation:
        def run(index: int, done: int) -> Any:
            changed = self.made[::step]
            for position, person in enumerate(changed):
                self.system.set(person, "age", age(position * step, done))
            return self.system.save_all(self.made, changed, "age")

        return self.operation(run, prepare=self.load_people)

    async def load_people(self) -> None:
        self.ground.fill(STORED)
        await self.load(self.system.load_people())

    async def load_wide(self) -> None:
        self.ground.fill_wide()
        await self.load(self.system.load_wide())

    async def load(self, loading: Any) -> None:
        """Keeps what the system loads in the order of the ids, which is that of the numbers."""
        loaded = await loading if inspect.isawaitable(loading) else loading
        self.made = sorted(loaded, key=self.system.id)

    # Delete

    def deletes(self) -> dict[str, Operation]:
        return {
            "delete-one": self.operation(
                lambda index, done: self.system.delete(self.made[index]), ready=self.make_deletable
            ),
            "delete-many-1000": self.operation(
                lambda index, done: self.system.delete_of_age(1000 + index), ready=self.make_of_age, documents=STORED
            ),
        }

    def make_deletable(self, runs: int, done: int) -> None:
        self.ground.fill(runs + 1)
        self.made = [person_id(run) for run in range(runs)]

    def make_of_age(self, runs: int, done: int) -> None:
        self.ground.store(
            self.data.stored(number) | {"age": 1000 + number // STORED} for number in range(STORED * (runs + 1))
        )
