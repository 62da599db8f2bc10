"""Lists of phrases: whether one goes on, where its last member begins, and which members mentions are."""

from __future__ import annotations

from stance.mentions.headlinelists import labels
from stance.structure.clausestate import ClauseState
from stance.words.syntax import NOMINAL


def closes_list(state: ClauseState, k: int) -> bool:
    """Whether a comma and *and* behind the phrase go on with no list: it stands behind *and* or beside another phrase,
    or a list ends before them, as in *by Rome, Oslo and Riga, and Lima left*."""
    if state.previous == ",":
        end = list_end(state, k)
        return end >= 0 and state.ahead.kind(end - 1) != ","
    return state.previous == "NP" or (state.conjunction and not state.paused)


def list_goes_on(state: ClauseState, k: int) -> bool:
    """Whether commas and at last a conjunction join further phrases: *A, B and C*."""
    end = list_end(state, k)
    return end >= 0 and not state.ahead.has_verb(end + 1, compact=state.ahead.kind(end - 1) != ",")


def list_end(state: ClauseState, k: int) -> int:
    """The conjunction before the last member of a list that the phrase at ``k`` may belong to, or -1."""
    j = k + 1
    while state.ahead.kind(j) in ("NP", ",", "ADJ") and j < k + 12:
        j += 1
    joined = state.ahead.kind(j) in ("CONJ", "JOINT")
    listed = joined and state.ahead.kind(j + 1) in ("NP", "ADJ")
    return j if listed else -1


def member_before(state: ClauseState, main: int) -> int:
    """The member of the list of mentions before the one at ``main``, where more than that stands before the conjunction:
    *Ruiz* in *Ruiz of the Greens and Soto*, *Mali* in *Mali, which left, and Togo*; a demonym within another phrase, *a team
    of Swiss and Danish nurses*; or -1."""
    tree = state.tree
    joined = (state.conjunction or state.previous == ",") and state.preposition < 0
    index = tree.mention_at[main] if joined else -1
    group = tree.mentions[index].group if index >= 0 else -1
    if group < 0 or state.np < 0:
        return -1
    heads = (m.head for m in reversed(tree.mentions[:index]) if m.group == group)
    before = next(heads, -1)
    if before == state.np:
        related = state.conjunction and state.top.kind == "acl" and state.top.governor == before
        return before if related or _lacks_noun(state, before) else -1
    waits = state.top.waits and state.top.subject == before
    return before if state.conjunction and (waits or tree.within(state.np, before)) else -1


def _lacks_noun(state: ClauseState, member: int) -> bool:
    """Whether a member of a list that stands within another phrase is a demonym without a noun of its own."""
    tree, governor = state.tree, state.tree.head[member]
    mention = tree.mentions[tree.mention_at[member]]
    bare = mention.form == "demonym" and mention.possessed < 0
    return bare and governor >= 0 and tree.pos[governor] in NOMINAL


def within_list(state: ClauseState, verb: int) -> bool:
    """Whether what could be a verb stands between members of a list of mentions, behind the one that waits for its verb:
    *founded* in *Mali, founded in 1960, and Togo left*."""
    tree, top = state.tree, state.top
    index = tree.mention_at[top.subject] if top.waits and state.previous == "," else -1
    group = tree.mentions[index].group if index >= 0 else -1
    return group >= 0 and any(m.group == group and m.first > verb for m in tree.mentions[index + 1 :])


def labels_list(state: ClauseState, k: int) -> bool:
    """Whether the mark at ``k`` parts a place from the list of mentions that a headline begins with: *Kenya: unions, students
    march*."""
    mention_at, mentions = state.tree.mention_at, state.tree.mentions
    if k != 1 or state.ahead.kind(0) != "NP" or state.ahead.kind(2) != "NP" or state.ahead.kind(3) != ",":
        return False
    place, first = (mention_at[state.chunks[j].head] for j in (0, 2))
    listed = place >= 0 <= first and mentions[first].group >= 0 > mentions[place].group
    return listed and labels(mentions[place], state.syntax.lower[state.chunks[1].first])
