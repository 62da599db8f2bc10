"""What speaks for a token as the carrier of a stance: features by name, and word vectors around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from stance.estimators import Bags, hash_bags
from stance.lexicon import CueTerm, Shifter
from stance.reading import SentenceReading

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_PAD = "<>"
_NOMINAL = ("NOUN", "NAME", "PRON")
_WINDOW = range(-2, 3)
#: Word vectors that the network sees of a token: its window, the noun after it, the noun or verb before it, its governor,
#: the governor of that, its subject and its first dependent.
SLOTS = len(_WINDOW) + 6
#: Binary logarithm of the number of columns into which it hashes general features.
GENERAL_BITS = 9
#: Which of them is the token's own.
OWN_SLOT = _WINDOW.index(0)


@dataclass(frozen=True, slots=True)
class CueInputs:
    """Everything that the cue tagger sees of some tokens, a row each: ``named`` bags of all features, ``general``
    bags of those that name no word, and ``rows`` of the vector table: shape (number of tokens, `SLOTS`)."""

    named: Bags | csr_matrix
    general: Bags | csr_matrix
    rows: NDArray[np.int32]


class TokenFeatures(NamedTuple):
    """Features of a token as a carrier of a stance: all of them, and those of them that name no word."""

    named: list[str]
    general: list[str]


def cue_inputs(reading: SentenceReading, tokens: Sequence[int]) -> CueInputs:
    """Look at ``tokens`` of a sentence; there must be one at least."""
    features = [token_features(reading, i) for i in tokens]
    return CueInputs(
        hash_bags([of_token.named for of_token in features]),
        hash_bags([of_token.general for of_token in features]),
        np.array([vector_rows(reading, i) for i in tokens], np.int32),
    )


def token_features(reading: SentenceReading, i: int) -> TokenFeatures:
    """Look at token ``i``: the word, its neighbours, what the lexicon knows, negations and arguments around it."""
    syntax = reading.syntax
    lemma, pos, lower = syntax.lemma, syntax.pos, syntax.lower
    word = syntax.reading[i]
    form = f"{pos[i]}.{syntax.voice[i]}"
    before, after = _at(lemma, i - 1), _at(lemma, i + 1)
    features = [
        f"lower={lower[i]}",
        f"lemma={lemma[i]}",
        f"lemma,pos={lemma[i]},{pos[i]}",
        f"form={form}",
        f"suffix={lower[i][-4:]}",
        f"-1={before}",
        f"+1={after}",
        f"-2={_at(lemma, i - 2)}",
        f"+2={_at(lemma, i + 2)}",
        f"-1,0={before},{lemma[i]}",
        f"0,+1={lemma[i]},{after}",
        f"0,+2={lemma[i]},{_at(lemma, i + 2)}",
        f"-2,-1={_at(lemma, i - 2)},{before}",
        f"+1,+2={after},{_at(lemma, i + 2)}",
        f"pos={_at(pos, i - 1)},{pos[i]},{_at(pos, i + 1)}",
        f"class={word.kind}.{word.pos}",
        f"act={word.act}",
        f"attitude={word.attitude}{word.effect}{word.pos}",
        f"act,form={word.act},{form}",
    ]
    features += _neighbour_knowledge(reading, i)
    terms = _term_features(reading, i)
    features += terms
    shifts = _shift_features(reading, i)
    features += shifts
    stances = {t[5:] for t in terms if t.startswith("term=")} or {f"act:{word.act}"}
    features += [f"{s}&{shift}" for s in stances for shift in shifts]
    arguments = _argument_features(reading, i)
    features += arguments
    features += [f"{s}&{a}" for s in stances for a in arguments]
    return TokenFeatures(features, [*_general_features(reading, i), *shifts, *arguments])


def _general_features(reading: SentenceReading, i: int) -> list[str]:
    """Parts of speech and cue terms in the window, and what the word table says of the token."""
    syntax = reading.syntax
    features = []
    for step in range(-2, 3):
        if 0 <= i + step < len(syntax.pos):
            pos = syntax.pos[i + step]
            features.append(f"pos{step}={pos}")
            for match in reading.cue_terms[i + step]:
                if isinstance(match.entry, CueTerm):
                    agrees = match.entry.pos in ("phrase", pos.lower())
                    features.append(f"term{step}={match.entry.stance},{agrees}")
    word = syntax.reading[i]
    return [
        *features,
        f"class={word.kind}.{word.pos}",
        f"act={word.act}",
        f"attitude={word.attitude}{word.effect}",
        f"voice={syntax.voice[i]}",
    ]


def vector_rows(reading: SentenceReading, i: int) -> list[int]:
    """The rows of the vector table for the `SLOTS` words around token ``i``; -1, the last row, is no word."""
    pos, rows, structure = reading.syntax.pos, reading.vector_rows, reading.structure
    size = len(pos)
    after = next((j for j in range(i + 1, min(size, i + 9)) if pos[j] == "NOUN"), -1)
    before = next((j for j in range(i - 1, max(-1, i - 9), -1) if pos[j] in ("NOUN", "VERB")), -1)
    around = [i + step if 0 <= i + step < size else -1 for step in _WINDOW]
    governor = structure.head[i]
    above = structure.head[governor] if governor >= 0 else -1
    dependent = next((j for j in range(i + 1, size) if structure.head[j] == i and pos[j] in _NOMINAL), -1)
    linked = (governor, above, structure.subject.get(i, -1), dependent)
    return [rows[j] if j >= 0 else -1 for j in (*around, after, before, *linked)]


def _at(values: Sequence[str], i: int) -> str:
    return values[i] if 0 <= i < len(values) else _PAD


def _neighbour_knowledge(reading: SentenceReading, i: int) -> list[str]:
    """Word classes around the token: the verb that governs it, the noun before and after it."""
    syntax = reading.syntax
    features = []
    for step, name in ((-1, "left"), (1, "right")):
        seen = 0
        for j in range(i + step, i + 7 * step, step):
            if not 0 <= j < len(syntax.pos) or seen == 2:
                break
            if syntax.pos[j] in ("VERB", "NOUN", "ADJ"):
                r = syntax.reading[j]
                features.append(f"{name}{seen}={syntax.pos[j]},{r.kind},{r.attitude}")
                features.append(f"{name}_act{seen}={r.act}")
                features.append(f"{name}_lemma={syntax.lemma[j]}")
                seen += 1
    return features


def _term_features(reading: SentenceReading, i: int) -> list[str]:
    features = []
    pos = reading.syntax.pos[i].lower()
    for match in reading.cue_terms[i]:
        entry = match.entry
        if not isinstance(entry, CueTerm):
            continue
        size = len(entry.term.split())
        agrees = entry.pos == "phrase" or entry.pos == pos
        features.append(f"term={entry.stance}{'' if agrees else '?'}")
        features.append(f"term,pos={entry.stance},{entry.pos},{pos}")
        features.append(f"term,size={entry.stance},{min(size, 3)},{agrees}")
        features.append(f"term,frame={entry.stance},{entry.frame}")
        features.append(f"exact={entry.term}")
    return sorted(set(features)) or ["no_term"]


def _shift_features(reading: SentenceReading, i: int) -> list[str]:
    """Negation, modality and demands to the left in the same clause, with their distance."""
    syntax = reading.syntax
    features = set()
    for j in range(i - 1, max(-1, i - 13), -1):
        crossed = syntax.clause[i] - syntax.clause[j]
        if crossed > 1:
            break
        distance = i - j
        bucket = "1" if distance == 1 else "3" if distance <= 3 else "6" if distance <= 6 else "12"
        for match in reading.shifters[j]:
            if isinstance(match.entry, Shifter) and match.last - 1 == j:
                features.add(f"shift={match.entry.kind},{bucket},{crossed}")
                if distance <= 6:
                    features.add(f"shift_word={match.entry.term},{crossed}")
    for j in range(i + 1, min(len(syntax.pos), i + 4)):
        for match in reading.shifters[j]:
            if match.first == j and isinstance(match.entry, Shifter):
                features.add(f"shift_after={match.entry.kind}")
    modal = next((j for j in range(i - 1, max(-1, i - 4), -1) if syntax.pos[j] in ("MODAL", "TO", "DO")), -1)
    if modal >= 0:
        governor = syntax.lemma[modal - 1] if syntax.pos[modal] == "TO" and modal else syntax.lower[modal]
        features.add(f"modal={syntax.pos[modal]},{governor}")
        if syntax.pos[modal] == "TO" and modal:
            features.add(f"modal_class={syntax.reading[modal - 1].kind},{syntax.reading[modal - 1].act}")
    if "if" in syntax.lower[max(0, i - 25) : i]:
        features.add("if_before")
    if syntax.quoted[i]:
        features.add("quoted")
    return sorted(features)


def _argument_features(reading: SentenceReading, i: int) -> list[str]:
    """What stands where an object and a subject would stand."""
    syntax = reading.syntax
    size = len(syntax.pos)
    features = []
    j = i + 1
    while j < size and j < i + 8 and syntax.pos[j] in ("DET", "ADJ", "POSS", "ADV", "NUM"):
        j += 1
    if j < size:
        mention = reading.mention_at[j]
        if mention >= 0:
            m = reading.mentions[mention]
            features.append(f"object={m.form}")
            if m.possessed >= 0:
                r = syntax.reading[m.possessed]
                features += [f"object_of={r.kind}", f"object_of_lemma={r.lemma}", f"object_of_act={r.act}"]
        elif syntax.pos[j] == "NOUN":
            while j + 1 < size and syntax.pos[j + 1] == "NOUN":
                j += 1
            r = syntax.reading[j]
            features += [
                f"object_class={r.kind}",
                f"object_lemma={syntax.lemma[j]}",
                f"object_act={r.act}{r.attitude}{r.effect}",
            ]
            if j + 1 < size:
                features.append(f"object_then={syntax.lower[j + 1]}")
        else:
            features.append(
                f"then={syntax.pos[j]},{syntax.lower[j] if syntax.pos[j] in ('PREP', 'TO', 'SUB', 'PUNCT') else ''}"
            )
    before = next((reading.mention_at[k] for k in range(i - 1, -1, -1) if reading.mention_at[k] >= 0), -1)
    after = next((reading.mention_at[k] for k in range(i + 1, size) if reading.mention_at[k] >= 0), -1)
    features.append(f"mention_before={_near(reading, i, before)}")
    features.append(f"mention_after={_near(reading, i, after)}")
    left = next((k for k in range(i - 1, -1, -1) if syntax.pos[k] in ("NOUN", "NAME", "PRON")), -1)
    if left >= 0:
        features.append(
            f"subject_class={syntax.reading[left].kind if syntax.pos[left] == 'NOUN' else syntax.pos[left]}"
        )
    return features


def _near(reading: SentenceReading, i: int, mention: int) -> str:
    if mention < 0:
        return "none"
    m = reading.mentions[mention]
    distance = min(abs(i - m.head), 8) // 2
    kind = m.entry.kind if m.entry else m.form
    return f"{kind},{distance},{reading.syntax.clause[i] == reading.syntax.clause[m.head]}"
