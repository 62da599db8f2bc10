"""Participles and forms in -ing: what governs them and who does what they say."""

from __future__ import annotations

from stance.structure import absolutes
from stance.structure.attachment import LOCATING, Tree
from stance.structure.bearers import find_bearer, is_plural, lives
from stance.structure.clausestate import Clause, ClauseState
from stance.structure.clausewords import ADDRESSED, TELLING
from stance.structure.plans import first_joined, owner_of, tells_of_text
from stance.words.acts import JUDGING, TAKING_POSITION
from stance.words.readings import Reading
from stance.words.syntax import PEOPLE

#: Classes of nouns for what is told to somebody.
_MESSAGES = frozenset(("document", "speech"))
#: Prepositions between a noun and who says it or of whom it is said.
_PARTIES = frozenset(("by", "from", "against"))
#: Prepositions before whom a verb judges.
_AIMED = frozenset(("at", "on", "against", "to"))
#: Verbs whose object a form in -ing is: what is denied, not what is done meanwhile.
_WITH_GERUND = frozenset(
    "deny admit regret acknowledge recall mention consider contemplate discuss imagine recommend suggest propose oppose "
    "favour favor support advocate resent dislike enjoy avoid risk resist justify defend condemn criticise criticize "
    "condone tolerate forbid ban prohibit".split()
)
#: Nouns for what somebody has in a deed: his role in arming X, his success in freeing X.
_SHARES = frozenset(
    "assistance complicity cooperation courage effort failure hand help involvement leadership part participation role share "
    "skill success support".split()
)
#: What is brought before a court.
_CASES = frozenset(
    "appeal challenge complaint conviction injunction judgement judgment petition ruling verdict".split()
)
_BLAMING = frozenset(("judging", "asking", "refusing", "legal", "helping", "force"))


def place_participle(state: ClauseState, verb: int, form: str) -> None:
    """Hang a participle on the noun or verb it belongs to, or let it wait for the finite verb."""
    tree, top = state.tree, state.top
    behind = state.previous == "," and form == "ing" and bool(state.finite)
    apposed = absolutes.subject_before(tree, state.np) if behind else -1
    if apposed >= 0:
        absolutes.begin(tree, apposed, verb, state.finite[-1])
    elif (state.previous == "NP" and state.np >= 0 and state.preposition < 0) or tells_of_text(state, verb):
        _beside_noun(tree, state.np, verb, form)
    elif state.previous == "," and top.waits:
        tree.attach(verb, top.subject, "acl")
        if form == "ing":
            tree.subject[verb] = top.subject
    elif state.conjunction and state.verb >= 0:
        beside = _doing_before(state) if form == "ing" and state.doing >= 0 else state.verb
        tree.attach(verb, beside, "conj")
        tree.subject[verb] = tree.subject_of(beside)
    elif (
        state.verb < 0
        and top.waits
        and state.syntax.lower[state.preposition] == "of"
        and _before_preposition(state) >= 0
    ):
        tree.attach(verb, state.np, "of-ing")
        tree.subject[verb] = owner_of(tree, state.np)
    elif state.verb < 0:
        state.fronted.append(verb)
        state.open(Clause("advcl", verb=verb))
    else:
        governor, label, subject = _governor_of_participle(state)
        tree.attach(verb, governor, label)
        tree.subject[verb] = subject


def _doing_before(state: ClauseState) -> int:
    """The verb in -ing beside which *and* sets another one; behind a comma it is what nobody is told to do: *left, accusing
    Mali of arming Togo, and praising Chad*."""
    tree, doing = state.tree, state.doing
    around = tree.head[doing]
    told = state.paused and tree.label[doing] in ("of-ing", "for-ing") and around >= 0
    return around if told and state.syntax.voice[around] == "ing" else doing


