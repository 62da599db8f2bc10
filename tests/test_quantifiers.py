"""Quantifiers that stand alone are the subjects of their clauses: *Mali left, but some condemned Togo*."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.tokens.text import tokenize

from .structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("text", "cue", "actor", "path"),
    [
        ("Mali praised the deal, but some were angry with Togo.", "angry", "some", "subj"),
        ("Many condemned Togo, several backed Chad.", "condemned", "Togo", ".obj"),
        ("Many condemned Togo, several backed Chad.", "backed", "several", "subj"),
        ("Mali praised the deal but many criticised the union.", "criticised", "many", "subj"),
        ("Mali praised Chad and some condemned Togo.", "condemned", "some", "subj"),
        ("Mali praised Chad, while a few rejected the offer.", "rejected", "few", "subj"),
        ("Mali praised Chad; most refused to back Togo.", "back", "most", "subj"),
        ("Mali praised Chad, but some in Oslo condemned Togo.", "condemned", "some", "subj"),
        ("Mali praised Chad and many protested against Togo.", "protested", "many", "subj"),
        ("One minister praised Chad, while another condemned Togo.", "condemned", "another", "subj"),
        ("Both condemned the raid on Togo.", "condemned", "Both", "subj"),
        ("The mayor was angry with both.", "angry", "both", ".with"),
        ("Mali rejected the four's request.", "rejected", "four", ".obj.poss"),
        ("Both, for their part, condemned the raid on Togo.", "condemned", "Both", "subj"),
        ("Each condemned the raid on Togo.", "condemned", "Each", "subj"),
    ],
)
def test_a_quantifier_alone_is_a_subject(
    knowledge: Knowledge, text: str, cue: str, actor: str, path: str
) -> None:
    assert path_between(knowledge, text, cue, actor) == path


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Many Serbs condemned Togo.", ["Serbs", "Togo"]),
        ("Some of the Turks condemned Togo.", ["Turks", "Togo"]),
        ("Several jailed Serbs condemned Togo.", ["Serbs", "Togo"]),
        ("Togo freed some jailed nurses.", ["Togo", "jailed nurses"]),
        ("Togo praised Chad and some retired teachers.", ["Togo", "Chad", "retired teachers"]),
        ("Togo praised nurses, some of whom condemned Chad.", ["Togo", "nurses", "Chad"]),
        ("The wall, some hit by shells, angered Togo.", ["Togo"]),
        ("Most recently Togo condemned Chad.", ["Togo", "Chad"]),
        ("Both accused Serbs condemned Togo.", ["Serbs", "Togo"]),
        ("Togo praised both Chad and Mali.", ["Togo", "Chad", "Mali"]),
        ("Both, Chad and Mali, condemned Togo.", ["Chad", "Mali", "Togo"]),
        ("Chad and Mali, two neighbours, each condemned Togo.", ["Chad", "Mali", "neighbours", "Togo"]),
        ("Each jailed nurse condemned Togo.", ["jailed nurse", "Togo"]),
    ],
)
def test_a_quantifier_before_its_noun_is_none(knowledge: Knowledge, text: str, mentions: list[str]) -> None:
    assert [mention.text for mention in read_sentence(tokenize(text), *knowledge).mentions] == mentions
