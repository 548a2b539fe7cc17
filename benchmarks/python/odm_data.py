"""The documents of MongoDB's specification of benchmarks for object mappers: as in Java's OdmData, whose values these are."""

from collections.abc import Iterable
from typing import Any

from bson import ObjectId

from people import DataSet, digest_lines, model_line, person_id

SMALL = "odm_small"
LARGE = "odm_large"
NESTED = "odm_nested"
FOREIGN = "odm_foreign"
"""The collections; the first three are also the names of the kinds."""

COUNTS = {SMALL: 10_000, LARGE: 16, NESTED: 1000}
"""How many of a kind are stored where one is found or changed."""

SMALL_FIELDS = {f"field{i}": str if i <= 7 else int for i in range(1, 14)}
LARGE_FIELDS = {f"field{i}": str if i <= 125 else int for i in range(1, 251)}
TEXT_FIELDS = {f"field{i}": str for i in range(1, 16)}
NUMBER_FIELDS = {f"field{i}": int for i in range(1, 16)}
TEXT_PARTS = tuple(f"embedded_str_doc_{i}" for i in range(1, 6))
ARRAY = "embedded_str_doc_array"
NUMBER_PARTS = tuple(f"embedded_int_doc_{i}" for i in range(8, 15))

_ORDINALS = {SMALL: 2, LARGE: 3, NESTED: 4}
_FIRST_IN_ARRAY = 6  # of the places in a nested document that have unique ids


def model_id(kind: str, number: int) -> ObjectId:
    """The id of a document that is stored beforehand."""
    return person_id((_ORDINALS[kind] << 32) + number)


def key(number: int) -> ObjectId:
    """The id of the other document that a small one has as its foreign key."""
    return person_id((5 << 32) + number)


def part_id(number: int) -> str:
    """The unique id of the first part of a nested document."""
    return _unique_id(number, 1)


def element_id(number: int) -> str:
    """The unique id of the first element of the array in a nested document."""
    return _unique_id(number, _FIRST_IN_ARRAY)


def _unique_id(number: int, place: int) -> str:
    return str(person_id((6 << 32) + number * 8 + place))


def update(done: int) -> str:
    """The 13 bytes that an update stores, after so many runs before."""
    return f"update{1_000_000 + done % 9_000_000}"


class OdmData:
    """Makes documents of the values of a data set."""

    def __init__(self, data: DataSet) -> None:
        self._values = data.models

    def values(self, kind: str) -> dict[str, Any]:
        """The values of which a new document is made, without an id; not to be changed."""
        return self._nested(0) if kind == NESTED else self._values[kind]

    def stored(self, kind: str, number: int) -> dict[str, Any]:
        """A document with its id."""
        values = self._nested(number) if kind == NESTED else self._values[kind]
        return {"_id": model_id(kind, number), **values}

    def with_key(self, number: int) -> dict[str, Any]:
        """A small document with its id and a foreign key."""
        return self.stored(SMALL, number) | {"field_fk": key(number)}

    def _nested(self, number: int) -> dict[str, Any]:
        nested = dict(self._values[NESTED])
        for place, name in enumerate(TEXT_PARTS, 1):
            nested[name] = {"unique_id": _unique_id(number, place), **nested[name]}
        nested[ARRAY] = [
            {"unique_id": _unique_id(number, place), **element}
            for place, element in enumerate(nested[ARRAY], _FIRST_IN_ARRAY)
        ]
        return nested


def digest_models(documents: Iterable[dict[str, Any]]) -> str:
    """Of documents of any shape, in whatever order they and their fields come: a line of paths and values for each."""
    return digest_lines(sorted(model_line(document) for document in documents))
