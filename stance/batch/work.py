"""The work on one part, the same wherever it is done: classify its texts and make a table of the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, field
from typing import Any, Literal

import pyarrow as pa

from stance.batch.documents import InputDocument
from stance.batch.events import EVENT_COLUMNS, event_rows
from stance.batch.filters import Filters
from stance.batch.parts import Part
from stance.batch.reading import MAX_CONTENT, Reject
from stance.batch.rows import NESTED_COLUMNS, STANCE_COLUMNS, nested_rows, stance_rows
from stance.batch.tables import build_table
from stance.classifier import Classifier
from stance.document import Document
from stance.gazetteer import Gazetteer

Form = Literal["stances", "nested", "events"]
_RowMaker = Callable[[InputDocument, Document, Filters, Gazetteer], Iterator[dict[str, Any]]]

COLUMNS: dict[Form, pa.Schema] = {
    "stances": STANCE_COLUMNS,
    "nested": NESTED_COLUMNS,
    "events": EVENT_COLUMNS,
}
_ROW_MAKERS: dict[Form, _RowMaker] = {"stances": stance_rows, "nested": nested_rows, "events": event_rows}


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the rows of the input: ``documents`` were classified, ``left_out`` are of other days."""

    documents: int = 0
    sentences: int = 0
    rejected: int = 0
    left_out: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(one + another for one, another in zip(astuple(self), astuple(other), strict=True)))


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
    rows = list(_ROW_MAKERS[form](row, answer, filters, classifier.model.gazetteer))
    found.rows += rows
    found.carried += [row.carried] * len(rows)
    return Counts(documents=1, sentences=len(answer.sentences))
