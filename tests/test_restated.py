"""Who is described is what he is besides: one actor, who does a thing once."""

from __future__ import annotations

import pytest

from stance.classifier import Classifier
from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The union's president, a retired surgeon, condemned Peru.", "retired surgeon", "union's president"),
        ("Peru thanked the mediator, a former judge.", "former judge", "mediator"),
        ("The governor, a Republican, praised Peru.", "Republican", "governor"),
        ("The governor, a Social Liberal, praised Peru.", "Social Liberal", "governor"),
        ("The referee, a Dane, praised Peru.", "Dane", "referee"),
        ("The newspaper, a critic of Chile, praised Peru.", "critic of Chile", "newspaper"),
        ("The victims, two nurses, praised Peru.", "nurses", "victims"),
        ("The victims, two Danish nurses, praised Peru.", "Danish nurses", "victims"),
        ("The bakers' unions, its oldest allies, left Peru.", "allies", "bakers' unions"),
        ("The host, an accountant who lives in Riga, praised Peru.", "accountant", "host"),
        # the one with a name in it is whom the other one is
        ("Its partner, the Harbour party, criticised Peru.", "partner", "Harbour party"),
        ("The owner, a Czech chain, criticised Peru.", "owner", "Czech chain"),
        # others
        ("The sheikh, the dockers, who had come by boat, and the mayor left.", "dockers", "dockers"),
        ("The minister, the governor and the mayor left.", "governor", "governor"),
        ("Peru thanked the mediator, a former judge, and Chile.", "former judge", "former judge"),
        ("Nobody, no ministry, no charity, helped Peru.", "charity", "charity"),
        ("The deal, a judge said, favours Peru.", "judge", "judge"),
    ],
)
def test_what_somebody_described_is_besides_is_the_same_actor(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The union's president, a retired surgeon, condemned Peru.", "president"),
        ("Reed's mother, a nurse, condemned Peru.", "mother"),
        ("Its partner, the Harbour party, condemned Peru.", "Harbour party"),
    ],
)
def test_it_is_answered_once(classifier: Classifier, text: str, source: str) -> None:
    (stance,) = classifier.classify(text).sentences[0].stances
    assert stance.source.span.text == source


@pytest.mark.parametrize(
    "text",
    [
        "Reed's mother and a nurse condemned Peru.",
        "The mayor, the nurse and a judge condemned Peru.",
    ],
)
def test_others_beside_them_are_answered_too(classifier: Classifier, text: str) -> None:
    stances = classifier.classify(text).sentences[0].stances
    assert len(stances) > 1


@pytest.mark.parametrize("mark", [", ", " - ", " -- ", " – "])
def test_a_name_between_marks_acts_once(classifier: Classifier, mark: str) -> None:
    text = f"Ana Voll{mark}the mayor of Riga{mark}condemned Peru."
    (stance,) = classifier.classify(text).sentences[0].stances
    assert stance.source.span.text == "Ana Voll"
