"""Text as agencies send it and as pages cut out of the web have it: datelines, lost apostrophes and quotation marks."""

from __future__ import annotations

import pytest

from stance.classifier import Classifier
from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("LISBON, Portugal -- Nurses praised the mayor.", "Nurses"),
        ("TEL AVIV (Reuters) - Drivers praised the mayor.", "Drivers"),
        ("HARARE, May 4 (Xinhua) -- Zambian nurses praised the mayor.", "Zambian"),
        ("(AP) - Nurses praised the mayor.", "Nurses"),
        ("Lima - Nurses praised the mayor.", "Nurses"),
        ("NAIROBI: Nurses praised the mayor.", "Nurses"),
        ("QUITO, 8 Jul (PRL) - Nurses praised the mayor.", "Nurses"),
        ("Arenal, March 12, 1985 (UPI): Nurses praised the mayor.", "Nurses"),
        ("VIENNA, 3 June 1994 - Nurses praised the mayor.", "Nurses"),
        ("AMMAN, (PTR) -- Nurses praised the mayor.", "Nurses"),
        ("Lima, Oct 9, ANDINA -- Nurses praised the mayor.", "Nurses"),
        ("BUCHAREST (ROM) 14/6 - Nurses praised the mayor.", "Nurses"),
        ("ST. GALL, Switzerland - Nurses praised the mayor.", "Nurses"),
        ("SINGAPORE - Nurses praised the mayor.", "Nurses"),
        ("GAZA CITY, Gaza Strip -- Nurses praised the mayor.", "Nurses"),
        ('SUVA (Reuters) "Nurses praised the mayor," she said.', '"'),
        ("LIMA/PORT ROYAL - Nurses praised the mayor.", "Nurses"),
        ("GAZA/LIMA, May 3 (Reuters) - Nurses praised the mayor.", "Nurses"),
        # places that stand for a body, and bodies from whose grounds reports come
        ("BRUSSELS - Nurses praised the mayor.", "Nurses"),
        ("Brussels, 9 Jan - Nurses praised the mayor.", "Nurses"),
        ("UNITED NATIONS -- Nurses praised the mayor.", "Nurses"),
        ("OKLAHOMA CITY - Nurses praised the mayor.", "Nurses"),
        ("QOM, Iran - Nurses praised the mayor.", "Nurses"),
        ("FIA, AU - Nurses praised the mayor.", "FIA"),
        ("UNITED NATIONS, Feb 7 - Nurses praised the mayor.", "Nurses"),
        ("WHITE HOUSE — Nurses praised the mayor.", "Nurses"),
        ("United Nations: Nurses must praise the mayor.", "United"),
        ("UNITED NATIONS - Chad's old friend - praised the mayor.", "UNITED"),
        ("Brussels - Chad's old friend - praised the mayor.", "Brussels"),
        # no datelines: somebody who speaks, a parenthesis, an acronym that a text introduces
        ("HAMAS (Gaza) Commanders praised the mayor.", "HAMAS"),
        ("NATO: We praise the mayor.", "NATO"),
        ("CHAD FOREIGN MINISTRY: Nurses must praise the mayor.", "CHAD"),
        ("Chad - Libya's neighbour - praised the mayor.", "Chad"),
        ("Lima - Chile's neighbour to the north - praised the mayor.", "Lima"),
        ("Friends of the Sea (FOS) Director Ann Lee praised the mayor.", "Friends"),
        ("CHAD - Libya's neighbour - praised the mayor.", "CHAD"),
        ("Trump, 78 - the former president - praised the mayor.", "Trump"),
        ("Green Coast Union (GCU) - a league of dockers - praised the mayor.", "Green"),
        ("LISBON (AP) --", "LISBON"),
    ],
)
def test_a_sentence_begins_behind_its_dateline(
    text: str, first: str, lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert read_sentence(tokenize(text), lexicon, gazetteer).syntax.tokens[0].text == first


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oslo blamed Perus new law.", ["Oslo", "Peru"]),
        ("Carla Mendez spoke, and Oslo praised Mendezs speech.", ["Carla Mendez", "Oslo", "Mendez"]),
        ("Oslo blamed the EUs long silence.", ["Oslo", "EU"]),
        ("The court rejected Flahertys appeal.", ["court", "Flaherty"]),
        ("Oslo backed an Irish-Danish plan.", ["Oslo", "Irish", "Danish"]),
        # names that end in s, plurals, and names with a hyphen of their own
        ("Wales praised the Netherlands at length.", ["Wales", "Netherlands"]),
        ("Oslo thanked the two Guineas envoys.", ["Oslo", "Guineas envoys"]),
        ("Guinea-Bissau thanked Oslo.", ["Guinea-Bissau", "Oslo"]),
    ],
)
def test_tokens_that_hold_two_words_come_apart(
    text: str, names: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert [mention.text for mention in read_sentence(tokenize(text), lexicon, gazetteer).mentions] == names


def test_a_contraction_without_its_apostrophe_negates(lexicon: Lexicon, gazetteer: Gazetteer) -> None:
    reading = read_sentence(tokenize("Oslo doesnt condemn Riga."), lexicon, gazetteer)
    assert reading.syntax.pos[1:3] == ["DO", "NEG"]


@pytest.mark.parametrize(
    "text",
    [
        "We praise the nurses of Malawi and their patience, said Clara Hoffmann, who runs the ward.",
        "We praise the nurses of Malawi and their patience, Clara Hoffmann said.",
        "I praise the nurses of Malawi and their patience,” Clara Hoffmann said on Sunday.",
        "Clara Hoffmann told reporters: ”I praise the nurses of Malawi.",
    ],
)
def test_the_first_person_is_the_speaker_where_marks_are_lost(text: str, classifier: Classifier) -> None:
    found = {(s.source.actor.name, s.stance) for s in classifier.classify(text).stances}
    assert found == {("Clara Hoffmann", "welcome")}


def test_offsets_stay_those_of_the_text(classifier: Classifier) -> None:
    text = "LISBON (AP) -- Oslo on Monday condemned Perus new law on mining."
    (stance,) = classifier.classify(text).stances
    assert stance.target is not None
    for span in (stance.source.span, stance.cue, stance.target.span):
        assert text[span.start : span.end] == span.text
    assert stance.target.actor.name == "Peru"


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        ("The Coastal Teachers Union (CTU) condemned Peru.", "CTU", "Peru"),
        ("Oslo condemned the Peru-backed government.", "Oslo", "Peru-backed government"),
        ("Duma Boko's government condemned Peru.", "Duma Boko's government", "Peru"),
        ("Trump critics condemned Peru.", "Trump critics", "Peru"),
    ],
)
def test_actors_are_shown_by_the_shortest_phrase_that_names_them(
    text: str, source: str, target: str, classifier: Classifier
) -> None:
    shown = {
        (s.source.span.text, s.target and s.target.span.text)
        for s in classifier.classify(text).stances
        if s.stance == "condemnation"
    }
    assert (source, target) in shown


def test_a_source_does_not_hold_its_target(classifier: Classifier) -> None:
    stances = classifier.classify("Trump critics left the hall in Denver on Monday.").stances
    assert [(s.source.span.text, s.target and s.target.span.text) for s in stances] == [("critics", "Trump")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("AT&amp;T praised the mayor.", "&amp; at 2"),
        ("<p>Oslo praised the mayor.</p>", "<p at 0"),
        ("AT&T praised the mayor; 3 < 4 & 5 > 4.", ""),
    ],
)
def test_a_text_with_html_is_told(classifier: Classifier, text: str, found: str) -> None:
    warnings = [warning for warning in classifier.classify(text).warnings if "HTML" in warning]
    assert len(warnings) == bool(found)
    assert all(found in warning for warning in warnings)
