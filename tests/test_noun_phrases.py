"""Noun phrases: where one ends, and what stands inside of it."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.roles.paths import paths_from
from stance.tokens.text import tokenize

from .structuring import Knowledge, path_between

PATHS = [
    # where a country lies is told before its name
    ("Mali accused Togo of arming Chad and Oman of training it.", "accused", "Oman", ".obj"),
    ("Mali accused Togo of arming Chad and Oman of training it.", "training", "Oman", "subj"),
    ("Mali accused Togo of arming Chad and Oman.", "arming", "Oman", ".obj"),
    ("Mali accused neighbouring Togo of arming Chad.", "arming", "Togo", "subj"),
    ("Peru, which blames neighboring Chile for arming rebels, left.", "arming", "Chile", "subj"),
    ("Chad was backed by neighbouring Mali.", "backed", "Mali", ".by"),
    # but behind a noun it tells beside whom
    ("Mali accused states neighbouring Togo of arming Chad.", "accused", "Togo", ".obj.acl.obj"),
    # behind *whose* and its noun a name begins the subject of a verb without an object
    ("Mali, whose offer Togo has rejected, left.", "rejected", "Togo", "subj"),
    ("Mali, whose offer Senator Ruiz rejected, left.", "rejected", "Ruiz", "subj"),
    ("The plan of Mali, whose claims Togo denies, failed.", "denies", "Togo", "subj"),
    # but not behind an office that it holds, nor before a verb with one
    ("Mali, whose envoy Ana Ruiz rejected Togo, left.", "rejected", "Togo", ".obj"),
    ("Mali, whose Togo plan angered Chad, left.", "angered", "Chad", ".obj"),
    # what others call a claim they call so
    ("Mali said Togo lied, a claim Chad called a pack of lies.", "claim", "Chad", ".acl.subj"),
    ("Mali said Togo lied, a claim Chad described as absurd.", "claim", "Chad", ".acl.subj"),
    ("Mali said Togo lied, a claim Chad calls absurd.", "claim", "Chad", ".acl.subj"),
    # but what is called may be no word for it
    ("After the decision Chad called a meeting.", "called", "Chad", "subj"),
]

#: Sentences, and whether the owner behind *whose* holds what the verb there judges.
OWNERS = [
    ("Mali, whose offer Togo has rejected, left.", "rejected", "Mali", ".obj.poss"),
    ("The unions, whose demands Mayor Ruiz rejected, met.", "rejected", "unions", ".obj.poss"),
    ("Mali, whose envoy Ana Ruiz praised Togo, left.", "praised", "Mali", "subj.poss"),
]


@pytest.mark.parametrize(("sentence", "cue", "actor", "path"), PATHS)
def test_path(knowledge: Knowledge, sentence: str, cue: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == path


@pytest.mark.parametrize(("sentence", "cue", "owner", "path"), OWNERS)
def test_owner_behind_whose(knowledge: Knowledge, sentence: str, cue: str, owner: str, path: str) -> None:
    tokens = tokenize(sentence)
    reading, words = read_sentence(tokens, *knowledge), [token.text for token in tokens]
    paths = paths_from(reading, words.index(cue), None)
    assert paths[reading.mention_at[words.index(owner)]] == path
