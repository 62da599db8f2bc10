"""Several documents, filters, and the formats of the answer."""

from __future__ import annotations

import csv
import gzip
import io
import json
from typing import Any

import pytest
import requests

from .conftest import ARTICLE, PATIENCE, Server

DOCUMENTS: list[dict[str, Any]] = [
    {"id": "first", "date": "2025-06-24", "text": ARTICLE},
    {"id": 7, "text": "Das Wetter in Oslo bleibt nach Angaben der Behörden kühl und trüb."},
    {"id": "third", "text": "Poland praised Norway.\n" + ARTICLE},
]


def stances(reading: dict[str, Any]) -> list[dict[str, Any]]:
    return [stance for sentence in reading["sentences"] for stance in sentence["stances"]]


def test_documents_are_answered_in_order_each_as_if_posted_alone(server: Server) -> None:
    answer = server.classify({"documents": DOCUMENTS}).json()
    assert [document["id"] for document in answer["documents"]] == ["first", 7, "third"]
    assert [document["date"] for document in answer["documents"]] == ["2025-06-24", None, None]
    for posted, document in zip(DOCUMENTS, answer["documents"], strict=True):
        alone = server.classify({"text": posted["text"]}).json()
        assert alone.pop("model") == answer["model"]
        assert {key: document[key] for key in alone} == alone


def test_dates_are_taken_in_the_forms_of_an_archive_and_given_back_as_iso_8601(server: Server) -> None:
    forms = [
        "2025-06-24",
        "2025/06/24",
        "20250624",
        "24 June 2025",
        "Jun 24, 2025, 5 p.m.",
        "Tue, 24 Jun 2025 23:30:00 -0800",
        "2025-06-24T23:10:00+09:00",
    ]
    posted = [{"id": form, "date": form, "text": "Malta praised Tunisia."} for form in forms]
    response = server.classify({"documents": posted})
    assert {document["date"] for document in response.json()["documents"]} == {"2025-06-24"}
    table = server.classify({"documents": posted}, headers={"Accept": "text/csv"})
    assert [row["date"] for row in csv.DictReader(io.StringIO(table.text))] == ["2025-06-24"] * len(forms)


def test_a_hundred_documents_are_taken_and_one_more_is_not(server: Server) -> None:
    many = [{"id": i, "text": f"Norway praised Poland {i} times."} for i in range(101)]
    assert len(server.classify({"documents": many[:100]}).json()["documents"]) == 100
    assert server.classify({"documents": many}).status_code == 422


def test_the_stances_filter_leaves_only_those_stances(server: Server) -> None:
    everything = stances(server.classify({"text": ARTICLE}).json())
    labels = sorted({stance["stance"] for stance in everything})
    assert len(labels) > 1
    answer = server.classify({"text": ARTICLE, "stances": labels[:1]}).json()
    assert stances(answer) == [stance for stance in everything if stance["stance"] == labels[0]]
    assert len(answer["sentences"]) == 5


