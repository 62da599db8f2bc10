"""Beside which earlier phrase an apposition or a further member of a list stands."""

from __future__ import annotations

from stance.mentions.twofold import twofold
from stance.structure.attachment import PLACING, Tree
from stance.structure.bearers import is_plural, names_place, sort_of
from stance.words.diathesis import RELATIVE_PRONOUNS
from stance.words.syntax import NOMINAL

#: Before those who say or feel something.
_HEARD = frozenset(("by", "from", "among"))


def apposed_to(tree: Tree, main: int, last: int, waiting: int) -> int:
    """A described phrase or a person belongs to the noun phrase that still waits for its verb, a place to a place, a name to
    its own title in a clause, *the mayor who met his rival, Ana Ruiz, left*, and a single name to no group in the plural:
    *deputies hostile to the minister, Ana Ruiz, left*."""
    if waiting < 0 or waiting == last or _is_title(tree, main, last, waiting):
        return last
    alone = not starts_list(tree, main, last)
    if alone and tree.pos[main] == "NAME" and is_plural(tree, waiting) and not is_plural(tree, last):
        return last
    return last if tree.label[last] in PLACING and names_place(tree, main) else waiting


def _is_title(tree: Tree, main: int, last: int, waiting: int) -> bool:
    """Whether the noun before a comma is in a name's own phrase, and is the object of a verb, or stands in a clause that a
    comma parts from those who wait."""
    index, above = tree.mention_at[main], tree.head[last]
    if not index >= 0 <= above or tree.mentions[index].np_first > last:
        return False
    comma, pronoun = [*tree.syntax.lower[waiting + 1 : waiting + 3], "", ""][:2]
    inserted = comma == "," and pronoun in RELATIVE_PRONOUNS
    return inserted or (tree.pos[above] == "VERB" and tree.label[last] != "pred")


def starts_list(tree: Tree, main: int, last: int) -> bool:
    """Whether several are named that belong together, but not with ``last``: *deputies of Vox, Ann Lee and Bob Ray*; or two
    descriptions of it follow: *Oman, a mediator and a friend of both*."""
    one, other = tree.mention_at[main], tree.mention_at[last]
    group = tree.mentions[one].group if one >= 0 else -1
    if not group >= 0 <= other or tree.mentions[other].group == group:
        return False
    return tree.pos[main] == "NAME" or one in twofold(tree.mentions, other, tree.syntax)


def are_grouped(tree: Tree, main: int, last: int) -> bool:
    """Whether both are actors of one list, also without *and*: *Plan backed by Mali, Togo*."""
    one, other = tree.mention_at[main], tree.mention_at[last]
    return one >= 0 <= other and tree.mentions[one].group == tree.mentions[other].group >= 0


def apposition_around(tree: Tree, np: int) -> int:
    """What an apposition stands beside that ends with the complement ``np``, *Ruiz* in *Ruiz, a lawyer for nurses*; or
    -1."""
    node = np
    while tree.label[node] in ("of", "for", "in", "at", "from") and tree.pos[tree.head[node]] in NOMINAL:
        node = tree.head[node]
    apposed = node != np and tree.label[node] == "appos" and sort_of(tree, node) != sort_of(tree, np)
    return tree.head[node] if apposed else -1


def listed_with(tree: Tree, main: int, last: int) -> int:
    """Which earlier phrase a further member of a list stands beside: the nearest one of its own kind, as a name behind the
    name of a place."""
    if tree.label[last] in PLACING and tree.pos[main] == tree.pos[last] == "NAME":
        return last  # crowds in Oslo and Riga
    if tree.pos[main - 1] == "CONJ" and tree.syntax.lower[main + 1 : main + 2] == [tree.label[last]]:
        alike = _both_of_some(tree, main, last)
        if alike >= 0:
            return alike
    kind = sort_of(tree, main)
    for node in tree.upwards(last):
        if tree.pos[node] not in NOMINAL:
            break
        if sort_of(tree, node) == kind:
            return node
    return last


def _both_of_some(tree: Tree, main: int, last: int) -> int:
    """The people of one side where those of another are joined, *supporters of the mayor and critics of the court*, or what is
    heard from one, *cheers from Planned Parenthood and boos from Vox*, *met with cheers by Vox and boos by Sumar*; or -1."""
    syntax, first = tree.syntax, tree.head[last]
    if tree.label[last] == "of":
        both = all(
            tree.pos[i] == "NOUN" and syntax.reading[i].kind == "person" and is_plural(tree, i)
            for i in (first, main)
        )
        return first if both else -1
    if tree.pos[first] == "VERB":
        first = next(
            (i for i in range(last, first, -1) if tree.head[i] == first and tree.label[i] == "with"), -1
        )
    if first < 0 or tree.label[last] not in _HEARD or tree.mention_at[last] < 0:
        return -1
    deeds = all(tree.pos[i] == "NOUN" and tree.mention_at[i] < 0 for i in (first, main))
    return first if deeds else -1


def list_before(tree: Tree, main: int, last: int) -> int:
    """The first of the names in a list that *and* has ended, to which those in the plural are apposed: *Mali and Togo, two
    neighbours*; or -1."""
    if not is_plural(tree, main) or tree.label[last] != "conj" or tree.pos[last] != "NAME":
        return -1
    first = last
    while tree.label[first] == "conj":
        first = tree.head[first]
    ended = "CONJ" in tree.pos[tree.head[last] : last]
    return first if ended and tree.pos[first] == "NAME" else -1


def group_before(tree: Tree, np: int) -> int:
    """The nearest actors in the plural that a phrase ending with ``np`` names, *states* in *states of Africa*; or -1."""
    for node in tree.upwards(np) if np >= 0 else ():
        if tree.pos[node] not in NOMINAL:
            break
        if tree.mention_at[node] >= 0 and is_plural(tree, node):
            return node
    return -1
