"""Cues: the words that carry a stance, and how tagged tokens become cues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.cues.backing import found_on_side
from stance.cues.calling import called_so, dismisses, taken_for, tells_whose
from stance.cues.censure import backed_censure
from stance.cues.factuality import told_as_fact
from stance.cues.followings import follows_named
from stance.cues.holding import held_responsible
from stance.cues.joining import protest_joined
from stance.cues.received import is_received, received
from stance.cues.rescue import comes_to_aid
from stance.document import STANCES
from stance.mentions.allegiances import is_sided
from stance.reading import SentenceReading
from stance.words.diathesis import is_standing
from stance.words.lexicon import CueTerm, Match

#: Token labels of the tagger: no cue, or the stance that the token carries.
LABELS = ("none", *STANCES)
_CONTENT = frozenset(("VERB", "NOUN", "ADJ", "ADV"))
#: Acts that take no side of themselves, as *said*, *asked* and *decided* do not.
_PLAIN = frozenset(("none", "assert", "ask", "report", "decide", "order"))
#: What the word tables hold; other words are not known there even where they are common.
_IN_TABLES = frozenset(("VERB", "NOUN", "ADJ"))
#: The frame of participles whose subject a hyphen ties to them: *U.S.-backed*.
_TIED = "T-participle"
#: How likely a noun for people on somebody's side tells that of whoever is named right before it, as in the corpus.
_FOLLOWING = 0.92
#: Parts of speech that a stance may be carried by; of the words of a cue term the others only stand between.
CARRYING = _CONTENT | {"NAME", "PREP"}
#: A token of a cue with its probability of each label.
_Carrier = tuple[int, list[float]]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: tokens ``[first, last)``, the token that governs its arguments, and the label probabilities
    (in the order of `LABELS`) of its strongest token."""

    first: int
    last: int
    anchor: int
    probabilities: tuple[float, ...]


def candidate_tokens(reading: SentenceReading) -> list[int]:
    """The tokens that could carry a stance: those in a cue term, and words of content outside names of which the word
    tables tell an attitude, an effect or an act that takes sides, which no table knows, or which tell what somebody is
    called.

    Of all words of content the others are more than half, and hardly any carries one (docs/decisions/reading.md).
    """
    syntax = reading.syntax
    found = []
    for i, (pos, word) in enumerate(zip(syntax.pos, syntax.reading, strict=True)):
        if reading.cue_terms[i]:
            carries = pos in CARRYING and not (
                _tells_how(reading, i)
                or _sides_with_nobody(reading, i)
                or _stands_between(reading, i)
                or _helps(reading, i)
            )
        elif not word.lemma:
            carries = pos in _IN_TABLES
        elif word.act in _PLAIN and word.attitude == "0" and word.effect == "0":
            carries = taken_for(reading, i)
        else:
            carries = pos in _CONTENT or (pos == "NAME" and reading.mention_at[i] < 0)
        if carries:
            found.append(i)
    return found


def _tells_how(reading: SentenceReading, token: int) -> bool:
    """Whether a hyphen ties a participle to a word that names nobody who does it: *Nuclear-armed Pakistan*, but not
    *Kremlin-armed rebels*, *Well-armed by Oman*."""
    syntax = reading.syntax
    if token < 2 or syntax.lower[token - 1] != "-" or syntax.pos[token - 2] not in ("ADJ", "ADV"):
        return False
    if syntax.lower[token + 1 : token + 2] == ["by"]:
        return False
    terms = (match.entry for match in reading.cue_terms[token])
    return any(isinstance(term, CueTerm) and term.frame == _TIED for term in terms)


def _sides_with_nobody(reading: SentenceReading, token: int) -> bool:
    """Whether it is told of no actor for or against whom something is: *anti-government protests*."""
    body = token + 2
    sided = body < len(reading.mention_at) and is_sided(reading.syntax, body)
    return sided and reading.mention_at[body] < 0


def _stands_between(reading: SentenceReading, token: int) -> bool:
    """Whether it names an actor between the words of terms that it is no word of: *offered the nurses help*."""
    if reading.mention_at[token] < 0:
        return False
    return not any(_is_word_of(reading, token, match) for match in reading.cue_terms[token])


def _helps(reading: SentenceReading, token: int) -> bool:
    """Whether it only helps the verb behind it to a passive: *stands accused by Mali*, which is no *stand by*."""
    return reading.syntax.voice[token + 1 : token + 2] == ["passive"] and is_standing(
        reading.syntax.lower, token
    )


def _is_word_of(reading: SentenceReading, token: int, match: Match) -> bool:
    """Whether it is a word of a term that was found, and does not only stand within it."""
    words = match.entry.term.lower().replace("-", " ").split()
    return match.first <= token < match.last and not frozenset(words).isdisjoint(reading.syntax.keys[token])


def group_cues(
    reading: SentenceReading, tokens: Sequence[int], probabilities: NDArray[np.float64], floor: float
) -> list[Cue]:
    """Join neighbouring tokens that carry the same stance, or stand in one term, into cues.

    ``probabilities`` has a row a candidate token and a column a label; tokens whose chance of carrying any
    stance is below ``floor`` are left out.
    """
    groups: list[list[_Carrier]] = []
    for token, row in zip(tokens, probabilities.tolist(), strict=True):
        likely = _with_following(reading, token, row)
        if 1.0 - likely[0] < floor:
            continue
        told = told_as_fact(reading, token, likely)
        if 1.0 - told[0] < floor:
            continue
        joined = _joined(reading, groups[-1], token, told) if groups else None
        if joined:
            groups[-1].append(joined)
        else:
            groups.append([(token, told)])
    return [_cue(reading, group) for group in groups]


