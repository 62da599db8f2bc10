"""Looking ahead in a row of chunks: whether a noun phrase has a verb of its own to come."""

from __future__ import annotations

from collections.abc import Sequence

from stance.structure.chunks import Chunk
from stance.structure.clausewords import is_outcry, takes_bare_clause
from stance.words.quotemarks import QUOTES
from stance.words.syntax import Syntax

#: How many chunks a subject may stand before its verb.
_REACH = 16
#: Prepositions of time, and *as*, that open clauses as well.
_OPENING = frozenset(("after", "before", "since", "until", "till", "as"))
#: What somebody does *as* what he is at that time.
_SERVING = frozenset("act acted acting pose posed posing serve served serving work worked working".split())
_DETERMINERS = frozenset("the a an this that these those some many its his her their".split())
#: Pronouns that are objects only.
_ACCUSATIVE = frozenset(("me", "him", "us", "them"))


def open_clauses(chunks: list[Chunk], lower: Sequence[str]) -> None:
    """Read prepositions as subordinators where a noun phrase with a verb of its own follows: *after Mali left*, *as Mali
    left*, but not *saw it as a coup, and Mali left*."""
    if _OPENING.isdisjoint(lower):
        return
    ahead = Lookahead(chunks)
    openings = [k for k, c in enumerate(chunks) if c.kind == "PREP" and lower[c.first] in _OPENING]
    for k in reversed(openings):
        subject = ahead.kind(k + 1) == "NP" and lower[chunks[k + 1].head] not in _ACCUSATIVE
        if subject and ahead.has_verb(k + 1, compact=True) and not _tells_role(chunks, lower, k):
            chunks[k] = chunks[k]._replace(kind="SUB")


def _tells_role(chunks: Sequence[Chunk], lower: Sequence[str], k: int) -> bool:
    """Whether *as* tells what those are in a clause beside them, *bishops who act as envoys left*, *nuns serving as nurses
    left*, but not *men who worked as the rebels left*, *Mali acted as rebels left*."""
    verb, before = chunks[k - 1], chunks[k - 2]
    if k < 2 or lower[chunks[k].first] != "as" or lower[verb.head] not in _SERVING:
        return False
    beside = before.kind == "REL" or (verb.form == "ing" and before.kind == "NP")
    return beside and lower[chunks[k + 1].first] not in _DETERMINERS


def part_clauses(chunks: list[Chunk], syntax: Syntax) -> None:
    """Mark the conjunctions that join clauses: behind a verb that takes no clause, and before a noun phrase with a verb of its
    own, as in *blamed both sides for it and Mali left the talks*, but not *said the kings of Chad and Mali left the talks*."""
    ahead, whole, read = Lookahead(chunks), _WholeClause(syntax), 0
    for k in [k for k, chunk in enumerate(chunks) if chunk.kind == "CONJ" and ahead.kind(k + 1) == "NP"]:
        for chunk in chunks[read:k]:
            whole.read(chunk)
        read = k
        if whole.ended and ahead.has_verb(k + 1, strict=True, compact=True):
            chunks[k] = chunks[k]._replace(kind="JOINT")


