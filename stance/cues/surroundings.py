"""What stands around a token that may carry a stance: shifters, words nearby, arguments, and where it hangs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from stance.cues.neither import without_subjects
from stance.features import Features
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.structure.contrast import LEFT_OUT
from stance.words.lexicon import Shifter

#: Dependents that tell nothing of what a word says about whom.
_SILENT = ("mod", "conj", "appos", "prep", "adv")
#: Parts of speech that the word tables hold.
_CONTENT = ("VERB", "NOUN", "ADJ")
#: Parts of speech that refer to somebody or something.
REFERRING = ("NOUN", "NAME", "PRON")
#: What tells right before a verb how it is told.
_HELPING = ("MODAL", "TO", "DO")
#: So far before a token it may be shifted, and so far it matters with which word.
_SHIFTED, _SHIFTED_BY = 12, 6
#: What stands between a verb and its object.
_BEFORE_OBJECT = ("DET", "ADJ", "POSS", "ADV", "NUM")
#: Words without content, that tell by themselves what follows.
_SMALL = ("PREP", "TO", "SUB", "PUNCT")


def neighbour_knowledge(reading: SentenceReading, i: int) -> list[str]:
    """What the word tables say of the two nearest words of content on either side."""
    syntax = reading.syntax
    features = []
    for step, side in ((-1, "left"), (1, "right")):
        seen = 0
        for j in range(i + step, i + 7 * step, step):
            if not 0 <= j < len(syntax.pos) or seen == 2:
                break
            if syntax.pos[j] in _CONTENT:
                word = syntax.reading[j]
                features.append(f"{side}{seen}={syntax.pos[j]},{word.kind},{word.attitude}")
                features.append(f"{side}_act{seen}={word.act}")
                features.append(f"{side}_lemma={syntax.lemma[j]}")
                seen += 1
    return features


def first_tagged(tags: Sequence[str], tokens: Iterable[int], wanted: Collection[str]) -> int:
    """The first of ``tokens`` whose part of speech is ``wanted``, or -1."""
    for token in tokens:
        if tags[token] in wanted:
            return token
    return -1


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
    subject = structure.subject_of(i)
    general.append(f"subj={_kind(reading, subject) if subject >= 0 else ''}")
    labels = set()
    for token in structure.dependents[i]:
        label = structure.label[token]
        if label in _SILENT:
            continue
        labels.add(label)
        general.append(f"dep={label},{_kind(reading, token)}")
        if syntax.pos[token] in _CONTENT:
            lexical.append(f"dep_lemma={label},{syntax.lemma[token]}")
    general.append(f"deps={','.join(sorted(labels)[:4])}")
    return Features(general, lexical)


def _kind(reading: SentenceReading, token: int) -> str:
    """The kind of actor that a mention's head names, else what the word tables say of the word."""
    index = reading.mention_at[token]
    if index >= 0 and reading.mentions[index].head == token:
        return reading.mentions[index].kind
    word = reading.syntax.reading[token]
    return f"{reading.syntax.pos[token]},{word.kind},{word.act}"


def shift_features(reading: SentenceReading, i: int) -> list[str]:
    """Negation, modality and demands before the token, and what shifts it from behind."""
    syntax = reading.syntax
    features = {*_shifts_before(reading, i), *_modality(reading, i)}
    for j in range(i + 1, min(len(syntax.pos), i + 4)):
        for match in reading.shifters[j]:
            if match.first == j and isinstance(match.entry, Shifter):
                features.add(f"shift_after={match.entry.kind}")
    if "if" in syntax.lower[max(0, i - 25) : i]:
        features.add("if_before")
    if syntax.quoted[i]:
        features.add("quoted")
    return sorted(features)


def _shifts_before(reading: SentenceReading, i: int) -> list[str]:
    """What shifts the token from the left in its clause or the one before, with its distance; an auxiliary that a phrase parts
    from its verb stands near: *may on Friday reject it*."""
    clause, auxiliaries = reading.syntax.clause, tuple(reading.structure.governed(i, "aux"))
    neither = without_subjects(reading, i)
    features = ["shift=negation,1,0", "shift_word=not,0"] if neither else []
    for j in range(i - 1, max(-1, i - 1 - _SHIFTED), -1):
        if not reading.shifters[j] or j in neither:
            continue
        distance, crossed = i - j, clause[i] - clause[j]
        if crossed > 1:
            break
        if _leaves_out(reading, j) or _surpasses(reading, j, i):
            continue
        distance = min(distance, 3) if j in auxiliaries else distance
        bucket = next(most for most in (1, 3, 6, _SHIFTED) if distance <= most)
        for match in reading.shifters[j]:
            if match.last - 1 == j and isinstance(match.entry, Shifter):
                features.append(f"shift={match.entry.kind},{bucket},{crossed}")
                if distance <= _SHIFTED_BY:
                    features.append(f"shift_word={match.entry.term},{crossed}")
    return features


