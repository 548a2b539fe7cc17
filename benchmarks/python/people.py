"""The documents that every system stores, and how what was found is told apart: as in the Java package suite.data."""

import hashlib
import struct
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Iterable, Iterator

from bson import ObjectId, json_util

PEOPLE = 10_000
"""How many people are stored where one is found."""
WIDE = 100
"""How many wide documents there are."""
FIELDS = 200
"""How many fields a wide document has, beside its id: f0, f1 ..."""
PERSON = ("name", "email", "age", "active", "score", "created", "tags", "address")
"""The fields of a person, beside its id."""

_SECONDS = 0x66000000  # of the ids, whatever day it is
_STRIDE = 7919  # a prime, so that each person is picked before one is picked again
_EPOCH = datetime(1970, 1, 1)
_MILLISECOND = timedelta(milliseconds=1)


class DataSet:
    """The documents of all benchmarks, as Java's DataSet wrote them: a line of extended JSON for each, and one of models."""

    def __init__(self, file: str | Path) -> None:
        documents = [json_util.loads(line) for line in Path(file).read_text("utf-8").splitlines()]
        self._people = [document for document in documents if "email" in document]
        self._wide = [document for document in documents if "f0" in document]
        self.models: dict[str, dict[str, Any]] = next((line for line in documents if "odm_small" in line), {})
        """The values of the models of odm_data, by their kind."""

    def person(self, number: int) -> dict[str, Any]:
        """The values of a person without its id, in a dictionary of the caller's own; the number is any from 0."""
        values = self._people[number % len(self._people)]
        return {
            "name": f"Ada Lovelace {number}",
            "email": email(number),
            "age": values["age"],
            "active": values["active"],
            "score": values["score"],
            "created": values["created"],
            "tags": list(values["tags"]),
            "address": dict(values["address"]),
        }

    def people(self, first: int, count: int) -> list[dict[str, Any]]:
        """The people with the numbers from first, without ids."""
        return [self.person(number) for number in range(first, first + count)]

    def stored(self, number: int) -> dict[str, Any]:
        """A person with the id that it has where it is stored beforehand."""
        return {"_id": person_id(number), **self.person(number)}

    def wide(self) -> list[dict[str, Any]]:
        """All wide documents, with their ids."""
        return [dict(document) for document in self._wide]


def email(number: int) -> str:
    """The e-mail address of a person."""
    return f"ada{number}@example.com"


def unknown_email(run: int) -> str:
    """An e-mail address that nobody has."""
    return f"nobody{run}@example.com"


def person_id(number: int) -> ObjectId:
    """The id of a person that is stored beforehand."""
    return ObjectId(f"{_SECONDS:08x}{number:016x}")


def pick(run: int) -> int:
    """The number of the person that a run looks for, where PEOPLE are stored: that of run 0 is 0."""
    return run * _STRIDE % PEOPLE


def digest_people(people: Iterable[dict[str, Any]]) -> str:
    """Of the values of people, in whatever order they come."""
    return digest_lines(_line(person) for person in sorted(people, key=_number))


def _number(person: dict[str, Any]) -> int:
    return int(person["email"].removeprefix("ada").partition("@")[0])


def _line(person: dict[str, Any]) -> str:
    address = person["address"]
    return "|".join((
        person["name"],
        person["email"],
        str(person["age"]),
        str(person["active"]).lower(),
        struct.pack(">d", person["score"]).hex(),
        str((person["created"] - _EPOCH) // _MILLISECOND),
        ",".join(person["tags"]),
        address["street"],
        address["city"],
        address["zip"],
    ))


def digest_wide(documents: Iterable[dict[str, Any]]) -> str:
    """Of wide documents, in whatever order they come: a line of id and fields for each."""
    ordered = sorted(documents, key=lambda document: document["_id"])
    return digest_lines(
        "|".join([str(document["_id"]), *(str(document[f"f{i}"]) for i in range(FIELDS))]) for document in ordered
    )


def model_line(document: dict[str, Any]) -> str:
    """Every value of a document with its path, in the order of the paths."""
    return "|".join(f"{path}={value}" for path, value in sorted(_values("", document)))


def _values(path: str, value: Any) -> Iterator[tuple[str, str]]:
    match value:
        case dict() | list():
            prefix = f"{path}." if path else ""
            for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
                yield from _values(f"{prefix}{name}", inner)
        case bytes():
            yield path, hashlib.sha256(value).hexdigest()
        case None:
            yield path, "null"
        case _:
            yield path, str(value)


def digest_lines(lines: Iterable[str]) -> str:
    """Of lines of text: the SHA-256 of their UTF-8, joined by line feeds, in hex."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
