"""Trade: a share of the goods that somebody needs is sold to him, not given, a player who is lent is hired out, a currency
that is bought to support it is no actor, and one that rallies against another takes no side."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.currencies import CURRENCIES

_SUPPLYING = frozenset(("supply",))
_LENDING = frozenset(("lend", "loan"))
_HOLDING_UP = frozenset("bolster defend prop shore stabilise stabilize support".split())
TRADING = _SUPPLYING | _LENDING | _HOLDING_UP
#: What has a price on the markets; for the euro one can stand as a European.
_PRICED = (CURRENCIES - {"euro"}) | {"currency"}
_SHARES = frozenset("bulk cent half most percent proportion quarter share third".split())
#: What is sent to those whom one helps.
_RELIEF = frozenset(
    "aid ammunition arm assistance blanket drone help missile munition relief rifle tank tent weapon weaponry".split()
)
#: Words that may stand between the verb and the share.
_BEFORE = ("NUM", "DET", "ADV", "ADJ", "PREP")
_REACH = 6


def only_trades(reading: SentenceReading, token: int) -> bool:
    """Whether a word that could tell of help tells of trade."""
    return any(trades(reading, token) for trades in (_supplies_share, _lends_somebody, _holds_up_price))


def _supplies_share(reading: SentenceReading, token: int) -> bool:
    """*Supplied 62 percent of Mali's gas*, *supplies half of the oil*, but not *supplied half of the weapons*, *supplied Mali
    with arms*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] not in _SUPPLYING or syntax.pos[token] != "VERB":
        return False
    ahead = range(token + 1, min(len(syntax.pos), token + _REACH))
    share = next((i for i in ahead if _is_share(reading, i)), -1)
    if share < 0 or any(syntax.pos[i] not in _BEFORE for i in range(token + 1, share)):
        return False
    goods = [i for i in structure.dependents[token] if structure.label[i] == "obj"]
    goods += [i for label in ("of", "obj") for i in structure.governed(share, label)]
    return not any(is_relief(reading, i) for i in goods)


def is_relief(reading: SentenceReading, token: int) -> bool:
    """Whether a noun is for what is sent to those whom one helps: *arms*, *tents*."""
    return reading.syntax.lemma[token] in _RELIEF or reading.syntax.reading[token].kind == "help"


def _lends_somebody(reading: SentenceReading, token: int) -> bool:
    """*Loaned Reed to Rovers*, but not *lent Mali its engineers*, *lent Reed money*."""
    structure, syntax = reading.structure, reading.syntax
    if (
        syntax.lemma[token] not in _LENDING
        or syntax.pos[token] != "VERB"
        or structure.dependent(token, "to") < 0
    ):
        return False
    lent = reading.mention_of(structure.dependent(token, "obj"))
    return lent >= 0 and reading.mentions[lent].form == "name" and reading.mentions[lent].may_be_person


def _is_share(reading: SentenceReading, token: int) -> bool:
    """Whether it is a share of something: *62 percent of*, *a third of*, *65% of*."""
    lemma, lower = reading.syntax.lemma, reading.syntax.lower
    return (lemma[token] in _SHARES or lower[token].endswith("%")) and lower[token + 1 : token + 2] == ["of"]


def _holds_up_price(reading: SentenceReading, token: int) -> bool:
    """*Sold dollars to support the franc*, *defended the pound*, but not *defended the euro*, *supported Mali's currency*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "VERB" or syntax.lemma[token] not in _HOLDING_UP:
        return False
    return any(
        syntax.lemma[i] in _PRICED and structure.dependent(i, "poss") < 0
        for i in structure.governed(token, "obj")
    )


def rises(reading: SentenceReading, token: int) -> bool:
    """*Sterling rallied against the dollar*, but not *nurses rallied against the mayor*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if syntax.lower[token] == "against" else token
    if verb < 0 or syntax.lemma[verb] != "rally":
        return False
    return any(syntax.lemma[i] in CURRENCIES for i in structure.governed(verb, "against"))
