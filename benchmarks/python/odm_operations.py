"""
What a run of each task for object mappers is: see Java's Expectations, whose table this follows.

A system has create_model, load_models, save_model and find_model for it; the first argument of each is the kind.
"""

from collections.abc import Callable
from typing import Any

from ground import Ground
from odm_data import (
    ARRAY,
    COUNTS,
    LARGE,
    NESTED,
    SMALL,
    TEXT_PARTS,
    OdmData,
    digest_models,
    element_id,
    key,
    model_id,
    part_id,
    update,
)
from odm_ground import OdmGround
from people import pick
from system import System

PART = TEXT_PARTS[0]
"""The part of a nested document that updates change."""
DOCUMENTS_IN_A_LARGE_ONE = 333
"""So that no block makes more than 60 of them, 145 MB on the server."""


def values_of(system: System, found: Any, like: Any) -> Any:
    """Plain values of a model, all of them asked for by the system's own getter, in the shape of others."""
    match like:
        case dict():
            return {name: values_of(system, system.get(found, name), inner) for name, inner in like.items()}
        case list():
            return [values_of(system, element, like[0]) for element in found]
    return found


class OdmMaker:
    """Makes the operations of a system, as steps that its caller makes operations of."""

    def __init__(self, system: System, ground: Ground, operation: Callable[..., Any]) -> None:
        self.system = system
        self.data = OdmData(ground.data)
        self.ground = OdmGround(ground, self.data)
        self.operation = operation

    def operations(self, load: Callable[[Any], Any], loaded: Callable[[], list[Any]]) -> dict[str, Any]:
        """All of them; load keeps what the system loads, and loaded gives it."""
        return {
            **{f"odm-{kind.removeprefix('odm_')}-create": self.create(kind) for kind in COUNTS},
            **{f"odm-{kind.removeprefix('odm_')}-update": self.update(kind, load, loaded) for kind in COUNTS},
            "odm-small-find": self.find(SMALL, "_id", lambda number: model_id(SMALL, number)),
            "odm-small-find-by-key": self.find(SMALL, "field_fk", key),
            "odm-nested-find": self.find(NESTED, f"{PART}.unique_id", part_id),
            "odm-nested-find-in-array": self.find(NESTED, f"{ARRAY}.unique_id", element_id),
        }

    def create(self, kind: str) -> Any:
        values: dict[str, Any] = {}

        def prepare() -> None:
            values.update(self.data.values(kind))

        return self.operation(
            lambda index, done: self.system.create_model(kind, values),
            prepare=prepare,
            ready=lambda runs, done: self.ground.empty(kind),
            outcome=lambda result: self.ground.created(kind),
            documents=DOCUMENTS_IN_A_LARGE_ONE if kind == LARGE else 1,
        )

    def update(self, kind: str, load: Callable[[Any], Any], loaded: Callable[[], list[Any]]) -> Any:
        path = f"{PART}.field1" if kind == NESTED else "field1"

        async def prepare() -> None:
            self.ground.fill(kind)
            await load(self.system.load_models(kind))

        def run(index: int, done: int) -> Any:
            model, value = loaded()[index % COUNTS[kind]], update(done)
            part = self.system.get(model, PART) if kind == NESTED else model
            self.system.set(part, "field1", value)
            return self.system.save_model(kind, model, path, value)

        return self.operation(run, prepare=prepare, outcome=lambda result: self.ground.stored(kind))

    def find(self, kind: str, path: str, value: Callable[[int], Any]) -> Any:
        values = [value(number) for number in range(COUNTS[kind])]
        with_keys = path == "field_fk"

        def prepare() -> None:
            if with_keys:
                self.ground.fill_with_keys()
            elif kind == NESTED:
                self.ground.fill_with_indexes()
            else:
                self.ground.fill(kind)

        def outcome(found: Any) -> str:
            like = self.data.with_key(0) if with_keys else self.data.stored(kind, 0)
            del like["_id"]
            return digest_models([{"_id": self.system.id(found), **values_of(self.system, found, like)}])

        return self.operation(
            lambda index, done: self.system.find_model(kind, path, values[pick(index) % len(values)]),
            prepare=prepare,
            outcome=outcome,
        )
