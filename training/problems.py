"""How a bad line of ``data/`` is reported: where it stands, what is wrong, all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing to mend: ``path:line: key: what was expected``."""

    path: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.key}: {self.message}"


class Problems(ValueError):  # noqa: N818 - it is the list of them
    """Data that cannot be trained on; ``problems`` lists every line to mend."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, problems)))
