"""People who are called by their age or by what they are known for: *the 47-year-old*, *the 47-year-old florist*, *the
tycoon*."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Ana Reed is ill. On Monday the 47-year-old thanked her nurses.", "47-year-old", "Ana Reed"),
        ("Ana Reed is ill. The 47-year-old, who denied the charge, thanked Mali.", "47-year-old", "Ana Reed"),
        ("The court heard from Ana Reed. The 54-year-old florist thanked Mali.", "florist", "Ana Reed"),
        ("Carl Dunn saw Ana Reed, 24, on Friday. The 24-year-old thanked Mali.", "24-year-old", "Ana Reed"),
        (
            "Ana Reed, a 47-year-old vet, met Carl Dunn. The 47-year-old thanked Mali.",
            "47-year-old",
            "Ana Reed",
        ),
        # who does it to him, one of two, somebody of another age, or of the other sex
        ("The coach, Carl Dunn, praised the 20-year-old.", "20-year-old", "20-year-old"),
        ("Carl Dunn met Ana Reed. The 24-year-old thanked Mali.", "24-year-old", "24-year-old"),
        ("Police saw Ana Reed, 24, on Friday. The 31-year-old thanked Mali.", "31-year-old", "31-year-old"),
        ("Lord Dunn is ill. The 54-year-old actress thanked Mali.", "actress", "actress"),
        ("Ana Reed is ill. A 54-year-old florist thanked Mali.", "florist", "florist"),
    ],
)
def test_an_age_tells_the_person_named_just_before(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Elon Musk is in Mali. The billionaire thanked her.", "billionaire", "Elon Musk"),
        ("Nurses praised Ana Reed. Doctors praised the firebrand, too.", "firebrand", "Ana Reed"),
        ("Carl Dunn met Ana Reed. The tycoon thanked Mali.", "tycoon", "tycoon"),
        ("Ana Reed praised the tycoon.", "tycoon", "tycoon"),
        ("Ana Reed is ill. The tycoon from Bonn thanked Mali.", "tycoon", "tycoon"),
        ("Ana Reed is ill. A tycoon thanked Mali.", "tycoon", "tycoon"),
        ("Ana Reed is ill. The teacher thanked Mali.", "teacher", "teacher"),
    ],
)
def test_what_somebody_is_known_for_tells_the_person_named_just_before(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("Police praised the 19-year-old for his courage.", "19-year-old"),
        ("The mayor thanked a six-year-old.", "six-year-old"),
        # before a noun it only qualifies somebody
        ("The 24-year-old striker thanked the club.", "striker"),
        ("The 16-year-old Swede thanked the club.", "Swede"),
    ],
)
def test_an_age_without_a_noun_names_somebody(reader: Reader, text: str, mentioned: str) -> None:
    named = [words for words, _ in reader.mentions(text)]
    assert mentioned in named
    assert ("year-old" in "".join(named)) == ("year-old" in mentioned)
