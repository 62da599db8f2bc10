"""`POST /classify` for one text: the answer, and each way in which a question can be bad."""

from __future__ import annotations

import gzip
import json
import socket
import sys
from typing import Any

import pytest
import requests

from .conftest import ARTICLE, PATIENCE, Server, wait_until
from .test_operations import metric

JSON = {"Content-Type": "application/json"}


def post(server: Server, body: bytes, **headers: str) -> requests.Response:
    return requests.post(f"{server.url}/classify", data=body, headers={**JSON, **headers}, timeout=PATIENCE)


def problem(response: requests.Response) -> dict[str, Any]:
    """The problem that the response tells, checked for what every problem must be."""
    assert response.headers["Content-Type"] == "application/problem+json"
    told: dict[str, Any] = response.json()
    assert told["status"] == response.status_code
    assert told["title"]
    assert told["detail"]
    assert told["request_id"] == response.headers["X-Request-ID"]
    assert "Traceback" not in response.text
    assert ".py" not in response.text
    return told


def test_every_offset_cuts_its_mention_from_the_posted_text(server: Server) -> None:
    answer = server.classify({"text": ARTICLE}).json()
    assert answer["model"]["version"]
    assert answer["warnings"] == []
    spans = [span for sentence in answer["sentences"] for span in [sentence, *_spans(sentence)]]
    spans += [mention for actor in answer["actors"] for mention in actor["mentions"]]
    assert len(spans) > 5
    assert all(ARTICLE[span["start"] : span["end"]] == span["text"] for span in spans)


def _spans(sentence: dict[str, Any]) -> list[dict[str, Any]]:
    found = [
        span for stance in sentence["stances"] for span in (stance["source"], stance["target"], stance["cue"])
    ]
    return [span for span in found if span is not None]


