"""What opens a sentence: words that belong to no name, and phrases behind which the subject begins without a comma."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.tokens.text import tokenize
from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    "word",
    "Meanwhile Overnight Earlier Thus Yesterday Thankfully Crucially Tellingly Thirdly Hello Alas Please Yes".split(),
)
@pytest.mark.parametrize("mark", ["", ","])
def test_a_word_that_opens_a_sentence_belongs_to_no_name(word: str, mark: str, knowledge: Knowledge) -> None:
    text = f"{word}{mark} Norway thanked Chad."
    assert [m.text for m in read_sentence(tokenize(text), *knowledge).mentions] == ["Norway", "Chad"]
    assert path_between(knowledge, text, "thanked", "Norway") == "subj"


@pytest.mark.parametrize("text", ['"Alas, Norway has left," Reed said.', "Lund: Hello, Norway has left."])
def test_so_does_one_that_opens_a_quotation(text: str, knowledge: Knowledge) -> None:
    assert "Norway" in [m.text for m in read_sentence(tokenize(text), *knowledge).mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Soon said that Chad had left.", "Soon"),
        ("Connolly thanked Chad.", "Connolly"),
        ("Yes Bank thanked Chad.", "Yes Bank"),
    ],
)
def test_names_that_look_like_such_words_are_names(text: str, name: str, knowledge: Knowledge) -> None:
    if name == "Soon":
        text = f"Kim Soon came. {text}"
        words = tokenize(text)
        reading = read_sentence(words[4:], *knowledge, names=frozenset(("Soon",)))
    else:
        reading = read_sentence(tokenize(text), *knowledge)
    assert reading.mentions[0].text == name


@pytest.mark.parametrize(
    "phrase",
    [
        "In a statement",
        "At the summit",
        "Despite the talks",
        "In a speech to parliament",
        "Ahead of the summit",
        "Under pressure at home",
    ],
)
@pytest.mark.parametrize("subject", ["Norway", "the mayor", "Ann Berg"])
def test_a_subject_begins_behind_the_phrase_that_opens_the_sentence(
    phrase: str, subject: str, knowledge: Knowledge
) -> None:
    text = f"{phrase} {subject} thanked Chad."
    assert path_between(knowledge, text, "thanked", subject.split()[-1]) == "subj"
    assert path_between(knowledge, text, "thanked", "Chad") == ".obj"


def test_a_title_stays_with_its_names(knowledge: Knowledge) -> None:
    text = "Between ministers Reed and Berg a quarrel broke out."
    assert path_between(knowledge, text, "broke", "Reed") != "subj"
