"""Errors as application/problem+json (RFC 9457): what was wrong, where, and never how the code looks."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection, Mapping, Sequence
from http import HTTPStatus
from typing import Any

import orjson
from flask import Flask, Response, g
from flask_openapi3.types import ResponseDict
from pydantic import BaseModel, Field, ValidationError
from pydantic_core import ErrorDetails
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

MEDIA_TYPE = "application/problem+json"
#: So many faults are listed, and so many told in words.
MAX_ERRORS, MAX_TOLD = 50, 5
#: So many characters are shown of a field's name that the client made up.
MAX_NAME = 60

log = logging.getLogger(__name__)


class FieldProblem(BaseModel):
    """One field of the body, or parameter of the address, that cannot be used."""

    field: str = Field(
        description="Path of the field, such as `text` or `documents[3].text`; name of the parameter."
    )
    message: str = Field(description="What is wrong with it.")


class Problem(BaseModel):
    """An error as RFC 9457 spells it."""

    type: str = Field(description="Kind of problem; `about:blank` where the status says it all.")
    title: str = Field(description="The status in words.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What was wrong with this request and what to do.")
    request_id: str = Field(description="The id under which the service logged this request.")
    errors: list[FieldProblem] | None = Field(
        None, description="The fields at fault, where there are any; of many the first fifty."
    )


class ProblemError(Exception):
    """Raise it anywhere in a request to answer with a problem."""

    def __init__(
        self,
        status: HTTPStatus,
        detail: str,
        errors: Sequence[FieldProblem] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.errors = errors
        self.headers = headers or {}


def problem_response(
    status: HTTPStatus,
    detail: str,
    errors: Sequence[FieldProblem] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The answer for a problem."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "request_id": g.get("request_id", ""),
    }
    if errors:
        body["errors"] = [error.model_dump() for error in errors]
    response = Response(orjson.dumps(body), status=status.value, mimetype=MEDIA_TYPE)
    response.headers.update(headers or {})
    return response


def field_path(location: Sequence[int | str]) -> str:
    """Spell a pydantic location: ``("documents", 3, "text")`` is ``documents[3].text``; long names are cut."""
    path = ""
    for step in location:
        if isinstance(step, int):
            path += f"[{step}]"
        elif not (
            step in ("int", "str") and path.endswith("id")
        ):  # a union's branches, which no client knows
            name = (step if len(step) <= MAX_NAME else f"{step[:MAX_NAME]}…") or '""'
            path += f".{name}" if path else name
    return path or "body"


#: What is told for each kind of fault that pydantic finds; names in braces stand for what it says of the fault.
MESSAGES = {
    "string_pattern_mismatch": "must not be blank",
    "missing": "is missing",
    "extra_forbidden": "is not a field that is known here",
    "model_type": "must be a JSON object",
    "list_type": "must be a list",
    "too_short": "must not be an empty list",
    "too_long": "must have at most {max_length} items",
    "string_type": "must be a string",
    "string_too_short": "must not be empty",
    "string_too_long": "must have at most {max_length} characters",
    "bool_type": "must be true or false",
    "float_type": "must be a number",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "literal_error": "must be {expected}",
}


def from_validation(error: ValidationError) -> ProblemError:
    """The problem of a body that is JSON but not what the schema asks for."""
    found = {
        # The first step of a location only tells the branch of the question: one text or several.
        (field_path(item["loc"][1:]), _message(item))
        for item in error.errors(include_url=False, include_input=False)
    }
    return refusal(found)


def refusal(found: Collection[tuple[str, str]]) -> ProblemError:
    """The problem of fields that cannot be used: the path of each, and what is wrong with it."""
    listed = sorted(found, key=_place)[:MAX_ERRORS]
    errors = [FieldProblem(field=field, message=message) for field, message in listed]
    told = [f"{error.field}: {error.message}" for error in errors[:MAX_TOLD]]
    if len(found) > MAX_TOLD:
        told.append(f"and {len(found) - MAX_TOLD} more")
    return ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "; ".join(told), errors)


def _place(fault: tuple[str, str]) -> tuple[str, str]:
    """What sorts `documents[2]` before `documents[10]`."""
    field, message = fault
    return re.sub(r"\d+(?=\])", lambda number: number[0].zfill(3), field), message


def _message(item: ErrorDetails) -> str:
    if item["loc"] == ("documents", "text"):
        return "send either text or documents, not both"
    if item["loc"] == ("text", "text") and item["type"] == "missing":
        return "is missing: send text or documents"
    message = MESSAGES.get(item["type"])
    if message is None:  # of our own validators, in our own words
        return item["msg"].removeprefix("Value error, ")
    return message.format(**item.get("ctx", {}))


DETAILS = {
    HTTPStatus.NOT_FOUND: "There is nothing at this path; /docs lists what there is.",
    HTTPStatus.METHOD_NOT_ALLOWED: "This path does not take this method; Allow lists those it does.",
}


def register_problems(app: Flask) -> None:
    """Answer every error of the application with a problem."""

    @app.errorhandler(ProblemError)
    def known(error: ProblemError) -> Response:
        return problem_response(error.status, error.detail, error.errors, error.headers)

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> BaseResponse:
        if error.response is not None or error.code is None or error.code < 400:
            return error.get_response()
        status = HTTPStatus(error.code)
        headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
        return problem_response(
            status, DETAILS.get(status) or error.description or status.phrase, headers=headers
        )

    @app.errorhandler(Exception)
    def unexpected(error: Exception) -> Response:
        # The trace goes to the log under the request's id; the client learns only that id.
        log.error("unexpected error", exc_info=error, extra={"request_id": g.get("request_id", "")})
        detail = "The service failed on this request; its log says why under the request_id."
        return problem_response(HTTPStatus.INTERNAL_SERVER_ERROR, detail)


def documented(*statuses: int) -> ResponseDict:
    """The OpenAPI responses for these error statuses."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    later = {
        "Retry-After": {"description": "Seconds to wait before asking again.", "schema": {"type": "integer"}}
    }
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": content,
            **({"headers": later} if status == HTTPStatus.SERVICE_UNAVAILABLE else {}),
        }
        for status in statuses
    }
