"""A small dependency structure by rules: what governs each noun phrase, verb and predicate, and the paths in it.

The result is rough and meant as evidence for a learner.
"""

from __future__ import annotations

from collections.abc import Iterator

from stance.mentions.mentions import Mention
from stance.structure import (
    absolutes,
    attributions,
    companions,
    concluded,
    contrast,
    insertions,
    membership,
    partitives,
    suspended,
)
from stance.structure.attachment import Tree
from stance.structure.chunks import find_chunks
from stance.structure.clauses import read_clauses
from stance.structure.lookahead import close_quotations, open_clauses, part_clauses
from stance.structure.smallwords import read_clitics
from stance.words.syntax import Syntax

#: How far a path between two words may climb.
MAX_CLIMB = 8
#: Labels that leave no trace in a path, but for lists whose members have arguments of their own.
_SILENT = ("conj", "appos")
#: Dependents that are no arguments.
_LOOSE = ("adv", "aux", "prep", "mod", "conj", "appos")


class Structure:
    """``head[i]`` is the token that governs token ``i`` (or -1) and ``label[i]`` how: subj, obj, obj2, poss, mod, conj,
    appos, xcomp, ccomp, advcl, acl, of-ing and its like, pred, adv, aux, prep, frag, not, or a preposition. ``subject[v]`` is
    the head token of the noun phrase that a verb or predicate has as its subject, through control and coordination, or
    -1. ``dependents[i]`` are the tokens that token ``i`` governs, left to right; ``predicates`` has for each subject its
    verbs and predicates."""

    def __init__(self, syntax: Syntax, mentions: list[Mention], mention_at: list[int]) -> None:
        pos = read_clitics(syntax)
        tree = Tree(syntax, pos, mentions, mention_at)
        row = find_chunks(syntax, pos, mentions, mention_at)
        times = [chunk for chunk in row if chunk.kind == "TIME"]
        chunks, reports = insertions.set_aside([chunk for chunk in row if chunk.kind != "TIME"], syntax)
        chunks, contrasts = contrast.set_aside(chunks, syntax)
        for left_out in contrasts:
            contrast.attach(left_out, tree)
        chunks, compounds = suspended.set_aside(chunks, syntax)
        for compound in compounds:
            suspended.attach(compound, tree)
        chunks = companions.join(chunks, syntax)
        open_clauses(chunks, syntax.lower)
        part_clauses(chunks, syntax)
        close_quotations(chunks, syntax)
        read_clauses(tree, chunks, times)
        attributions.attribute(tree, chunks)
        for report in reports:
            insertions.attach(report, tree)
        absolutes.part(tree)
        partitives.lift(tree)
        concluded.lift(tree)
        membership.share(tree)
        self.head, self.label, self.subject = tree.head, tree.label, tree.subject
        self.dependents: list[list[int]] = [[] for _ in tree.head]
        for token, governor in enumerate(tree.head):
            if governor >= 0:
                self.dependents[governor].append(token)
        self._climbs: dict[int, list[tuple[int, int, str]]] = {}
        self._chains: dict[int, dict[int, str]] = {}
        self.predicates: dict[int, list[int]] = {}
        for predicate, subject in self.subject.items():
            if subject >= 0:
                self.predicates.setdefault(subject, []).append(predicate)

    def subject_of(self, verb: int) -> int:
        """The subject of a verb or predicate, or -1."""
        return self.subject.get(verb, -1)

    def dependent(self, token: int, label: str) -> int:
        """The first token that ``token`` governs in this way, or -1."""
        for dependent in self.dependents[token]:
            if self.label[dependent] == label:
                return dependent
        return -1

    def governed(self, token: int, label: str) -> Iterator[int]:
        """The tokens that ``token`` governs in this way."""
        return (i for i in self.dependents[token] if self.label[i] == label)

    def ancestors(self, token: int) -> set[int]:
        """What governs the token, upwards, without itself."""
        found: set[int] = set()
        while self.head[token] >= 0:
            token = self.head[token]
            found.add(token)
        return found

    def path(self, anchor: int, token: int) -> str:
        """The labels from ``anchor`` up to the common governor (each with ``^``) and down to ``token``; ``subj`` is a
        step of its own; "far" where there is none within `MAX_CLIMB` steps."""
        down = self._chains.get(token) or self._chain(token)
        for at, subject, up in self._climbs.get(anchor) or self._climb(anchor):
            if at in down:
                below = down[at]
                step = below[1:] if below.startswith(".subj") else below
                return f"{up}{step}" or "same"
            if subject in down:
                return f"{up}subj{down[subject]}"
        return "far"

    def _climb(self, anchor: int) -> list[tuple[int, int, str]]:
        """The anchor and its governors, each with its subject and the labels that lead up to it, kept for other tokens. From
        a joined verb with the same subject it climbs further as from the first one."""
        climb: list[tuple[int, int, str]] = []
        climbing, beside, at = "", "", anchor
        while len(climb) < MAX_CLIMB and at >= 0:
            subject, governor = self.subject.get(at, -1), self.head[at]
            climb.append((at, subject, climbing + beside))
            step = f"^{self.label[at]}."
            shared = self.label[at] == "conj" and subject == self.subject.get(governor, -1)
            climbing, beside = (climbing, step) if shared else (climbing + step, "")
            at = governor
        self._climbs[anchor] = climb
        return climb

    def _chain(self, token: int) -> dict[int, str]:
        """The token and its governors, each with the labels that lead down from it, kept for other anchors."""
        chain, labels, at = {token: ""}, "", token
        for _ in range(MAX_CLIMB):
            if self.head[at] < 0:
                break
            silent = self.label[at] in _SILENT and not labels.startswith(".subj")
            if not silent or (labels and self._apart(at)):
                labels = f".{self.label[at]}{labels}"
            at = self.head[at]
            chain[at] = labels
        self._chains[token] = chain
        return chain

    def _apart(self, member: int) -> bool:
        """Whether what the first word of a list governs stands before the ``member``: in *thanked Oman and blamed Iran* Iran
        is not thanked, in *criticised and blamed Iran* it is criticised."""
        first = self.head[member]
        return any(
            first < token < member and self.label[token] not in _LOOSE for token in self.dependents[first]
        )
