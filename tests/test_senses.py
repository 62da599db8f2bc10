"""Words that carry no stance, or only some, in the sense in which they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from stance.cues.senses import SENSES, lost_in_its_sense
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import CueTerm
from training.corpus import corpus_files, read_corpus

from .structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "figurative"),
    [
        ("Oslo called the vote a gift to Togo.", "gift", True),
        ("Oslo said the truce was a reward for the rebels.", "reward", True),
        ("Oslo described the law as a present for smugglers.", "present", True),
        ("The ruling was called a prize for Togo.", "prize", True),
        # persons, things that one can hold, and places where everybody gains
        ("Oslo called the mayor a gift to Togo.", "gift", False),
        ("The coach said the cup was a reward for the players.", "reward", False),
        ("Oslo called the law a gift to the county.", "gift", False),
        ("Oslo praised the gift to Togo.", "gift", False),
    ],
)
def test_what_a_plan_is_said_to_be_praises_none_who_gain(
    knowledge: Knowledge, text: str, cue: str, figurative: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert (lost_in_its_sense(reading, reading.syntax.lower.index(cue)) == {"welcome"}) == figurative


@pytest.mark.parametrize(
    ("text", "helped"),
    [
        ("Oslo gave Togo a standing ovation.", False),
        ("Oslo handed Togo a sharp rebuke.", False),
        ("The teacher gave Ana Ruiz a bad mark.", False),
        ("Oslo gave the rebels a warning.", False),
        ("Berg gave the officers a false name.", False),
        ("Parents gave the teacher a piece of their mind.", False),
        ("Oslo gave the police two water cannon trucks.", True),
        ("Oslo gave Togo a guarantee.", True),
        ("Oslo gave Togo its full backing.", True),
    ],
)
def test_who_is_given_a_judgement_is_given_no_help(knowledge: Knowledge, text: str, helped: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    verb = next(i for i, lemma in enumerate(reading.syntax.lemma) if lemma in ("give", "hand"))
    assert ("support" not in lost_in_its_sense(reading, verb)) == helped


@pytest.mark.parametrize(
    ("text", "cue", "known"),
    [
        ("Oslo thanked Togo for its help.", "help", True),
        ("Oslo praised Togo for its aid after the flood.", "aid", True),
        ("Oslo was grateful for the help of Togo.", "help", True),
        ("Oslo thanked Togo for its port.", "port", False),
    ],
)
def test_help_given_is_known_as_support(knowledge: Knowledge, text: str, cue: str, known: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    terms = [match.entry for match in reading.cue_terms[reading.syntax.lower.index(cue)]]
    support = [term for term in terms if isinstance(term, CueTerm) and term.stance == "support"]
    assert any(term.pos == "noun" for term in support) == known


@pytest.mark.parametrize(
    ("text", "cue", "measure"),
    [
        ("The club dismissed the coach of its women.", "dismissed", True),
        ("Tom Berg was dismissed by the Polish federation.", "dismissed", True),
        ("Oslo dismissed Finance Minister Ana Reed.", "dismissed", True),
        ("Oslo froze the assets of nine officers.", "froze", True),
        ("Accounts of the Reed Foundation were frozen by Oslo.", "frozen", True),
        ("The marshal condemned the motel's east wing.", "condemned", True),
        ("Two bridges were condemned by the city.", "condemned", True),
        ("The council laid charges against two mills.", "laid", True),
        ("Prosecutors pressed charges against the mayor.", "charges", True),
        ("The court condemned the poet to eight years in prison.", "condemned", True),
        ("A late goal condemned Mali to relegation.", "condemned", True),
        ("The federation barred Malian players from its cup.", "barred", True),
        ("Reed was barred by the court from running.", "barred", True),
        ("The judge dismissed the jury.", "dismissed", True),
        ("The school dismissed its pupils.", "dismissed", True),
        ("Oslo dismissed Tom Berg.", "dismissed", True),
        ("Detectives questioned Reed for hours.", "questioned", True),
        ("Reed was questioned by the police.", "questioned", True),
        ("The neighbours turned down the music.", "turned", True),
        ("The cook threw out the rubbish.", "threw", True),
        # words, help and claims
        ("Oslo condemned the letter to Mali.", "condemned", False),
        ("Mali barred reporters from the palace.", "barred", False),
        ("Mali barred the crew from landing.", "barred", False),
        ("Detectives questioned the claim.", "questioned", False),
        ("Reed questioned the mayor's wisdom.", "questioned", False),
        ("Oslo turned down the offer.", "turned", False),
        ("The judge threw out the suit.", "threw", False),
        ("Youths threw stones at Reed.", "threw", False),
        ("Oslo dismissed the critics.", "dismissed", False),
        ("Oslo dismissed Tom Berg, calling him a clown.", "dismissed", False),
        ("Oslo dismissed the senator as a clown.", "dismissed", False),
        ("The coach's appeal was dismissed by Oslo.", "dismissed", False),
        ("Oslo froze aid to Mali.", "froze", False),
        ("Oslo froze a payment to the club.", "froze", False),
        ("Oslo condemned the building of a wall.", "condemned", False),
        ("Oslo condemned the raid on the house.", "condemned", False),
        ("The union levelled charges against the mayor.", "levelled", False),
        ("Reed denied the charges brought by Oslo.", "denied", False),
    ],
)
def test_measures_say_nothing_of_whom_they_strike(
    knowledge: Knowledge, text: str, cue: str, measure: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    lost = lost_in_its_sense(reading, reading.syntax.lower.index(cue))
    assert ({"condemnation", "denial"} <= lost) == measure


@pytest.mark.parametrize(
    ("text", "sold"),
    [
        ("Oslo supplied 62 percent of the gas that Riga burned.", True),
        ("Oslo supplies about 30% of the petrol of Riga.", True),
        ("Oslo supplies a third of Riga's flour.", True),
        ("Oslo supplied half of the weapons of the rebels.", False),
        ("Oslo supplied the rebels with radios.", False),
        ("Oslo supplied tents to the camps.", False),
    ],
)
def test_a_share_of_goods_is_sold(knowledge: Knowledge, text: str, sold: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert ("support" in lost_in_its_sense(reading, 1)) == sold


@pytest.mark.parametrize(
    ("text", "cue", "money"),
    [
        ("Oslo is indebted to Malian banks.", "indebted", True),
        ("Oslo is indebted to Togo to the tune of 3 million dollars.", "indebted", True),
        ("Oslo is indebted to Togo for its help.", "indebted", False),
        ("Reed values the mill at 3 million dollars.", "values", True),
        ("Reed values the help of Togo at sea.", "values", False),
        ("Lending rates for farmers fell.", "lending", True),
        ("Oslo is lending support to Togo.", "lending", False),
        ("Oslo met Reed, a credit rating agency.", "credit", True),
        ("Oslo gave Reed credit for the truce.", "credit", False),
        ("The mill agreed to pay Reed a fee.", "agreed", True),
        ("The mill paid 3 million dollars in fines to Oslo.", "paid", True),
        ("Oslo paid the fees of the nurses.", "paid", False),
        ("Oslo paid the nurses' rent.", "paid", False),
        ("Oslo paid the fees for the nurses.", "paid", False),
        ("The mill offered a stake to Malian banks.", "offered", True),
        ("The mill offered Togo shares in the port.", "offered", True),
        ("The mill offered Togo a share of its flour.", "offered", False),
        ("The mill consented to a court order.", "consented", True),
        ("The mill consented to the request of Togo.", "consented", False),
    ],
)
def test_money_that_is_owed_or_reckoned_helps_nobody(
    knowledge: Knowledge, text: str, cue: str, money: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    lost = lost_in_its_sense(reading, reading.syntax.lower.index(cue))
    assert ("support" in lost) == money


@pytest.mark.parametrize(
    ("text", "shot"),
    [
        ("The convoy came under fire from rebels near Gao.", True),
        ("The camp came under fire of soldiers.", True),
        ("The mission is under fire from Israeli tanks.", True),
        ("The convoy came under attack from gunmen near Gao.", True),
        ("Nurses came under attack from armed youths.", True),
        ("The nurses came under attack from critics.", False),
        ("The mayor came under attack from rebels in his party.", False),
        ("The mayor came under fire from critics.", False),
        ("The mayor came under fire from soldiers over the delay.", False),
        ("The mayor is under fire for the delay.", False),
    ],
)
def test_the_fire_of_soldiers_is_no_criticism(knowledge: Knowledge, text: str, shot: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    lost = lost_in_its_sense(reading, reading.syntax.lower.index("under") + 1)
    assert ("condemnation" in lost) == shot


@pytest.mark.parametrize(
    ("text", "cue", "other"),
    [
        ("The raid is no major offensive.", "offensive", True),
        ("Oslo called the raid an offensive by Togo.", "offensive", True),
        ("The army called off its offensive against Togo.", "off", True),
        ("The remark was offensive.", "offensive", False),
        ("The nurses called the remark offensive.", "offensive", False),
        # told apart from another, or on the other side
        ("Oslo needs nurses as opposed to doctors.", "opposed", True),
        ("The mayor is opposed to the plan.", "opposed", False),
        ("The mayor is seen as opposed to the plan.", "opposed", False),
        # found not to be something, or not wanted
        ("Planners ruled out the port as a target.", "ruled", True),
        ("Police ruled out the mayor as a suspect.", "out", True),
        ("Oslo ruled out the mayor as a partner.", "ruled", False),
        ("Oslo ruled out talks with Togo.", "ruled", False),
    ],
)
def test_offensives_contrasts_and_choices_judge_nobody(
    knowledge: Knowledge, text: str, cue: str, other: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    lost = lost_in_its_sense(reading, reading.syntax.lower.index(cue))
    assert ("condemnation" in lost) == other


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The troops are on Togo's side of the river.", True),
        ("Oslo stayed on its side of the border.", True),
        ("The troops are on Togo's side.", False),
        ("The troops are on the side of Togo.", False),
    ],
)
def test_a_side_of_a_border_backs_nobody(knowledge: Knowledge, text: str, place: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert ("support" in lost_in_its_sense(reading, reading.syntax.lower.index("side"))) == place


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Oslo pays nurses, as opposed to miners, in gold.", True),
        ("It is an old plan, as opposed to a new one.", True),
        ("Oslo is opposed to the plan.", False),
        ("Oslo is as opposed to the plan as Togo.", False),
        ("Oslo was described as opposed to the plan.", False),
    ],
)
def test_what_is_set_apart_from_something_opposes_nobody(
    knowledge: Knowledge, text: str, apart: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    lost = lost_in_its_sense(reading, reading.syntax.lower.index("opposed"))
    assert ("condemnation" in lost) == apart


@pytest.mark.parametrize(
    ("text", "noun", "awaited"),
    [
        ("Oslo fears criticism from Togo.", "criticism", True),
        ("Oslo fears criticism from Togo.", "fears", True),
        ("Oslo risks a rebuke by the council.", "rebuke", True),
        ("Oslo faces criticism from Togo.", "criticism", False),
        ("Oslo fears Togo.", "fears", False),
    ],
)
def test_who_fears_a_reproach_meets_none(knowledge: Knowledge, text: str, noun: str, awaited: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert ("condemnation" in lost_in_its_sense(reading, reading.syntax.lower.index(noun))) == awaited


@pytest.mark.parametrize(
    ("text", "weighed"),
    [
        ("Oslo will discuss support for Togo.", True),
        ("Oslo will discuss trade and support for Togo.", True),
        ("A poll found support for Labour at 18 percent.", True),
        ("Oslo voiced support for Togo.", False),
        ("Reed found support in Togo.", False),
    ],
)
def test_support_that_is_weighed_is_not_given(knowledge: Knowledge, text: str, weighed: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert ("support" in lost_in_its_sense(reading, reading.syntax.lower.index("support"))) == weighed


def test_a_sense_is_told_only_where_one_of_its_words_stands(knowledge: Knowledge) -> None:
    told = set()
    for example in read_corpus(corpus_files(Path("data/corpus")))[::20]:
        reading = read_sentence(tokenize(example.text), *knowledge)
        words = {*reading.syntax.lemma, *reading.syntax.lower}
        for senses, tells, _ in SENSES:
            if any(tells(reading, token) for token in range(len(reading.syntax.lower))):
                assert not words.isdisjoint(senses), (tells.__name__, example.text)
                told.add(tells)
    assert len(told) >= 10


@pytest.mark.parametrize(
    ("text", "cue", "praises"),
    [
        ("The mayor, who hails from Togo, met Oslo.", "hails", False),
        ("Both judges hail from the Liberal wing of the party.", "hail", False),
        ("Hailing from Togo, the judge met Oslo.", "hailing", False),
        ("Oslo hailed the deal from afar.", "hailed", True),
        ("Oslo hailed help from Togo.", "hailed", True),
        ("The deal was hailed from Oslo to Togo.", "hailed", True),
    ],
)
def test_whoever_hails_from_somewhere_praises_nobody(
    knowledge: Knowledge, text: str, cue: str, praises: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert ("welcome" not in lost_in_its_sense(reading, reading.syntax.lower.index(cue))) == praises


@pytest.mark.parametrize(
    ("text", "harms"),
    [
        ("Peru promised Oman a bloody war.", True),
        ("Peru promised Oman a crushing response.", True),
        ("Peru has promised the rebels hell.", True),
        ("Peru promised Oman a swift response.", False),
        ("Peru promised Oman emergency aid.", False),
        ("Peru promised the nurses a plot for their houses.", False),
        ("Peru promised the rebels missiles.", False),
    ],
)
def test_who_is_promised_harm_is_given_no_help(knowledge: Knowledge, text: str, harms: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert ("support" in lost_in_its_sense(reading, reading.syntax.lower.index("promised"))) == harms


@pytest.mark.parametrize(
    ("text", "word", "stances"),
    [
        # who dares others to do something says no to nothing
        ("Mali challenged Togo to publish the letters.", "challenged", {"denial", "condemnation"}),
        ("Togo was challenged by Mali to publish the letters.", "challenged", {"denial", "condemnation"}),
        ("Mali challenged the report.", "challenged", set()),
        # who tells of somebody without a name
        ("Sources close to Mali praised it.", "close", {"support"}),
        ("Ministers close to Mali praised it.", "close", set()),
        # who needs support gives none
        ("Mali counts on support from Togo.", "counts", {"support"}),
        ("Mali relies on the backing of Togo.", "relies", {"support"}),
        # what raises an evil praises nobody
        ("Ruiz is the greatest obstacle to peace.", "greatest", {"welcome"}),
        ("Ruiz is a great liar.", "great", {"welcome"}),
        ("Ruiz is a great leader.", "great", set()),
    ],
)
def test_dares_needs_and_superlatives(knowledge: Knowledge, text: str, word: str, stances: set[str]) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    gone = lost_in_its_sense(reading, reading.syntax.lower.index(word))
    assert stances <= gone
    assert stances or not {"denial", "welcome"} & gone
