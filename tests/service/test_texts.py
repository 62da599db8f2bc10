"""Any text at all: no failure and exact offsets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from .conftest import Server

WORDS = [
    *("Norway", "Polish lawmakers", "the EU", "Kyiv's", "U.S.", "he", "said", "that", "1,000", "%", "&amp;"),
    *("condemned", "did not back", "welcomed", "praise for", "denied"),
    *(",", ".", "...", "!", "(", ")", '"', "\u201c", "\u2019s", "-", "\u2014", "\u3002"),
    *("\n", "\n- ", "\r", "\t", "\u2028", "\x00", "\x1f", "\u200b", "\ufeff", "\u202e"),
    *(
        "e\u0301",
        "\u00df",
        "\u0130",
        "\ufb01",
        "\U0001f600",
        "\U0001f1f3\U0001f1f4",
        "\U00010400",
        "\u0645\u0635",
    ),
]

anything = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
news_like = st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(" ".join)
glued = st.lists(st.sampled_from(WORDS), min_size=1, max_size=15).map("".join)
texts = st.one_of(anything, news_like, glued).filter(lambda text: bool(text.strip()))


def _spans(reading: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for sentence in reading["sentences"]:
        yield sentence
        for stance in sentence["stances"]:
            yield from (span for span in (stance["source"], stance["target"], stance["cue"]) if span)
    for actor in reading["actors"]:
        yield from actor["mentions"]


@settings(max_examples=84, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(texts, min_size=25, max_size=25))
@example(["B&", "Anna &"])
@example(["AA\x1f\u0100", "Oslo\x1fNorway condemned\u2028Poland\u00a0\u3000Poland."])
def test_two_thousand_odd_texts_are_read_with_exact_offsets(server: Server, batch: list[str]) -> None:
    response = server.classify({"documents": [{"id": i, "text": text} for i, text in enumerate(batch)]})
    assert response.status_code == 200, response.text
    for text, reading in zip(batch, response.json()["documents"], strict=True):
        for span in _spans(reading):
            assert text[span["start"] : span["end"]] == span["text"]
        ends = [0, *(sentence["end"] for sentence in reading["sentences"])]
        assert all(s["start"] >= end for s, end in zip(reading["sentences"], ends, strict=False))


LENGTH = 40_000
PATHOLOGICAL = {
    "no sentence end": "Norway praised Poland and ",
    "many actors": "Norway, Poland, Kyiv, ",
    "one word": "a",
    "brackets": "(",
    "quotation marks": '"',
    "combining characters": "\u0301",
    "dots": ".",
    "line breaks": "\nX",
    "opening quotation marks": "‘",
    "pronouns": "He said she said they said ",
    "initials": "A. B. ",
    "possessives": "Norway's Poland's ",
    "abbreviations": "U.S. ",
    "cues": "condemned praised denied ",
}


@pytest.mark.parametrize("kind", list(PATHOLOGICAL))
def test_a_long_text_of_one_kind_is_read_with_exact_offsets(server: Server, kind: str) -> None:
    text = "Norway praised Poland " + PATHOLOGICAL[kind] * (LENGTH // len(PATHOLOGICAL[kind]))
    response = server.classify({"text": text})
    assert response.status_code == 200
    for span in _spans(response.json()):
        assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize("kind", ["no sentence end", "many actors"])
def test_a_sentence_beyond_the_limit_is_cut_and_the_answer_says_so(server: Server, kind: str) -> None:
    text = "Norway praised Poland " + PATHOLOGICAL[kind] * 1000
    answer = server.classify({"text": text}).json()
    assert any("sentence" in warning for warning in answer["warnings"])


def test_a_mebibyte_of_one_sentence_is_read(server: Server) -> None:
    text = "Norway praised " * ((1024 * 1024 - 100) // 15)
    assert len(json.dumps({"text": text})) < 1024 * 1024
    assert server.classify({"text": text}).status_code == 200
