"""What is known while clauses are read: those that are open, the words read last, and what still waits for its verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from stance.structure.attachment import Tree
from stance.structure.chunks import Chunk, Kind
from stance.structure.lookahead import Lookahead
from stance.words.syntax import Syntax


@dataclass(slots=True)
class Clause:
    """One clause that is being read: what governs it, its subject and its last finite verb, -1 while unknown; ``word`` is the
    subordinator or pronoun that opens it."""

    kind: Literal["main", "ccomp", "acl", "advcl"]
    governor: int = -1
    subject: int = -1
    verb: int = -1
    inserted: bool = False
    joined: bool = False
    word: str = ""

    @property
    def waits(self) -> bool:
        """Whether a subject stands without its verb."""
        return self.verb < 0 and self.subject >= 0

    @property
    def owned(self) -> bool:
        return self.kind == "acl" and self.word == "whose"


@dataclass(slots=True)
class ClauseState:
    """The clauses of a sentence as far as its ``chunks`` are read; every token is -1 while there is none.

    ``stack``: the open clauses, the innermost last. ``np``, ``verb``, ``predicate``: the head of the last noun phrase, the
    last verb, and the last adjective that is said of something. ``preposition``: the one whose noun phrase is still to
    come. ``doing``: the last verb in -ing, with which a further one is coordinated. ``previous``: of what kind the last
    chunk was. ``conjunction`` and ``paused``: whether a conjunction or a mark stands before what comes next. ``object_of``:
    the object of each verb. ``fronted`` and ``phrases``: verbs without a subject, and other words with their labels, that
    wait for the finite verb to hang on. ``finite``: the finite verbs.
    """

    tree: Tree
    chunks: Sequence[Chunk]
    syntax: Syntax = field(init=False)
    ahead: Lookahead = field(init=False)
    stack: list[Clause] = field(default_factory=lambda: [Clause("main")])
    np: int = -1
    verb: int = -1
    predicate: int = -1
    preposition: int = -1
    doing: int = -1
    previous: Kind | Literal["START"] = "START"
    conjunction: bool = False
    paused: bool = False
    object_of: dict[int, int] = field(default_factory=dict)
    fronted: list[int] = field(default_factory=list)
    phrases: list[tuple[int, str]] = field(default_factory=list)
    finite: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.syntax, self.ahead = self.tree.syntax, Lookahead(self.chunks)

    # the open clauses

    @property
    def top(self) -> Clause:
        """The innermost clause."""
        return self.stack[-1]

    def waiting(self) -> Clause | None:
        """The innermost clause whose subject stands without its verb."""
        for clause in reversed(self.stack):
            if clause.waits:
                return clause
        return None

    def open(self, clause: Clause) -> Clause:
        self.stack.append(clause)
        return clause

    def restart(self, *clauses: Clause) -> None:
        """Close all clauses and open others."""
        self.stack = list(clauses)

    def close(self, clause: Clause) -> None:
        """Close a clause and those within it."""
        del self.stack[self.stack.index(clause) :]

    def leave(self, inner: Clause, verb: int) -> None:
        """Close a clause and those within it, and go on with ``verb``."""
        self.close(inner)
        self.verb = verb
        self.finite = [v for v in self.finite if v == verb or not self.tree.within(v, inner.verb)]

    # what a verb has

    def set_subject(self, verb: int, subject: int) -> None:
        """Give a verb its subject, which hangs on the first of its verbs."""
        self.tree.subject[verb] = subject
        if subject >= 0 and self.tree.head[subject] < 0:
            self.tree.attach(subject, verb, "subj")

    def attach_object(self, noun: int, verb: int) -> None:
        self.tree.attach(noun, verb, "obj")
        self.object_of[verb] = noun

    # what was read last

    def after_noun_phrase(self, head: int) -> None:
        self.np, self.previous = head, "NP"
        self.preposition, self.conjunction, self.paused = -1, False, False

    def after_adjective(self, token: int) -> None:
        self.predicate, self.previous, self.conjunction = token, "ADJ", False

    def after_verb(self, verb: int) -> None:
        self.verb, self.predicate, self.previous = verb, -1, "VG"
        self.preposition, self.conjunction, self.paused = -1, False, False

    def after_conjunction(self) -> None:
        self.conjunction, self.previous, self.preposition = True, "CONJ", -1

    def after_subordinator(self) -> None:
        self.previous, self.preposition, self.conjunction = "SUB", -1, False

    def after_mark(self, kind: Kind) -> None:
        self.previous, self.preposition, self.paused = kind, -1, True

    def end_sentence(self) -> None:
        """What follows is a sentence of its own, or reports the quotation before it."""
        self.restart(Clause("main"))
        self.verb = self.np = self.doing = self.predicate = -1
        self.conjunction = False
