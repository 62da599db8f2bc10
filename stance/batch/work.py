"""The work on one part, the same wherever it is done: classify its texts and make a table of the rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import pyarrow as pa

from stance.batch.documents import InputDocument
from stance.batch.events import EVENT_COLUMNS, event_rows
from stance.batch.filters import Filters
from stance.batch.parts import Part
from stance.batch.records import MAX_CONTENT, Reject
from stance.batch.rows import NESTED_COLUMNS, STANCE_COLUMNS, nested_rows, stance_rows
from stance.batch.tables import build_table
from stance.classifier import Classifier
from stance.document import Document

Form = Literal["stances", "nested", "events"]

COLUMNS: dict[Form, pa.Schema] = {
    "stances": STANCE_COLUMNS,
    "nested": NESTED_COLUMNS,
    "events": EVENT_COLUMNS,
}


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the rows of the input: ``documents`` were classified, ``left_out`` are of other days.

    ``known`` are the actors asked for that some stance has (`Filters.known_in`).
    """

    documents: int = 0
    sentences: int = 0
    rejected: int = 0
    left_out: int = 0
    known: frozenset[str] = frozenset()

    @property
    def none_usable(self) -> bool:
        """Whether there were rows, and not one with a text that could be used."""
        return self.rejected > 0 and not (self.documents or self.left_out)

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.documents + other.documents,
            self.sentences + other.sentences,
            self.rejected + other.rejected,
            self.left_out + other.left_out,
            self.known | other.known,
        )

    def to_json(self) -> str:
        """What `from_json` reads."""
        return json.dumps({**asdict(self), "known": sorted(self.known)})

    @classmethod
    def from_json(cls, text: str | bytes) -> Counts:
        """Raises ValueError, KeyError or TypeError where ``text`` is not of `to_json`."""
        fields = json.loads(text)
        return cls(**{**fields, "known": frozenset(fields["known"])})


@dataclass(frozen=True, slots=True)
class PartResult:
    """A part's rows and rejects; ``size`` as in its `Part`."""

    number: int
    size: int
    counts: Counts
    table: pa.Table
    rejects: tuple[Reject, ...]


@dataclass(slots=True)
class _Gathered:
    rows: list[dict[str, Any]] = field(default_factory=list)
    carried: list[dict[str, Any]] = field(default_factory=list)
    #: Names of carried columns in the order of their appearance, also of documents without a row.
    names: dict[str, None] = field(default_factory=dict)
    rejects: list[Reject] = field(default_factory=list)


def answer_or_reject(
    classifier: Classifier, file: str, number: int, text: str, *, explain: bool = False
) -> Document | Reject:
    """The answer to the text of a row; where the classifier fails, it costs no other row."""
    try:
        return classifier.classify(text, explain=explain)
    except Exception as error:
        reason = f"the classifier failed: {type(error).__name__}: {error}"
        return Reject(file, number, reason, text[:MAX_CONTENT])


def classify_part(classifier: Classifier, part: Part, form: Form, filters: Filters) -> PartResult:
    """Read the texts of a part and keep what ``filters`` keep, in the order of the input."""
    found = _Gathered()
    counts = Counts()
    for row in part.rows:
        counts += _take(classifier, row, form, filters, found)
    table = build_table(found.rows, COLUMNS[form], found.carried, found.names)
    return PartResult(part.number, part.size, counts, table, tuple(found.rejects))


def _take(
    classifier: Classifier, row: InputDocument | Reject, form: Form, filters: Filters, found: _Gathered
) -> Counts:
    if isinstance(row, Reject):
        found.rejects.append(row)
        return Counts(rejected=1)
    found.names.update(dict.fromkeys(row.carried))
    if not filters.fits_dates(row):
        return Counts(left_out=1)
    answer = answer_or_reject(classifier, row.file, row.number, row.text)
    if isinstance(answer, Reject):
        found.rejects.append(answer)
        return Counts(rejected=1)
    rows = list(_rows(classifier, row, answer, form, filters))
    found.rows += rows
    found.carried += [row.carried] * len(rows)
    known = filters.known_in(answer.stances)
    return Counts(documents=1, sentences=len(answer.sentences), known=known)


def _rows(
    classifier: Classifier, row: InputDocument, answer: Document, form: Form, filters: Filters
) -> Iterator[dict[str, Any]]:
    if form == "events":
        return event_rows(row, answer, filters, classifier.model.gazetteer)
    return (nested_rows if form == "nested" else stance_rows)(row, answer, filters)
