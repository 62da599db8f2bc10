"""Possessives that cover the whole subject are no targets of it."""

from __future__ import annotations

import pytest

from stance.reading import read_text
from stance.resolution.resolution import resolve
from stance.roles.bystanders import no_targets
from stance.roles.cuesite import CueSite
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
    found = no_targets(CueSite(last, anchor, "support", [one.actor.key for one in resolved]))
    assert (theirs in found) == barred
