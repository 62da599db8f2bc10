"""JSON lines of ``data/``, and how a bad line is reported: where it stands, what is wrong, all of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from stance.batch.jsonlines import parse_json
from stance.batch.records import HALF_A_PAIR
from stance.mentions.actortables import TableFault, not_utf8

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
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError:
        problems.append(not_utf8(path))
        return
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = parse_json(line)
        except UnicodeEncodeError:
            problems.append(Problem(path, number, "line", HALF_A_PAIR))
            continue
        except (ValueError, RecursionError) as error:
            problems.append(Problem(path, number, "line", f"expected one JSON object: {error}"))
            continue
        if isinstance(record, dict):
            yield number, record
        else:
            problems.append(
                Problem(path, number, "line", f"expected a JSON object, found {type(record).__name__}")
            )
