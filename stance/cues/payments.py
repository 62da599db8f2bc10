"""Payments: what is owed, due or reckoned in money is no thanks, help or praise."""

from __future__ import annotations

from stance.cues.bids import is_sum
from stance.reading import SentenceReading

#: What is paid because it is due.
_DUES = frozenset(
    """arrears coupon debt dividend due dues fare fee fine installment instalment interest loan penalty price principal rent
    royalty sum tax toll""".split()
)
#: To whom money is owed.
_CREDITORS = frozenset("bank bondholder creditor lender moneylender noteholder supplier".split())
#: Words of stance that also tell of money before these nouns: *lending rates*, *a credit rating*.
_FINANCE = {
    "credit": frozenset(
        "agency bureau card check crisis crunch facility history limit line market note rating risk score union".split()
    ),
    "lending": frozenset(
        "arm bank business institution limit margin market policy practice rate standard term volume".split()
    ),
}
_PAYING = frozenset(("pay", "repay"))
#: The words that may tell of money only.
PAYMENTS = _PAYING.union(("indebted", "value"), _FINANCE)


def tells_of_money(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token`` tells of no more than money."""
    return (
        _is_finance(reading, token)
        or _owes(reading, token)
        or _reckons(reading, token)
        or _pays_due(reading, token)
    )


def _is_finance(reading: SentenceReading, token: int) -> bool:
    """*A cut in lending rates*, *the credit rating agency*, but not *lending support*, *deserves credit*."""
    syntax = reading.syntax
    nouns = _FINANCE.get(syntax.lower[token])
    return nouns is not None and not nouns.isdisjoint(syntax.lemma[token + 1 : token + 2])


def _owes(reading: SentenceReading, token: int) -> bool:
    """*Indebted to foreign banks*, *indebted to Mali to the tune of 3 million dollars*, but not *indebted to Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lower[token] != "indebted":
        return False
    if any(syntax.lemma[i] in _CREDITORS for i in structure.governed(token, "to")):
        return True
    return any(is_sum(reading, i) for i in range(token + 1, len(syntax.lower)))


def _reckons(reading: SentenceReading, token: int) -> bool:
    """*Values the firm at 3 million dollars*, but not *values its help*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] != "value" or syntax.pos[token] != "VERB":
        return False
    return any(is_sum(reading, i) or syntax.pos[i] == "NUM" for i in structure.governed(token, "at"))


def _pays_due(reading: SentenceReading, token: int) -> bool:
    """*Agreed to pay Mali a fee*, *paid 3 million dollars in fines to Mali*, *will repay Mali*, *paid its creditors*, but not
    *paid the fees of the nurses*, *paid Mali's debts*, *repaid a loan for Mali*."""
    structure, syntax = reading.structure, reading.syntax
    verbs = [token]
    if structure.dependent(token, "obj") < 0:  # not lent Mali money to pay them
        verbs += structure.governed(token, "xcomp")
    return any(syntax.lemma[i] in _PAYING and syntax.pos[i] == "VERB" and _is_due(reading, i) for i in verbs)


def _is_due(reading: SentenceReading, verb: int) -> bool:
    """Whether what a verb pays is due from its subject, or whom it pays a creditor."""
    structure, lemma = reading.structure, reading.syntax.lemma
    paid = [i for label in ("obj", "obj2", "in") for i in structure.governed(verb, label)]
    if any(_is_of_others(reading, i) for i in (verb, *paid)):
        return False
    owed = any(lemma[i] in _CREDITORS for i in (*paid, *structure.governed(verb, "to")))
    return owed or lemma[verb] == "repay" or any(lemma[i] in _DUES for i in paid)


def _is_of_others(reading: SentenceReading, due: int) -> bool:
    """Whether it is told whose due it is: *the nurses' rent*, *the fees of the nurses*, *paid the fees for the nurses*, but
    not *its rent*."""
    told = (i for label in ("poss", "of", "for") for i in reading.structure.governed(due, label))
    return any((m := reading.mention_of(i)) >= 0 and reading.mentions[m].form != "pronoun" for i in told)