def test_the_article_has_stances_relations_and_actors(server: Server) -> None:
    answer = server.classify({"text": ARTICLE}).json()
    assert any(sentence["stances"] for sentence in answer["sentences"])
    assert answer["relations"]
    assert answer["actors"]


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        (b'{"text": "Norway', 400, None),
        (b"", 400, None),
        (b'{"text": "\\ud83d alone"}', 400, None),
        (b'{"text": "caf\xe9"}', 400, None),
        (b'{"text": "Norway", "min_confidence": NaN}', 400, None),
        (b"[" * 100_000, 400, None),
        (b'["text"]', 422, "text"),
        (b"null", 422, "text"),
        (b'"{\\"text\\": \\"Norway praised Poland.\\"}"', 422, "text"),
        (b"{}", 422, "text"),
        (b'{"text": null}', 422, "text"),
        (b'{"text": 5}', 422, "text"),
        (b'{"text": ["Norway"]}', 422, "text"),
        (b'{"text": ""}', 422, "text"),
        (b'{"text": " \\n\\t "}', 422, "text"),
        (b'{"text": "Norway", "explain": "yes"}', 422, "explain"),
        (b'{"text": "Norway", "min_confidence": 1.5}', 422, "min_confidence"),
        (b'{"text": "Norway", "min_confidence": "0.5"}', 422, "min_confidence"),
        (b'{"text": "Norway", "stances": ["hate"]}', 422, "stances[0]"),
        (b'{"text": "Norway", "stances": []}', 422, "stances"),
        (b'{"text": "Norway", "rollup": "planet"}', 422, "rollup"),
        (b'{"text": "Norway", "documents": [{"id": 1, "text": "Norway"}]}', 422, "text"),
        (b'{"text": "Norway", "texts": []}', 422, "texts"),
        (b'{"documents": []}', 422, "documents"),
        (b'{"documents": [{"id": 1, "text": "Norway"}, {"id": 2, "text": " "}]}', 422, "documents[1].text"),
        (b'{"documents": [{"text": "Norway"}]}', 422, "documents[0].id"),
        (b'{"documents": [{"id": 1.5, "text": "Norway"}]}', 422, "documents[0].id"),
        (b'{"documents": [{"id": 1, "text": "Norway", "date": "24/06/2025"}]}', 422, "documents[0].date"),
        (b'{"documents": [{"id": 1, "text": "Norway", "date": "2025-02-30"}]}', 422, "documents[0].date"),
        (b'{"documents": [{"id": 1, "text": "Norway", "date": "2025-W10-1"}]}', 422, "documents[0].date"),
        (b'{"documents": [{"id": 1, "text": "Norway", "date": "2025-W10"}]}', 422, "documents[0].date"),
        (b'{"documents": [{"id": 1, "text": "Norway", "date": "10 March 11"}]}', 422, "documents[0].date"),
        (b'{"documents": [{"id": 1, "text": "Norway", "date": " "}]}', 422, "documents[0].date"),
        (b'{"documents": [{"id": 1, "text": "Norway", "date": 20250624}]}', 422, "documents[0].date"),
        (
            b'{"documents": [{"id": 1, "text": "Norway", "date": "24 June 2025%s"}]}' % (b" " * 99),
            422,
            "documents[0].date",
        ),
    ],
)
def test_a_bad_question_is_told_what_is_wrong(
    server: Server, body: bytes, status: int, field: str | None
) -> None:
    response = post(server, body)
    told = problem(response)
    assert response.status_code == status
    if field:
        assert field in [error["field"] for error in told["errors"]]
        assert field in told["detail"]


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (
            b'{"text": "Norway", "documents": [{"id": 1, "text": "Norway"}]}',
            "text: send either text or documents, not both",
        ),
        (
            b'{"documents": [{"id": 1.5, "text": "Norway"}]}',
            "documents[0].id: must be a whole number or a string",
        ),
        (
            b'{"documents": [{"id": true, "text": "Norway"}]}',
            "documents[0].id: must be a whole number or a string",
        ),
        (
            b'{"documents": [{"id": "", "text": "Norway"}]}',
            "documents[0].id: must not be empty",
        ),
        (b"{}", "text: is missing: send text or documents"),
        (b'{"documents": [{"id": 1}]}', "documents[0].text: is missing"),
        (b'{"documents": [1]}', "documents[0]: must be a JSON object"),
        (b'{"documents": {"id": 1, "text": "Norway"}}', "documents: must be a list"),
        (b'{"documents": []}', "documents: must not be an empty list"),
        (
            b'{"documents": [' + b'{"id": 1, "text": "a"},' * 100 + b"1]}",
            "documents: must have at most 100 items",
        ),
        (
            b'{"documents": [{"id": "' + b"x" * 201 + b'", "text": "Norway"}]}',
            "documents[0].id: must have at most 200 characters",
        ),
        (
            b'{"documents": [{"id": -9007199254740993, "text": "a"}]}',
            "documents[0].id: must be at least -9007199254740992",
        ),
        (
            b'{"documents": [{"id": 1, "text": "Norway", "date": "06/07/2025"}]}',
            "documents[0].date: must be a day as in 2025-06-24 or 24 June 2025",
        ),
        (b'{"text": 5}', "text: must be a string"),
        (b'{"text": "Norway", "explain": "yes"}', "explain: must be true or false"),
        (b'{"text": "Norway", "min_confidence": "0.5"}', "min_confidence: must be a number"),
        (b'{"text": "Norway", "min_confidence": 1.5}', "min_confidence: must be at most 1.0"),
        (b'{"text": "Norway", "min_confidence": -1}', "min_confidence: must be at least 0.0"),
        (b'{"text": "Norway", "stances": "denial"}', "stances: must be a list"),
        (b'{"text": "Norway", "stances": []}', "stances: must not be an empty list"),
        (
            b'{"text": "Norway", "stances": ["hate"]}',
            "stances[0]: must be 'support', 'denial', 'welcome' or 'condemnation'",
        ),
        (b'{"text": "Norway", "rollup": "planet"}', "rollup: must be 'country'"),
        (
            b'{"text": "Norway", "explain": true, "te\\u0078t": "Oman"}',
            "text: is given more than once",
        ),
        (
            b'{"documents": [{"id": 1, "text": "Norway"}, {"id": 2, "text": "Norway", "id": 3}], "documents": []}',
            "documents: is given more than once; documents[1].id: is given more than once",
        ),
        (
            b'{"documents": [{"id": 1, "text": "Norway"}, {"id": 2, "text": "Norway", "id": 3}]}',
            "documents[1].id: is given more than once",
        ),
        (
            b'{"text": "Norway", "text": "Oman", "x": ' + b"[" * 900 + b"]" * 900 + b"}",
            "text: is given more than once",
        ),
        (
            b'{"text": "caf\xe9"}',
            "The body is not UTF-8: look at its byte 13, and send JSON in UTF-8.",
        ),
    ],
)
def test_a_bad_question_is_told_what_to_do_once(server: Server, body: bytes, detail: str) -> None:
    assert problem(post(server, body))["detail"] == detail