def test_min_confidence_leaves_out_the_less_sure(server: Server) -> None:
    everything = stances(server.classify({"text": ARTICLE}).json())
    middle = sorted(stance["confidence"] for stance in everything)[len(everything) // 2]
    left = stances(server.classify({"text": ARTICLE, "min_confidence": middle}).json())
    assert left == [stance for stance in everything if stance["confidence"] >= middle]
    nothing = server.classify({"text": ARTICLE, "min_confidence": 1.0}).json()
    assert stances(nothing) == []
    assert nothing["relations"] == []


def test_an_explanation_comes_only_when_asked_for(server: Server) -> None:
    plain = stances(server.classify({"text": ARTICLE}).json())
    explained = stances(server.classify({"text": ARTICLE, "explain": True}).json())
    assert all("explanation" not in stance for stance in plain)
    assert all(stance["explanation"]["cue"] for stance in explained)


def test_what_came_second_differs_from_the_stance_that_it_explains(server: Server) -> None:
    text = "Norway, Sweden and Denmark condemned Russia, Belarus and Iran."
    explained = stances(server.classify({"text": text, "explain": True}).json())
    assert len(explained) == 9
    for stance in explained:
        second = stance["explanation"]["runner_up"]
        assert f"{stance['source']['text']} as source" not in second
        assert f"{stance['target']['text']} as target" not in second
        assert (
            second.startswith(("no stance", "no target")) or " instead of " in second
        )  # all others are answered


def test_the_rollup_sums_up_by_country(server: Server) -> None:
    text = "Espen Barth Eide condemned Hungary.\nNorway condemned Hungary.\nPoland's president condemned Hungary."

    def summed_up(**rollup: str) -> list[tuple[str, str, str, str, int]]:
        return [
            (r["source"]["name"], r["source"]["kind"], r["stance"], r["target"]["name"], r["sentences"])
            for r in server.classify({"text": text, **rollup}).json()["relations"]
        ]

    assert sorted(summed_up()) == [
        ("Espen Barth Eide", "person", "condemnation", "Hungary", 1),
        ("Norway", "state", "condemnation", "Hungary", 1),
        ("Poland's president", "person", "condemnation", "Hungary", 1),
    ]
    assert summed_up(rollup="country") == [
        ("Norway", "state", "condemnation", "Hungary", 2),
        ("Poland", "state", "condemnation", "Hungary", 1),
    ]


def test_csv_has_one_line_a_stance(server: Server) -> None:
    answer = server.classify({"documents": DOCUMENTS}).json()
    response = server.classify({"documents": DOCUMENTS}, headers={"Accept": "text/csv"})
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(response.text)))
    expected = [
        (
            str(document["id"]),
            stance["source"]["text"],
            (stance["target"] or {"text": ""})["text"],
            stance["stance"],
        )
        for document in answer["documents"]
        for stance in stances(document)
    ]
    assert [(row["id"], row["source"], row["target"], row["stance"]) for row in rows] == expected
    assert {row["model"] for row in rows} == {answer["model"]["version"]}
    first = rows[0]
    assert first["date"] == "2025-06-24"
    assert ARTICLE[int(first["source_start"]) : int(first["source_end"])] == first["source"]


def test_csv_tells_of_each_actor_what_the_json_tells(server: Server) -> None:
    question = {"text": "Foreign Minister Espen Barth Eide condemned Hungary.", "explain": True}
    (stance,) = stances(server.classify(question).json())
    (row,) = csv.DictReader(io.StringIO(server.classify(question, headers={"Accept": "text/csv"}).text))
    for role in ("source", "target"):
        told = {name: "" if value is None else str(value) for name, value in stance[role].items()}
        assert row[role] == told.pop("text")
        assert {name: row[f"{role}_{name}"] for name in told} == told
    assert row["source_acts_for"] == "Norway"
    assert row["source_resolution"] == "gazetteer"


def test_ndjson_has_one_line_a_document(server: Server) -> None:
    answer = server.classify({"documents": DOCUMENTS}).json()
    response = server.classify({"documents": DOCUMENTS}, headers={"Accept": "application/x-ndjson"})
    assert response.headers["Content-Type"] == "application/x-ndjson"
    lines = [json.loads(line) for line in response.text.splitlines()]
    assert lines == [{"model": answer["model"], **document} for document in answer["documents"]]


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        ("application/json; charset=utf-8", "application/json"),
        ("text/csv; charset=utf-8", "text/csv; charset=utf-8"),
        ("application/x-ndjson;charset=utf-8, application/json;charset=utf-8;q=0.5", "application/x-ndjson"),
        ("text/html, text/csv;header=present;q=0.9, */*;q=0.1", "text/csv; charset=utf-8"),
        ("*/*", "application/json"),
    ],
)
def test_a_format_is_known_whatever_its_parameters(server: Server, accept: str, given: str) -> None:
    response = server.classify({"text": ARTICLE}, headers={"Accept": accept})
    assert response.status_code == 200
    assert response.headers["Content-Type"] == given


def test_the_answer_is_gzipped_for_who_takes_it(server: Server) -> None:
    url = f"{server.url}/classify"
    plain = requests.post(
        url, json={"text": ARTICLE}, headers={"Accept-Encoding": "identity"}, timeout=PATIENCE
    )
    assert "Content-Encoding" not in plain.headers
    packed = requests.post(
        url, json={"text": ARTICLE}, headers={"Accept-Encoding": "gzip"}, timeout=PATIENCE, stream=True
    )
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed.headers["Vary"]
    assert json.loads(gzip.decompress(packed.raw.read())) == plain.json()
