"""One person who is called by the country: *the Dane*, *the Portuguese*."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Danish sailor Anna Winslow won. The Dane thanked Peru.", "Dane", "Anna Winslow"),
        ("Portuguese striker Anna Winslow won. The Portuguese thanked Peru.", "Portuguese", "Anna Winslow"),
        ("Danish sailor Anna Winslow won. The Dane later thanked Peru.", "Dane", "Anna Winslow"),
        ("Coach Anna Winslow left. The Dane thanked Peru.", "Dane", "Anna Winslow"),
        (
            "The EU's Ursula von der Leyen left. The Dane in charge, Anna Winslow, thanked Peru.",
            "Dane",
            "Dane",
        ),
        # one of two, or whoever does it to him
        ("Anna Winslow met Tom Reed. The Dane thanked Peru.", "Dane", "Dane"),
        ("Anna Winslow thanked the Dane.", "Dane", "Dane"),
        ("Coach Anna Winslow left. A Dane thanked Peru.", "Dane", "Dane"),
        # a whole people, somebody else's state, whoever speaks for it
        ("Danish sailor Anna Winslow won. The Portuguese thanked Peru.", "Portuguese", "Portugal"),
        ("Portuguese striker Anna Winslow won. The Portuguese were glad.", "Portuguese", "Portugal"),
        ("Coach Anna Winslow won. The Portuguese thanked Peru.", "Portuguese", "Portugal"),
        ("Danish sailor Anna Winslow won. The Danish publicly thanked Peru.", "Danish", "Denmark"),
        ("Anna Winslow left Portugal. The Portuguese thanked Peru.", "Portuguese", "Portugal"),
        ("Portuguese president Anna Winslow left. The Portuguese thanked Peru.", "Portuguese", "Portugal"),
        ("An Iranian-backed group thanked Peru.", "Iranian", "Iran"),
        ("The Danish-led alliance thanked Peru.", "Danish-led alliance", "Danish-led alliance"),
    ],
)
def test_one_citizen_is_told_from_the_people(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words, nth=0).actor.name == actor
