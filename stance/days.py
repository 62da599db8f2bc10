"""A day as programs write it: ``2024-03-31``."""

from __future__ import annotations

import re
from datetime import date

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def iso_day(text: str) -> date:
    """The day that ``text`` is as year, month and day.

    Raises ValueError for every other form of ISO 8601 (``2024-W10-1``, ``20240331``), and for a day that is in no
    calendar.
    """
    if not _ISO_DAY.fullmatch(text):
        raise ValueError(f"expected a day as in 2024-03-31, found {text[:40]!r}")
    return date.fromisoformat(text)
