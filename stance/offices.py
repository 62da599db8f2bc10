"""The words that name an office, within a name or a title."""

from __future__ import annotations

#: Offices that are named by their letters.
LETTERED = frozenset("pm mp mep mla mk cm".split())
#: Those who hold an office and so speak for the state or the body from which they come.
OFFICES = LETTERED | frozenset(
    "president minister secretary chancellor premier governor senator representative mayor speaker "
    "chair chairman chairwoman director chief director-general ambassador envoy commissioner spokesperson "
    "spokesman spokeswoman justice judge commander general colonel captain major lieutenant sergeant admiral "
    "marshal deputy leader head manager ceo officer lawmaker congressman congresswoman undersecretary sen. gov. rep. gen. "
    "lt. col. capt. adviser advisor official negotiator diplomat king queen prince princess emir sultan".split()
)
#: Words of offices, of their fields, and of address.
OFFICE_WORDS = OFFICES | frozenset(
    "prime foreign sheikh pope bishop archbishop cardinal rabbi imam ayatollah pastor reverend dr mr mrs ms "
    "miss sir lord lady dame professor prof vice acting interim former ex-president coach executive attorney "
    "defense defence finance interior health trade energy education home affairs state supreme opposition "
    "first police press national security under-secretary vice-president sen gov rep gen lt col capt maj sgt "
    "adm rev hon pres special rapporteur father sister brother baroness count duke duchess comrade co-leader "
    "co-chair co-founder co-president fr msgr monsignor doña dona datuk seri barrister".split()
)
#: Offices that are nobody's surname.
NO_SURNAMES = frozenset(
    "minister secretary president premier governor ambassador envoy chairman chairwoman commissioner spokesman "
    "spokeswoman spokesperson director director-general undersecretary vice-president adviser advisor lawmaker "
    "leader chief general commander".split()
)


def is_office_word(word: str) -> bool:
    """Whether a word names an office or is a form of address: *Minister*, *Mr.*"""
    return word.lower().rstrip(".") in OFFICE_WORDS
