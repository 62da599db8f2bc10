"""The rows of a finished run, read back a piece at a time and summed up."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from stance.batch.errors import BatchError, told
from stance.batch.inputs import InputFile, find_inputs, opened
from stance.batch.namesakes import Identity, identity, labels

_PIECE = 50_000
_ACTORS = ["source_actor", "target_actor"]
_COUNTRIES = ["source_country", "target_country"]
_KINDS = ["source_kind", "target_kind"]
_COLUMNS = ["document", "date", *_ACTORS, "stance", "confidence"]
#: The sentence is called so among the stances, and so among the events.
_TEXTS = ("sentence_text", "text")
_READ = frozenset((*_COLUMNS, *_COUNTRIES, *_KINDS, *_TEXTS))


class Tally:
    """Sums over the rows of results; grows with the pairs of actors and the days, not with the documents.

    ``by_day`` has ``count`` for each date, source, target and stance (dates may be missing, and targets are
    empty where there is none); ``strongest`` has for each source, target and stance the ``text``,
    ``document``, ``date`` and ``confidence`` of the row with the greatest confidence. ``rows`` is their
    number. Actors are told apart by `tell_apart`, once all is counted.
    """

    def __init__(self) -> None:
        self.rows = 0
        self.by_day = pd.DataFrame(columns=["date", *_ACTORS, *_COUNTRIES, "stance", "count"])
        self.strongest = pd.DataFrame(columns=[*_COLUMNS, *_COUNTRIES, "text"])

    def add(self, rows: pd.DataFrame) -> None:
        """Count a piece of the results."""
        self.rows += len(rows)
        relation = [*_ACTORS, *_COUNTRIES, "stance"]
        counted = rows.groupby(["date", *relation], dropna=False).size().rename("count").reset_index()
        self.by_day = (
            pd.concat([self.by_day, counted])
            .groupby(["date", *relation], dropna=False)["count"]
            .sum()
            .reset_index()
        )
        best = pd.concat([self.strongest, rows]).sort_values("confidence", ascending=False, kind="stable")
        self.strongest = best.drop_duplicates(relation)

    def tell_apart(self) -> None:
        """Name namesakes with their country."""
        sides = list(zip(_ACTORS, _COUNTRIES, strict=True))
        shown = labels(
            Identity(*pair)
            for actor, country in sides
            for pair in zip(self.by_day[actor], self.by_day[country], strict=True)
        )
        for table in (self.by_day, self.strongest):
            for actor, country in sides:
                pairs = zip(table[actor], table[country], strict=True)
                table[actor] = [shown[Identity(*pair)] for pair in pairs]


def read_tally(paths: list[str], min_confidence: float, but_not: Iterable[Path]) -> Tally:
    """Sum up the rows, of that confidence or more, that ``stance batch`` wrote to ``paths``.

    ``but_not`` is what will be written. Raises `BatchError` where a file is not such rows.
    """
    tally = Tally()
    for file in find_inputs(paths, but_not):
        try:
            for piece in _pieces(file):
                rows = _chosen(piece, file)
                tally.add(rows[rows["confidence"] >= min_confidence])
        except (OSError, ValueError, pa.ArrowException) as error:
            raise BatchError(f"{file.path}: cannot be read: {told(error)}") from error
    tally.tell_apart()
    return tally


def _pieces(file: InputFile) -> Iterator[pd.DataFrame]:
    with opened(file) as source:
        if file.kind.format == "parquet":
            for batch in pq.ParquetFile(source.raw).iter_batches(_PIECE):
                yield batch.to_pandas()
            return
        if file.kind.format == "jsonl":
            lines = (line for line in source.stream if line.strip())
            while piece := list(islice(lines, _PIECE)):
                yield pd.DataFrame.from_records([_needed(json.loads(line)) for line in piece])
            return
        dtypes = dict.fromkeys((*_ACTORS, *_COUNTRIES, *_KINDS, "document", "stance", "date"), "str")
        yield from pd.read_csv(
            source.stream,
            sep=file.kind.separator,
            dtype=dtypes,
            keep_default_na=False,
            na_values={"date": [""]},
            chunksize=_PIECE,
            encoding="utf-8",
        )


def _needed(row: Any) -> dict[str, Any]:
    """What is summed up of a row, the columns that a user's archive brought left out."""
    if not isinstance(row, dict):
        raise ValueError(f"expected a JSON object a line, found {type(row).__name__}")
    return {name: value for name, value in row.items() if name in _READ}


def _chosen(piece: pd.DataFrame, file: InputFile) -> pd.DataFrame:
    text = next((name for name in _TEXTS if name in piece.columns), None)
    missing = [name for name in _COLUMNS if name not in piece.columns]
    if text is None or missing:
        raise BatchError(
            f"{file.path}: expected the rows that `stance batch` writes (stances or events, not nested); "
            f"it has no column {', '.join(missing) or ' or '.join(_TEXTS)}"
        )
    rows = piece.reindex(columns=[*_COLUMNS, *_COUNTRIES, *_KINDS, text]).rename(columns={text: "text"})
    rows["date"] = pd.to_datetime(rows["date"], format="ISO8601", errors="coerce")
    rows["confidence"] = rows["confidence"].astype(float)
    told = [*_ACTORS, *_COUNTRIES, *_KINDS]
    rows[told] = rows[told].astype("object").where(rows[told].notna(), "")
    for actor, country, kind in zip(_ACTORS, _COUNTRIES, _KINDS, strict=True):
        cells = zip(rows[actor], rows[kind], rows[country], strict=True)
        rows[country] = [identity(*row).country for row in cells]
    return rows.drop(columns=_KINDS)
