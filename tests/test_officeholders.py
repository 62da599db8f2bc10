"""Whoever leads those who deny something is on their side."""

from __future__ import annotations

import pytest

from stance.cues.cues import Cue, anchor_of
from stance.model import Model
from stance.reading import read_sentence
from stance.resolution.resolution import resolve
from stance.roles.context import CueContext
from stance.tokens.text import tokenize
from stance.triples.officeholders import office_holders


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Fatah denied any part in the raid, its leader, Ann Berg, calling it false.", {"Ann Berg"}),
        ("Fatah denied that its leader, Ann Berg, had fled.", {"Ann Berg"}),
        ("Fatah denied the report, its president Ann Berg calling it false.", {"Ann Berg"}),
        ("Fatah rejected the pact, its leader, Ann Berg, calling it absurd.", {"Ann Berg"}),
        ("Fatah rejected a pact with its leader, Ann Berg.", set()),
        ("Fatah refused to back its leader, Ann Berg.", set()),
        ("Fatah denied talk of a rift with its leader, Ann Berg.", set()),
        ("Fatah denied a claim by its former leader, Ann Berg.", set()),
        ("Fatah denied a claim by Hamas, whose leader, Ann Berg, left.", set()),
    ],
)
def test_own_office_holders(model: Model, text: str, own: set[str]) -> None:
    reading = read_sentence(tokenize(text), model.lexicon, model.gazetteer)
    actors = [found.actor for found in resolve([reading], model.gazetteer, model.antecedents)[0]]
    cue = Cue(1, 2, anchor_of(reading, 1, 2), (0.0, 0.0, 1.0, 0.0, 0.0))
    context = CueContext(reading, cue, "denial", actors)
    assert {reading.mentions[i].text for i in office_holders(context, 0)} == own
