"""A small syntax: parts of speech and clauses.

It is meant for features, not as a parse: quick, and right often enough for a learner to lean on.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from stance.tokens.text import Token
from stance.words.clitics import full_forms
from stance.words.compounds import read_compounds
from stance.words.diathesis import RELATIVE_PRONOUNS, UNDERGONE, VERB_GROUP, read_voices
from stance.words.headlines import mend_quoted
from stance.words.lexicon import Lexicon, look_up
from stance.words.marks import DASHES
from stance.words.openings import name_openings
from stance.words.quotemarks import headline_marks, number_quotations, told_marks
from stance.words.readings import Reading
from stance.words.tagging import Forms
from stance.words.tagmending import mend_tags

#: Parts of speech that a noun phrase can have as its head.
NOMINAL = frozenset(("NOUN", "NAME", "PRON", "NUM"))
#: What opens a relative clause.
RELATIVE = RELATIVE_PRONOUNS | {"where"}
_REPORTING = {
    "say",
    "tell",
    "add",
    "insist",
    "claim",
    "announce",
    "state",
    "note",
    "argue",
    "report",
    "declare",
    "warn",
}
#: Verbs that say what somebody is called.
NAMING = frozenset("call brand label dub name consider deem".split())
#: The possessive mark of a plural is that of a singular too: *on the crews' side*.
_KEYS_OF_MARK = {"'": ("'", "'s")}
#: Kinds of nouns for people.
PEOPLE = ("person", "group")
NO_READING = Reading("", "noun", "")


@dataclass(slots=True)
class Syntax:
    """One sentence read token by token; all lists have one entry a token.

    ``lower``: the word as the lexicon has it. ``lemma``: that of ``reading``, or else ``lower``. ``pos``: one of
    `stance.words.tagging.TAGS`. ``reading``: the lexicon's reading that fits ``pos``. ``clause``: number of the clause the
    token stands in. ``quotation``: number of the quotation it stands in, or -1. ``quoted``: whether it stands in one.
    ``voice``: for verbs one of finite, passive, base (infinitive or after a modal), ing, participle (a reduced relative or an
    attribute), for adjectives in *-ed* before *by* passive, else "". ``tied``: whether it is a participle that a hyphen
    ties to an actor (*U.S.-backed*). ``keys``: under what its terms stand in the lexicon, its form and all its lemmas.
    ``names``: the last names of the text and the words that are names in it.
    """

    tokens: Sequence[Token]
    lower: list[str]
    lemma: list[str]
    pos: list[str]
    reading: list[Reading]
    clause: list[int]
    quotation: list[int]
    quoted: list[bool]
    voice: list[str]
    tied: list[bool]
    keys: list[tuple[str, ...]]
    names: Collection[str]

    def is_singular(self, token: int) -> bool:
        """Whether a noun stands in its base form."""
        return self.lower[token] == self.lemma[token]

    def is_undergone(self, token: int) -> bool:
        """Whether a verb tells what is done to somebody: *was blamed by Mali*, *the ministers blamed by Mali*."""
        return self.voice[token] in UNDERGONE

    def text(self, first: int, last: int) -> str:
        """Tokens ``[first, last)`` with the spaces between them."""
        if last == first + 1:
            return self.tokens[first].text
        words = [self.tokens[first].text]
        for left, right in itertools.pairwise(self.tokens[first:last]):
            words.append(" " * (right.start - left.end) + right.text)
        return "".join(words)


def analyse(
    tokens: Sequence[Token],
    lexicon: Lexicon,
    quotation: list[int] | None = None,
    names: Collection[str] = (),
) -> Syntax:
    """Read a sentence; ``quotation`` numbers its quotations as those of its text, else they are those of the sentence;
    ``names`` are the last names of its text and the words that are names in it."""
    if quotation is None:
        (quotation,) = number_quotations([tokens])
    quoted = [number >= 0 for number in quotation]
    words = [token.text for token in tokens]
    if any(quoted):
        for i in told_marks(tokens, quotation):
            words[i] = '"'
    words = full_forms(words, lexicon)
    marks = headline_marks(tokens)
    forms = look_up([word for i, word in enumerate(words) if i not in marks], lexicon.readings)
    pos, lower, candidates = _tag(forms, lexicon, names), [*forms.lower], [*forms.readings]
    for i in marks:
        pos.insert(i, "PUNCT")
        lower.insert(i, words[i])
        candidates.insert(i, ())
    for first, last in zip(marks[::2], marks[1::2], strict=True):
        mend_quoted(candidates, pos, first, last)
    tied = [_is_tied(tokens, pos, i) for i in range(len(tokens))]
    alone = [_reading(found, tag) for found, tag in zip(candidates, pos, strict=True)]
    reading = read_compounds(lower, pos, alone, lexicon.compounds)
    voice = read_voices(lower, candidates, reading, pos, tied)
    lemma = [r.lemma or word for r, word in zip(reading, lower, strict=True)]
    return Syntax(
        tokens,
        lower,
        lemma,
        pos,
        reading,
        _clauses(lower, lemma, pos, voice, quoted),
        quotation,
        quoted,
        voice,
        tied,
        _keys(lower, candidates),
        names,
    )


def _tag(forms: Forms, lexicon: Lexicon, names: Collection[str]) -> list[str]:
    """The parts of speech of words."""
    pos = mend_tags(forms.lower, forms.readings, lexicon.tagger.tag(forms, lexicon.vectors))
    return name_openings(forms.words, forms.readings, pos, names)


def _keys(lower: list[str], candidates: list[tuple[Reading, ...]]) -> list[tuple[str, ...]]:
    """Under what the terms of each token stand in the lexicon."""
    lemmas = [
        [r.lemma for r in found if r.lemma != word] for word, found in zip(lower, candidates, strict=True)
    ]
    return [
        tuple(dict.fromkeys((word, *others))) if others else _KEYS_OF_MARK.get(word, (word,))
        for word, others in zip(lower, lemmas, strict=True)
    ]


def _is_tied(tokens: Sequence[Token], pos: list[str], i: int) -> bool:
    return (
        i > 1
        and (pos[i] == "VERB" or (pos[i] == "ADJ" and tokens[i].text.endswith("ed")))
        and tokens[i - 1].text == "-"
        and tokens[i - 2].end == tokens[i - 1].start
        and tokens[i - 1].end == tokens[i].start
        and pos[i - 2] in ("NAME", "NOUN")
    )


def _reading(candidates: tuple[Reading, ...], pos: str) -> Reading:
    if not candidates:
        return NO_READING
    wanted = pos.lower()
    for reading in candidates:
        if reading.pos == wanted and reading.kind:
            return reading
    for reading in candidates:
        if reading.pos == wanted:
            return reading
    return candidates[0] if pos == "NAME" else NO_READING


def _clauses(
    lower: list[str], lemma: list[str], pos: list[str], voice: list[str], quoted: list[bool]
) -> list[int]:
    """Number the clauses from left to right; a token after a boundary belongs to the next clause."""
    clause, number, has_verb = [], 0, False
    for i in range(len(lower)):
        if (i and _boundary(lower, lemma, pos, voice, i, has_verb)) or (i and quoted[i] != quoted[i - 1]):
            number += 1
            has_verb = False
        has_verb = has_verb or (pos[i] in ("VERB", "BE") and voice[i] != "participle")
        clause.append(number)
    return clause


def _boundary(
    lower: list[str], lemma: list[str], pos: list[str], voice: list[str], i: int, has_verb: bool
) -> bool:
    word, before = lower[i], pos[i - 1]
    if word in (";", ":", "(", ")"):
        return True
    if word in DASHES and pos[i] == "PUNCT" and before != "NAME":
        return before != "NUM" or pos[i + 1 : i + 2] != ["NOUN"]  # the 12-member council
    if word in RELATIVE_PRONOUNS and (before in ("NOUN", "NAME", "PUNCT") or lemma[i - 1] in _REPORTING):
        return True
    if pos[i] == "SUB" and word != "that":
        return True
    if word in ("after", "before", "since", "as", "until") and has_verb and _verb_ahead(pos, voice, i):
        return True
    if pos[i] == "CONJ" and has_verb and i + 1 < len(pos):
        return pos[i + 1] in VERB_GROUP or _verb_ahead(pos, voice, i)
    if before == "PUNCT" and lower[i - 1] == ",":
        return voice[i] in ("ing", "participle") or (
            has_verb and pos[i] in ("PRON", "NAME", "DET") and _verb_ahead(pos, voice, i)
        )
    return lemma[i - 1] in _REPORTING and before == "VERB" and pos[i] in (*NOMINAL, "DET", "POSS")


def _verb_ahead(pos: list[str], voice: list[str], i: int) -> bool:
    """Whether a finite verb follows before the next punctuation, conjunction or subordinator (within nine tokens)."""
    for j in range(i + 1, min(i + 10, len(pos))):
        if pos[j] in ("MODAL", "HAVE", "BE", "DO") or voice[j] == "finite":
            return True
        if pos[j] in ("PUNCT", "CONJ", "SUB"):
            return False
    return False
