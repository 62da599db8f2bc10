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
    not know becomes its text.
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, default=_spelled)
    except ValueError:  # some number is not finite
        return json.dumps(_finite(value), ensure_ascii=False, allow_nan=False, default=_spelled)


def base64_text(value: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(value).decode("ascii")


def _spelled(value: object) -> str:
    if isinstance(value, bytes):
        return base64_text(value)
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _finite(value: Any) -> Any:
    """The value with null for each number in it that is not finite."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    return [_finite(inner) for inner in value] if isinstance(value, list | tuple) else value
