"""PyMongo, MongoDB's own driver: dictionaries in, dictionaries out, its C extensions in use."""

import operator
from typing import Any

import bson
import pymongo
from bson import ObjectId
from bson.raw_bson import RawBSONDocument
from pymongo import DeleteOne, InsertOne, MongoClient, ReturnDocument, UpdateOne

from ground import PEOPLE_COLLECTION, WIDE_COLLECTION
from odm_data import COUNTS
from people import PEOPLE
from system import System

BY_AGE = [
    {"$group": {"_id": "$age", "count": {"$sum": 1}, "mean": {"$avg": "$score"}}},
    {"$sort": {"_id": 1}},
]
"""Number and mean score of the people of each age, by age."""


class PyMongo(System):
    """Has no mapper: what is saved is said by the program, as its users do."""

    name = "pymongo"
    version = pymongo.version
    unsupported = frozenset({"insert-one-validated", "insert-many-1000-validated"})
    GROUP = ("_id", "count", "mean")

    get = staticmethod(operator.getitem)
    set = staticmethod(operator.setitem)
    id = staticmethod(operator.itemgetter("_id"))

    async def connect(self, uri: str, database: str) -> None:
        if not bson.has_c():
            raise RuntimeError("PyMongo runs without its C extensions: install a wheel for this Python")
        self.client: MongoClient = MongoClient(uri)
        self.client.admin.command("ping")
        self.people = self.client[database][PEOPLE_COLLECTION]
        self.wide = self.client[database][WIDE_COLLECTION]
        self.models = {kind: self.client[database][kind] for kind in COUNTS}

    async def close(self) -> None:
        self.client.close()

    # Insert

    def make(self, person: dict) -> dict:
        return person

    def make_raw(self, person: dict) -> RawBSONDocument:
        return RawBSONDocument(bson.encode(person))

    def insert(self, person: dict) -> Any:
        return self.people.insert_one(person)

    def insert_many(self, people: list) -> Any:
        return self.people.insert_many(people)

    def insert_unordered(self, people: list) -> Any:
        return self.people.insert_many(people, ordered=False)

    # Find

    def by_id(self, key: ObjectId) -> dict | None:
        return self.people.find_one({"_id": key})

    def by_email(self, email: str) -> dict | None:
        return self.people.find_one({"email": email})

    def all(self) -> list[dict]:
        return self.people.find().to_list()

    def all_in_one_reply(self) -> list[dict]:
        return self.people.find(batch_size=PEOPLE).to_list()

    def names(self) -> list[dict]:
        return self.people.find(projection={"_id": 0, "name": 1, "email": 1}).to_list()

    def count_active(self) -> int:
        return self.people.count_documents({"active": True})

    def exists(self, email: str) -> bool:
        return self.people.find_one({"email": email}, {"_id": 1}) is not None

    def ages(self) -> list[int]:
        return self.people.distinct("age")

    def by_age(self) -> list[dict]:
        return self.people.aggregate(BY_AGE).to_list()

    # Update

    def make_stored(self, key: ObjectId, person: dict) -> dict:
        return {"_id": key, **person}

    def set_age(self, key: ObjectId, age: int) -> Any:
        return self.people.update_one({"_id": key}, {"$set": {"age": age}})

    def set_age_of_all(self, age: int) -> Any:
        return self.people.update_many({"age": {"$gte": 0}}, {"$set": {"age": age}})

    def operate(self, key: ObjectId) -> Any:
        return self.people.update_one(
            {"_id": key}, {"$inc": {"age": 1}, "$push": {"tags": "delta"}, "$set": {"score": 0.5}}
        )

    def upsert(self, person: dict) -> Any:
        return self.people.update_one({"email": person["email"]}, {"$set": person}, upsert=True)

    def find_and_set_age(self, key: ObjectId, age: int) -> dict:
        return self.people.find_one_and_update(
            {"_id": key}, {"$set": {"age": age}}, return_document=ReturnDocument.AFTER
        )

    def replace(self, person: dict) -> Any:
        return self.people.replace_one({"_id": person["_id"]}, person)

    def write(self, inserted: list[dict], updated: list[ObjectId], age: int, deleted: list[ObjectId]) -> Any:
        return self.people.bulk_write([
            *(InsertOne(person) for person in inserted),
            *(UpdateOne({"_id": key}, {"$set": {"age": age}}) for key in updated),
            *(DeleteOne({"_id": key}) for key in deleted),
        ])

    # Save

    def load_people(self) -> list[dict]:
        return self.all()

    def load_wide(self) -> list[dict]:
        return self.wide.find().to_list()

    def save(self, loaded: dict, field: str) -> Any:
        collection = self.people if field == "age" else self.wide
        return collection.update_one({"_id": loaded["_id"]}, {"$set": {field: loaded[field]}})

    def save_all(self, people: list[dict], changed: list[dict], field: str) -> Any:
        updates = [UpdateOne({"_id": person["_id"]}, {"$set": {field: person[field]}}) for person in changed]
        return self.people.bulk_write(updates, ordered=False)

    # Delete

    def delete(self, key: ObjectId) -> Any:
        return self.people.delete_one({"_id": key})

    def delete_of_age(self, age: int) -> Any:
        return self.people.delete_many({"age": age})

    # Models

    def create_model(self, kind: str, values: dict) -> Any:
        return self.models[kind].insert_one(dict(values))

    def load_models(self, kind: str) -> list[dict]:
        return self.models[kind].find().to_list()

    def save_model(self, kind: str, model: dict, path: str, value: str) -> Any:
        return self.models[kind].update_one({"_id": model["_id"]}, {"$set": {path: value}})

    def find_model(self, kind: str, path: str, value: Any) -> dict | None:
        return self.models[kind].find_one({path: value})