def _beside_noun(tree: Tree, np: int, verb: int, form: str) -> None:
    """*A friend of the party speaking*, but *wrote to the paper asking*: the doer is who writes."""
    if form == "ing" and absolutes.stands_apart(tree, np):
        absolutes.begin(tree, np, verb, tree.head[np])
        return
    bearer = find_bearer(tree, np) if form == "ing" else np
    message = _message_to(tree, bearer, verb) if form == "ing" else -1
    if message >= 0:
        tree.attach(verb, message, "acl")
        owner = owner_of(tree, message)
        tree.subject[verb] = owner if owner >= 0 else message
        return
    top = tree.phrase_top(bearer)
    governor = tree.head[top]
    placed = tree.label[top] in LOCATING and not lives(tree, bearer)
    told = tree.label[top] != "to" or tree.syntax.reading[governor].kind == "speech"
    placed = placed or (tree.label[top] == "to" and told and _hears(tree, bearer, verb))
    if form == "ing" and placed and told and governor >= 0 and tree.pos[governor] == "VERB":
        tree.attach(verb, governor, "advcl")
        tree.subject[verb] = tree.subject_of(governor)
        return
    tree.attach(verb, bearer, "acl")
    if form == "ing":
        tree.subject[verb] = bearer


def _message_to(tree: Tree, hearer: int, verb: int) -> int:
    """The message whose hearer stands before a verb that judges or tells: *letter* in *sent a letter to Mali condemning it*,
    *interview* in *gave an interview to the paper praising it*; or -1."""
    noun, heard = tree.head[hearer], tree.label[hearer] in ("to", "with")
    message = heard and tree.pos[noun] == "NOUN" and tree.syntax.reading[noun].kind in _MESSAGES
    return noun if message and _hears(tree, hearer, verb) else -1


def _hears(tree: Tree, np: int, verb: int) -> bool:
    """Whether a verb behind whom something is told tells what: not which of several people are meant, *wrote to nurses
    blaming Mali*."""
    several = tree.syntax.reading[np].kind in PEOPLE and is_plural(tree, np)
    return tree.syntax.reading[verb].kind in TELLING and not several


def _governor_of_participle(state: ClauseState) -> tuple[int, str, int]:
    """Governor, label and subject of a participle that stands beside no noun: *thanked X for coming*, *left, saying*."""
    tree, verb, np = state.tree, state.verb, _before_preposition(state)
    preposition = state.syntax.lower[state.preposition] if state.preposition >= 0 else ""
    verb = _around_participle(state, verb, preposition)
    reading = state.syntax.reading[verb]
    if state.previous == "VG" and not preposition and reading.lemma in _WITH_GERUND:  # denied arming X
        return verb, "ccomp", tree.subject_of(verb)
    accused = preposition in ("for", "from") or preposition in reading.judged.split("/")
    controlled = _judged(state, verb)
    if accused and controlled >= 0 and (reading.kind in _BLAMING or reading.act == "blame"):
        return verb, f"{preposition}-ing", controlled
    if preposition == "as" and controlled >= 0:  # quoted X as saying
        return verb, "advcl", controlled
    first = first_joined(tree, np)
    if first >= 0 and tree.label[first] == "of" and tree.pos[tree.head[first]] == "NOUN":
        first = tree.head[first]  # the people of X
    if (
        first >= 0
        and preposition == "for"
        and tree.label[first] in ADDRESSED
        and _judges(state, tree.head[first])
    ):
        return verb, "for-ing", first  # gratitude to X and Y, angry at the people of X, for coming
    if np >= 0 and preposition == "of":
        noun = tree.head[np] if tree.label[np] in _PARTIES else np
        if state.syntax.reading[noun].act == "blame":  # accusations by X, or against X, of coming
            return noun, "of-ing", np if tree.label[np] == "against" else tree.subject_of(verb)
        owner = owner_of(tree, noun)
        return noun, "of-ing", owner if owner >= 0 else tree.subject_of(verb)
    if np >= 0 and preposition == "in":
        noun = tree.head[np] if tree.label[np] == "of" else np
        owner = owner_of(tree, noun) if noun == np else np
        if state.syntax.lemma[noun] in _SHARES and owner >= 0:
            return noun, "in-ing", owner
    if preposition == "in" and reading.lemma == "join":  # refused to join X in condemning Y
        return verb, "advcl", tree.subject_of(verb)
    acting = (v for v in reversed(state.finite) if tree.mention_at[max(0, tree.subject_of(v))] >= 0)
    governor = next((v for v in acting if tree.subject_of(v) >= 0), verb)
    return governor, "advcl", tree.subject_of(governor)


