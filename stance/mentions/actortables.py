"""Tables of actors as people write them, one actor a line with tabs between its cells, and what can be wrong with them."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple


class TableFault(NamedTuple):
    """One fault of a table of actors: where it stands and what was expected there."""

    path: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.key}: {self.message}"


class ActorTableError(ValueError):
    """A table of actors does not hold what it should; the message has a line for each of ``faults``."""

    def __init__(self, faults: Sequence[TableFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, faults)))


def read_table(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and cells of each row of a tab-separated table with a header line.

    Empty lines and lines that start with ``#`` are left out; cells that are missing at the end of a line are
    empty. Raises `ActorTableError` where the header or a line is not as expected, OSError where there is no
    such file.
    """
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        try:
            header = [cell.strip() for cell in next(rows, [])]
            if header != list(columns):
                expected = f"expected {', '.join(columns)}, separated by tabs, found {', '.join(header)}"
                raise ActorTableError([TableFault(path, 1, "header", expected)])
            for row in rows:
                if not any(row) or row[0].startswith("#"):
                    continue
                if len(row) > len(columns):
                    expected = f"expected {len(columns)} cells, found {len(row)}"
                    raise ActorTableError([TableFault(path, rows.line_num, "line", expected)])
                cells = [cell.strip() for cell in row] + [""] * (len(columns) - len(row))
                yield rows.line_num, dict(zip(columns, cells, strict=True))
        except csv.Error as error:
            raise ActorTableError([TableFault(path, rows.line_num, "line", str(error))]) from error
        except UnicodeDecodeError as error:
            raise ActorTableError([not_utf8(path)]) from error


def not_utf8(path: Path) -> TableFault:
    """The first line of a file that is not UTF-8."""
    data = path.read_bytes()
    try:
        data.decode()
    except UnicodeDecodeError as error:
        begin = data.rfind(b"\n", 0, error.start) + 1
        line = data.count(b"\n", 0, error.start) + 1
        told = (
            f"expected UTF-8, found byte 0x{data[error.start]:02x} at {error.start - begin + 1} of the line"
        )
        return TableFault(path, line, "encoding", told)
    raise ValueError(f"{path} is UTF-8")


def split_cell(cell: str) -> list[str]:
    """The values of a cell, which are separated by ``|``."""
    return [value.strip() for value in cell.split("|") if value.strip()]
