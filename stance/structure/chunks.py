"""Chunks: a sentence as a flat row of noun phrases, verb groups, predicate adjectives and the words between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from stance.mentions.mentions import Mention
from stance.structure import times
from stance.structure.connectives import connective_end
from stance.structure.nounphrases import NounPhraseReader
from stance.structure.smallwords import AUXILIARIES
from stance.words.quotemarks import QUOTES
from stance.words.syntax import RELATIVE, Syntax

#: A TIME is a noun phrase of time, a score or a connective that stands as an adverb: *last week*, *in turn*; a JOINT is a
#: conjunction of clauses; SAID the mark at the end of what is said before who says it: *"A disgrace," the mayor said*.
Kind = Literal["NP", "TIME", "VG", "ADJ", "PREP", "CONJ", "JOINT", "SUB", "REL", ",", ":", "STOP", "SAID"]
#: How the verb of a group stands: with a subject of its own, after ``to``, as a participle in -ing or of the past.
VerbForm = Literal["finite", "infinitive", "ing", "participle", ""]

_AS_TAGGED: dict[str, Kind] = {"CONJ": "CONJ", "SUB": "SUB", "ADJ": "ADJ"}
_PAUSES = frozenset((",", "(", ")", "-", "–", "—", "[", "]", "…"))
#: Marks that part nothing.
_NO_PAUSES = frozenset(("+", "/", "#", "°"))


class Chunk(NamedTuple):
    """Tokens ``[first, last)`` that stand for one constituent; ``head`` bears it; only verb groups have a ``form``; ``past``
    is whether a finite verb alone could be a participle as well."""

    kind: Kind
    first: int
    last: int
    head: int
    form: VerbForm = ""
    past: bool = False


def find_chunks(
    syntax: Syntax, pos: list[str], mentions: Sequence[Mention], mention_at: Sequence[int]
) -> list[Chunk]:
    """The chunks of a sentence from left to right; adverbs and quotation marks are left out."""
    return _Chunker(syntax, pos, mentions, mention_at).chunks()


class _Chunker(NounPhraseReader):
    """Cuts a sentence into chunks from left to right."""

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
        joined = connective_end(self.syntax.lower, self.pos, i) if self.pos[i] == "PREP" else i
        if joined > i:
            return Chunk("TIME", i, joined, joined - 1)
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
            relates = bool(found) and found[-1].kind == "NP" and found[-1].last == i and self._before_verb(i)
            return "REL" if relates else "SUB" if found else None
        if lower in RELATIVE:
            return "REL" if found and found[-1].kind in ("NP", ",", "PREP", "CONJ") else "SUB"
        if lower in ("what", "whatever", "whoever"):
            return "SUB"
        if lower == "than" and self._only_counts(i - 1):
            return None
        if pos in ("PREP", "TO"):
            return None if pos == "TO" and self._before_verb(i) else "PREP"
        if pos in _AS_TAGGED:
            return _AS_TAGGED[pos]
        if lower in QUOTES or lower in _NO_PAUSES or pos != "PUNCT" or times.ends_no_sentence(self.syntax, i):
            return None
        return "," if lower in _PAUSES else ":" if lower == ":" else "STOP"

    def _dates(self, i: int, end: int, found: list[Chunk]) -> bool:
        """Whether the phrase tells a time without a preposition and is no subject: *last week Togo praised Mali*."""
        if (end == i + 3 and self._scores(i)) or (
            end == i + 2 and times.tells_rate(self.syntax, self.pos, i)
        ):
            return True
        if self.mention_at[end - 1] >= 0 or not times.fills(self.syntax, self.pos, i, end):
            return False
        if not times.stands_alone(self.syntax, self.pos, i):
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
        if first == verb and voice == "base" and self.pos[before] == "CONJ":
            return "infinitive"
        if first == verb and voice in ("ing", "participle"):
            return "ing" if voice == "ing" else "participle"
        return "finite"
