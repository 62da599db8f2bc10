"""Chunks: a sentence as a flat row of noun phrases, verb groups, predicate adjectives and the words between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stance.mentions import Mention
from stance.syntax import Syntax, ends_object, floats
from stance.times import ends_no_sentence, stands_alone, time_end, trails

#: A TIME is a noun phrase of time, or a score, that stands as an adverb: *last week*; a JOINT is a conjunction of clauses;
#: SAID the mark at the end of what is said before who says it: *"A disgrace," the mayor said*.
Kind = Literal["NP", "TIME", "VG", "ADJ", "PREP", "CONJ", "JOINT", "SUB", "REL", ",", ":", "STOP", "SAID"]
#: How the verb of a group stands: with a subject of its own, after ``to``, as a participle in -ing or of the past.
VerbForm = Literal["finite", "infinitive", "ing", "participle", ""]

NOMINAL = frozenset(("NOUN", "NAME", "PRON", "NUM"))
AUXILIARIES = frozenset(("MODAL", "HAVE", "BE", "DO", "NEG"))
_RELATIVE = frozenset(("who", "whom", "which", "whose", "where", "that"))
_AS_TAGGED: dict[str, Kind] = {"CONJ": "CONJ", "SUB": "SUB", "ADJ": "ADJ"}
QUOTES = frozenset(("'", '"', "“", "”", "‘", "’", "«", "»", "``", "''"))
_PAUSES = frozenset((",", "(", ")", "-", "--", "–", "—", "[", "]", "…"))
#: Before *than* and a number they only count: *more than a week*.
_COMPARED = frozenset(("more", "less", "fewer"))
#: Determiners that stand behind a number, an owner or an adjective as well: *1,300 more soldiers*, *Mali's other envoy*.
_INNER = frozenset("more other such few many several most".split())
#: Participles that stand before nouns for what is said, felt or done: *faced growing anger*.
_WAXING = frozenset("growing mounting rising increasing deepening continuing".split())
_WAXES = frozenset("speech feeling help act state claim event".split())
#: Marks that part nothing.
_SILENT = frozenset(("+", "/", "#", "°"))


@dataclass(frozen=True, slots=True)
class Chunk:
    """Tokens ``[first, last)`` that stand for one constituent; ``head`` bears it; ``past`` is whether a
    finite verb alone could be a participle as well."""

    kind: Kind
    first: int
    last: int
    head: int
    form: VerbForm = ""
    past: bool = False


def find_chunks(syntax: Syntax, mentions: Sequence[Mention], mention_at: Sequence[int]) -> list[Chunk]:
    """The chunks of a sentence from left to right; adverbs and quotation marks are left out."""
    return _Chunker(syntax, mentions, mention_at).chunks()


def read_clitics(syntax: Syntax) -> list[str]:
    """The parts of speech, with *'s* after a pronoun read as a verb, an apostrophe that owns nothing as a mark, % as a
    noun, *one* before a noun as a number, and *yet* within a verb group as an adverb."""
    pos = ["NOUN" if word == "%" else tag for word, tag in zip(syntax.lower, syntax.pos, strict=True)]
    for i, tag in enumerate(pos):
        if syntax.lower[i] == "one" and tag == "PRON" and pos[i + 1 : i + 2] in (["NOUN"], ["ADJ"], ["NAME"]):
            pos[i] = tag if i and pos[i - 1] in ("DET", "ADJ") else "NUM"
        if syntax.lower[i] == "yet" and i and pos[i - 1] in AUXILIARIES:
            pos[i] = "ADV"  # has not yet left
        if tag != "GEN":
            continue
        before = pos[i - 1] if i else "START"
        following = pos[i + 1] if i + 1 < len(pos) else "END"
        if syntax.lower[i] != "'s":
            owning = before in ("NOUN", "NAME") and following in ("NOUN", "NAME", "ADJ", "NUM", "VERB", "ADV")
            pos[i] = "GEN" if owning else "PUNCT"
        elif before in ("PRON", "SUB", "ADV") or (before == "DET" and following != "NOUN"):
            pos[i] = "BE"
    return pos


class _Chunker:
    def __init__(self, syntax: Syntax, mentions: Sequence[Mention], mention_at: Sequence[int]) -> None:
        self.syntax, self.mentions, self.mention_at = syntax, mentions, mention_at
        self.pos = read_clitics(syntax)
        #: Where a noun phrase ends whose name stands behind a complement: [the chief of the commission] Jan Roos.
        self.complemented = {
            m.np_first: m.last for m in mentions if "," not in syntax.lower[m.np_first : m.first] and m.title
        }

    def chunks(self) -> list[Chunk]:
        found: list[Chunk] = []
        i = 0
        while i < len(self.pos):
            chunk = self._at(i, found)
            if chunk is not None:
                found.append(chunk)
            i = chunk.last if chunk is not None else i + 1
        return found

    def _at(self, i: int, found: list[Chunk]) -> Chunk | None:
        end = self._np_end(i)
        if end > i:
            return Chunk("TIME" if self._dates(i, end, found) else "NP", i, end, self._np_head(i, end))
        if self.pos[i] == "VERB" or (self.pos[i] in AUXILIARIES and self.pos[i] != "NEG"):
            return self._verb_group(i, found)
        kind = self._kind(i, found)
        return None if kind is None else Chunk(kind, i, i + 1, i)

    def _kind(self, i: int, found: list[Chunk]) -> Kind | None:
        pos, lower = self.pos[i], self.syntax.lower[i]
        if lower == "that":
            return "SUB" if found else None
        if lower in _RELATIVE:
            return "REL" if found and found[-1].kind in ("NP", ",", "PREP", "CONJ") else "SUB"
        if lower in ("what", "whatever", "whoever"):
            return "SUB"
        if lower == "than" and self._only_counts(i - 1):
            return None
        if pos in ("PREP", "TO"):
            return None if pos == "TO" and self._before_verb(i) else "PREP"
        if pos in _AS_TAGGED:
            return _AS_TAGGED[pos]
        if lower in QUOTES or lower in _SILENT or pos != "PUNCT" or ends_no_sentence(self.syntax, i):
            return None
        return "," if lower in _PAUSES else ":" if lower == ":" else "STOP"

    def _dates(self, i: int, end: int, found: list[Chunk]) -> bool:
        """Whether the phrase tells a time without a preposition and is no subject: *last week Togo praised Mali*."""
        if self._scores(i, end):
            return True
        if self.mention_at[end - 1] >= 0 or time_end(self.syntax, self.pos, i) != end:
            return False
        if not stands_alone(self.syntax, self.pos, i):
            return False
        before = found[-1].kind if found else "STOP"
        following = self.pos[end] if end < len(self.pos) else "END"
        verbal = following == "VERB" or following in AUXILIARIES
        return before in ("NP", "VG", "ADJ", "REL") or (before not in ("PREP", "CONJ") and not verbal)

    def _before_verb(self, i: int) -> bool:
        j = i + 1
        while j < len(self.pos) - 1 and self.pos[j] == "ADV":
            j += 1
        return j < len(self.pos) and self.pos[j] in ("VERB", "BE", "HAVE", "DO")

    def _np_end(self, i: int) -> int:
        """Where the noun phrase that starts at ``i`` ends, or ``i`` where none starts."""
        pos, lower = self.pos, self.syntax.lower
        j = last = i
        if lower[i] in _RELATIVE or lower[i] == "what" or pos[i] == "ADV":
            return i
        while j < len(pos):
            mention = self.mention_at[j]
            if j > i and (self._behind_time(i, j) or (last == j and self._before_time(j))):
                break
            if j > i and last == j and (ends_object(self.syntax, j - 1) or self._sum_follows(j)):
                break
            if mention >= 0 and self._opens_mention(j, mention):
                j = last = self.mentions[mention].last
            elif pos[j] in ("NOUN", "NAME", "NUM"):
                j = last = j + 1
            elif pos[j] in ("PRON", "POSS"):
                if j > i:
                    break
                j = last = j + 1
                if pos[j - 1] == "PRON":
                    break
            elif pos[j] == "GEN" and last == j:
                j += 1
            elif pos[j] in ("DET", "ADJ", "ADV") or self._attribute(j) or self.syntax.tied[j]:
                if pos[j] == "DET" and j > i and not self._inner(j):
                    break
                j += 1
            elif self._mark_inside(i, j, last) or (last == j and self._turned(j)):
                j += 1
            else:
                break
        if last == i and pos[i] == "DET":
            return i if floats(self.syntax.lower, pos, i) else self._bare_determiner(i)
        return max([last, *(self.complemented.get(k, 0) for k in range(i, last))])

    def _behind_time(self, i: int, j: int) -> bool:
        """Whether a phrase of time from ``i`` ends before another one at ``j``: *on Monday France condemned them*, *on Monday
        angry farmers condemned them*."""
        mention = self.mention_at[j]
        counts = self.pos[j] in ("ADJ", "NUM") or self.syntax.lower[j] == "later"
        opens = counts or (mention >= 0 and self._opens_mention(j, mention))
        if not opens or time_end(self.syntax, self.pos, i) != j:
            return False
        return (i > 0 and self.pos[i - 1] == "PREP") or stands_alone(self.syntax, self.pos, i)

    def _before_time(self, j: int) -> bool:
        """Whether a phrase of time begins at ``j`` that tells nothing of the noun before it, as in *Black Friday*."""
        named = self.mention_at[j - 1] >= 0 or self.pos[j - 1] in ("NOUN", "NUM")
        return named and self.mention_at[j] < 0 and trails(self.syntax, self.pos, j)

    def _sum_follows(self, j: int) -> bool:
        """Whether a sum of money at ``j`` is a phrase of its own behind a noun: *paid the nurses $12 an hour*."""
        return self.pos[j] == "NUM" and self.pos[j - 1] == "NOUN" and self.syntax.lower[j][0] in "$€£¥"

    def _scores(self, i: int, end: int) -> bool:
        """Whether two numbers tell how a vote or a match ended: *voted 9-2 to ban it*."""
        return self.pos[i:end] == ["NUM", "PUNCT", "NUM"] and i > 0 and self.pos[i - 1] in ("VERB", "ADV")

    def _inner(self, j: int) -> bool:
        """Whether a determiner at ``j`` goes on with a noun phrase."""
        before = self.pos[j - 1]
        return before in ("DET", "ADV") or (
            self.syntax.lower[j] in _INNER and before in ("NUM", "GEN", "POSS", "ADJ")
        )

    def _only_counts(self, i: int) -> bool:
        """Whether *more* at ``i`` stands with *than* before a number."""
        if i < 0 or self.syntax.lower[i] not in _COMPARED or self.syntax.lower[i + 1 : i + 2] != ["than"]:
            return False
        return self.pos[i + 2 : i + 3] == ["NUM"] or self.syntax.lower[i + 2 : i + 3] in (["a"], ["half"])

    def _bare_determiner(self, i: int) -> int:
        """*Those*, *some*, *all* without a noun."""
        following = self.pos[i + 1] if i + 1 < len(self.pos) else "END"
        bare = self.syntax.lower[i] not in ("a", "an", "the", "every", "no") and not self._only_counts(i)
        return i + 1 if bare and following not in ("ADJ", "ADV", "DET") else i

    def _mark_inside(self, i: int, j: int, last: int) -> bool:
        """Whether a mark at ``j`` stands within the phrase from ``i``: a hyphen, an opening quotation mark, *Nov. 5*, *a
        complete, utter lie*."""
        mark = self.syntax.lower[j]
        if mark == "." and j > i:
            return time_end(self.syntax, self.pos, i) > j
        if mark == ",":
            return (
                last == i and self.pos[i] in ("DET", "POSS") and self.pos[j - 1 : j + 2 : 2] == ["ADJ", "ADJ"]
            )
        return (mark == "-" and last == j and self._glued(j)) or (mark in QUOTES and j > last)

    def _turned(self, j: int) -> bool:
        """Whether a participle at ``j`` joins what somebody was and is, both in the singular: *the singer turned mayor*."""
        around = [self.syntax.reading[k] for k in (j - 1, j + 1) if 0 < k < len(self.pos)]
        singular = all(r.kind == "person" and r.tag == "NN" for r in around)
        return self.syntax.lower[j] == "turned" and len(around) == 2 and singular

    def _opens_mention(self, j: int, mention: int) -> bool:
        found = self.mentions[mention]
        return found.first == j and found.form != "pronoun"

    def _attribute(self, j: int) -> bool:
        """Whether a participle stands before its noun: *the jailed poet*, *by retired judges*, *deplored alleged abuses*,
        *U.N.-run policing*."""
        quoted = j > 1 and self.syntax.lower[j - 1] in QUOTES  # Mali's "alleged gains"
        before = self.pos[j - 1 - quoted] if j else "START"
        voice = self.syntax.voice[j]
        if voice in ("participle", "ing") and before in ("DET", "POSS", "GEN", "ADJ", "NUM"):
            return True
        if self.syntax.lower[j] in _WAXING and before != "NAME" and j + 1 < len(self.pos):
            return self.syntax.reading[j + 1].kind in _WAXES
        return self._governed(j) or (voice == "ing" and j > 0 and self.syntax.tied[j - 1])

    def _governed(self, j: int) -> bool:
        """Whether a participle of the past and a noun follow a preposition, with or without a number, or a finite verb: *by
        41 retired generals*, *deplored alleged abuses*, but not *in 2020 adopted rules*."""
        counted = j > 0 and self.pos[j - 1] == "NUM" and self.mention_at[j - 1] < 0
        opening = j - counted
        if opening == 0 or self.pos[j] != "VERB" or j + 1 == len(self.pos):
            return False
        acting = self.pos[opening - 1] == "VERB" and self.syntax.voice[opening - 1] == "finite"
        if self.pos[opening - 1] != "PREP" and not acting:
            return False
        past = self.syntax.voice[j] == "participle" or self.syntax.lower[j].endswith("ed")
        if counted:
            last = next((k for k in range(j + 1, len(self.pos)) if self.pos[k] != "NOUN"), len(self.pos)) - 1
            several = last > j and self.syntax.lower[last] != self.syntax.lemma[last]
            return past and several and time_end(self.syntax, self.pos, opening) == opening
        return past and (self.pos[j + 1] in ("NOUN", "ADJ") or (self.pos[j + 1] == "NAME" and not acting))

    def _glued(self, j: int) -> bool:
        """Whether a hyphen joins two words: no space on either side."""
        tokens = self.syntax.tokens
        return (
            0 < j < len(self.pos) - 1
            and tokens[j - 1].end == tokens[j].start
            and tokens[j].end == tokens[j + 1].start
        )

    def _np_head(self, first: int, end: int) -> int:
        mention = self.mention_at[end - 1]
        if mention >= 0 and first <= self.mentions[mention].head < end:
            return self.mentions[mention].head
        return end - 1

    def _verb_group(self, i: int, found: list[Chunk]) -> Chunk:
        """Auxiliaries, adverbs and one main verb; the head is the main verb or else the last auxiliary."""
        pos, j, verb = self.pos, i, -1
        while j < len(pos) and (
            pos[j] in AUXILIARIES
            or pos[j] == "ADV"
            or (pos[j] == "VERB" and verb < 0)
            or (self.syntax.lower[j] in QUOTES and verb < 0 and self._before_verb(j) and j > i)
        ):
            if pos[j] == "VERB":
                verb = j
            j += 1
        if verb < 0:
            verb = max(k for k in range(i, j) if pos[k] in AUXILIARIES and pos[k] != "NEG")
        bare = (
            i == verb and pos[i] not in ("BE", "MODAL") and self.syntax.lower[verb] == self.syntax.lemma[verb]
        )
        if bare and found and found[-1].kind == "VG" and found[-1].last == i:
            return Chunk("VG", i, verb + 1, verb, "infinitive")
        past = i == verb and not bare and not self.syntax.lower[verb].endswith("s")
        return Chunk("VG", i, verb + 1, verb, self._form(i, verb), past)

    def _form(self, first: int, verb: int) -> VerbForm:
        before = first - 1
        while before > 0 and self.pos[before] == "ADV":
            before -= 1
        if before >= 0 and self.pos[before] == "TO":
            return "infinitive"
        if self.syntax.lower[first] in ("having", "being"):
            return "ing"
        voice = self.syntax.voice[verb]
        if first == verb and voice in ("ing", "participle"):
            return "ing" if voice == "ing" else "participle"
        return "finite"
