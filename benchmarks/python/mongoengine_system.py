"""MongoEngine: its documents, querysets and its own tracking of changes."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import mongoengine
from bson import ObjectId
from mongoengine import (
    BooleanField,
    DateTimeField,
    Document,
    EmailField,
    EmbeddedDocument,
    EmbeddedDocumentField,
    FloatField,
    IntField,
    ListField,
    StringField,
    ValidationError,
)

from ground import PEOPLE_COLLECTION, WIDE_COLLECTION
from mongoengine_models import KEYWORDS, MODELS, make
from people import FIELDS, PEOPLE, PERSON
from pymongo_system import BY_AGE
from system import System


class Address(EmbeddedDocument):
    street = StringField()
    city = StringField()
    zip = StringField()


class Person(Document):
    name = StringField()
    email = StringField()
    age = IntField()
    active = BooleanField()
    score = FloatField()
    created = DateTimeField()
    tags = ListField(StringField())
    address = EmbeddedDocumentField(Address)

    # The index is there; not to look for it is what the documentation advises for speed.
    meta = {"collection": PEOPLE_COLLECTION, "auto_create_index": False}


def past(time: datetime) -> None:
    """A constraint that MongoEngine has no word for."""
    if time >= datetime.now(UTC).replace(tzinfo=None):
        raise ValidationError(f"{time} is not past")


class CheckedAddress(EmbeddedDocument):
    street = StringField(required=True, max_length=100)
    city = StringField(required=True)
    zip = StringField(required=True, min_length=3, max_length=10)


class CheckedPerson(Document):
    """The twin of Person, with constraints."""

    name = StringField(required=True, max_length=100)
    email = EmailField(required=True)
    age = IntField(min_value=0, max_value=150)
    active = BooleanField()
    score = FloatField(min_value=0)
    created = DateTimeField(required=True, validation=past)
    tags = ListField(StringField(required=True), required=True, max_length=10)
    address = EmbeddedDocumentField(CheckedAddress, required=True)

    meta = {"collection": PEOPLE_COLLECTION, "auto_create_index": False}


Wide = type(
    "Wide",
    (Document,),
    {
        "meta": {"collection": WIDE_COLLECTION, "auto_create_index": False},
        **{f"f{i}": IntField() if i % 2 == 0 else StringField() for i in range(FIELDS)},
    },
)


@dataclass(slots=True)
class AgeGroup:
    """What an aggregation gives is no document of MongoEngine: it is left to the program."""

    age: int
    count: int
    mean: float


class MongoEngine(System):
    """Has no bulk of different writes and no insert of many in any order."""

    name = "mongoengine"
    version = mongoengine.__version__
    unsupported = frozenset({"insert-many-1000-raw", "insert-many-1000-unordered", "bulk-mixed-1000"})

    async def connect(self, uri: str, database: str) -> None:
        mongoengine.connect(db=database, host=uri).admin.command("ping")

    async def close(self) -> None:
        mongoengine.disconnect()

    # Insert. A queryset's insert checks nothing, and with load_bulk=False does not read back what it stored.

    def make(self, person: dict) -> Person:
        return Person(**person | {"address": Address(**person["address"])})

    def make_checked(self, person: dict) -> CheckedPerson:
        return CheckedPerson(**person | {"address": CheckedAddress(**person["address"])})

    def insert(self, person: Person) -> Any:
        return Person.objects.insert(person, load_bulk=False)

    def insert_checked(self, person: CheckedPerson) -> Any:
        person.validate()
        return CheckedPerson.objects.insert(person, load_bulk=False)

    def insert_many(self, people: list[Person]) -> Any:
        return Person.objects.insert(people, load_bulk=False)

    def insert_many_checked(self, people: list[CheckedPerson]) -> Any:
        for person in people:
            person.validate()
        return CheckedPerson.objects.insert(people, load_bulk=False)

    # Find

    def by_id(self, key: ObjectId) -> Person:
        return Person.objects.get(id=key)

    def by_email(self, email: str) -> Person | None:
        try:
            return Person.objects.get(email=email)
        except Person.DoesNotExist:
            return None

    def all(self) -> list[Person]:
        return list(Person.objects)

    def all_in_one_reply(self) -> list[Person]:
        return list(Person.objects.batch_size(PEOPLE))

    def names(self) -> list[Person]:
        return list(Person.objects.fields(name=1, email=1, id=0))

    def count_active(self) -> int:
        return Person.objects(active=True).count()

    def exists(self, email: str) -> bool:
        return Person.objects(email=email).count() > 0

    def ages(self) -> list[int]:
        return Person.objects.no_dereference().distinct("age")

    def by_age(self) -> list[AgeGroup]:
        return [AgeGroup(*group.values()) for group in Person.objects.aggregate(BY_AGE)]

    # Update

    def make_stored(self, key: ObjectId, person: dict) -> Person:
        return self.make({"id": key, **person})

    def set_age(self, key: ObjectId, age: int) -> Any:
        return Person.objects(id=key).update_one(set__age=age)

    def set_age_of_all(self, age: int) -> Any:
        return Person.objects(age__gte=0).update(set__age=age)

    def operate(self, key: ObjectId) -> Any:
        return Person.objects(id=key).update_one(inc__age=1, push__tags="delta", set__score=0.5)

    def upsert(self, person: Person) -> Any:
        values = {f"set__{field}": person[field] for field in PERSON}
        return Person.objects(email=person.email).update_one(upsert=True, **values)

    def find_and_set_age(self, key: ObjectId, age: int) -> Person:
        return Person.objects(id=key).modify(new=True, set__age=age)

    def replace(self, person: Person) -> Any:
        # A new object with the id of a stored one replaces it.
        return person.save(validate=False)

    # Save

    def load_people(self) -> list[Person]:
        return self.all()

    def load_wide(self) -> list[Any]:
        return list(Wide.objects)

    def save(self, loaded: Document, field: str) -> Any:
        return loaded.save(validate=False)

    def save_all(self, people: list[Person], changed: list[Person], field: str) -> Any:
        for person in people:
            person.save(validate=False)

    # Delete

    def delete(self, key: ObjectId) -> Any:
        return Person.objects(id=key).delete()

    def delete_of_age(self, age: int) -> Any:
        return Person.objects(age=age).delete()

    # Models

    def create_model(self, kind: str, values: dict) -> Any:
        return MODELS[kind].objects.insert(make(kind, values), load_bulk=False)

    def load_models(self, kind: str) -> list[Document]:
        return list(MODELS[kind].objects)

    def save_model(self, kind: str, model: Document, path: str, value: str) -> Any:
        return model.save(validate=False)

    def find_model(self, kind: str, path: str, value: Any) -> Document:
        return MODELS[kind].objects.get(**{KEYWORDS[path]: value})