def _around_participle(state: ClauseState, verb: int, preposition: str) -> int:
    """The verb that blames or praises somebody *for* something behind an insertion that ends with a participle, *praised Mali,
    in a letter sent on Monday, for coming*; else ``verb``."""
    outer = state.finite[-1] if state.finite else verb
    behind = state.paused and preposition == "for" and state.tree.label[verb] == "acl"
    judges = outer in state.object_of and state.syntax.reading[outer].act in JUDGING
    return outer if behind and judges and state.tree.within(verb, outer) else verb


def _judged(state: ClauseState, verb: int) -> int:
    """Whom a verb blames, thanks or keeps from something: its object, the noun before a relative clause that has none, *Chad,
    which Mali accuses of it*, or the subject or noun of a passive; or -1."""
    if not state.syntax.is_undergone(verb):
        top = state.top
        relative = top.kind == "acl" and top.verb == verb and top.subject != top.governor
        return state.object_of.get(verb, top.governor if relative else -1)
    judged = state.tree.subject_of(verb)
    return judged if judged >= 0 else state.tree.head[verb]


def _before_preposition(state: ClauseState) -> int:
    """The noun just before the last preposition, or -1."""
    return state.np if state.np >= 0 and state.np == state.preposition - 1 else -1


def leave_inner(state: ClauseState, k: int) -> None:
    """What somebody says or judges behind a comma is no part of what was told or denied before, *denied that the firm had
    lied, adding that it would sue*, nor of a relative clause, *backed the ruling that freed him, rejecting the appeal*."""
    reading, verb = state.syntax.reading, state.chunks[k].head
    telling = state.syntax.voice[verb] == "ing" and (reading[verb].kind in TELLING or _hears_case(state, k))
    if state.previous != "," or not telling or state.waiting() is not None:
        return
    top = state.top
    told = next((c for c in state.stack if c.kind == "ccomp" and c.verb >= 0), None)
    if told is not None and _tells(reading[told.governor]):
        above = state.tree.upwards(told.governor)  # wrote of a claim that
        state.leave(told, next((i for i in above if state.tree.pos[i] == "VERB"), told.governor))
    elif top.kind == "acl" and not top.inserted and state.stack[-2].verb >= 0:
        state.leave(top, state.stack[-2].verb)


def _hears_case(state: ClauseState, k: int) -> bool:
    """Whether a verb tells what a court does with what is brought before it: *ruled that he may not stand, upholding the
    appeal*, *siding with Mali*."""
    verb, object_ = state.chunks[k].head, state.ahead.at(k + 1)
    brought = object_ is not None and object_.kind == "NP" and state.syntax.lemma[object_.head] in _CASES
    decides = state.syntax.reading[verb].act in TAKING_POSITION or state.syntax.reading[verb].kind == "ending"
    return (brought and decides) or state.syntax.lemma[verb] == "side"


def _tells(taker: Reading) -> bool:
    """Whether a clause is what somebody says, decides, denies or admits."""
    return taker.kind in ("speech", "deciding") or taker.act in ("assert", "deny", "accept")


def aim(state: ClauseState) -> None:
    """*Lashed out at Mali for leaving*: whom a verb judges with a preposition stands for its object."""
    tree, verb = state.tree, state.verb
    if verb < 0 or verb in state.object_of or state.syntax.reading[verb].kind != "judging":
        return
    for token in range(state.preposition - 1, verb, -1):
        aimed = tree.head[token] == verb and tree.label[token] in _AIMED
        if aimed and tree.mention_at[token] >= 0:
            state.object_of[verb] = token


def _judges(state: ClauseState, token: int) -> bool:
    """Whether thanks, praise, blame or a feeling stand at ``token``, or as the object of the verb there."""
    words = [state.syntax.reading[i] for i in (token, state.object_of.get(state.verb, token))]
    return any(word.act in JUDGING or word.kind == "feeling" for word in words)
