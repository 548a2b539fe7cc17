"""The models of the tasks for object mappers, as documents of Beanie: each twice, for those who save changes and the others."""

from beanie import Document, PydanticObjectId
from pydantic import BaseModel, create_model

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

Texts = create_model("Texts", unique_id=str, **TEXT_FIELDS)
Numbers = create_model("Numbers", **NUMBER_FIELDS)

_FIELDS: dict[str, type[BaseModel]] = {
    SMALL: create_model("SmallFields", **SMALL_FIELDS),
    LARGE: create_model("LargeFields", image_field=bytes, **LARGE_FIELDS),
    NESTED: create_model(
        "NestedFields",
        **{name: Texts for name in TEXT_PARTS},
        **{ARRAY: list[Texts]},
        **{name: Numbers for name in NUMBER_PARTS},
    ),
}


def _document(kind: str, fields: type[BaseModel], tracked: bool = False) -> type[Document]:
    class Model(Document, fields):
        class Settings:
            name = kind
            use_state_management = tracked

    return Model


MODELS = {kind: _document(kind, fields) for kind, fields in _FIELDS.items()}
TRACKED = {kind: _document(kind, fields, tracked=True) for kind, fields in _FIELDS.items()}
# A class of its own, since Beanie would store the key of the others, too, which is null.
WITH_KEY = _document(SMALL, create_model("KeyFields", __base__=_FIELDS[SMALL], field_fk=PydanticObjectId))

ALL = [*MODELS.values(), *TRACKED.values(), WITH_KEY]
"""For init_beanie."""
