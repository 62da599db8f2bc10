"""What somebody calls the words of others is his word, not theirs."""

from __future__ import annotations

import numpy as np
import pytest

from stance.cues.cues import LABELS, candidate_tokens, group_cues
from stance.reading import read_sentence
from stance.roles.bystanders import bystanders
from stance.roles.cuesite import CueSite
from stance.roles.paths import paths_from
from stance.tokens.text import tokenize

from .barring import barred_as_source, barred_as_target
from .structuring import Knowledge
from .telling import told_as


@pytest.mark.parametrize(
    ("text", "words", "cues"),
    [
        ("Togo called Mali's allegation absurd.", ("allegation", "absurd"), 2),
        ("The ministry branded Ruiz's claim false.", ("claim", "false"), 2),
        ("Togo rejected the absurd allegation.", ("absurd", "allegation"), 1),
        ("Togo described Mali's criticism as unfair.", ("criticism", "unfair"), 2),
        ("Togo termed Mali's criticism unfair.", ("criticism", "unfair"), 2),
        ("Togo said Mali's criticism was unfair.", ("criticism", "unfair"), 2),
        ("Togo called the allegation totally absurd.", ("totally", "absurd"), 1),
    ],
)
def test_what_words_are_called_is_a_cue_of_its_own(
    knowledge: Knowledge, text: str, words: tuple[str, str], cues: int
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    tokens = [token.text for token in reading.syntax.tokens]
    chances = np.full((2, len(LABELS)), 0.025)
    chances[:, LABELS.index("denial")] = 0.9
    assert len(group_cues(reading, [tokens.index(word) for word in words], chances, 0.5)) == cues


@pytest.mark.parametrize(
    ("text", "reproach", "stances"),
    [
        ("Togo dismissed criticism from Mali.", "criticism", ["denial", "condemnation"]),
        ("Togo rejected accusations by Mali.", "accusations", ["denial", "condemnation"]),
        ("Togo rejected Mali's accusation that it robs banks.", "accusation", ["denial", "condemnation"]),
        ("Togo dismissed criticism.", "criticism", ["denial"]),
        ("Togo dismissed criticism of Mali.", "criticism", ["denial"]),
    ],
)
def test_a_reproach_that_is_dismissed_is_a_cue_where_others_make_it(
    knowledge: Knowledge, text: str, reproach: str, stances: list[str]
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    chances = np.full((2, len(LABELS)), 0.01)
    chances[0, LABELS.index("denial")] = 0.9
    chances[1, LABELS.index("condemnation")] = 0.95
    cues = group_cues(reading, [1, reading.syntax.lower.index(reproach)], chances, 0.2)
    assert [LABELS[int(np.argmax(cue.probabilities))] for cue in cues] == stances


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Togo called Mali's accusation absurd.", "absurd", {"Mali"}),
        ("Togo called Mali's accusation absurd.", "accusation", {"Togo"}),
        ("Togo called the accusation absurd.", "accusation", set()),
        ("Togo described Mali's criticism as unfair.", "unfair", {"Mali"}),
        ("Togo described Mali's criticism as unfair.", "criticism", {"Togo"}),
        ("Togo said Mali's accusations were absurd.", "absurd", {"Mali"}),
        ("Togo said the accusations by Mali were absurd.", "accusations", {"Togo"}),
        ("Togo said Mali's remarks were critical of Peru.", "critical", set()),
        ("Togo saw nurses angry at Mali.", "angry", {"Togo"}),
    ],
)
def test_whose_words_they_are(knowledge: Knowledge, text: str, cue: str, barred: set[str]) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    names = [mention.text for mention in reading.mentions]
    anchor = [token.text for token in reading.syntax.tokens].index(cue)
    no_sources, _ = bystanders(CueSite(reading, anchor, "denial", names))
    assert {names[i] for i in no_sources} == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Togo called criticism of Peru absurd.", "criticism", {"Togo"}),
        ("Togo called the accusation that it robbed banks ridiculous.", "accusation", {"Togo"}),
        ("Togo called criticism of Peru fair.", "criticism", set()),
        ("Togo called the critics of Peru absurd.", "critics", set()),
    ],
)
def test_who_speaks_ill_of_a_reproach_does_not_make_it(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_source(knowledge, text, cue, "condemnation") & {"Togo"} == barred


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The ministry called Ruiz a liar.", ["ministry", "Ruiz", "liar"]),
        ("The ministry called Ruiz's claim absurd.", ["ministry", "Ruiz"]),
        ("Mali condemned a militia called Ansar.", ["Mali", "Ansar"]),
        ("The militia called Ansar left Mali.", ["Ansar", "Mali"]),
    ],
)
def test_who_calls_somebody_something_is_no_title(
    knowledge: Knowledge, text: str, mentions: list[str]
) -> None:
    assert [m.text for m in read_sentence(tokenize(text), *knowledge).mentions] == mentions


