"""Contrast: who is named only to be left out, *Mali, not Togo*, *not Togo but Mali*, *Mali rather than Togo*, *everyone but
Togo*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from stance.structure.attachment import Tree, attach_inside
from stance.structure.chunks import Chunk
from stance.structure.lookahead import Lookahead
from stance.words.syntax import Syntax

#: How what is left out hangs on what it is set against, and on whom it is taken from.
LEFT_OUT = "not"
EXCEPTED = "except"
_CONTRASTING = frozenset(("but", "and", "yet", "though", "although", "albeit"))
_WITHOUT_EXCEPTION = frozenset("everyone everybody all every any anyone anybody".split())


class Contrast(NamedTuple):
    """The chunks that are left out, and the token that bears what they are set against."""

    chunks: tuple[Chunk, ...]
    against: int


def set_aside(chunks: Sequence[Chunk], syntax: Syntax) -> tuple[list[Chunk], list[Contrast]]:
    """The row of chunks without those that are left out, their conjunctions and the commas around them, and these."""
    asked = [ask for word, questions in _QUESTIONS.items() if word in syntax.lower for ask in questions]
    if not asked:
        return list(chunks), []
    finder, kept, found, k = _Finder(chunks, syntax), list[Chunk](), list[Contrast](), 0
    while k < len(chunks):
        span = next((span for ask in asked if (span := ask(finder, k)) is not None), None)
        if span is None:
            kept.append(chunks[k])
            k += 1
            continue
        first, last, end = span
        against = finder.bearer(end) if first == k else kept[-1].head
        found.append(Contrast(tuple(chunks[first:last]), against))
        k = end
    return kept, found


def attach(contrast: Contrast, tree: Tree) -> None:
    """Hang what is left out, with its *not*, on what it is set against."""
    first = contrast.chunks[0].first
    above, label = contrast.against, LEFT_OUT
    for chunk in contrast.chunks:
        if chunk.kind == "NP":
            attach_inside(tree, chunk)
            tree.attach(chunk.head, above, label)
            above, label = chunk.head, "conj"
        elif chunk.kind == "PREP":
            tree.attach(chunk.first, above, "prep")
            label = label if chunk.first == first else tree.syntax.lower[chunk.first]
        else:
            label = "conj"
    if tree.pos[first - 1] == "NEG":
        tree.attach(first - 1, above, "adv")


class _Finder:
    """Each question is answered by the first chunk that is left out, the one behind the last of them, and where the
    sentence goes on, or by None."""

    def __init__(self, chunks: Sequence[Chunk], syntax: Syntax) -> None:
        self.chunks, self.syntax, self.ahead = chunks, syntax, Lookahead(chunks)

    def bearer(self, k: int) -> int:
        """The head of the noun phrase at ``k`` or behind the preposition there."""
        return self.chunks[k + (self.chunks[k].kind == "PREP")].head

    def before_another(self, k: int) -> tuple[int, int, int] | None:
        """*Not Togo but Mali*, *not by Togo but by Mali*."""
        end = self._phrase_end(k, ("or", "nor")) if self._negated(k) else k
        joint = end + (self.ahead.kind(end) == ",")
        if end == k or self.ahead.kind(joint) != "CONJ" or self._word(joint) != "but":
            return None
        alike = self.ahead.kind(joint + 1) == self.chunks[k].kind and self._phrase_end(joint + 1) > joint + 1
        clause = k > 0 and self.ahead.has_verb(self._phrase_end(joint + 1) - 1, compact=True)
        return (k, end, joint + 1) if alike and not clause else None

    def behind_another(self, k: int) -> tuple[int, int, int] | None:
        """*Mali, not Togo*, *Mali but not Togo*, *by Mali, though not by Togo*; but *voted for it but not all cheered*."""
        comma = self.ahead.kind(k) == ","
        joint = k + comma
        word = joint if self.ahead.kind(joint) in ("CONJ", "SUB") and self._word(joint) in _CONTRASTING else k
        first = word + 1
        negated = self._negated(first) and self.chunks[word].last == self.chunks[first].first - 1
        if not negated or (word == k and not comma and self._word(k) not in _CONTRASTING):
            return None
        if k == 0 or self.chunks[k - 1].kind not in ("NP", "VG", "ADJ"):
            return None
        end = self._phrase_end(first, ("or", "nor"))
        following, beyond = self.ahead.kind(end), self.ahead.kind(end + 1)
        cleft = self._is_cleft(k)
        relative = self._relates(end)
        if cleft and (relative or (following == "," and self._relates(end + 1))):
            return first, end, end + (following == ",")
        parted = not comma and self.ahead.kind(k - 2) not in ("VG", "PREP") and self.ahead.finite(end)
        clause = following == "NP" or (following == "VG" and not parted)
        if end == first or relative or clause or (following == "," and beyond == "REL"):
            return None
        subject = self.ahead.kind(k - 2) != "VG"
        closes = comma and following == "," and (beyond == "PREP" or (beyond == "VG" and subject))
        return first, end, end + closes

    def preferred_to(self, k: int) -> tuple[int, int, int] | None:
        """*Mali rather than Togo left*, *Mali, rather than Togo, left*, *praised Mali rather than Togo*."""
        than = k + (self.ahead.kind(k) == ",")
        if self.ahead.kind(than) not in ("PREP", "SUB") or self._word(than) != "than":
            return None
        rather = self.syntax.lower[self.chunks[than].first - 1] == "rather"
        if not rather or k == 0 or self.chunks[k - 1].kind != "NP" or self.ahead.kind(than + 1) != "NP":
            return None
        end = self._phrase_end(than + 1, ("and", "or"))
        closes = than > k and self.ahead.kind(end) == ","
        clause = than == k and self.ahead.finite(end) and self.ahead.kind(k - 2) == "VG"
        return None if clause else (than + 1, end, end + closes)

    def _is_cleft(self, k: int) -> bool:
        """Whether *it was* stands before the noun phrase that ends before ``k``, as in *it was Mali, not Togo, that left*."""
        if k < 3 or [chunk.kind for chunk in self.chunks[k - 3 : k]] != ["NP", "VG", "NP"]:
            return False
        return self._word(k - 3) == "it" and self.syntax.pos[self.chunks[k - 2].head] == "BE"

    def _relates(self, k: int) -> bool:
        return self.ahead.kind(k) == "REL" or (self.ahead.kind(k) == "SUB" and self._word(k) == "that")

    def excepted(self, k: int) -> tuple[int, int, int] | None:
        """*Everyone but Togo*, *all the states but Togo*."""
        if k == 0 or self.chunks[k - 1].kind != "NP" or self._word(k) != "but":
            return None
        before, lower = self.chunks[k - 1], self.syntax.lower
        whole = not _WITHOUT_EXCEPTION.isdisjoint(lower[before.first : before.last])
        named = self.ahead.kind(k + 1) == "NP" and self.syntax.pos[self.chunks[k + 1].first] != "NUM"
        if not (whole and named) or lower[self.chunks[k + 1].first] == "one":
            return None
        end = self._phrase_end(k + 1, ("and", "or"))
        return k + 1, end, end

    def _negated(self, k: int) -> bool:
        if self.ahead.kind(k) not in ("NP", "PREP"):
            return False
        first = self.chunks[k].first
        return first > 0 and self.syntax.lower[first - 1] == "not"

    def _phrase_end(self, k: int, joining: Sequence[str] = ()) -> int:
        """Where a noun phrase ends with its complements and its list; ``k`` where none stands."""
        end = k + (self.ahead.kind(k) == "PREP")
        if self.ahead.kind(end) != "NP":
            return k
        end += 1
        while self.ahead.kind(end + 1) == "NP" and (
            (self.ahead.kind(end) == "PREP" and self._word(end) == "of")
            or (self.ahead.kind(end) == "CONJ" and self._word(end) in joining)
        ):
            end += 2
        return end

    def _word(self, k: int) -> str:
        return self.syntax.lower[self.chunks[k].first]


#: Who may be left out, by the word that tells so.
_QUESTIONS = {
    "not": (_Finder.before_another, _Finder.behind_another),
    "rather": (_Finder.preferred_to,),
    "but": (_Finder.excepted,),
}
