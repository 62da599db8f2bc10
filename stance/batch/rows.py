"""What a run writes of each document: a row a stance, or a row a document with its sentences inside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pyarrow as pa

from stance.batch.documents import InputDocument
from stance.batch.filters import Filters
from stance.document import Document

_ACTOR_COLUMNS = [
    ("text", pa.string()),
    ("start", pa.int64()),
    ("end", pa.int64()),
    ("actor", pa.string()),
    ("kind", pa.string()),
    ("country", pa.string()),
    ("acts_for", pa.string()),
    ("resolution", pa.string()),
]
_SPAN = [("text", pa.string()), ("start", pa.int64()), ("end", pa.int64())]

#: A row a stance. ``sentence`` counts from 1; offsets count Unicode code points of the document's text.
STANCE_COLUMNS = pa.schema(
    [
        ("document", pa.string()),
        ("date", pa.date32()),
        ("sentence", pa.int64()),
        *((f"sentence_{name}", kind) for name, kind in _SPAN),
        *((f"source_{name}", kind) for name, kind in _ACTOR_COLUMNS),
        *((f"target_{name}", kind) for name, kind in _ACTOR_COLUMNS),
        ("stance", pa.string()),
        ("confidence", pa.float64()),
        *((f"cue_{name}", kind) for name, kind in _SPAN),
    ]
)

_MENTION = pa.struct(_ACTOR_COLUMNS)
_STANCE = pa.struct(
    [
        ("source", _MENTION),
        ("target", _MENTION),
        ("stance", pa.string()),
        ("confidence", pa.float64()),
        ("cue", pa.struct(_SPAN)),
    ]
)
#: A row a document; ``sentences`` and ``warnings`` as `Document.to_dict` gives them.
NESTED_COLUMNS = pa.schema(
    [
        ("document", pa.string()),
        ("date", pa.date32()),
        ("sentences", pa.list_(pa.struct([*_SPAN, ("stances", pa.list_(_STANCE))]))),
        ("warnings", pa.list_(pa.string())),
    ]
)


def stance_rows(document: InputDocument, answer: Document, filters: Filters) -> Iterator[dict[str, Any]]:
    """A row for each stance that ``filters`` keep, in the order of the text."""
    for number, sentence in enumerate(answer.sentences, 1):
        for stance in filter(filters.fits, sentence.stances):
            yield {
                "document": document.id,
                "date": day_of(document),
                "sentence": number,
                **_prefixed("sentence", sentence.span.to_dict()),
                **_prefixed("source", stance.source.to_dict()),
                **_prefixed("target", {} if stance.target is None else stance.target.to_dict()),
                "stance": stance.stance,
                "confidence": stance.shown_confidence,
                **_prefixed("cue", stance.cue.to_dict()),
            }


def nested_rows(document: InputDocument, answer: Document, filters: Filters) -> Iterator[dict[str, Any]]:
    """One row, in whose sentences stand the stances that ``filters`` keep."""
    sentences = [
        {**sentence.span.to_dict(), "stances": [s.to_dict() for s in sentence.stances if filters.fits(s)]}
        for sentence in answer.sentences
    ]
    yield {
        "document": document.id,
        "date": day_of(document),
        "sentences": sentences,
        "warnings": list(answer.warnings),
    }


def day_of(document: InputDocument) -> date | None:
    """The document's day."""
    return None if document.date is None else date.fromisoformat(document.date)


def _prefixed(prefix: str, values: dict[str, Any]) -> dict[str, Any]:
    return {f"{prefix}_{name}": value for name, value in values.items()}
