"""Headlines: names that are words, verbs that are nouns, passives without a doer, scare quotes, and who says it at the end."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.headlines import mend_headline, mend_quoted
from stance.words.lexicon import Lexicon
from stance.words.openings import name_openings
from stance.words.quotemarks import headline_marks
from stance.words.syntax import analyse
from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("line", "tags", "mended"),
    [
        ("US allies reject Peru", "NAME VERB VERB NAME", "NAME NOUN VERB NAME"),
        ("Lima fans slam Gray", "NAME VERB VERB NAME", "NAME NOUN VERB NAME"),
        ("Green rebels savage Gray", "NOUN VERB ADJ NAME", "NOUN NOUN VERB NAME"),
        ("Green rebels savage Gray", "NOUN NOUN ADJ NAME", "NOUN NOUN VERB NAME"),
        ("Gray coaches young nurses", "NAME VERB ADJ NOUN", "NAME VERB ADJ NOUN"),
        (
            "Gray blasts Lima , praises Oslo",
            "NAME NOUN NAME PUNCT VERB NAME",
            "NAME VERB NAME PUNCT VERB NAME",
        ),
        ("Gray blasts Lima over hacking", "NAME NOUN NAME PREP VERB", "NAME VERB NAME PREP VERB"),
        ("Gray attacks Lima over floods", "NAME NOUN NAME PREP NOUN", "NAME VERB NAME PREP NOUN"),
        ("Long backs Gray for mayor", "ADJ NOUN NAME PREP NOUN", "ADJ VERB NAME PREP NOUN"),
        ("OAPs blast Gray", "NAME NOUN NAME", "NAME VERB NAME"),
        ("Gray blasts in Lima", "NAME NOUN PREP NAME", "NAME NOUN PREP NAME"),
        ("Gray attacks worry Lima", "NAME NOUN VERB NAME", "NAME NOUN VERB NAME"),
        ("Gray blast Lima .", "NAME NOUN NAME PUNCT", "NAME NOUN NAME PUNCT"),
    ],
)
def test_the_verb_of_a_headline(lexicon: Lexicon, line: str, tags: str, mended: str) -> None:
    lower, told = line.lower().split(), tags.split()
    for i, tag in mend_headline(lower, [lexicon.read(word) for word in lower], told):
        told[i] = tag
    assert " ".join(told) == mended


@pytest.mark.parametrize(
    ("line", "tags", "named"),
    [
        ("Stone slams Gray", "NOUN VERB NAME", True),
        ("Stokes blames Gray over pay", "NOUN VERB NAME PREP NOUN", True),
        ("Long backs Gray", "ADJ VERB NAME", True),
        ("May backs Gray", "MODAL VERB NAME", True),
        ("Sun backs Gray", "NOUN VERB NAME", True),
        ("Blues back Gray", "NOUN VERB NAME", True),
        ("Poll backs Gray", "NOUN VERB NAME", False),
        ("Doctors back Gray", "NOUN VERB NAME", False),
        ("Storm batters Cuba", "NOUN VERB NAME", False),
        ("Stone hits Gray .", "NOUN VERB NAME PUNCT", False),
    ],
)
def test_a_thing_that_judges_in_a_headline_is_a_name(
    lexicon: Lexicon, line: str, tags: str, named: bool
) -> None:
    words = line.split()
    candidates = [lexicon.read(word.lower()) for word in words]
    assert (name_openings(words, candidates, tags.split(), ())[0] == "NAME") is named


def test_may_before_a_verb_is_somebody(knowledge: Knowledge) -> None:
    assert path_between(knowledge, "May praises Gray over deal", "praises", "May") == "subj"


@pytest.mark.parametrize(
    ("line", "voice"),
    [
        ("Minister condemned at UN over Mali", "passive"),
        ("Minister slammed on Fox News", "passive"),
        ("Minister hailed as saviour", "passive"),
        ("Minister condemned worldwide", "passive"),
        ("Minister condemned in Lima the raid", "finite"),
        ("Minister condemned in a statement Iran's raid", "finite"),
        ("Minister lashed out at Lima", "finite"),
        ("Nurses lashed out in Lima", "finite"),
        ("The plan Mali condemned at UN", "finite"),
        ("Mali condemned in Lima.", "finite"),
    ],
)
def test_who_is_judged_somewhere(lexicon: Lexicon, line: str, voice: str) -> None:
    assert next(told for told in analyse(tokenize(line), lexicon).voice if told) == voice


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("Mayor 'rejects' plan", 2),
        ("Mayor ‘rejects’ plan", 2),
        ("Mayor 'a liar', says Gray", 2),
        ("Lima's 'gift' to Oslo 'a joke'", 4),
        ("Nurses' pay 'a joke'", 0),
        ("Nurses' pay rises", 0),
        ("Mayor 'rejects nurses' plan' for Lima", 0),
        ("Mayor 'rejects' plan.", 0),
        ("", 0),
    ],
)
def test_the_single_marks_of_a_headline(line: str, marks: int) -> None:
    assert len(headline_marks(tokenize(line))) == marks


@pytest.mark.parametrize(
    ("line", "tags", "mended"),
    [
        ("Gray slams Lima ' plot '", "NAME VERB NAME PUNCT NOUN PUNCT", "NAME VERB NAME GEN NOUN PUNCT"),
        ("Mali claims ' false '", "NAME VERB PUNCT ADJ PUNCT", "NAME NOUN PUNCT ADJ PUNCT"),
        ("Gray looks ' weak '", "NAME VERB PUNCT ADJ PUNCT", "NAME VERB PUNCT ADJ PUNCT"),
        ("Gray ' rejects ' plan", "NAME PUNCT VERB PUNCT NOUN", "NAME PUNCT VERB PUNCT NOUN"),
    ],
)
def test_what_stands_around_scare_quotes(lexicon: Lexicon, line: str, tags: str, mended: str) -> None:
    words, told = line.split(), tags.split()
    first, last = (i for i, word in enumerate(words) if word == "'")
    mend_quoted([lexicon.read(word.lower()) for word in words], told, first, last)
    assert " ".join(told) == mended


@pytest.mark.parametrize(
    ("line", "cue", "actor", "path"),
    [
        ("Raid condemned by Mali, Togo", "condemned", "Togo", ".by"),
        ("Raid condemned by Mali, Togo in Lima", "condemned", "Togo", ".by"),
        ("Raid condemned by Lagos, Nigeria", "condemned", "Lagos", ".by"),
        ("Mali 'a disgrace', says Togo", "disgrace", "Mali", "subj"),
        ("Mali 'a disgrace', says Togo", "disgrace", "Togo", "^ccomp.subj"),
        ('Mali "a disgrace", says Togo', "disgrace", "Togo", "^ccomp.subj"),
        ("Mali 'shameful', Togo says", "shameful", "Togo", "^ccomp.subj"),
        ("Ban on Mali 'unacceptable', says Togo", "unacceptable", "Togo", "^ccomp.subj"),
        ("Ban on Mali 'unacceptable', says Togo", "unacceptable", "Mali", "subj.on"),
        ("Mali a disgrace – Togo", "disgrace", "Mali", "subj"),
        ("Mali a disgrace – Togo", "disgrace", "Togo", "^ccomp."),
        ("Mali rejects offer - Togo", "rejects", "Togo", "^ccomp."),
        ("Mali rejects offer | Togo", "rejects", "Togo", "^ccomp."),
        ("Mali rejects offer: Togo", "rejects", "Togo", "^ccomp."),
    ],
)
def test_who_says_it_at_the_end_and_agents_in_a_row(
    knowledge: Knowledge, line: str, cue: str, actor: str, path: str
) -> None:
    assert path_between(knowledge, line, cue, actor) == path


@pytest.mark.parametrize(
    "line", ["Mali slams key ally: Togo", "Mali rejects offer - Togo.", "Mali left pro-Togo"]
)
def test_who_says_nothing_at_the_end(knowledge: Knowledge, line: str) -> None:
    reading = read_sentence(tokenize(line), *knowledge)
    assert "ccomp" not in reading.structure.label


def test_adjectives_in_a_row_qualify_one_noun(knowledge: Knowledge) -> None:
    mentions = read_sentence(tokenize("Mali condemns Russian, Belarusian drills"), *knowledge).mentions
    assert [mention.text for mention in mentions if mention.group >= 0] == ["Russian", "Belarusian"]


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("RPT-Togo rejects offer", "Togo"),
        ("RPT-U.S. rejects offer", "U.S."),
        ("EXCLUSIVE-Togo rejects offer", "Togo"),
        ("Exclusive-Togo rejects offer", "Togo"),
        ("UPDATE 1-Togo rejects offer", "Togo"),
        ("WRAPUP 2 - Togo rejects offer", "Togo"),
        ("Soccer-Gray hails Lima", "Gray"),
        ("Motor racing-Gray hails Lima", "Gray"),
        ("Soccer-Mad Fans Hail Lima", "Soccer-Mad"),
        ("Exclusive-use zones please Lima", "Exclusive-use"),
        ("Update pleases Lima", "Update"),
        ("Soccer: Gray hails Lima", "Soccer"),
        ("RPT", "RPT"),
    ],
)
def test_a_slug_is_no_part_of_a_headline(knowledge: Knowledge, line: str, first: str) -> None:
    token = read_sentence(tokenize(line), *knowledge).syntax.tokens[0]
    assert (token.text, line[token.start : token.end]) == (first, first)


def test_a_plural_of_people_has_lost_no_apostrophe(knowledge: Knowledge) -> None:
    tokens = read_sentence(tokenize("Economists slam Gray"), *knowledge).syntax.tokens
    assert [token.text for token in tokens] == ["Economists", "slam", "Gray"]
