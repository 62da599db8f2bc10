"""What several commands of the command line share: options, and kinds of values with their errors."""

from __future__ import annotations

import argparse
from pathlib import Path

from stance.artefact import DEFAULT_MANIFEST
from stance.dates import to_day


def add_common(parser: argparse._ActionsContainer) -> None:
    """Which model and which actors to use."""
    parser.add_argument(
        "--model",
        type=Path,
        default=DEFAULT_MANIFEST,
        help="manifest of the model to use (%(default)s)",
        metavar="FILE",
    )
    parser.add_argument(
        "--actors",
        type=Path,
        metavar="FILE",
        help="table of your own actors, tab-separated: name, aliases, kind, country, acts_for",
    )


def day(text: str) -> str:
    """A day as in 2024-03-31."""
    try:
        found = to_day(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    if found is None:
        raise argparse.ArgumentTypeError("expected a day as in 2024-03-31, found nothing")
    return found


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 1:
        raise argparse.ArgumentTypeError(f"expected a number from 0 to 1, found {text!r}")
    return found


def positive(text: str) -> int:
    """A whole number from 1 on."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 on, found {text!r}")
    return int(text)
