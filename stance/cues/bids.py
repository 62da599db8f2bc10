"""Bids: a sum of money that is offered or agreed for a company, a property or a player is a price, and helps nobody."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.resolution.bodies import KIND_BY_DESCRIPTION
from stance.words.currencies import CURRENCIES, CURRENCY_SIGNS

OFFERING = frozenset(("agree", "offer"))
_BUYING = frozenset("acquire buy purchase".split())
_MAGNITUDES = frozenset("hundred thousand million billion trillion".split())
#: Before *share* where a price is told for each: *12 euros a share*.
_EACH = frozenset(("a", "per", "each"))
#: Kinds of bodies that are bought, and that buy.
_TRADING = frozenset(("company", "media"))
#: What is bought, besides them.
_TRADED = frozenset(
    "bookmaker brewer brewery brokerage business casino castle defender distillery estate factory franchise goalkeeper hotel "
    "midfielder mine newswire painting player property refinery sawmill shipyard smelter start-up startup striker studio "
    "supermarket supplier vineyard winger yacht".split()
)
_PARTS = frozenset(("asset", "share", "stake"))
#: Those of a company, as they are written; anything may have a share.
_SHARES = frozenset(("shares", "stake", "stakes"))
#: Who gives money rather than buys.
_GIVING = frozenset("cabinet charity council foundation government ministry".split())
_PUBLIC = frozenset(("state", "government", "organisation"))


def is_bid(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token`` offers or agrees to buy something: *offered 3 billion pounds for the chain*, *12 euros a
    share*, *agreed to pay Rovers 3 million pounds for Reed*, *offered Mali a stake*, but not *offered 3 million pounds for
    the victims*."""
    structure, syntax = reading.structure, reading.syntax
    offer = structure.head[token] if structure.label[token] == "xcomp" else token
    if offer < 0 or syntax.lemma[offer] not in OFFERING or syntax.pos[offer] != "VERB":
        return False
    verb = next(structure.governed(offer, "xcomp"), offer)
    if syntax.lemma[verb] in _BUYING:
        return any(_is_for_sale(reading, i, offer) for i in structure.governed(verb, "obj"))
    objects = [i for label in ("obj", "obj2") for i in structure.governed(verb, label)]
    if verb == offer and any(syntax.lower[i] in _SHARES for i in objects):
        return True
    paid = [i for i in objects if is_sum(reading, i)]
    if any(_is_for_each_share(reading, i) for i in paid):
        return True
    bought = [
        i
        for price in paid
        if structure.label[price] == "obj" or structure.label[verb] == "xcomp"
        for above in (verb, price)
        for i in structure.governed(above, "for")
    ]
    return any(_is_for_sale(reading, i, offer) for i in bought)


def is_sum(reading: SentenceReading, token: int) -> bool:
    """Whether it is a sum of money: *$5*, *12 euros*, *3 billion pounds*, *5 million*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] == "NUM":
        return syntax.lemma[token] in _MAGNITUDES or syntax.lower[token][0] in CURRENCY_SIGNS
    counted = any(syntax.pos[i] == "NUM" for i in structure.governed(token, "mod"))
    word = syntax.lower[token]
    return counted and (word in CURRENCIES or word.removesuffix("s") in CURRENCIES)


def _is_for_each_share(reading: SentenceReading, price: int) -> bool:
    each, share = price + 1, price + 2
    lower = reading.syntax.lower
    return share < len(lower) and lower[each] in _EACH and lower[share] == "share"


def _is_for_sale(reading: SentenceReading, token: int, offer: int) -> bool:
    """Whether a sum for it is a price, if none gives it who helps: for one company or player, for shares, for an unknown
    name that no article makes a region."""
    structure, syntax = reading.structure, reading.syntax
    if _gives(reading, reading.doer(offer)):
        return False
    called = [token, *(structure.governed(token, "mod") if syntax.pos[token] == "NAME" else ())]
    traded = syntax.is_singular(token) and any(_is_traded(reading, i) for i in called)
    if traded or syntax.lemma[token] in _PARTS:
        return True
    index = reading.mention_of(token)
    if index < 0 or reading.mentions[index].form != "name":
        return False
    mention = reading.mentions[index]
    return mention.kind in _TRADING if mention.entry else syntax.pos[mention.np_first] != "DET"


def _is_traded(reading: SentenceReading, token: int) -> bool:
    lemma = reading.syntax.lemma[token]
    return lemma in _TRADED or KIND_BY_DESCRIPTION.get(lemma) in _TRADING


def _gives(reading: SentenceReading, index: int) -> bool:
    """Whether an offerer is none who buys: a state, a charity, or nobody named."""
    if index < 0:
        return True
    mention = reading.mentions[index]
    return mention.kind in _PUBLIC or reading.syntax.lemma[mention.head] in _GIVING
