"""What is stored before a task for object mappers, and what is there after it: as in Java's OdmStock."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from pymongo.collection import Collection

from ground import Ground
from odm_data import ARRAY, COUNTS, FOREIGN, NESTED, SMALL, TEXT_PARTS, OdmData, digest_models, key

_AT_ONCE = 1000


class OdmGround:
    """The collections of models; they are there before the first insert, and have the same indexes for all systems."""

    def __init__(self, ground: Ground, data: OdmData) -> None:
        self._ground = ground
        self._data = data

    def empty(self, collection: str) -> Collection:
        """Leaves an empty collection."""
        return self._ground.empty_models(collection)

    def fill(self, kind: str) -> Collection:
        """Stores all documents of a kind, and nothing else."""
        return _insert(self.empty(kind), (self._data.stored(kind, number) for number in range(COUNTS[kind])))

    def fill_with_keys(self) -> None:
        """Stores small documents with foreign keys, which have an index, and those whose ids the keys are."""
        small = self.empty(SMALL)
        small.create_index("field_fk")
        numbers = range(COUNTS[SMALL])
        _insert(small, (self._data.with_key(number) for number in numbers))
        _insert(self.empty(FOREIGN), ({"_id": key(number), "name": f"name {number}"} for number in numbers))

    def fill_with_indexes(self) -> None:
        """Stores nested documents, with an index on each of the two paths by which one is found."""
        nested = self.fill(NESTED)
        nested.create_index(f"{TEXT_PARTS[0]}.unique_id")
        nested.create_index(f"{ARRAY}.unique_id")

    def created(self, kind: str) -> str:
        """What the documents of a kind come to without their ids, which the systems make."""
        return digest_models(self._ground.models(kind).find(projection={"_id": 0}))

    def stored(self, kind: str) -> str:
        """What the documents of a kind come to, with their ids."""
        return digest_models(self._ground.models(kind).find())


def _insert(collection: Collection, documents: Iterable[dict[str, Any]]) -> Collection:
    rest = iter(documents)
    while some := list(islice(rest, _AT_ONCE)):
        collection.insert_many(some)
    return collection
