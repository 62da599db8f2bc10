"""Cues: the words that carry a stance. Features of each token, and how tagged tokens become cues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.document import STANCES
from stance.lexicon import CueTerm, Shifter
from stance.reading import SentenceReading

#: Token labels of the tagger: no cue, or the stance that the token carries.
LABELS = ("none", *STANCES)
_CONTENT = frozenset(("VERB", "NOUN", "ADJ", "ADV"))
_PAD = "<>"


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: tokens ``[first, last)``, the token that governs its arguments, and the label probabilities
    (in the order of `LABELS`) of its strongest token."""

    first: int
    last: int
    anchor: int
    probabilities: tuple[float, ...]


def candidate_tokens(reading: SentenceReading) -> list[int]:
    """The tokens that could carry a stance: words of content outside names, and whatever the lexicon knows."""
    syntax = reading.syntax
    found = []
    for i, pos in enumerate(syntax.pos):
        if (
            pos in _CONTENT
            or (reading.cue_terms[i] and pos not in ("DET", "PUNCT", "TO", "CONJ", "GEN", "BE", "HAVE"))
            or (pos == "NAME" and syntax.reading[i].lemma and reading.mention_at[i] < 0)
        ):
            found.append(i)
    return found


def _at(values: Sequence[str], i: int) -> str:
    return values[i] if 0 <= i < len(values) else _PAD


def cue_features(reading: SentenceReading, i: int) -> list[str]:
    """Features of token ``i`` as a carrier of a stance."""
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
    features += _cluster_features(reading, i)
    terms = _term_features(reading, i)
    features += terms
    shifts = _shift_features(reading, i)
    features += shifts
    stances = {t[5:] for t in terms if t.startswith("term=")} or {f"act:{word.act}"}
    features += [f"{s}&{shift}" for s in stances for shift in shifts]
    arguments = _argument_features(reading, i)
    features += arguments
    features += [f"{s}&{a}" for s in stances for a in arguments]
    return features


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


def _cluster_features(reading: SentenceReading, i: int) -> list[str]:
    """Word clusters of the token, of the noun after it, of the noun or verb before it, and of its neighbours."""
    pos, clusters = reading.syntax.pos, reading.clusters
    coarse, fine = clusters[i]
    features = [f"cluster={coarse}", f"cluster,fine={fine}", f"cluster,pos={coarse},{pos[i]}"]
    after = next((j for j in range(i + 1, min(len(pos), i + 9)) if pos[j] == "NOUN"), -1)
    before = next((j for j in range(i - 1, max(-1, i - 9), -1) if pos[j] in ("NOUN", "VERB")), -1)
    for name, j in (("after", after), ("before", before)):
        if j >= 0:
            features.append(f"cluster_{name}={clusters[j][0]}")
            features.append(f"cluster_{name},fine={clusters[j][1]}")
            features.append(f"cluster_{name},own={clusters[j][0]},{coarse}")
    features += [
        f"cluster{step}={clusters[i + step][0]}" for step in (-2, -1, 1, 2) if 0 <= i + step < len(pos)
    ]
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


def group_cues(
    reading: SentenceReading, tokens: Sequence[int], probabilities: NDArray[np.float64], floor: float
) -> list[Cue]:
    """Join neighbouring tokens that carry the same stance into cues.

    ``probabilities`` has a row a candidate token and a column a label; tokens whose chance of carrying any
    stance is below ``floor`` are left out.
    """
    cues: list[Cue] = []
    open_tokens: list[tuple[int, NDArray[np.float64]]] = []

    def close() -> None:
        if open_tokens:
            cues.append(_cue(reading, open_tokens))
            open_tokens.clear()

    for token, row in zip(tokens, probabilities, strict=True):
        if 1.0 - row[0] < floor:
            continue
        label = int(row[1:].argmax())
        if open_tokens:
            last_token, last_row = open_tokens[-1]
            same = int(last_row[1:].argmax()) == label
            if not (same and token - last_token <= 3 and _unbroken(reading, last_token, token)):
                close()
        open_tokens.append((token, row))
    close()
    return cues


def _unbroken(reading: SentenceReading, left: int, right: int) -> bool:
    syntax = reading.syntax
    if syntax.clause[left] != syntax.clause[right]:
        return False
    between = range(left + 1, right)
    return all(syntax.pos[j] not in ("PUNCT", "CONJ") and reading.mention_at[j] < 0 for j in between)


def _cue(reading: SentenceReading, tokens: Sequence[tuple[int, NDArray[np.float64]]]) -> Cue:
    first, last = tokens[0][0], tokens[-1][0] + 1
    strongest = max((row for _, row in tokens), key=lambda row: 1.0 - row[0])
    return Cue(first, last, anchor_of(reading, first, last), tuple(float(p) for p in strongest))


def anchor_of(reading: SentenceReading, first: int, last: int) -> int:
    """The token of a cue that governs its arguments: its first verb, else its first noun, else an adjective."""
    syntax = reading.syntax
    for wanted in (("VERB",), ("NOUN",), ("ADJ",), ("NAME", "ADV")):
        for i in range(first, last):
            if syntax.pos[i] in wanted:
                return i
    return last - 1
