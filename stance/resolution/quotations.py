"""Who speaks: quotations, also over several sentences, and the mention to which each belongs."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.authors import author
from stance.resolution.reported import cited_by, quoted_within, tells_of_telling
from stance.resolution.speakerlabels import labelled
from stance.resolution.turns import turns
from stance.words.firstperson import FIRST_PERSON
from stance.words.quotemarks import MARKS

_SAYING = frozenset(
    "say tell add insist claim announce state note argue report declare warn comment reply respond "
    "write tweet post ask explain continue conclude call quip remark stress emphasise emphasize "
    "point recall admit acknowledge concede observe complain promise vow exclaim shout urge "
    "describe joke confirm deny read thank accuse label".split()
)
_HE_OR_SHE = frozenset(("he", "she"))
#: What may stand between a speaker and the verb, or is passed over when looking for either.
_AUXILIARY = frozenset({"HAVE", "BE", "ADV", "MODAL", "DO"})

#: A mention: index of its sentence and index in that sentence.
Place = tuple[int, int]


def quotation_speakers(
    readings: Sequence[SentenceReading],
) -> tuple[list[list[bool]], list[list[Place | None]]]:
    """For every token whether it is quoted, and for every quoted token the mention of its speaker or None."""
    numbers = _number(readings)
    speakers = _go_on(readings, numbers)
    quoted = [[n >= 0 for n in row] for row in numbers]
    for s, inside in enumerate(quoted):
        named = _speaker(readings[s], inside) if any(inside) else -1
        if named >= 0:
            for number in dict.fromkeys(n for n in numbers[s] if n >= 0):
                speakers.setdefault(number, (s, named))
    _hand_on(numbers, speakers)
    said_by = [[speakers.get(n) for n in row] for row in numbers]
    for s, inside in enumerate(quoted):
        for token, inner in quoted_within(readings[s], inside).items() if any(inside) else ():
            said_by[s][token] = (s, inner)
    return quoted, said_by


def speaking(readings: Sequence[SentenceReading], place: Place | None) -> Mention | None:
    """The mention at a place that `quotation_speakers` found."""
    return None if place is None else readings[place[0]].mentions[place[1]]


def _number(readings: Sequence[SentenceReading]) -> list[list[int]]:
    """For each token the number of the quotation in which it stands, also of one without marks, or -1."""
    number = max((n for reading in readings for n in reading.syntax.quotation), default=-1)
    numbers: list[list[int]] = []
    for reading in readings:
        row = reading.syntax.quotation
        if not any(reading.syntax.quoted) and not FIRST_PERSON.isdisjoint(reading.syntax.lower):
            unmarked, (labelling, start) = _without_marks(reading), labelled(reading)
            number += unmarked > 0 or labelling >= 0
            marked = range(start, len(row)) if labelling >= 0 else range(unmarked)
            row = [number if i in marked else n for i, n in enumerate(row)]
        numbers.append(row)
    return numbers


def _go_on(readings: Sequence[SentenceReading], numbers: list[list[int]]) -> dict[int, Place]:
    """Number the sentences of an interview in which somebody goes on speaking, and tell for each number who does."""
    number, speakers = max((n for row in numbers for n in row), default=-1), dict[int, Place]()
    for s, speaker in turns(readings).items():
        if max(numbers[s], default=0) < 0:
            number += 1
            numbers[s] = [number] * len(numbers[s])
            speakers[number] = speaker
    return speakers


def _without_marks(reading: SentenceReading) -> int:
    """Where words of a speaker end that have lost their marks: *We are proud of him, said Ann Lee*; 0 where there are
    none. The first person, which the sentence holds, tells that they are a speaker's own; before *he said* they are what
    is said."""
    syntax = reading.syntax
    if not MARKS.isdisjoint(syntax.lower):
        return 0
    first = next(i for i, word in enumerate(syntax.lower) if word in FIRST_PERSON)
    ends = {m.np_last: m for m in reading.mentions if m.form == "name" or syntax.lower[m.head] in _HE_OR_SHE}
    for j in range(first + 1, len(syntax.pos)):
        if syntax.lemma[j] in _SAYING and syntax.voice[j] == "finite":
            speaker = ends.get(j)
            comma = (j if speaker is None else speaker.np_first) - 1
            said = speaker is None or speaker.form == "name" or _is_said(reading, first, j)
            if comma > first and syntax.lower[comma] == "," and said:
                return comma
    return 0


def _is_said(reading: SentenceReading, token: int, verb: int) -> bool:
    """Whether a token belongs to what a verb behind it reports, and nothing more is said behind that."""
    structure = reading.structure
    clauses = list(structure.governed(verb, "ccomp"))
    return not structure.ancestors(token).isdisjoint(clauses) and max(clauses) < verb


def _hand_on(numbers: list[list[int]], speakers: dict[int, Place]) -> None:
    """A quotation without a speaker that follows another one closely goes on with its speaker."""
    last, where = -1, -2
    for s, row in enumerate(numbers):
        for number in dict.fromkeys(n for n in row if n >= 0):
            if number not in speakers and last in speakers and s - where <= 1:
                speakers[number] = speakers[last]
            last, where = number, s


def _speaker(reading: SentenceReading, inside: list[bool]) -> int:
    """The mention outside the quotation that a label, a text or a verb of saying makes its speaker, or -1."""
    syntax = reading.syntax
    labelling, start = labelled(reading)
    if labelling >= 0 and any(inside[start : start + 2]):  # behind the mark
        return labelling
    issuing = author(reading, inside)
    if issuing >= 0:
        return issuing
    for j, pos in enumerate(syntax.pos):
        if pos != "VERB" or inside[j] or not _says(reading, j):
            continue
        if syntax.voice[j] not in ("finite", "ing") or tells_of_telling(reading, j, inside):
            continue
        if _said_before(reading, inside, j):
            continue
        if (cited := cited_by(reading, j)) >= 0:
            return cited
        before = _subject_before(reading.mentions, reading, inside, j)
        if before >= 0:
            return before
        if syntax.lemma[j] != "tell" and j and syntax.lower[j - 1] in (",", '"', "”", "’", "'"):
            after = _mention_at_start(reading.mentions, j + 1)
            after = after if after >= 0 else _one_of_several(reading, j)
            if after >= 0:
                return after
    return -1


def _says(reading: SentenceReading, verb: int) -> bool:
    return reading.syntax.lemma[verb] in _SAYING or reading.syntax.reading[verb].kind == "speech"


def _said_before(reading: SentenceReading, inside: list[bool], verb: int) -> bool:
    """Whether a verb of saying only tells when something is said whose verb stands between it and the quotation: *asked* in
    *when a guard asked about it, Ann Lee said: "I agree"*."""
    structure, voice = reading.structure, reading.syntax.voice
    fronted = structure.label[verb] == "advcl"
    main = structure.head[verb] if fronted else structure.dependent(verb, "frag")
    if main < verb or voice[verb] != "finite" or voice[main] != "finite":
        return False
    return _says(reading, main) and not any(inside[verb : main + 1])


def _subject_before(mentions: list[Mention], reading: SentenceReading, inside: list[bool], verb: int) -> int:
    """The subject of a verb of saying: by the structure, else the nearest mention before it that is no possessor and no
    object of another verb."""
    subject = reading.structure.subject_of(verb)
    if 0 <= subject < verb and reading.mention_at[subject] < 0:  # "its treasurer, X, said"
        subject = reading.structure.dependent(subject, "appos")
    if 0 <= subject < verb and reading.mention_at[subject] >= 0 and not inside[subject]:
        return reading.mention_at[subject]
    for i in range(len(mentions) - 1, -1, -1):
        mention = mentions[i]
        if mention.np_last > verb or inside[mention.head] or mention.possessed >= 0:
            continue
        between = range(mention.np_last, verb)
        if mention.np_first and reading.syntax.pos[mention.np_first - 1] in ("PREP", "TO"):
            continue
        if any(inside[j] for j in between):
            return -1
        if all(reading.syntax.pos[j] in _AUXILIARY for j in between) or predicate(reading, mention) >= 0:
            return i
        if len(between) > 25:
            return -1
    return -1


def _mention_at_start(mentions: list[Mention], token: int) -> int:
    """The mention whose noun phrase begins at ``token``; of a possessor, what it possesses."""
    for i, mention in enumerate(mentions):
        if mention.np_first <= token < mention.np_last:
            if mention.possessed < 0:
                return i
            owned = (
                k for k, other in enumerate(mentions) if other.np_first <= mention.possessed < other.np_last
            )
            return next(owned, -1)
    return -1


def _one_of_several(reading: SentenceReading, verb: int) -> int:
    """Whoever is told to be one of those behind a verb of saying, *said one of them, Ann Lee*, or else those; or -1."""
    syntax, subject = reading.syntax, reading.structure.subject_of(verb)
    if subject < verb or syntax.lower[verb + 1 : verb + 3] != ["one", "of"]:
        return -1
    named = reading.mention_of(reading.structure.dependent(subject, "appos"))
    return named if named >= 0 else reading.mention_of(subject)


def predicate(reading: SentenceReading, mention: Mention) -> int:
    """The finite verb or auxiliary whose subject a mention is, by what stands behind it; where the structure says whose
    verb that is, or another one of the mention, this decides; -1 where the mention is no subject."""
    verb = _verb_behind(reading, mention)
    structure, voice = reading.structure, reading.syntax.voice
    if verb < 0:
        told = structure.predicates.get(mention.head, ())
        return next((v for v in told if voice[v] in ("finite", "passive")), -1)
    main = structure.head[verb] if structure.label[verb] == "aux" else verb
    subject = structure.subject_of(main)
    return verb if subject < 0 or _is_one_of(reading, subject, mention) else -1


def _is_one_of(reading: SentenceReading, token: int, mention: Mention) -> bool:
    """Whether a token belongs to the mention, to what it is apposed to, or to its coordination."""
    at = reading.mention_at[token]
    joined = at >= 0 and 0 <= reading.mentions[at].group == mention.group
    inside = mention.np_first <= token < mention.np_last
    return joined or inside or reading.structure.head[mention.head] == token


def _verb_behind(reading: SentenceReading, mention: Mention) -> int:
    """The finite verb or auxiliary that follows a mention, adverbs, a day, a complement and a parenthesis passed over; or
    -1."""
    pos, lower = reading.syntax.pos, reading.syntax.lower
    j = mention.np_last
    if mention.possessed >= 0 or (mention.np_first and pos[mention.np_first - 1] in ("PREP", "TO")):
        return -1
    while j < len(pos):
        if pos[j] == "ADV":
            j += 1
        elif lower[j] in ("of", "for", "from") and j + 1 < len(pos):
            j += 1
            while j < len(pos) and pos[j] in ("NAME", "NOUN", "DET", "ADJ", "GEN", "POSS"):
                j += 1
        elif (
            lower[j] in ("on", "in", "at", "late", "early")
            and j + 1 < len(pos)
            and pos[j + 1] in ("NAME", "NUM")
        ):
            j += 2
        elif lower[j] == "(" and ")" in lower[j : j + 8]:
            j = lower.index(")", j) + 1
        elif lower[j] == "," and "," in lower[j + 1 : j + 18]:
            j = lower.index(",", j + 1) + 1
        elif lower[j] == "," and mention.np_first and lower[mention.np_first - 1] == ",":
            j += 1  # it stands in apposition to the subject
            break
        else:
            break
    if j >= len(pos):
        return -1
    finite = pos[j] in ("MODAL", "BE", "HAVE", "DO") or (
        pos[j] == "VERB" and reading.syntax.voice[j] == "finite"
    )
    return j if finite else -1
