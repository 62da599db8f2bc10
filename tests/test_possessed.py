"""Possessives that cover the whole subject are no targets of it."""

from __future__ import annotations

import pytest

from stance.cues.cues import Cue
from stance.reading import read_text
from stance.resolution.resolution import resolve
from stance.roles.bystanders import bystanders
from stance.roles.context import CueContext
from stance.roles.cuesite import CueSite
from stance.roles.position import place_of
from stance.tokens.text import split_sentences, tokenize
from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru and Chile threw their weight behind the plan.", "threw", True),
        ("Peru and Chile withdrew their support for the treaty.", "withdrew", True),
        ("Peru and Chile condemned attacks on their soldiers.", "condemned", True),
        ("Peru and Chile met. They condemned their neighbours.", "condemned", False),
        ("Mali thanked Peru and Chile for their help.", "thanked", False),
        ("Mali and Chad left. Peru praised their courage.", "praised", False),
    ],
)
def test_what_all_subjects_own_is_no_stance_among_them(
    reader: Reader, text: str, cue: str, barred: bool
) -> None:
    sentences = [tokenize(text, start, end) for start, end in split_sentences(text)]
    readings = read_text(sentences, reader.lexicon, reader.gazetteer)
    *_, resolved = resolve(readings, reader.gazetteer, reader.antecedents)
    last = readings[-1]
    anchor = last.syntax.lower.index(cue)
    theirs = next(i for i, mention in enumerate(last.mentions) if mention.text == "their")
    _, found = bystanders(CueSite(last, anchor, "support", [one.actor.key for one in resolved]))
    assert (theirs in found) == barred


@pytest.mark.parametrize(
    ("text", "whose", "rank"),
    [
        ("Mali praised the guest's courage.", "guest", 0),
        ("Mali praised his guest's courage.", "guest", 0),
        ("Mali praised its hosts' patience.", "hosts", 0),
        ("Mali praised Chad's envoy's courage.", "envoy", 0),
        ("Mali praised his guest.", "guest", 1),
        ("Mali praised Chad for the envoy's courage.", "envoy", 1),
    ],
)
def test_in_a_chain_of_possessives_the_last_is_the_nearest(
    reader: Reader, text: str, whose: str, rank: int
) -> None:
    reading = read_text([tokenize(text)], reader.lexicon, reader.gazetteer)[0]
    found = resolve([reading], reader.gazetteer, reader.antecedents)[0]
    cue = Cue(1, 2, 1, (0.0, 0.0, 0.0, 1.0, 0.0))
    context = CueContext(reading, cue, "welcome", [mention.actor for mention in found])
    index = next(i for i, mention in enumerate(reading.mentions) if mention.text == whose)
    assert place_of(context, index).rank == rank


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Mali left the talks over Chad's support for Togo.", {"Mali", "Togo"}),
        ("Mali shelled a port in revenge for Chad's support for Togo.", {"Mali", "Togo"}),
        ("Mali voiced Chad's support for Togo.", set()),
        ("Mali left over its support for Togo.", set()),
    ],
)
def test_who_responds_to_anothers_stance_does_not_hold_it(
    reader: Reader, text: str, barred: set[str]
) -> None:
    (reading,) = read_text([tokenize(text)], reader.lexicon, reader.gazetteer)
    keys = [mention.text for mention in reading.mentions]
    found, _ = bystanders(CueSite(reading, reading.syntax.lower.index("support"), "support", keys))
    assert {keys[i] for i in found} == barred
