"""Beanie: Pydantic models over PyMongo's asynchronous client."""

from datetime import datetime
from importlib.metadata import version
from typing import Annotated, Any

from beanie import BulkWriter, Document, UpdateResponse, init_beanie
from beanie.operators import Inc, Push, Set
from bson import ObjectId
from pydantic import BaseModel, Field, PastDatetime, StringConstraints, create_model
from pymongo import AsyncMongoClient

from beanie_models import ALL, MODELS, TRACKED, WITH_KEY
from ground import PEOPLE_COLLECTION, WIDE_COLLECTION
from people import FIELDS, PEOPLE
from pymongo_system import BY_AGE
from system import System


class Address(BaseModel):
    street: str
    city: str
    zip: str


class Person(Document):
    name: str
    email: str
    age: int
    active: bool
    score: float
    created: datetime
    tags: list[str]
    address: Address

    class Settings:
        name = PEOPLE_COLLECTION


class TrackedPerson(Person):
    """The same for those who save changes: a copy of what was loaded is kept, which others need not pay for."""

    class Settings:
        name = PEOPLE_COLLECTION
        use_state_management = True


WideFields = create_model("WideFields", **{f"f{i}": int if i % 2 == 0 else str for i in range(FIELDS)})


class Wide(Document, WideFields):
    class Settings:
        name = WIDE_COLLECTION
        use_state_management = True


Short = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Filled = Annotated[str, StringConstraints(min_length=1)]


class CheckedAddress(BaseModel):
    street: Short
    city: Filled
    zip: Annotated[str, StringConstraints(min_length=3, max_length=10)]


class CheckedPerson(Document):
    """The twin of Person, with constraints."""

    name: Short
    # Pydantic's EmailStr needs one more library, which looks at far more than MongoEngine and Hibernate Validator do.
    email: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    age: Annotated[int, Field(ge=0, le=150)]
    active: bool
    score: Annotated[float, Field(ge=0)]
    created: PastDatetime
    tags: Annotated[list[Filled], Field(min_length=1, max_length=10)]
    address: CheckedAddress

    class Settings:
        name = PEOPLE_COLLECTION


class Name(BaseModel):
    name: str
    email: str

    class Settings:
        projection = {"_id": 0, "name": 1, "email": 1}


class AgeGroup(BaseModel):
    age: int = Field(alias="_id")
    count: int
    mean: float


class Beanie(System):
    """Pydantic checks a document when it is made, so that the unchecked inserts get documents that are made already."""

    name = "beanie"
    version = version("beanie")
    asynchronous = True
    unsupported = frozenset({"insert-many-1000-raw"})

    async def connect(self, uri: str, database: str) -> None:
        self.client: AsyncMongoClient = AsyncMongoClient(uri)
        await init_beanie(
            database=self.client[database], document_models=[Person, TrackedPerson, CheckedPerson, Wide, *ALL]
        )

    async def close(self) -> None:
        await self.client.close()

    # Insert

    def make(self, person: dict) -> Person:
        return Person(**person)

    def make_checked(self, person: dict) -> dict:
        return person

    async def insert(self, person: Person) -> Any:
        return await person.insert()

    async def insert_checked(self, person: dict) -> Any:
        return await CheckedPerson(**person).insert()

    async def insert_many(self, people: list[Person]) -> Any:
        return await Person.insert_many(people)

    async def insert_unordered(self, people: list[Person]) -> Any:
        return await Person.insert_many(people, ordered=False)

    async def insert_many_checked(self, people: list[dict]) -> Any:
        return await CheckedPerson.insert_many([CheckedPerson(**person) for person in people])

    # Find

    async def by_id(self, key: ObjectId) -> Person | None:
        return await Person.get(key)

    async def by_email(self, email: str) -> Person | None:
        return await Person.find_one(Person.email == email)

    async def all(self) -> list[Person]:
        return await Person.find_all().to_list()

    async def all_in_one_reply(self) -> list[Person]:
        return await Person.find_all(batch_size=PEOPLE).to_list()

    async def names(self) -> list[Name]:
        return await Person.find_all().project(Name).to_list()

    async def count_active(self) -> int:
        return await Person.find(Person.active == True).count()  # noqa: E712, an expression of Beanie

    async def exists(self, email: str) -> bool:
        return await Person.find_one(Person.email == email).exists()

    async def ages(self) -> list[int]:
        return await Person.distinct(Person.age)

    async def by_age(self) -> list[AgeGroup]:
        return await Person.aggregate(BY_AGE, projection_model=AgeGroup).to_list()

    # Update

    def make_stored(self, key: ObjectId, person: dict) -> Person:
        return Person(id=key, **person)

    async def set_age(self, key: ObjectId, age: int) -> Any:
        return await Person.find_one(Person.id == key).update(Set({Person.age: age}))

    async def set_age_of_all(self, age: int) -> Any:
        return await Person.find(Person.age >= 0).update(Set({Person.age: age}))

    async def operate(self, key: ObjectId) -> Any:
        return await Person.find_one(Person.id == key).update(
            Inc({Person.age: 1}), Push({Person.tags: "delta"}), Set({Person.score: 0.5})
        )

    async def upsert(self, person: Person) -> Any:
        # Beanie's upsert() asks first and inserts then; an update that may insert is one call.
        values = person.model_dump(exclude={"id"})
        return await Person.find_one(Person.email == person.email).update(Set(values), upsert=True)

    async def find_and_set_age(self, key: ObjectId, age: int) -> Person:
        return await Person.find_one(Person.id == key).update(
            Set({Person.age: age}), response_type=UpdateResponse.NEW_DOCUMENT
        )

    async def replace(self, person: Person) -> Any:
        return await person.replace()

    async def write(self, inserted: list[Person], updated: list[ObjectId], age: int, deleted: list[ObjectId]) -> Any:
        async with BulkWriter() as bulk:
            for person in inserted:
                await Person.insert_one(person, bulk_writer=bulk)
            for key in updated:
                await Person.find_one(Person.id == key).update(Set({Person.age: age}), bulk_writer=bulk)
            for key in deleted:
                await Person.find_one(Person.id == key).delete(bulk_writer=bulk)

    # Save

    async def load_people(self) -> list[TrackedPerson]:
        return await TrackedPerson.find_all().to_list()

    async def load_wide(self) -> list[Any]:
        return await Wide.find_all().to_list()

    async def save(self, loaded: Document, field: str) -> Any:
        return await loaded.save_changes()

    async def save_all(self, people: list[TrackedPerson], changed: list[TrackedPerson], field: str) -> Any:
        async with BulkWriter(ordered=False) as bulk:
            for person in people:
                await person.save_changes(bulk_writer=bulk)

    # Delete

    async def delete(self, key: ObjectId) -> Any:
        return await Person.find_one(Person.id == key).delete()

    async def delete_of_age(self, age: int) -> Any:
        return await Person.find(Person.age == age).delete()

    # Models

    async def create_model(self, kind: str, values: dict) -> Any:
        return await MODELS[kind](**values).insert()

    async def load_models(self, kind: str) -> list[Document]:
        return await TRACKED[kind].find_all().to_list()

    async def save_model(self, kind: str, model: Document, path: str, value: str) -> Any:
        return await model.save_changes()

    async def find_model(self, kind: str, path: str, value: Any) -> Document | None:
        return await (WITH_KEY if path == "field_fk" else MODELS[kind]).find_one({path: value})
