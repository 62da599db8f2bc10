"""JSON lines of ``data/``, and how a bad line is reported: where it stands, what is wrong, all of them at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from stance.mentions.actortables import TableFault

#: One thing to mend: ``path:line: key: what was expected``; line 0 where it is the whole file.
Problem = TableFault


class Problems(ValueError):  # noqa: N818 - it is the list of them
    """Data that cannot be trained on; ``problems`` lists every line to mend."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, problems)))


def records(path: Path, problems: list[Problem]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Number and object of each line of a file of JSON lines that is not blank; faults are added to ``problems``.

    Raises OSError where the file cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        problems.append(Problem(path, 0, "encoding", f"expected UTF-8: {error}"))
        return
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            problems.append(Problem(path, number, "line", f"expected one JSON object: {error}"))
            continue
        if isinstance(record, dict):
            yield number, record
        else:
            problems.append(
                Problem(path, number, "line", f"expected a JSON object, found {type(record).__name__}")
            )
