"""Data frames instead of files."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Hashable, Iterator
from numbers import Integral
from pathlib import Path

import pandas as pd
import pyarrow as pa

from stance.artefact import DEFAULT_MANIFEST
from stance.batch.documents import Columns, rejected, to_document
from stance.batch.filters import Filters
from stance.batch.jsontext import json_text
from stance.batch.local import run_local
from stance.batch.model import ModelSource
from stance.batch.parts import cut
from stance.batch.reading import Position
from stance.batch.records import HALF_A_PAIR, Record, Reject
from stance.batch.rows import STANCE_COLUMNS
from stance.batch.tables import common_schema, conform, json_columns

#: What stands for the name of a file in ids and rejects.
_FILE = "frame"
#: Whole numbers stay whole where a stance without target leaves them empty.
_WHOLE = {pa.int64(): pd.Int64Dtype()}


def classify_frame(
    frame: pd.DataFrame,
    text: Hashable = "text",
    *,
    id: Hashable | None = None,
    date: Hashable | None = None,
    model: str | Path = DEFAULT_MANIFEST,
    actors: str | Path | None = None,
    jobs: int = 1,
) -> pd.DataFrame:
    """A row for each stance in the column ``text`` of ``frame``, as ``stance batch`` writes them.

    ``document`` is the column ``id`` (or one so named), in a frame without it the label of the row; a row whose
    ``id`` is missing is ``frame:3`` if it is the third, for its label may be the id of another, and cannot be used
    where the column was named. ``date`` is likewise the column ``date``; all other columns are carried through.
    Columns may be labelled by numbers too. Rows that cannot be used are warned of and listed in
    ``attrs["rejects"]``. ``jobs`` processes do the work, no more than there are cores.

    Raises KeyError where ``frame`` lacks a column that was named, ValueError where two columns have the same
    name or ``jobs`` is no whole number from 1 on, `stance.artefact.ArtefactError` where the model cannot be used,
    `stance.mentions.actortables.ActorTableError` or OSError where the table of actors cannot, and
    `stance.batch.errors.BatchError` where the model was replaced meanwhile or a working process was killed.
    """
    if not isinstance(jobs, Integral) or jobs < 1:
        raise ValueError(f"jobs: expected a whole number of processes from 1 on, found {jobs!r}")
    columns = Columns(str(text), None if id is None else str(id), None if date is None else str(date))
    names = [str(label) for label in frame.columns]
    for name in columns.needed:
        if name not in names:
            raise KeyError(f"the frame has no column {name!r}; it has {', '.join(names)}")
    twice = sorted(name for name, count in Counter(names).items() if count > 1)
    if twice:
        raise ValueError(f"the frame has more than one column {', '.join(map(repr, twice))}: rename them")
    source = ModelSource.find(Path(model), None if actors is None else Path(actors))
    rows = (to_document(record, columns, {_FILE: _FILE}) for record in _records(frame, columns))
    parts = cut(rows, Position())
    results = sorted(run_local(parts, source, "stances", Filters(), jobs), key=lambda result: result.number)
    schema = common_schema(STANCE_COLUMNS, (result.table.schema for result in results))
    table = pa.concat_tables([schema.empty_table(), *(conform(result.table, schema) for result in results)])
    found: pd.DataFrame = table.to_pandas(date_as_object=False, types_mapper=_WHOLE.get)
    for name, values in json_columns(table).items():
        found[name] = pd.Series(values, found.index, dtype=object)
    rejects = [reject.to_dict() for result in results for reject in result.rejects]
    found.attrs["rejects"] = rejects
    if rejects:
        warnings.warn(
            f"{len(rejects)} of {len(frame)} rows could not be used: attrs['rejects'] lists them; "
            f"the first: {rejects[0]['reason']}",
            stacklevel=2,
        )
    return found


def _records(frame: pd.DataFrame, columns: Columns) -> Iterator[Record | Reject]:
    """The rows; what pandas counts as missing becomes None, and columns are named by their labels as text."""
    filled = frame.astype(object).where(frame.notna(), None)
    names = [str(name) for name in frame.columns]
    labelled = columns.id is None and "id" not in names
    for number, (label, cells) in enumerate(zip(frame.index, filled.itertuples(index=False), strict=True), 1):
        fields = dict(zip(names, cells, strict=True))
        if labelled:
            fields["id"] = label
        record = Record(_FILE, number, fields)
        broken = next((f"{name}: {fault}" for name, cell in fields.items() if (fault := _fault(cell))), None)
        yield record if broken is None else rejected(record, broken)


def _fault(cell: object) -> str:
    """Why no table can hold the cell, or ""."""
    try:
        json_text(cell).encode()
    except UnicodeEncodeError:
        return HALF_A_PAIR
    except RecursionError:
        return "nested too deeply"
    return ""
