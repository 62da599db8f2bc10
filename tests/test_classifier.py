"""The door of Python: what `stance.Classifier.classify` takes and refuses."""

from __future__ import annotations

from typing import Any

import pytest

from stance.classifier import Classifier


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