def _modality(reading: SentenceReading, i: int) -> list[str]:
    """The modal, *do* or *to* before the token, and what governs *to*."""
    syntax = reading.syntax
    before = (*range(i - 1, max(-1, i - 4), -1), *reading.structure.governed(i, "aux"))
    modal = first_tagged(syntax.pos, before, _HELPING)
    if modal < 0:
        return []
    if syntax.pos[modal] != "TO" or not modal:
        return [f"modal={syntax.pos[modal]},{syntax.lower[modal]}"]
    governor = syntax.reading[modal - 1]
    return [f"modal=TO,{syntax.lemma[modal - 1]}", f"modal_class={governor.kind},{governor.act}"]


def _leaves_out(reading: SentenceReading, token: int) -> bool:
    """Whether a *not* leaves out a member of a list instead of negating the verb: *Mali, but not Togo, left*."""
    structure = reading.structure
    above = structure.head[token] if reading.syntax.pos[token] == "NEG" else -1
    while above > token and structure.label[above] == "conj":
        above = structure.head[above]
    return above > token and structure.label[above] == LEFT_OUT


def _surpasses(reading: SentenceReading, token: int, adjective: int) -> bool:
    """Whether a *not* says that no more of a quality is possible: *could not be happier*, *could not be more grateful*."""
    syntax = reading.syntax
    if syntax.lower[token - 1 : token] not in (["could"], ["can"]):
        return False
    be = adjective - 1 - (syntax.lower[adjective - 1] == "more")
    compared = be < adjective - 1 or syntax.lower[adjective].endswith("er")
    between = range(token + 1, be + 1)
    return compared and len(between) in (1, 2) and all(syntax.pos[i] in ("BE", "HAVE") for i in between)


def argument_features(reading: SentenceReading, i: int) -> list[str]:
    """What stands where an object and a subject would stand."""
    syntax = reading.syntax
    features = [
        *_object_features(reading, i + 1),
        f"mention_before={_mention_before(reading, i)}",
        f"mention_after={_mention_after(reading, i)}",
    ]
    left = first_tagged(syntax.pos, range(i - 1, -1, -1), REFERRING)
    if left >= 0:
        pos = syntax.pos[left]
        features.append(f"subject_class={syntax.reading[left].kind if pos == 'NOUN' else pos}")
    return features


def _object_features(reading: SentenceReading, first: int) -> list[str]:
    """The mention, the noun phrase or else the word that opens at ``first``."""
    syntax = reading.syntax
    size, j = len(syntax.pos), first
    while j < size and j < first + 7 and syntax.pos[j] in _BEFORE_OBJECT:
        j += 1
    if j == size:
        return []
    if reading.mention_at[j] >= 0:
        mention = reading.mentions[reading.mention_at[j]]
        if mention.possessed < 0:
            return [f"object={mention.form}"]
        word = syntax.reading[mention.possessed]
        return [
            f"object={mention.form}",
            f"object_of={word.kind}",
            f"object_of_lemma={word.lemma}",
            f"object_of_act={word.act}",
        ]
    if syntax.pos[j] != "NOUN":
        return [f"then={syntax.pos[j]},{syntax.lower[j] if syntax.pos[j] in _SMALL else ''}"]
    while syntax.pos[j + 1 : j + 2] == ["NOUN"]:
        j += 1
    word = syntax.reading[j]
    return [
        f"object_class={word.kind}",
        f"object_lemma={syntax.lemma[j]}",
        f"object_act={word.act}{word.attitude}{word.effect}",
        *(f"object_then={lower}" for lower in syntax.lower[j + 1 : j + 2]),
    ]


def _mention_before(reading: SentenceReading, i: int) -> str:
    """What the last mention is that opens before the token, and how near."""
    for mention in reversed(reading.mentions):
        if mention.first < i:
            return _near(reading, i, mention)
    return "none"


def _mention_after(reading: SentenceReading, i: int) -> str:
    """What the first mention is that ends behind the token, and how near."""
    for mention in reading.mentions:
        if mention.last > i + 1:
            return _near(reading, i, mention)
    return "none"


def _near(reading: SentenceReading, i: int, mention: Mention) -> str:
    distance = min(abs(i - mention.head), 8) // 2
    return f"{mention.kind},{distance},{reading.syntax.clause[i] == reading.syntax.clause[mention.head]}"
