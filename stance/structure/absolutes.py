"""Absolute clauses, which have a subject of their own and a participle: *left, with Mali abstaining*, *left, its leader
abstaining*; joined by *and* each keeps its own, *with Mali voting against and Togo abstaining*."""

from __future__ import annotations

from stance.structure.attachment import PLACING, Tree
from stance.words.syntax import NOMINAL, PEOPLE

_JOINED = ("acl", "advcl", "conj")
_COMPLEMENTS = PLACING | {"of", "for"}


def begin(tree: Tree, subject: int, clause: int, governor: int) -> None:
    """Make a noun the subject of an absolute clause with the participle ``clause``."""
    tree.detach(subject)
    tree.attach(clause, governor, "advcl")
    tree.attach(subject, clause, "subj")
    tree.subject[clause] = subject


def stands_apart(tree: Tree, np: int) -> bool:
    """Whether *with* behind a comma makes the noun the subject of a clause of its own: *left, with Mali blaming Togo*."""
    governor, lower = tree.head[np], tree.syntax.lower
    if tree.label[np] != "with" or tree.pos[governor] not in ("VERB", "BE", "ADJ"):
        return False
    preposition = next((i for i in range(np, 0, -1) if lower[i] == "with" and tree.head[i] == governor), 0)
    return lower[preposition - 1] == "," if preposition else False


def subject_before(tree: Tree, np: int) -> int:
    """The subject of an absolute clause where an apposition that ends with ``np`` stands before its participle: *chief* in
    *left, with its chief, Ana Ruiz, blaming Togo*, and so without *with*; or -1."""
    node = np
    while node >= 0 and tree.head[node] >= 0:
        above = tree.head[node]
        if tree.label[node] == "appos":
            if stands_apart(tree, above) or (_stands_loose(tree, above) and is_own_person(tree, above, node)):
                return above
        elif tree.label[node] not in _COMPLEMENTS or tree.pos[above] not in NOMINAL:
            return -1
        node = above
    return -1


def is_own_person(tree: Tree, noun: int, name: int) -> bool:
    """Whether a person is someone's own and named behind it: *its chief, Ana Ruiz*."""
    return _owner(tree, noun) > 0 and tree.pos[name] == "NAME" and tree.syntax.reading[noun].kind in PEOPLE


def _stands_loose(tree: Tree, noun: int) -> bool:
    """Whether a possessed noun is an apposition behind a comma: *, its chief*."""
    owner = _owner(tree, noun)
    return tree.label[noun] == "appos" and owner > 0 and tree.syntax.lower[owner - 1] == ","


def _owner(tree: Tree, noun: int) -> int:
    """The possessive pronoun of a noun that does not begin the sentence, or 0."""
    return next((i for i in range(noun - 1, 0, -1) if tree.head[i] == noun and tree.pos[i] == "POSS"), 0)


def part(tree: Tree) -> None:
    """Let a name before a later participle or adjective, behind *and*, be its subject and no part of the clause before: a
    name takes none that tells which one is meant."""
    if "with" not in tree.syntax.lower:
        return
    for first in [i for i, label in enumerate(tree.label) if label == "advcl" and _is_absolute(tree, i)]:
        for mention in tree.mentions:
            noun, clause = mention.head, _clause_behind(tree, mention.last)
            if mention.form == "name" and first < noun < clause and _begins(tree, first, noun):
                _join(tree, first, clause, _top(tree, first, noun))


def _is_absolute(tree: Tree, clause: int) -> bool:
    """Whether *with* brings a clause with its own subject: *with Mali voting against*."""
    subject = tree.subject_of(clause)
    if subject < 0 or tree.head[subject] != clause or tree.label[subject] != "subj":
        return False
    index = tree.mention_at[subject]
    first = tree.mentions[index].np_first if index >= 0 else subject
    return "with" in tree.syntax.lower[max(0, first - 2) : first]


def _clause_behind(tree: Tree, token: int) -> int:
    """The participle or adjective at ``token``, adverbs passed over, that hangs on something before it, or -1."""
    while token < len(tree.pos) and tree.pos[token] == "ADV":
        token += 1
    if token == len(tree.pos) or tree.label[token] not in _JOINED:
        return -1
    return token if tree.syntax.voice[token] == "ing" or tree.pos[token] == "ADJ" else -1


def _top(tree: Tree, first: int, noun: int) -> int:
    """The first of the names behind the earlier clause that are joined to the one at ``noun``."""
    while tree.label[noun] == "conj" and tree.head[noun] > first and _before(tree, tree.head[noun]) == "CONJ":
        noun = tree.head[noun]
    return noun


def _before(tree: Tree, noun: int) -> str:
    """The part of speech before the phrase of a mention."""
    index = tree.mention_at[noun]
    return tree.pos[tree.mentions[index].np_first - 1] if index >= 0 else ""


def _begins(tree: Tree, first: int, noun: int) -> bool:
    """Whether *and* stands before the names, and no finite verb between them and the earlier clause."""
    finite = any(tree.syntax.voice[i] in ("finite", "passive", "base") for i in range(first, noun))
    return _before(tree, _top(tree, first, noun)) == "CONJ" and not finite


def _join(tree: Tree, first: int, clause: int, subject: int) -> None:
    """Hang the later clause where the earlier one hangs, and its subject on it."""
    former = tree.subject_of(clause)
    tree.detach(clause)
    tree.detach(subject)
    tree.attach(clause, tree.head[first], "advcl")
    tree.attach(subject, clause, "subj")
    for verb, doer in tree.subject.items():
        if doer == former and tree.within(verb, clause):
            tree.subject[verb] = subject
    tree.subject[clause] = subject
