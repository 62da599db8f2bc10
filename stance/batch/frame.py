"""Data frames instead of files."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pyarrow as pa

from stance.artefact import DEFAULT_MANIFEST
from stance.batch.documents import Columns, to_document
from stance.batch.filters import Filters
from stance.batch.local import run_local
from stance.batch.model import ModelSource
from stance.batch.parts import cut
from stance.batch.reading import Position, Record
from stance.batch.rows import STANCE_COLUMNS
from stance.batch.tables import common_schema, conform, json_columns

#: Whole numbers stay whole where a stance without target leaves them empty.
_WHOLE = {pa.int64(): pd.Int64Dtype()}


def classify_frame(
    frame: pd.DataFrame,
    text: str = "text",
    *,
    id: str | None = None,
    date: str | None = None,
    model: str | Path = DEFAULT_MANIFEST,
    actors: str | Path | None = None,
    jobs: int = 1,
) -> pd.DataFrame:
    """A row for each stance in the column ``text`` of ``frame``, as ``stance batch`` writes them.

    ``document`` is the column ``id`` (or one so named), else the label of the row; ``date`` is likewise the
    column ``date``; all other columns are carried through. Rows that cannot be used are warned of and listed
    in ``attrs["rejects"]``.

    Raises KeyError where ``frame`` lacks a column that was named, ValueError where two columns have the same
    name, `stance.artefact.ArtefactError` where the model cannot be used,
    `stance.gazetteer.ActorTableError` or OSError where the table of actors cannot, and
    `stance.batch.errors.BatchError` where the model was replaced meanwhile or a working process was killed.
    """
    columns = Columns(text, id, date)
    for name in columns.needed:
        if name not in frame.columns:
            raise KeyError(f"the frame has no column {name!r}; it has {', '.join(map(str, frame.columns))}")
    twice = sorted(name for name, count in Counter(map(str, frame.columns)).items() if count > 1)
    if twice:
        raise ValueError(f"the frame has more than one column {', '.join(map(repr, twice))}: rename them")
    source = ModelSource.find(Path(model), None if actors is None else Path(actors))
    parts = cut((to_document(record, columns) for record in _records(frame, columns)), Position())
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


def _records(frame: pd.DataFrame, columns: Columns) -> Iterator[Record]:
    """The rows; what pandas counts as missing becomes None."""
    filled = frame.astype(object).where(frame.notna(), None)
    names = [str(name) for name in frame.columns]
    labelled = columns.id is None and "id" not in names
    for number, (label, cells) in enumerate(zip(frame.index, filled.itertuples(index=False), strict=True), 1):
        fields = dict(zip(names, cells, strict=True))
        if labelled:
            fields["id"] = str(label)
        yield Record("frame", number, fields)
