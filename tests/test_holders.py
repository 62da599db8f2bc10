"""An office that comes first and the name of its holder that comes later."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The mayor objected. Mayor Ana Ruiz said it was too dear.", "mayor", "Ana Ruiz"),
        ("The mayor of Lagos left. Mayor Ana Ruiz thanked nurses.", "mayor of Lagos", "Ana Ruiz"),
        (
            "Togo criticised the Kenyan ambassador. The ambassador, Joy Otieno, left.",
            "ambassador",
            "Joy Otieno",
        ),
        ("Kenya's premier objected. Joy Otieno, the premier, thanked nurses.", "premier", "Joy Otieno"),
        ("PM rejects report. Prime Minister Ana Ruiz called it false.", "PM", "Ana Ruiz"),
        (
            "Kenya's president criticised judges. Peter Mensah told nurses that he was sorry.",
            "president",
            "Peter Mensah",
        ),
    ],
)
def test_an_office_is_whoever_is_named_with_it_later(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    found = [one for mention, one in reader.mentions(text) if mention.endswith(words)]
    assert (found[0].actor.name, found[0].resolution) == (actor, "description")


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        (
            "The mayor of Lagos left. Ana Ruiz, the mayor of Turin, did not.",
            "mayor of Lagos",
            "mayor of Lagos",
        ),
        ("The minister objected. Deputy Minister Ana Ruiz did not.", "minister", "minister"),
        ("The president objected. University president Ana Ruiz did not.", "president", "president"),
        ("A minister objected. Minister Ana Ruiz did not.", "minister", "minister"),
        ("The senator objected. Senator Ana Ruiz did not.", "senator", "senator"),
        (
            "Kenya's president criticised judges. Analyst Peter Mensah said he was wrong.",
            "president",
            "Kenya's president",
        ),
        (
            "Kenya's president criticised a singer. Peter Mensah said he was sorry.",
            "president",
            "Kenya's president",
        ),
        ("Kenya's president criticised judges. Peter Mensah left.", "president", "Kenya's president"),
    ],
)
def test_an_office_is_not_whoever_is_named_with_another(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert next(one for mention, one in reader.mentions(text) if mention.endswith(words)).actor.name == actor


def test_the_name_acts_for_the_state_of_its_office(reader: Reader) -> None:
    text = "The Norwegian foreign minister objected. He left. Foreign Minister Lars Holm and the Swedish foreign minister met."
    found = dict(reader.mentions(text))
    assert found["Lars Holm"].actor == found["He"].actor == found["Norwegian foreign minister"].actor
    assert found["Lars Holm"].actor.acts_for == "Norway"
    assert found["Swedish foreign minister"].actor.name == "Swedish foreign minister"


def test_the_minister_of_another_state_is_another(reader: Reader) -> None:
    text = "The Norwegian foreign minister objected. Swedish Foreign Minister Lars Holm did not."
    assert reader.who(text, "Norwegian foreign minister").actor.name == "Norwegian foreign minister"
