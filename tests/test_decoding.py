"""Which readings are answered: by their confidence, and where the words surely carry a stance."""

from __future__ import annotations

from copy import copy
from dataclasses import replace

import pytest

from stance.classifier import Classifier
from stance.cues.cues import LABELS
from stance.model import Model
from stance.reading import read_sentence
from stance.resolution.resolution import resolve
from stance.roles.context import CueContext
from stance.roles.linking import level
from stance.tokens.text import tokenize
from stance.triples.decoding import DOUBTFUL_LINKS, SURE_CUE, Triple, answered_up_to, likely_stance


@pytest.fixture(scope="module")
def triple(model: Model) -> Triple:
    """A reading of a plain sentence."""
    reading = read_sentence(tokenize("Norway condemned Chad."), model.lexicon, model.gazetteer)
    [resolved] = resolve([reading], model.gazetteer, model.antecedents)
    return model.answers(reading, [one.actor for one in resolved])[0][0]


@pytest.mark.parametrize(
    ("cue_chance", "confidence", "highest"),
    [
        (SURE_CUE + 0.01, DOUBTFUL_LINKS, 1.0),
        (SURE_CUE + 0.01, DOUBTFUL_LINKS - 0.01, DOUBTFUL_LINKS - 0.01),
        (SURE_CUE - 0.01, DOUBTFUL_LINKS, DOUBTFUL_LINKS),
        (SURE_CUE - 0.01, 0.6, 0.6),
    ],
)
def test_a_sure_cue_is_answered_whatever_the_threshold(
    triple: Triple, cue_chance: float, confidence: float, highest: float
) -> None:
    chances = [1.0 - cue_chance, *[0.0] * (len(LABELS) - 1)]
    chances[LABELS.index("condemnation")] = cue_chance
    context = copy(triple.links.context)
    context.cue = replace(context.cue, probabilities=tuple(chances))
    assert (
        answered_up_to(replace(triple, links=replace(triple.links, context=context)), confidence) == highest
    )


def test_a_stance_is_told_though_it_be_doubtful_whose_it_is(model: Model) -> None:
    strict = Classifier(replace(model, threshold=1.0), {"version": "strict"})
    [found] = strict.classify("Norway condemned Chad.").stances
    assert (found.source.actor.name, found.stance) == ("Norway", "condemnation")


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Mali and Togo met, but Mali accused Chad of bias.", "Togo"),
        ("Talks between Mali and Togo ended after Mali rejected a plan by Chad.", "Togo"),
        ("Oman blamed Mali for delaying talks between Togo and Mali.", "Togo"),
    ],
)
def test_a_partner_is_not_drawn_to_where_another_of_the_list_is_named_again(
    model: Model, text: str, partner: str
) -> None:
    reading = read_sentence(tokenize(text), model.lexicon, model.gazetteer)
    [resolved] = resolve([reading], model.gazetteer, model.antecedents)
    names = [mention.text for mention in reading.mentions]
    context = next(
        CueContext(reading, cue, likely_stance(cue), [one.actor for one in resolved])
        for cue in model.cues(reading)
        if reading.syntax.lemma[cue.anchor] in ("accuse", "reject", "blame")
    )
    shared = [0.9 if name == "Mali" else 0.1 for name in names]
    level(context, shared)
    assert shared[names.index(partner)] == 0.1


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Unesco praised Kenya's new anti-doping agency.", {"Kenya's new anti-doping agency"}),
        ("Rights groups denounced Egypt's cybercrime unit.", {"cybercrime unit"}),
        ("Luca Ferri criticised the bank's ex-chairman, Paul Roth.", {"Paul Roth"}),
        ("Luca Ferri slammed the regulator's former boss, Paul Roth.", {"Paul Roth"}),
        ("Nurses thanked the hospital and the hospital's owners.", {"hospital", "owners"}),
        ("Fans condemned Kenya and Kenya's federation.", {"Kenya", "Kenya's federation"}),
    ],
)
def test_of_an_actor_and_whose_it_is_only_one_is_judged(
    classifier: Classifier, text: str, targets: set[str]
) -> None:
    found = {one.target.span.text for one in classifier.classify(text).stances if one.target is not None}
    assert found == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Peru offers flood aid to Chile, Bolivia silent.", {"Chile"}),
        ("Kenya vetoed a draft by Ghana on the border between Ethiopia and Eritrea.", {"Ghana"}),
        ("Oman thanked Kuwait for the tents and Bahrain for the boats.", {"Kuwait", "Bahrain"}),
        ("Oman condemned the raids by Kuwait, Bahrain and Qatar.", {"Kuwait", "Bahrain", "Qatar"}),
    ],
)
def test_a_further_target_stands_beside_the_first_and_not_only_in_its_sentence(
    classifier: Classifier, text: str, targets: set[str]
) -> None:
    assert {one.target.actor.name for one in classifier.classify(text).stances if one.target} == targets