@pytest.mark.parametrize(
    ("text", "name", "carries"),
    [
        ("The bishop called the general a rat.", "rat", True),
        ("The guild described the bank as a cartel.", "cartel", True),
        ("The bank was described as a circus by the guild.", "circus", True),
        ("The guild branded the owner a snake.", "snake", True),
        ("The guild bought the general a rat.", "rat", False),
        ("The bank left the cartel.", "cartel", False),
        ("The guild called the bank on Monday.", "bank", False),
    ],
)
def test_what_somebody_is_called_may_judge_him_whatever_it_is(
    knowledge: Knowledge, text: str, name: str, carries: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert (reading.syntax.lower.index(name) in candidate_tokens(reading)) == carries


@pytest.mark.parametrize(
    ("text", "word", "stance"),
    [
        ("Togo called Mali's criticism unfair.", "unfair", "denial"),
        ("Togo described Mali's criticism as unfair.", "unfair", "denial"),
        ("Togo said Mali's criticism was unfair.", "unfair", "denial"),
        ("Togo called Mali's critics unfair.", "unfair", "condemnation"),
        ("Togo called Mali's plan unfair.", "unfair", "condemnation"),
        ("Togo said Mali's plan was unfair.", "unfair", "condemnation"),
    ],
)
def test_what_is_said_of_a_reproach_says_no_to_it(
    knowledge: Knowledge, text: str, word: str, stance: str
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    chances = np.full((1, len(LABELS)), 0.025)
    chances[:, LABELS.index("condemnation")] = 0.9
    (cue,) = group_cues(reading, [reading.syntax.lower.index(word)], chances, 0.5)
    assert LABELS[int(np.argmax(cue.probabilities))] == stance


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Togo said Mali's accusations were absurd.", "^obj.subj"),
        ("Togo called Mali's accusations absurd.", "^obj.subj"),
        ("Togo said Mali's accusations had hurt Peru.", "^subj.^ccomp.subj"),
    ],
)
def test_who_says_what_a_reproach_is_worth_stands_as_who_rejects_it(
    knowledge: Knowledge, text: str, path: str
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert paths_from(reading, reading.syntax.lower.index("accusations"), None)[0] == path


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Togo said Mali's figures were wrong.", "wrong", "denial"),
        ("Togo said the report was untrue.", "untrue", "denial"),
        ("Togo called Mali's version a distortion.", "distortion", "denial"),
        ("Togo called Mali's version incorrect.", "incorrect", "denial"),
        ("Togo rubbished talk of a split.", "rubbished", "denial"),
        ("It was a charge that Togo rubbished.", "rubbished", "denial"),
        ("Mali's claim was rubbished by Togo.", "rubbished", "denial"),
        ("Togo rubbished Mali.", "rubbished", "condemnation"),
        ("Togo hit back at criticism from Mali.", "hit", "denial"),
        ("Togo hit back at Mali.", "hit", "condemnation"),
        ("Togo rubbished Mali's record.", "rubbished", "condemnation"),
        ("The envoy who rubbished Mali left.", "rubbished", "condemnation"),
        ("Togo said Mali was wrong.", "wrong", "condemnation"),
        ("Togo said the raid was wrong.", "wrong", "condemnation"),
    ],
)
def test_what_is_untrue_of_words_is_a_denial(knowledge: Knowledge, text: str, word: str, told: str) -> None:
    assert told_as(knowledge, text, word, "condemnation") == told


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Oslo called Mali a partner and Togo a threat.", "threat", {"Mali"}),
        ("Oslo called Mali a partner and Togo a threat.", "partner", {"Togo"}),
        ("Oslo called Mali and Togo a threat.", "threat", set()),
    ],
)
def test_of_several_each_is_called_something_else(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") & {"Mali", "Togo"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Ann Berg praised Mali, whereas Togo called it a disgrace.", "disgrace", {"Ann Berg", "Mali", "it"}),
        ("Ann Berg said Togo had called Mali a menace.", "menace", {"Ann Berg", "Mali"}),
        ("Togo called Mali a menace.", "menace", {"Mali"}),
        # a person who is on a side, and what is given
        ("Togo called Ann Berg a critic of Mali.", "critic", set()),
        ("Togo gave Mali a warning.", "warning", set()),
    ],
)
def test_who_calls_somebody_something_alone_says_so(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    found = barred_as_source(knowledge, text, cue, "condemnation")
    assert found == barred if barred else "Togo" not in found and "Ann Berg" not in found
