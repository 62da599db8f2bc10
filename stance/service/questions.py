"""What `POST /classify` takes."""

from __future__ import annotations

import contextlib
import datetime
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    RootModel,
    Tag,
    model_validator,
)

from stance.dates import to_day
from stance.document import StanceLabel

MAX_DOCUMENTS = 100
#: An object with more fields is refused as a whole: telling of each unknown one would cost far more than reading a text.
MAX_FIELDS = 20
#: So many characters of a date are looked at: reading it takes far longer than reading as much text.
MAX_DATE = 100

SHORT_EXAMPLE = "Moscow condemned U.S. strikes on Iran. Qatar welcomed the ceasefire."

EXAMPLES: dict[str, dict[str, Any]] = {
    "one text": {"text": SHORT_EXAMPLE},
    "only sure condemnations, explained": {
        "text": SHORT_EXAMPLE,
        "stances": ["condemnation"],
        "min_confidence": 0.5,
        "explain": True,
    },
    "several documents, summed up by country": {
        "documents": [
            {"id": "a1", "date": "2025-06-24", "text": "The Kremlin denied the reports."},
            {"id": 2, "text": "German lawmakers backed the sanctions."},
        ],
        "rollup": "country",
    },
}


def _date(value: object) -> datetime.date:
    with contextlib.suppress(ValueError):
        if isinstance(value, str) and len(value) <= MAX_DATE and (day := to_day(value)):
            return datetime.date.fromisoformat(day)
    raise ValueError("must be a day as in 2025-06-24 or 24 June 2025")


#: Blank is what `str.strip` takes for blank, as on the command line: beyond a pattern's `\s` the four separators of ASCII.
Text = Annotated[
    str,
    Field(
        pattern=r"[^\s\x1c-\x1f]",
        description="News text; offsets in the answer count its Unicode code points.",
    ),
]


def _whole(value: object) -> object:
    """JSON knows no integers: 7.0 is 7."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _id_kind(value: object) -> str | None:
    return {int: "int", str: "str"}.get(type(value))


#: Integers only as far as every JSON reader keeps them exact.
Id = Annotated[
    Annotated[int, Field(ge=-(2**53), le=2**53), Tag("int")]
    | Annotated[str, Field(min_length=1, max_length=200), Tag("str")],
    Discriminator(
        _id_kind, custom_error_type="id", custom_error_message="must be a whole number or a string"
    ),
    BeforeValidator(_whole),
]


class _Strict(BaseModel):
    """JSON types are taken as they are and unknown fields are refused: a typing error is not passed over."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _has_few_fields(cls, value: Any) -> Any:
        if isinstance(value, dict) and len(value) > MAX_FIELDS:
            raise ValueError(f"has {len(value)} fields, known are {', '.join(cls.model_fields)}")
        return value


class DocumentQuestion(_Strict):
    """One of several texts."""

    id: Id = Field(
        description="Your name for the text, given back with its answer: a whole number, or a string of 1 to 200 characters."
    )
    text: Text
    date: Annotated[datetime.date, BeforeValidator(_date)] | None = Field(
        None,
        description="Day of the text, given back with its answer as in 2025-06-24. Taken are also other forms in which it can "
        "be but one day: year, month, day as in 2025/06/24, and the month's English name as in 24 June 2025 or `Tue, 24 Jun "
        "2025 10:00:00 GMT`, each with or without a time, which changes nothing.",
    )


class _Options(_Strict):
    min_confidence: float = Field(
        0.0,
        ge=0.0,
        le=1.0,
        allow_inf_nan=False,
        description="Leave out stances that the model is less sure of.",
    )
    stances: list[StanceLabel] | None = Field(
        None, min_length=1, max_length=4, description="Leave out all stances but these."
    )
    explain: bool = Field(
        False, description="Add to each stance the evidence for and against it; CSV has no place for it."
    )
    rollup: Literal["country"] | None = Field(
        None, description="`country` sums relations up by country: a state and whoever acts for it are one."
    )


class TextQuestion(_Options):
    """One text."""

    text: Text


class DocumentsQuestion(_Options):
    """Several texts at once."""

    documents: list[DocumentQuestion] = Field(
        min_length=1, max_length=MAX_DOCUMENTS, description="The texts, in the order of the answer."
    )


def _kind(value: Any) -> str:
    return "documents" if isinstance(value, dict) and "documents" in value else "text"


class ClassifyQuestion(
    RootModel[
        Annotated[
            Annotated[TextQuestion, Tag("text")] | Annotated[DocumentsQuestion, Tag("documents")],
            Discriminator(_kind),
        ]
    ]
):
    """Either one `text` or several `documents`, and what the answer shall hold."""

    model_config = ConfigDict(
        openapi_extra={  # type: ignore[typeddict-unknown-key]  # read by flask-openapi3
            "description": "The text or texts, as JSON in UTF-8, gzipped if Content-Encoding says so.",
            "examples": {name: {"value": value} for name, value in EXAMPLES.items()},
        }
    )
