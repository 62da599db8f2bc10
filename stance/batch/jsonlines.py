"""Files of one JSON object a line."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import IO, Any, NoReturn

from stance.batch.records import HALF_A_PAIR, MAX_CONTENT, MAX_LENGTH, Record, Reject

#: So many characters are shown of the name of a field.
_MAX_NAME = 60
#: How the reason begins why a line is refused that is no JSON of any kind.
NOT_JSON = "not JSON"


class RepeatedFieldError(ValueError):
    """A JSON object has a field twice, of which parsers take the last one and say nothing."""


def parse_json(line: str) -> Any:
    """A JSON value by the letter of the standard: no NaN, no unpaired surrogate, no field twice.

    Raises ValueError, for a field given twice `RepeatedFieldError`.
    """
    value = json.loads(line, parse_constant=_no_constant, object_pairs_hook=_without_repeats)
    if "\\u" in line:
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        name = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        raise RepeatedFieldError(f"the field {name[:_MAX_NAME]!r} is given more than once")
    return fields


def read_jsonl(file: str, stream: IO[bytes]) -> Iterator[Record | Reject]:
    """One JSON object a line; empty lines are no rows."""
    for number, raw in enumerate(whole_lines(stream), 1):
        line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
        if not line.strip():
            continue
        line = line.rstrip(b"\r\n")
        shown = line[:MAX_CONTENT].decode("utf-8", "backslashreplace")
        if len(line) > MAX_LENGTH:
            yield Reject(file, number, f"longer than {MAX_LENGTH:,} bytes", shown)
            continue
        try:
            value = parse_json(line.decode("utf-8"))
        except UnicodeDecodeError as error:
            yield Reject(file, number, f"not UTF-8: byte {error.start + 1} of the line", shown)
        except UnicodeEncodeError:
            yield Reject(file, number, HALF_A_PAIR, shown)
        except RepeatedFieldError as error:
            yield Reject(file, number, str(error), shown)
        except (ValueError, RecursionError) as error:
            yield Reject(file, number, f"{NOT_JSON}: {error}", shown)
        else:
            if isinstance(value, dict):
                yield Record(file, number, value)
            else:
                yield Reject(file, number, f"expected a JSON object, found {type(value).__name__}", shown)


def whole_lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Lines of at most `MAX_LENGTH` bytes and one more, by which the longer ones are told."""
    while line := stream.readline(MAX_LENGTH + 1):
        rest = line
        while len(rest) > MAX_LENGTH and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_LENGTH + 1)
        yield line
