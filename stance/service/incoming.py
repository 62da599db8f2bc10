"""Reading a request's body: bounded, whole, and nothing but JSON."""

from __future__ import annotations

import codecs
import contextlib
import json
import socket
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Any

import orjson
from flask import Request
from gunicorn.http.errors import ParseException

from stance.service.problems import FieldProblem, ProblemError, field_path, refusal
from stance.service.questions import MAX_DOCUMENTS

#: What clients call UTF-8.
UTF_8 = ("utf-8", "utf8")
_NO_GZIP = "The body is not the gzip it says it is."
#: So many parts a gzip may have: each is told from the bytes behind it, which are copied.
_MOST_MEMBERS = 100


class StrictRequest(Request):
    """A request whose body must be a JSON object, plain or gzipped."""

    def get_json(self, force: bool = False, silent: bool = False, cache: bool = True) -> Any:
        """Parse the body whatever the flags say: flask-openapi3 asks silently and would pass nonsense on."""
        if (
            self.mimetype != "application/json"
            or self.mimetype_params.get("charset", "utf-8").lower() not in UTF_8
        ):
            detail = "Send JSON in UTF-8, with the header Content-Type: application/json."
            raise ProblemError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, detail)
        body = self._unpacked(self._received()).removeprefix(codecs.BOM_UTF8)
        try:
            value = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            raise ProblemError(HTTPStatus.BAD_REQUEST, _not_json(body, error)) from None
        if not isinstance(value, dict):
            detail = "body: must be a JSON object with the field text or documents"
            raise ProblemError(
                HTTPStatus.UNPROCESSABLE_ENTITY,
                detail,
                [FieldProblem(field="text", message="is missing, since the body is not a JSON object")],
            )
        if twice := set(_given_twice(body)):
            raise refusal([(field_path(place), "is given more than once") for place in twice])
        return value

    def _received(self) -> bytes:
        # Not by get_data: it takes a body that was cut off, or is over the limit, for one that ended there.
        limit = self.max_content_length or 0
        announced = self.content_length
        if announced is not None and announced > limit:
            raise _too_large(limit)
        try:
            body: bytes = self.environ["wsgi.input"].read(limit + 1)
        except (OSError, ParseException):
            raise _cut_off() from None
        if len(body) > limit:
            raise _too_large(limit)
        if announced is not None and len(body) < announced:
            raise _cut_off()
        return body

    def _unpacked(self, body: bytes) -> bytes:
        encoding = self.headers.get("Content-Encoding", "").strip().lower()
        if encoding in ("", "identity"):
            return body
        if encoding not in ("gzip", "x-gzip"):
            raise ProblemError(
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
                "The body may be gzipped or plain, in no other Content-Encoding.",
                headers={"Accept-Encoding": "gzip, identity"},
            )
        return gunzip(body, self.max_content_length or 0)


def client_has_gone(request: Request) -> bool:
    """Whether the client has closed the connection, as far as gunicorn's socket can tell."""
    connection: socket.socket | None = request.environ.get("gunicorn.socket")
    if connection is None:
        return False
    try:
        return connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def gunzip(body: bytes, limit: int) -> bytes:
    """Unpack to at most ``limit`` bytes, never holding more of a bomb than that; a gzip may have several members."""
    plain, members = b"", 0
    while body or not members:
        unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        members += 1
        try:
            plain += unpacker.decompress(body, limit + 1 - len(plain))
        except zlib.error:
            detail = "The gzip of the body is followed by more." if members > 1 else _NO_GZIP
            raise ProblemError(HTTPStatus.BAD_REQUEST, detail) from None
        if len(plain) > limit:
            raise _too_large(limit)
        if members > _MOST_MEMBERS:
            detail = f"The gzip of the body has more than {_MOST_MEMBERS} members."
            raise ProblemError(HTTPStatus.BAD_REQUEST, detail)
        if not unpacker.eof:
            raise ProblemError(HTTPStatus.BAD_REQUEST, "The gzip of the body is cut off.")
        body = unpacker.unused_data
    return plain


def _not_json(body: bytes, error: orjson.JSONDecodeError) -> str:
    try:
        body.decode()
    except UnicodeDecodeError as undecodable:
        return f"The body is not UTF-8: look at its byte {undecodable.start}, and send JSON in UTF-8."
    return f"The body is not JSON: {error}."


def _given_twice(body: bytes) -> Iterator[tuple[str | int, ...]]:
    """Where a question, or one of its documents, has a field twice, of which parsers take the last one and say nothing.

    Deeper objects are not known to any question and are refused as such.
    """
    with contextlib.suppress(RecursionError):  # as is what lies that deep
        # Objects become tuples of their pairs, for which no Python is run; numbers of any length stay text.
        question = json.loads(body.decode(), object_pairs_hook=tuple, parse_int=str, parse_float=str)
        yield from ((name,) for name in _repeated(question))
        for name, value in question:
            if name == "documents" and isinstance(value, list):
                for number, document in enumerate(value[:MAX_DOCUMENTS]):
                    if isinstance(document, tuple):
                        yield from ((name, number, field) for field in _repeated(document))


def _repeated(pairs: Sequence[tuple[str, Any]]) -> list[str]:
    return [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]


def _too_large(limit: int) -> ProblemError:
    detail = (
        f"The body is over {limit} bytes, which hold as many letters of English: send fewer documents at a time, "
        "and a longer text in parts."
    )
    return ProblemError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)


def _cut_off() -> ProblemError:
    detail = "The body was cut off, took too long to come, or was not framed as its headers say."
    return ProblemError(HTTPStatus.BAD_REQUEST, detail)