def test_what_python_takes_for_blank_is_blank(server: Server) -> None:
    blanks = "".join(sign for sign in map(chr, range(sys.maxunicode)) if sign.isspace())
    assert problem(server.classify({"text": blanks}))["detail"] == "text: must not be blank"
    assert server.classify({"text": f"{blanks}\u200b{blanks}"}).status_code == 200


def test_of_unknown_fields_without_number_only_the_object_is_told(server: Server) -> None:
    many = {str(field): 1 for field in range(50_000)}
    response = post(server, json.dumps({"text": "Norway", **many}).encode())
    assert response.status_code == 422
    assert [error["field"] for error in problem(response)["errors"]] == ["body"]
    assert "50001 fields" in problem(response)["detail"]


def test_of_many_faults_fifty_are_listed_and_five_told(server: Server) -> None:
    document = {"text": "Norway", **{str(field): 1 for field in range(1000)}}
    told = problem(post(server, json.dumps({"documents": [document] * 60}).encode()))
    assert len(told["errors"]) == 50
    assert told["detail"].endswith("; and 55 more")
    assert told["detail"].count(";") == 5
    assert [error["field"] for error in told["errors"]] == [f"documents[{number}]" for number in range(50)]


def test_a_fields_name_is_given_back_up_to_a_length(server: Server) -> None:
    told = problem(post(server, json.dumps({"text": "Norway", "k" * 100_000: 1}).encode()))
    assert told["errors"] == [{"field": "k" * 60 + "…", "message": "is not a field that is known here"}]
    for name in ("int", '""'):
        (error,) = problem(post(server, b'{"text": "Norway", "%b": 1}' % name.strip('"').encode()))["errors"]
        assert error["field"] == name


@pytest.mark.parametrize("charset", ["utf-8", "UTF8", '"utf-8"'])
def test_utf_8_is_taken_by_each_of_its_names_and_with_its_mark(server: Server, charset: str) -> None:
    body = b"\xef\xbb\xbf" + b'{"text": "Norway praised Poland."}'
    response = post(server, body, **{"Content-Type": f"application/json; charset={charset}"})
    assert response.status_code == 200
    assert response.json()["sentences"][0]["start"] == 0


@pytest.mark.parametrize("given", [7, 7.0, "7", -(2**53)])
def test_whole_numbers_and_strings_come_back_as_ids(server: Server, given: float | str) -> None:
    answer = server.classify({"documents": [{"id": given, "text": "Norway praised Poland."}]}).json()
    assert answer["documents"][0]["id"] == given


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1", ""],
)
def test_what_is_not_json_by_its_header_is_415(server: Server, content_type: str) -> None:
    response = post(server, b'{"text": "Norway praised Poland."}', **{"Content-Type": content_type})
    assert response.status_code == 415
    assert "Content-Type" in problem(response)["detail"]


@pytest.mark.parametrize("size", [1024 * 1024 + 1, 8 * 1024 * 1024])
def test_a_body_over_one_mebibyte_is_413(server: Server, size: int) -> None:
    body = json.dumps({"text": "a"}).encode()
    response = post(server, body + b" " * (size - len(body)))
    assert response.status_code == 413
    detail = problem(response)["detail"]
    assert "1048576 bytes" in detail
    assert "a longer text in parts" in detail


def test_a_body_of_one_mebibyte_is_taken(server: Server) -> None:
    body = json.dumps({"text": "Norway praised Poland."}).encode()
    assert post(server, body + b" " * (1024 * 1024 - len(body))).status_code == 200


def test_a_body_sent_in_chunks_is_taken_and_bounded_too(server: Server) -> None:
    assert post(server, iter([b'{"text": "Norway ', b'praised Poland."}'])).status_code == 200  # type: ignore[arg-type]
    assert post(server, iter([b" " * 700_000] * 2)).status_code == 413  # type: ignore[arg-type]


def test_a_gzipped_body_is_unpacked(server: Server) -> None:
    question = json.dumps({"text": ARTICLE}).encode()
    packed = post(server, gzip.compress(question), **{"Content-Encoding": "gzip"})
    assert packed.status_code == 200
    assert packed.json()["sentences"] == post(server, question).json()["sentences"]


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip"])
def test_a_gzip_may_have_several_members(server: Server, encoding: str) -> None:
    halves = gzip.compress(b'{"text": "Norway praised') + gzip.compress(b' Poland."}')
    packed = post(server, halves, **{"Content-Encoding": encoding})
    assert [s["stance"] for s in packed.json()["sentences"][0]["stances"]] == ["welcome"]


