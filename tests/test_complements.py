"""Descriptions that only their complements tell apart, one of two, and words that are reported as another's."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "same"),
    [
        ("The envoy from Mali praised the envoy from Togo.", "envoy", False),
        ("The head of the museum thanked the head of the zoo.", "head", False),
        ("The bank backed by Mali fined the bank backed by Togo.", "bank", False),
        ("The police in Oslo thanked the police in Bergen.", "police", False),
        ("The head of the museum said that the head was ill.", "head", True),
        ("The envoy from Mali left after the envoy from Mali was fined.", "envoy", True),
    ],
)
def test_other_complements_are_of_other_actors(reader: Reader, text: str, words: str, same: bool) -> None:
    first, second = (reader.who(text, words, nth).actor.key for nth in (1, 2))
    assert (first == second) == same


def test_a_noun_may_stand_for_the_name_in_a_complement(reader: Reader) -> None:
    text = "The mayor of Riga said that the mayor of the city was ill."
    assert reader.who(text, "mayor of Riga").actor == reader.who(text, "mayor").actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Mali and Togo met. The former praised Chad.", "former", "Mali"),
        ("Mali and Togo met. The latter praised Chad.", "latter", "Togo"),
        ("Mali met Togo. The latter praised Chad.", "latter", "Togo"),
        ("Mali met Togo in Chad. The latter was poor.", "latter", "latter"),
        # reported words
        ("\"Anaya told me, 'I support Mali,'\" the envoy said.", "I", "Anaya"),
        ('"Reed was ill, but I support Mali," the envoy said.', "I", "envoy"),
        ('The nurse quoted the mayor as saying, "I support Mali."', "I", "mayor"),
        ('The nurse quoted the mayor and said, "I support Mali."', "I", "nurse"),
        ('A nurse said Reed told her: "I support Mali."', "I", "Reed"),
        ('A nurse said Reed was ill: "I support Mali."', "I", "nurse"),
    ],
)
def test_a_word_leads_to_its_actor(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Foreign powers praised Mali.", "Foreign powers"),
        ("World powers praised Mali.", "World powers"),
        ("The Western powers praised Mali.", "Western powers"),
        ("Emergency powers pleased Mali.", None),
        ("The police powers pleased Mali.", None),
    ],
)
def test_powers_are_states(reader: Reader, text: str, named: str | None) -> None:
    found = [words for words, _ in reader.mentions(text) if words.endswith("powers")]
    assert found == ([named] if named else [])