def _with_following(reading: SentenceReading, token: int, row: list[float]) -> list[float]:
    """The probabilities, those of *ally* and *critic* behind a name, of *joined the nurses' protest* and of *held the army and
    the police responsible* near certain: the tagger sees few of them."""
    stance = "support" if protest_joined(reading, token) >= 0 else follows_named(reading, token)
    stance = "condemnation" if held_responsible(reading, token) >= 0 else stance
    if stance is None or row[LABELS.index(stance)] >= _FOLLOWING:
        return row
    column = LABELS.index(stance)
    share = (1.0 - _FOLLOWING) / (1.0 - row[column])
    changed = [chance * share for chance in row]
    changed[column] = _FOLLOWING
    return changed


def _joined(
    reading: SentenceReading, group: Sequence[_Carrier], token: int, row: list[float]
) -> _Carrier | None:
    """The token with the probabilities with which it joins those before it in a cue, or None where it opens another one."""
    last_token, last_row = group[-1]
    label = _likeliest(last_row)
    same = label == _likeliest(row)
    beside = token - last_token <= 3 and _unbroken(reading, last_token, token)
    if not beside or not (same or _in_one_term(reading, last_token, token)):
        return (token, row) if same and _split(reading, last_token, token) else None
    denies = not same and LABELS[label] == "denial"
    if denies and any(dismisses(reading, verb, token) for verb, _ in group):
        return None if tells_whose(reading, token) else (token, last_row)  # dismissed criticism from Mali
    return token, row


def _likeliest(row: Sequence[float]) -> int:
    """The column of the likeliest stance."""
    return row.index(max(row[1:]), 1)


def _in_one_term(reading: SentenceReading, left: int, right: int) -> bool:
    """Whether both tokens are words of one term, *took issue*, of which each alone may say something else; but not *vetoed a
    bill backed by Mali*, where *vetoed by* leaves room for the others."""
    return any(
        _is_word_of(reading, left, term) and _is_word_of(reading, right, term)
        for term in reading.cue_terms[left]
    )


def _split(reading: SentenceReading, left: int, right: int) -> bool:
    """Whether both tokens are words of one term and only a pronoun stands between a verb and its particle, *voted it
    down*, or only whose it is within a term that leaves room for that, *took Mali's side*; but not *turned Mali down*."""
    structure, syntax = reading.structure, reading.syntax
    terms = [
        m for m in reading.cue_terms[left] if _is_word_of(reading, left, m) and _is_word_of(reading, right, m)
    ]
    if syntax.pos[right] != "NOUN":
        particle = syntax.pos[right] in ("ADV", "PREP") and syntax.pos[left] == "VERB"
        return bool(terms) and particle and right - left == 2 and syntax.pos[left + 1] == "PRON"
    owner, between = structure.dependent(right, "poss"), range(left + 1, right)
    return left < owner and any(
        any(syntax.pos[i] in ("GEN", "POSS") and _is_word_of(reading, i, m) for i in between)
        and all(
            i == owner or structure.head[i] in (owner, right) or _is_word_of(reading, i, m) for i in between
        )
        for m in terms
    )


def _unbroken(reading: SentenceReading, left: int, right: int) -> bool:
    """Whether no other clause, mention or mark stands between two tokens, and the second does not tell what the first is
    called: *called the claim absurd*, but not *called the claim totally absurd*, of which the last two words go together."""
    syntax = reading.syntax
    label = reading.structure.label
    called = called_so(reading, right) and syntax.pos[left] not in ("ADV", "ADJ")
    called = called or (label[left], label[right]) == ("obj", "obj2")  # called the opposition traitors
    if syntax.clause[left] != syntax.clause[right] or called:
        return False
    between = range(left + 1, right)
    return all(syntax.pos[j] not in ("PUNCT", "CONJ") and reading.mention_at[j] < 0 for j in between)


def _cue(reading: SentenceReading, tokens: Sequence[_Carrier]) -> Cue:
    first, last = tokens[0][0], tokens[-1][0] + 1
    strongest = max((row for _, row in tokens), key=lambda row: 1.0 - row[0])
    return Cue(first, last, anchor_of(reading, first, last), tuple(strongest))


def _owns(reading: SentenceReading, token: int, last: int) -> bool:
    """Whether it is whose the noun of a cue is, *Mali* in *on Mali's side*."""
    structure = reading.structure
    return structure.label[token] == "poss" and token < structure.head[token] < last


def anchor_of(reading: SentenceReading, first: int, last: int) -> int:
    """The token that governs the arguments of a cue: its first verb, else its first noun, else an adjective.

    Of *won the backing*, *came under fire*, *found an ally* and *backed a vote of no confidence* it is the noun, as the
    stance is not the winner's, or aimed at the vote, but not of *ignored criticism*; of *to Togo's defence* the verb before
    it, *leapt*; nobody whose the noun is.
    """
    syntax = reading.syntax
    for i in range(first, last):
        noun = reading.structure.dependent(i, "obj") if syntax.pos[i] == "VERB" else -1
        if is_received(reading, i):
            return i
        if (noun >= 0 and received(reading, i) == noun) or found_on_side(reading, noun) >= 0:
            return noun
        if noun >= 0 and backed_censure(reading, i) == noun:
            return noun
        if (coming := comes_to_aid(reading, i)) >= 0:
            return coming
    own = [i for i in range(first, last) if not _owns(reading, i, last)]
    for wanted in (("VERB",), ("NOUN",), ("ADJ",), ("NAME", "ADV")):
        for i in own:
            if syntax.pos[i] in wanted:
                return i
    return last - 1
