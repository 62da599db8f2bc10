"""The door of Python: what `stance.Classifier.classify` takes and refuses."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stance.classifier import Classifier

#: Words and marks at which the rules look, in whatever order.
WORDS = (
    "the a an , . “ ” : ; - — ( ) 's and or of to for in on from by with as what who which that not ² 30 ٣٠ R D "
    "Ohio Ann Lee Green May Mayor President Senate Rep. Republican Conservative Moscow Paris Mali Oman Reuters Twitter "
    "Appeal Commission you your it he them one each two several nurses Doctors Air Anti League Elders union company Group "
    "government minister aide spokesman envoy former close ally critic accused condemned praised denied rejected backed "
    "said told called saying voted complained were has been underpaid jailed arrest church bombing deal drew criticism "
    "anger when joined condemning vowed defeat seen addressed letter move"
).split()


@pytest.mark.parametrize(("text", "found"), [(None, "NoneType"), (b"Oman left.", "bytes"), (3.0, "float")])
def test_what_is_no_text_is_told(text: Any, found: str, classifier: Classifier) -> None:
    with pytest.raises(TypeError, match=f"^text: expected a string, found {found}: decode bytes"):
        classifier.classify(text)


@pytest.mark.parametrize(
    "text", ["Norway \ud83d thanked Poland.", "Norway \udc80", "\ud83d", "🙂 Oman\udfff left."]
)
def test_half_of_a_surrogate_pair_is_told_with_its_place(text: str, classifier: Classifier) -> None:
    place = next(place for place, character in enumerate(text) if "\ud800" <= character <= "\udfff")
    with pytest.raises(
        ValueError, match=f"^text: expected Unicode, found half of .* at {place}: read the text anew"
    ):
        classifier.classify(text)


def test_a_text_without_words_has_no_sentences(classifier: Classifier) -> None:
    assert classifier.classify(" \n").to_dict()["sentences"] == []


@settings(max_examples=1500, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30))
@example('"This is an outrage , " said Ann Lee , ² , of Leeds .'.split())
@example("R ’s May obtained letter deal praised ; Air a Group condemned".split())
def test_words_in_any_order_are_read_with_exact_offsets(classifier: Classifier, words: list[str]) -> None:
    text = " ".join(words)
    for stance in classifier.classify(text).stances:
        for actor in (stance.source, stance.target):
            assert actor is None or text[actor.span.start : actor.span.end] == actor.span.text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The party withdrew its support for the prime minister.", "party"),
        ("Mr Costa gave his full backing to Silva on Monday.", "Costa"),
        ("Its support for Kenya was praised.", "Its"),
    ],
)
def test_a_possessive_is_shown_by_whom_the_sentence_names_for_it(
    text: str, shown: str, classifier: Classifier
) -> None:
    sentence = classifier.classify(text).sentences[0]
    assert {stance.source.span.text for stance in sentence.stances} == {shown}


def test_stances_stand_in_the_order_of_the_text(classifier: Classifier) -> None:
    text = "Kenya and Togo condemned Mali, Chad and Niger, and Oman thanked Peru."
    stances = classifier.classify(text).sentences[0].stances
    places = [(s.cue.start, s.source.span.start, s.target.span.start) for s in stances if s.target]
    assert len(places) == 7
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Oman condemned Ana Reed's killing.", None),
        ("Oman condemned the reporter's torture.", None),
        ("Oman condemned the army's killing of nurses.", "army"),
        ("Oman condemned Chad's killing of nurses.", "Chad"),
    ],
)
def test_whoever_was_killed_is_not_condemned(classifier: Classifier, text: str, target: str | None) -> None:
    (stance,) = [s for s in classifier.classify(text).sentences[0].stances if s.source.span.text == "Oman"]
    assert (stance.target and stance.target.span.text) == target
