"""Tables and sections of the reports, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Cell = str | int | float


def table(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table with its first column to the left and the others to the right; fractions in thousandths."""

    def line(cells: Iterable[Cell]) -> str:
        return "| " + " | ".join(_shown(cell) for cell in cells) + " |"

    rule = ["---", *["---:"] * (len(header) - 1)]
    return "\n".join([line(header), "|" + "|".join(rule) + "|", *map(line, rows)])


def section(title: str, *paragraphs: str) -> str:
    """A heading of the second level with what stands under it."""
    return "\n\n".join([f"## {title}", *paragraphs])


def _shown(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:.3f}"
    return f"{cell:,}" if isinstance(cell, int) else cell
