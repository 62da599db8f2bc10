"""Writing an answer in the format and encoding that the client accepts."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import orjson
from flask import Request, Response
from werkzeug.datastructures import MIMEAccept

from stance.service.problems import ProblemError

JSON = "application/json"
CSV = "text/csv"
NDJSON = "application/x-ndjson"

#: Smaller bodies fit one packet anyway.
GZIP_FROM_BYTES = 1400
#: The quickest level: it takes an answer to a sixth, higher ones to an eighth at three times the cost.
GZIP_LEVEL = 1

COLUMNS = [
    *("id", "date", "sentence", "sentence_start", "sentence_end"),
    *("source", "source_start", "source_end", "source_actor", "source_kind", "source_country"),
    *("source_acts_for", "source_resolution"),
    *("target", "target_start", "target_end", "target_actor", "target_kind", "target_country"),
    *("target_acts_for", "target_resolution"),
    *("stance", "confidence", "cue", "cue_start", "cue_end", "model"),
]


def negotiate(request: Request) -> str:
    """The media type to answer in; parameters such as a charset do not tell our types apart."""
    if not request.accept_mimetypes:
        return JSON
    accepted = [(given.partition(";")[0].strip(), quality) for given, quality in request.accept_mimetypes]
    best = MIMEAccept(accepted).best_match([JSON, CSV, NDJSON])
    if best is None:
        raise ProblemError(HTTPStatus.NOT_ACCEPTABLE, f"Answers come as {JSON}, {CSV} or {NDJSON}.")
    return best


def write(media_type: str, version: str, results: list[dict[str, Any]], single: bool) -> bytes:
    """The body for the results of one request, each a dict as in `stance.document.Document.to_dict`."""
    if media_type == CSV:
        return _csv(version, results)
    if media_type == NDJSON:
        return b"".join(
            orjson.dumps({"model": {"version": version}, **r}, option=orjson.OPT_APPEND_NEWLINE)
            for r in results
        )
    if single:
        return orjson.dumps({"model": {"version": version}, **results[0]})
    return orjson.dumps({"model": {"version": version}, "documents": results})


def _csv(version: str, results: list[dict[str, Any]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writeheader()
    for result in results:
        for row in _rows(result):
            writer.writerow({**row, "model": version})
    return out.getvalue().encode()


def _rows(result: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for sentence in result["sentences"]:
        for stance in sentence["stances"]:
            yield {
                "id": result.get("id", ""),
                "date": result.get("date") or "",
                "sentence": sentence["text"],
                "sentence_start": sentence["start"],
                "sentence_end": sentence["end"],
                **_mention("source", stance["source"]),
                **_mention("target", stance["target"]),
                "stance": stance["stance"],
                "confidence": stance["confidence"],
                **{f"cue_{end}": stance["cue"][end] for end in ("start", "end")},
                "cue": stance["cue"]["text"],
            }


def _mention(role: str, mention: dict[str, Any] | None) -> dict[str, Any]:
    if mention is None:
        return {}
    fields = {f"{role}_{name}": value for name, value in mention.items() if name != "text"}
    return {role: mention["text"], **fields}


def compress(request: Request, response: Response) -> None:
    """Gzip the answer in place where the client takes it and it is long enough to gain."""
    if response.is_streamed or response.content_encoding or response.status_code != HTTPStatus.OK:
        return
    if "Vary" not in response.headers:
        response.headers.add("Vary", "Accept-Encoding")
    body = response.get_data()
    if len(body) >= GZIP_FROM_BYTES and request.accept_encodings["gzip"] > 0:
        response.set_data(gzip.compress(body, GZIP_LEVEL, mtime=0))
        response.content_encoding = "gzip"
