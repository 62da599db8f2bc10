"""The tables of docs/BENCHMARKS.md: each stands between two marks and is told beside the machine."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from pathlib import Path

from benchmarks.servers import ROOT

DOCUMENT = ROOT / "docs" / "BENCHMARKS.md"
#: What was measured, what came out, and what is wanted.
Row = tuple[str, str, str]


def render(name: str, conditions: str, rows: Iterable[Row]) -> str:
    """The table of ``python -m benchmarks.<name>`` in Markdown."""
    lines = [
        f"`python -m benchmarks.{name}` on {_machine()}; {conditions}.",
        "",
        "| measure | result | wanted |",
        "|---|---|---|",
        *(f"| {measure} | {result} | {wanted} |" for measure, result, wanted in rows),
    ]
    return "\n".join(lines)


def write(name: str, table: str) -> None:
    """Put the table between its marks in the document. Raises ValueError where the document lacks them."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    text = DOCUMENT.read_text(encoding="utf-8")
    first, last = text.index(begin) + len(begin), text.index(end)
    DOCUMENT.write_text(f"{text[:first]}\n{table}\n{text[last:]}", encoding="utf-8")


def _machine() -> str:
    """The machine in a few words."""
    model = "unknown processor"
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [
            line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line
        ]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}"