@pytest.mark.parametrize(
    ("body", "encoding", "status"),
    [
        (gzip.compress(b" " * 200_000_000), "gzip", 413),
        (gzip.compress(b'{"text": "Norway praised Poland."}')[:-9], "gzip", 400),
        (gzip.compress(b'{"text": "Norway praised Poland."}') + b"more", "gzip", 400),
        (gzip.compress(b" ") * 1000, "gzip", 400),
        (gzip.compress(b" " * 600_000) * 2, "gzip", 413),
        (b'{"text": "Norway"}', "gzip", 400),
        (b"", "gzip", 400),
        (b'{"text": "Norway"}', "br", 415),
    ],
    ids=["bomb", "cut off", "followed", "crumbs", "bomb in parts", "not gzip", "empty", "brotli"],
)
def test_a_bad_encoding_is_told(server: Server, body: bytes, encoding: str, status: int) -> None:
    response = post(server, body, **{"Content-Encoding": encoding})
    assert response.status_code == status
    problem(response)


def test_a_parameter_of_the_address_is_refused_by_its_name(server: Server) -> None:
    address = f"{server.url}/classify?min_confidence=0.99&explain=true&explain=false"
    response = requests.post(address, json={"text": "Malta praised Tunisia."}, timeout=PATIENCE)
    assert response.status_code == 422
    told = problem(response)
    assert [error["field"] for error in told["errors"]] == ["explain", "min_confidence"]
    assert "min_confidence: is a parameter of the address, which takes none" in told["detail"]


@pytest.mark.parametrize("path", ["/", "/docs", "/static/icon.svg"])
def test_a_file_that_does_not_match_is_not_sent(server: Server, path: str) -> None:
    response = requests.get(f"{server.url}{path}", headers={"If-Match": '"x"'}, timeout=PATIENCE)
    assert response.status_code == 412
    assert "If-Match" in problem(response)["detail"]
    plain = requests.get(f"{server.url}{path}", timeout=PATIENCE)
    matching = {"If-Match": plain.headers["ETag"]}
    assert requests.get(f"{server.url}{path}", headers=matching, timeout=PATIENCE).content == plain.content


def test_an_unknown_path_is_404(server: Server) -> None:
    response = requests.get(f"{server.url}/clasify", timeout=PATIENCE)
    assert response.status_code == 404
    assert "/docs" in problem(response)["detail"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_a_wrong_method_is_405_and_the_right_one_is_named(server: Server, method: str) -> None:
    response = requests.request(method, f"{server.url}/classify", timeout=PATIENCE)
    assert response.status_code == 405
    assert "POST" in response.headers["Allow"]
    problem(response)


def test_no_format_that_the_client_accepts_is_406(server: Server) -> None:
    response = server.classify({"text": ARTICLE}, headers={"Accept": "image/png"})
    assert response.status_code == 406
    assert "text/csv" in problem(response)["detail"]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"Norway praised Poland.\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 400),
        (b"GET /" + b"a" * 10_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 10_000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n", 417),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: br\r\n\r\n", 501),
        (b"GET /docs HTTP/1.1\r\nHost: x\r\nRange: bytes=9999999-\r\n\r\n", 416),
        (b"POST /classify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
         b"Transfer-Encoding: chunked\r\n\r\nno number\r\n", 400),
    ],
    ids=["no http", "version", "long path", "long header", "expectation", "coding", "range", "bad chunk"],
)  # fmt: skip
def test_what_is_not_http_is_told_as_a_problem_too(server: Server, sent: bytes, status: int) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        connection.sendall(sent)
        head, _, body = _everything(connection).partition(b"\r\n\r\n")
    assert head.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"application/problem+json" in head
    told = json.loads(body)
    assert told["status"] == status
    assert f"X-Request-ID: {told['request_id']}\r\n".encode() in head + b"\r\n"


def test_what_is_not_http_is_logged_and_counted_too(server: Server) -> None:
    counted = metric(server, "stance_http_requests_total", route="none", method="other", status="400")
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        connection.sendall(b"FOO\r\n\r\n")
        told = json.loads(_everything(connection).partition(b"\r\n\r\n")[2])
    assert wait_until(lambda: any(line.get("request_id") == told["request_id"] for line in server.log))
    (line,) = [line for line in server.log if line.get("request_id") == told["request_id"]]
    assert (line["message"], line["route"], line["status"]) == ("request", "none", 400)
    after = metric(server, "stance_http_requests_total", route="none", method="other", status="400")
    assert after == counted + 1


def _everything(connection: socket.socket) -> bytes:
    connection.shutdown(socket.SHUT_WR)
    received = b""
    while part := connection.recv(65536):
        received += part
    return received
