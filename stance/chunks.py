"""Chunks: a sentence as a flat row of noun phrases, verb groups, predicate adjectives and the words between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stance.mentions import Mention
from stance.syntax import Syntax

Kind = Literal["NP", "VG", "ADJ", "PREP", "CONJ", "SUB", "REL", ",", ":", "STOP"]
#: How the verb of a group stands: with a subject of its own, after ``to``, as a participle in -ing or of the past.
VerbForm = Literal["finite", "infinitive", "ing", "participle", ""]

NOMINAL = frozenset(("NOUN", "NAME", "PRON", "NUM"))
AUXILIARIES = frozenset(("MODAL", "HAVE", "BE", "DO", "NEG"))
_RELATIVE = frozenset(("who", "whom", "which", "whose", "where", "that"))
_AS_TAGGED: dict[str, Kind] = {"CONJ": "CONJ", "SUB": "SUB", "ADJ": "ADJ"}
_QUOTES = frozenset(("'", '"', "“", "”", "‘", "’", "«", "»", "``", "''"))
_PAUSES = frozenset((",", "(", ")", "-", "--", "–", "—", "[", "]", "…"))


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
    """The parts of speech, with *'s* after a pronoun read as a verb and an apostrophe that owns nothing as a mark."""
    pos = list(syntax.pos)
    for i, tag in enumerate(pos):
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
            return Chunk("NP", i, end, self._np_head(i, end))
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
        if pos in ("PREP", "TO"):
            return None if pos == "TO" and self._before_verb(i) else "PREP"
        if pos in _AS_TAGGED:
            return _AS_TAGGED[pos]
        if lower in _QUOTES or pos != "PUNCT":
            return None
        return "," if lower in _PAUSES else ":" if lower == ":" else "STOP"

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
                if pos[j] == "DET" and j > i and pos[j - 1] not in ("DET", "ADV"):
                    break
                j += 1
            elif (lower[j] == "-" and last == j and self._glued(j)) or (lower[j] in _QUOTES and j > last):
                j += 1
            else:
                break
        if last == i and pos[i] == "DET":
            return self._bare_determiner(i)
        return max([last, *(self.complemented.get(k, 0) for k in range(i, last))])

    def _bare_determiner(self, i: int) -> int:
        """*Those*, *some*, *all* without a noun."""
        following = self.pos[i + 1] if i + 1 < len(self.pos) else "END"
        bare = self.syntax.lower[i] not in ("a", "an", "the", "every", "no")
        return i + 1 if bare and following not in ("ADJ", "ADV", "DET") else i

    def _opens_mention(self, j: int, mention: int) -> bool:
        found = self.mentions[mention]
        return found.first == j and found.form != "pronoun"

    def _attribute(self, j: int) -> bool:
        before = self.pos[j - 1] if j else "START"
        return self.syntax.voice[j] in ("participle", "ing") and before in (
            "DET", "POSS", "GEN", "ADJ", "NUM",
        )  # fmt: skip

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
        while j < len(pos) and (pos[j] in AUXILIARIES or pos[j] == "ADV" or (pos[j] == "VERB" and verb < 0)):
            if pos[j] == "VERB":
                verb = j
            j += 1
        if verb < 0:
            verb = max(k for k in range(i, j) if pos[k] in AUXILIARIES and pos[k] != "NEG")
        bare = i == verb and self.syntax.lower[verb] == self.syntax.lemma[verb]
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
