"""What stands around a token that may carry a stance: shifters, words nearby, arguments, and where it hangs."""

from __future__ import annotations

from stance.cues.neither import without_subjects
from stance.features import Features
from stance.reading import SentenceReading
from stance.structure.contrast import LEFT_OUT
from stance.words.lexicon import Shifter

#: Dependents that tell nothing of what a word says about whom.
_SILENT = ("mod", "conj", "appos", "prep", "adv")


def neighbour_knowledge(reading: SentenceReading, i: int) -> list[str]:
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


def structure_features(reading: SentenceReading, i: int) -> Features:
    """What governs the token, what its subject is, and what depends on it."""
    syntax, structure = reading.syntax, reading.structure
    general, lexical = ["gov=none"], []
    governor = structure.head[i]
    if governor >= 0:
        label, above = structure.label[i], structure.head[governor]
        general = [f"gov={label},{_kind(reading, governor)}"]
        lexical.append(f"gov_lemma={label},{syntax.lemma[governor]}")
        if above >= 0:
            general.append(f"above={label},{structure.label[governor]},{syntax.reading[above].act}")
    subject = structure.subject.get(i, -1)
    general.append(f"subj={_kind(reading, subject) if subject >= 0 else ''}")
    labels = set()
    for token in structure.dependents[i]:
        label = structure.label[token]
        if label in _SILENT:
            continue
        labels.add(label)
        general.append(f"dep={label},{_kind(reading, token)}")
        if syntax.pos[token] in ("VERB", "NOUN", "ADJ"):
            lexical.append(f"dep_lemma={label},{syntax.lemma[token]}")
    general.append(f"deps={','.join(sorted(labels)[:4])}")
    return Features(general, lexical)


def _kind(reading: SentenceReading, token: int) -> str:
    """The kind of actor that a mention's head names, else what the word tables say of the word."""
    index = reading.mention_at[token]
    if index >= 0 and reading.mentions[index].head == token:
        mention = reading.mentions[index]
        return mention.kind
    word = reading.syntax.reading[token]
    return f"{reading.syntax.pos[token]},{word.kind},{word.act}"


def shift_features(reading: SentenceReading, i: int) -> list[str]:
    """Negation, modality and demands to the left in the same clause, with their distance."""
    syntax = reading.syntax
    neither = without_subjects(reading, i)
    features = {"shift=negation,1,0", "shift_word=not,0"} if neither else set[str]()
    for j in range(i - 1, max(-1, i - 13), -1):
        crossed = syntax.clause[i] - syntax.clause[j]
        if crossed > 1:
            break
        distance = i - j
        bucket = "1" if distance == 1 else "3" if distance <= 3 else "6" if distance <= 6 else "12"
        if _leaves_out(reading, j):
            continue
        for match in reading.shifters[j]:
            if isinstance(match.entry, Shifter) and match.last - 1 == j and j not in neither:
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


def _leaves_out(reading: SentenceReading, token: int) -> bool:
    """Whether a *not* leaves out a member of a list instead of negating the verb: *Mali, but not Togo, left*."""
    structure = reading.structure
    above = structure.head[token] if reading.syntax.pos[token] == "NEG" else -1
    while above > token and structure.label[above] == "conj":
        above = structure.head[above]
    return above > token and structure.label[above] == LEFT_OUT


def argument_features(reading: SentenceReading, i: int) -> list[str]:
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
    return f"{m.kind},{distance},{reading.syntax.clause[i] == reading.syntax.clause[m.head]}"
