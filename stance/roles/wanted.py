"""What is wanted: the mentions that are only what somebody bids for, what a plan or claim of others is about, or what somebody
else would get."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import all_below, hanging_on
from stance.roles.cuesite import CueSite

#: Nouns for what a buyer makes: *a bid for the company*.
_BIDS = frozenset(("approach", "bid", "offer"))
#: Acts of nouns for what is wanted from others, and classes of those for what they mean to do or say is theirs.
_WANTING = frozenset(("ask", "offer"))
_PLANNED = frozenset(("claim", "document"))
#: How whoever wants it hangs on the noun, and how what it is about does.
_WANTERS = frozenset(("by", "from", "poss"))
_ABOUT = frozenset(("about", "concerning", "on", "over", "regarding"))
#: How those hang on what is wanted who would get it, and by whom it would be done.
_GIVEN = frozenset(("for", "to"))
_MAKERS = frozenset(("by", "from"))
#: How those may hang on the verb instead who only stand in what is wanted: *a demand over the dam with Togo*.
_BEHIND = _ABOUT | {"from", "to", "with"}
#: Verbs for what becomes of a company, which are no help and no harm to it.
_TRADING = frozenset(
    "acquire auction buy float list merge nationalise nationalize offload privatise privatize purchase rename sell "
    "split".split()
)


def only_wanted(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, where it accepts or says no to what others want: the club in *turned down
    a bid for the club from Mali*, Togo in *rejected Mali's claim to Togo*, *refused to sell Togo's bank to Mali*."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    noun = answered(reading, anchor)
    found = _not_handed_to(reading, anchor) if stance == "denial" else set()
    if noun < 0 or reading.syntax.pos[noun] != "NOUN" or reading.mention_of(noun) >= 0:
        return found
    found |= _bid_for(reading, anchor, noun) | _traded(reading, noun)
    if stance == "denial":
        found |= _at_issue(reading, anchor, noun) | _within(reading, anchor, noun)
        found |= _in_terms(reading, anchor, noun)
    return found


def answered(reading: SentenceReading, anchor: int) -> int:
    """The head of what somebody accepts or says no to, or -1."""
    structure = reading.structure
    if reading.syntax.voice[anchor] == "passive":
        return structure.subject_of(anchor)
    if reading.syntax.voice[anchor] == "participle":
        return structure.head[anchor] if structure.label[anchor] == "acl" else -1
    return structure.dependent(anchor, "obj")


def _bid_for(reading: SentenceReading, anchor: int, noun: int) -> set[int]:
    """What a buyer wants: the player in *turned down an offer of 3 million euros for the player*."""
    if reading.syntax.lemma[noun] not in _BIDS:
        return set()
    return {
        i
        for at in (noun, anchor)
        for i, label in hanging_on(reading, at).items()
        if label == "for" and reading.mentions[i].head > noun
    }


def _at_issue(reading: SentenceReading, anchor: int, noun: int) -> set[int]:
    """What others want something about, if they are named: *rejected Mali's proposal on Togo*, *Mali's claim to Togo*."""
    word = reading.syntax.reading[noun]
    if not (word.act in _WANTING or word.kind in _PLANNED):
        return set()
    below = hanging_on(reading, noun)
    wanters = {i for i, label in below.items() if _wants(reading, i, noun, label)}
    about = _ABOUT | {"to"} if word.kind == "claim" else _ABOUT
    if not wanters:
        return set()
    loose = _BEHIND - {"to"} if word.act == "offer" else _BEHIND  # withdrew its offer of help to Togo
    behind = {i for i, label in hanging_on(reading, anchor).items() if label in loose}
    behind |= {i for i, label in below.items() if label in about}
    return {i for i in behind if reading.mentions[i].head > noun} - wanters


def _within(reading: SentenceReading, anchor: int, noun: int) -> set[int]:
    """Those inside what others ask for or plan: Reed in *rejected a plan for a statue of Reed*, the board in *a request by
    Togo for a recount by the board*; but not those who would have got something, *a request for visas for nurses*, or where
    nobody else is named, by whom it would be done."""
    structure, word = reading.structure, reading.syntax.reading[noun]
    if word.act not in _WANTING and word.lemma != "plan":
        return set()
    wanted = {i for at in (noun, anchor) for i in structure.governed(at, "for") if i > noun}
    below = hanging_on(reading, noun)
    named = any(_wants(reading, i, noun, label) for i, label in below.items())
    outside = _GIVEN if named else _GIVEN | _MAKERS
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if wanted & structure.ancestors(mention.head) and structure.label[mention.head] not in outside
    }


def _in_terms(reading: SentenceReading, anchor: int, noun: int) -> set[int]:
    """Those in a clause that tells what a plan or text does that is rejected: *rejected any deal that rewards Togo*, *Mali's
    bill that would fund Togo*, but not *a bill that would fund Togo*, who would have got something."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.reading[noun].kind != "document" or syntax.reading[anchor].kind == "ending":
        return set()
    named = any(_wants(reading, i, noun, label) for i, label in hanging_on(reading, noun).items())
    clauses = {
        clause
        for clause in structure.governed(noun, "acl")
        if syntax.pos[clause] == "VERB"
        and not syntax.is_undergone(clause)
        and structure.subject_of(clause) == noun
        and (named or "would" not in syntax.lower[noun:clause])
    }
    return all_below(reading, clauses)


def _wants(reading: SentenceReading, index: int, noun: int, label: str) -> bool:
    return label in _WANTERS or reading.mentions[index].possessed == noun


def _traded(reading: SentenceReading, noun: int) -> set[int]:
    """What a plan would buy, sell or part: *rejected a plan to split the company*."""
    return {
        i
        for deed in reading.structure.governed(noun, "xcomp")
        if reading.syntax.lemma[deed] in _TRADING
        for i, label in hanging_on(reading, deed).items()
        if label == "obj"
    }


def _not_handed_to(reading: SentenceReading, anchor: int) -> set[int]:
    """What somebody will not give to others: the jets in *refused to supply the jets to Togo*, *refused to sell the bank*."""
    structure, syntax = reading.structure, reading.syntax
    verb = next(structure.governed(anchor, "xcomp"), anchor)
    if syntax.pos[verb] != "VERB" or syntax.reading[verb].kind != "giving":
        return set()
    if syntax.is_undergone(verb) or structure.dependent(verb, "obj2") >= 0:
        return set()
    below = hanging_on(reading, verb)
    if "to" not in syntax.reading[verb].recipient.split("/") or not (
        "to" in below.values() or syntax.lemma[verb] == "sell"
    ):
        return set()
    return {i for i, label in below.items() if label == "obj"}
