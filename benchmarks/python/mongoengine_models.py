"""The models of the tasks for object mappers, as documents of MongoEngine."""

from typing import Any

from mongoengine import (
    BinaryField,
    Document,
    EmbeddedDocument,
    EmbeddedDocumentField,
    EmbeddedDocumentListField,
    IntField,
    ObjectIdField,
    StringField,
)

from odm_data import (
    ARRAY,
    LARGE,
    LARGE_FIELDS,
    NESTED,
    NUMBER_FIELDS,
    NUMBER_PARTS,
    SMALL,
    SMALL_FIELDS,
    TEXT_FIELDS,
    TEXT_PARTS,
)


def _fields(types: dict[str, type]) -> dict[str, Any]:
    return {name: StringField() if kind is str else IntField() for name, kind in types.items()}


def _document(kind: str, fields: dict[str, Any]) -> type[Document]:
    meta = {"collection": kind, "auto_create_index": False}
    return type(kind.title().replace("_", ""), (Document,), {"meta": meta, **fields})


Texts = type("Texts", (EmbeddedDocument,), {"unique_id": StringField(), **_fields(TEXT_FIELDS)})
Numbers = type("Numbers", (EmbeddedDocument,), _fields(NUMBER_FIELDS))

MODELS: dict[str, type[Document]] = {
    SMALL: _document(SMALL, _fields(SMALL_FIELDS) | {"field_fk": ObjectIdField()}),
    LARGE: _document(LARGE, _fields(LARGE_FIELDS) | {"image_field": BinaryField()}),
    NESTED: _document(
        NESTED,
        {name: EmbeddedDocumentField(Texts) for name in TEXT_PARTS}
        | {ARRAY: EmbeddedDocumentListField(Texts)}
        | {name: EmbeddedDocumentField(Numbers) for name in NUMBER_PARTS},
    ),
}

KEYWORDS = {
    "_id": "id",
    "field_fk": "field_fk",
    f"{TEXT_PARTS[0]}.unique_id": f"{TEXT_PARTS[0]}__unique_id",
    f"{ARRAY}.unique_id": f"{ARRAY}__unique_id",
}
"""How a query names each path by which a model is found."""


def make(kind: str, values: dict[str, Any]) -> Document:
    """A model of plain values, of which embedded documents have to be made one by one."""
    model = MODELS[kind]
    if kind != NESTED:
        return model(**values)
    return model(
        **{name: Texts(**values[name]) for name in TEXT_PARTS},
        **{ARRAY: [Texts(**element) for element in values[ARRAY]]},
        **{name: Numbers(**values[name]) for name in NUMBER_PARTS},
    )
