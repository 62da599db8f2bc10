"""Values as JSON text that every reader takes."""

from __future__ import annotations

import base64
import json
import math
from datetime import date, time
from typing import Any


def json_text(value: object) -> str:
    """A value as JSON by the letter of the standard.

    Numbers that are not finite become null, bytes base64, days and times ISO 8601, and whatever else JSON does
    not know becomes its text; so do the keys of a dictionary.
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, default=_spelled)
    except (TypeError, ValueError):  # some key is none of JSON's, or some number is not finite
        return json.dumps(_plain(value), ensure_ascii=False, allow_nan=False, default=_spelled)


def base64_text(value: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(value).decode("ascii")


def _spelled(value: object) -> str:
    if isinstance(value, bytes):
        return base64_text(value)
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _plain(value: Any) -> Any:
    """The value with null for each number in it that is not finite, and keys that JSON knows."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {_key(key): _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list | tuple) else value


def _key(key: object) -> object:
    return _plain(key) if isinstance(key, str | int | float | None) else _spelled(key)
