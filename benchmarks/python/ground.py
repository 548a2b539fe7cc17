"""What is stored before a benchmark, and what is there after it: by the bare driver, and so the same for every system."""

from typing import Any, Iterable

from pymongo import MongoClient
from pymongo.collection import Collection

from people import DataSet, digest_people, digest_wide

PEOPLE_COLLECTION = "people"
WIDE_COLLECTION = "wide"


class Ground:
    """A database of one worker alone."""

    def __init__(self, uri: str, database: str, data: DataSet) -> None:
        self.data = data
        self._client: MongoClient = MongoClient(uri)
        self._database = self._client[database]

    def empty(self) -> Collection:
        """Leaves an empty collection of people, with the unique index on the e-mail address that all systems have."""
        people = self._database[PEOPLE_COLLECTION]
        people.drop()
        people.create_index("email", unique=True)
        return people

    def store(self, people: Iterable[dict[str, Any]]) -> None:
        """Stores these people with their ids, and nobody else."""
        self.empty().insert_many(people)

    def fill(self, count: int) -> None:
        """Stores the people with the numbers from 0, and nobody else."""
        self.store(self.data.stored(number) for number in range(count))

    def fill_wide(self) -> None:
        """Stores the wide documents."""
        wide = self._database[WIDE_COLLECTION]
        wide.drop()
        wide.insert_many(self.data.wide())

    def people(self) -> str:
        """What the people who are stored come to."""
        return digest_people(self._database[PEOPLE_COLLECTION].find())

    def wide(self) -> str:
        """What the wide documents come to."""
        return digest_wide(self._database[WIDE_COLLECTION].find())

    def models(self, collection: str) -> Collection:
        """A collection of models."""
        return self._database[collection]

    def empty_models(self, collection: str) -> Collection:
        """Leaves a collection of models that is there and empty, without an index."""
        self._database.drop_collection(collection)
        return self._database.create_collection(collection)

    def clear(self) -> None:
        """Gives the space of the collections back."""
        for collection in self._database.list_collection_names():
            self._database.drop_collection(collection)

    def drop(self) -> None:
        """Drops the database."""
        self._client.drop_database(self._database.name)

    def close(self) -> None:
        """Disconnects."""
        self._client.close()
