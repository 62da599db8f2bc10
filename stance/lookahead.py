"""Looking ahead in a row of chunks: whether a noun phrase has a verb of its own to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stance.chunks import Chunk

#: How many chunks a subject may stand before its verb.
_REACH = 16
#: Prepositions of time that open clauses as well.
_TEMPORAL = frozenset(("after", "before", "since", "until", "till"))
_NO_SUBJECTS = frozenset(("me", "him", "us", "them"))


def open_clauses(chunks: list[Chunk], lower: Sequence[str]) -> None:
    """Read prepositions of time as subordinators where a noun phrase with a verb of its own follows: *after Mali left*."""
    ahead = Lookahead(chunks)
    for k in range(len(chunks) - 1, -1, -1):
        temporal = chunks[k].kind == "PREP" and lower[chunks[k].first] in _TEMPORAL
        subject = temporal and ahead.kind(k + 1) == "NP" and lower[chunks[k + 1].head] not in _NO_SUBJECTS
        if subject and ahead.has_verb(k + 1):
            chunks[k] = replace(chunks[k], kind="SUB")


class Lookahead:
    """Questions about the chunks that follow."""

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self.chunks = chunks

    def at(self, k: int) -> Chunk | None:
        return self.chunks[k] if 0 <= k < len(self.chunks) else None

    def kind(self, k: int) -> str:
        """The kind of chunk ``k``, or END."""
        return self.chunks[k].kind if 0 <= k < len(self.chunks) else "END"

    def finite(self, k: int) -> bool:
        chunk = self.at(k)
        return chunk is not None and chunk.kind == "VG" and chunk.form == "finite"

    def has_verb(self, k: int, strict: bool = False) -> bool:
        """Whether the noun phrase at ``k`` is the subject of a finite verb that follows: only prepositional phrases,
        further members of a list, participles, relative clauses and insertions stand between.

        ``strict`` asks for a verb that cannot be a participle, and for no list that goes on after a comma.
        """
        j, end, owed = k + 1, min(len(self.chunks), k + _REACH), 0
        while j < end:
            chunk, before = self.chunks[j], self.chunks[j - 1]
            if self.finite(j) and not (strict and chunk.past and self.kind(j + 1) in ("PREP", "STOP", "END")):
                if owed == 0:
                    return True
                owed -= 1
            elif chunk.kind == "NP":
                if not owed and before.kind not in ("PREP", "CONJ", "VG", ",", "REL"):
                    return False
            elif chunk.kind == "REL":
                owed += 1
            elif chunk.kind == "CONJ":
                if self.kind(j + 1) not in ("NP", "PREP", "ADJ"):
                    return False
            elif chunk.kind == ",":
                after = self._after_insertion(j, end)
                if after < 0 or (strict and not self.finite(after)):
                    return False
                j = after
                continue
            elif chunk.kind in ("SUB", "STOP", ":"):
                return False
            j += 1
        return False

    def _after_insertion(self, comma: int, end: int) -> int:
        """Where the sentence goes on after what a comma inserts, at a finite verb or the last member of a list; else -1."""
        if self.kind(comma + 1) == "VG" and self.finite(comma + 1):
            return -1
        if self.kind(comma + 1) == "CONJ":
            return comma + 1 if self.kind(comma + 2) == "NP" else -1
        for j in range(comma + 1, end):
            if self.chunks[j].kind in ("STOP", ":"):
                return -1
            if self.chunks[j].kind == "," and self.finite(j + 1):
                return j + 1
        listed = all(
            self.chunks[j].kind in ("NP", "ADJ", ",") for j in range(comma + 1, self._list_end(comma, end))
        )
        stop = self._list_end(comma, end)
        return stop if listed and self.kind(stop) == "CONJ" else -1

    def _list_end(self, comma: int, end: int) -> int:
        return next((j for j in range(comma + 1, end) if self.chunks[j].kind not in ("NP", "ADJ", ",")), end)