class _WholeClause:
    """Whether the words read so far could end a clause, none of whose subjects still waits for its verb."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.owed = self.finite = 0
        self.opened = self.takes_clause = False
        self.previous = ""

    @property
    def ended(self) -> bool:
        return self.finite > self.owed and not self.takes_clause

    def read(self, chunk: Chunk) -> None:
        if chunk.kind in ("STOP", ":", "SAID", "SUB"):
            self.owed = self.finite = 0
        elif chunk.kind == "REL" or (
            chunk.kind == self.previous == "NP"
        ):  # the words the palace and Cole have used
            self.owed += 1
        elif chunk.kind == "JOINT":
            self.owed = self.finite  # left, but talks in Oslo and Rome went on
        elif chunk.kind == "VG":
            finite = chunk.form == "finite"
            self.finite += finite
            self.owed += finite and self.opened  # the plan that angered Mali and the vote that pleased Chad
            self.takes_clause = takes_bare_clause(self.syntax.reading[chunk.head]) or (
                self.takes_clause and not finite
            )
        self.opened = chunk.kind == "SUB"
        self.previous = chunk.kind


def close_quotations(chunks: list[Chunk], syntax: Syntax) -> None:
    """Mark where a quotation ends before its report: *"A disgrace," the mayor said of it*, *"Shame!" said the mayor*."""
    if QUOTES.isdisjoint(syntax.lower):
        return
    for k in range(len(chunks) - 1):
        ends = chunks[k].kind in (",", "STOP") and _ends_quotation(chunks[k].first, syntax)
        if ends and not syntax.quoted[chunks[k + 1].first] and _report_follows(chunks, k + 1, syntax):
            chunks[k] = chunks[k]._replace(kind="SAID")


def _ends_quotation(mark: int, syntax: Syntax) -> bool:
    """Whether a closing quotation mark stands just behind or before the mark."""
    behind = syntax.lower[mark + 1 : mark + 2]
    if syntax.quoted[mark]:
        return behind != [] and behind[0] in QUOTES
    return mark > 1 and syntax.lower[mark - 1] in QUOTES and syntax.quoted[mark - 2]


def _report_follows(chunks: Sequence[Chunk], k: int, syntax: Syntax) -> bool:
    """Whether the first verb from chunk ``k`` on is a finite verb of speech behind nothing but its subject."""
    if chunks[k].kind not in ("NP", "VG"):
        return False
    for chunk in chunks[k : k + _REACH]:
        if chunk.kind == "VG":
            return chunk.form == "finite" and (
                syntax.reading[chunk.head].kind == "speech"
                or (chunk is chunks[k] and is_outcry(syntax, chunk.head))
            )
        if chunk.kind not in ("NP", "PREP", ",", "CONJ"):
            return False
    return False


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
        """Whether a finite verb stands at ``k``."""
        return 0 <= k < len(self.chunks) and self.chunks[k].form == "finite"

    def has_verb(self, k: int, strict: bool = False, compact: bool = False, close: bool = False) -> bool:
        """Whether the noun phrase at ``k`` is the subject of a finite verb that follows: only prepositional phrases,
        further members of a list, participles, relative clauses and insertions stand between.

        ``strict`` asks for a verb that cannot be a participle, and for no list that goes on after a comma, ``compact`` for
        no comma and conjunction before the verb: *as a coup, and Mali left*; ``close`` for no comma at all.
        """
        j, end, owed = k + 1, min(len(self.chunks), k + _REACH), 0
        while j < end:
            chunk, before = self.chunks[j], self.chunks[j - 1]
            if chunk.form == "finite" and not (
                strict and chunk.past and self.kind(j + 1) in ("PREP", "STOP", "END")
            ):
                if owed == 0:
                    return True
                owed -= 1
            elif chunk.kind == "NP":
                if not owed and before.kind not in ("PREP", "CONJ", "VG", ",", "REL"):
                    return False
            elif chunk.kind == "REL":
                owed += 1
            elif chunk.kind == "CONJ":
                if self.kind(j + 1) not in ("NP", "PREP", "ADJ") or self._joins_verb(k, j):
                    return False
            elif chunk.kind == ",":
                after = self._after_insertion(j, end)
                if close or after < 0 or (strict and not self.finite(after)) or (compact and after == j + 1):
                    return False
                j = after
                continue
            elif chunk.kind in ("SUB", "STOP", ":", "SAID", "JOINT"):
                return False
            j += 1
        return False

    def _joins_verb(self, k: int, conjunction: int) -> bool:
        """Whether a phrase behind the conjunction goes with a verb to come, as none stands before with which it could be
        joined: *denied the charge and on Monday accused Mali*, but not *said trains from Bonn and from Oslo were late*."""
        between = [chunk.kind for chunk in self.chunks[k:conjunction]]
        return self.kind(conjunction + 1) == "PREP" and all(kind in ("NP", "ADJ") for kind in between)

    def resumes(self, k: int) -> bool:
        """Whether the verb of an insertion stands at ``k``: behind a comma further on the sentence goes on with a verb, which
        no clause that opens between waits for, as in *Mali, angry, left because its envoy, Ana Ruiz, was ill*."""
        end, owed = min(len(self.chunks), k + _REACH), 0
        for j in range(k + 1, end):
            owed += self.kind(j) in ("SUB", "REL")
            owed -= owed > 0 and self.finite(j)
            if self.kind(j) == "," and not owed:
                at = j + 1
                while self.kind(at) in ("PREP", "NP") and self.kind(at - 1) in (",", "PREP"):
                    at += 1
                if self.finite(at) and (at == j + 1 or self.kind(at - 2) == "PREP"):
                    return True
        return False

    def another(self, k: int) -> bool:
        """Whether a finite verb that no conjunction joins follows in the sentence."""
        for j in range(k + 1, min(len(self.chunks), k + _REACH)):
            if self.kind(j) == "STOP":
                return False
            if self.finite(j) and self.kind(j - 1) != "CONJ":
                return True
        return False

    def _after_insertion(self, comma: int, end: int) -> int:
        """Where the sentence goes on after what a comma inserts, at a finite verb or the last member of a list; else -1."""
        following = self.kind(comma + 1)
        if following == "JOINT" or (following == "VG" and self.finite(comma + 1)):
            return -1
        if following == "CONJ":
            return comma + 1 if self.kind(comma + 2) == "NP" else -1
        owed = 0  # verbs of the clauses inside: though its head, Ana Ruiz, was ill, left
        for j in range(comma + 1, end):
            if self.chunks[j].kind in ("STOP", ":", "SAID"):
                return -1
            owed += self.chunks[j].kind in ("SUB", "REL")
            owed -= owed > 0 and self.finite(j)
            if self.chunks[j].kind == "," and self.finite(j + 1) and not owed:
                return j + 1
        listed = all(
            self.chunks[j].kind in ("NP", "ADJ", ",") for j in range(comma + 1, self._list_end(comma, end))
        )
        stop = self._list_end(comma, end)
        return stop if listed and self.kind(stop) == "CONJ" else -1

    def _list_end(self, comma: int, end: int) -> int:
        return next((j for j in range(comma + 1, end) if self.chunks[j].kind not in ("NP", "ADJ", ",")), end)
