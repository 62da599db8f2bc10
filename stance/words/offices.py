"""The words that name an office, within a name or a title."""

from __future__ import annotations

from stance.tokens.titles import ABBREVIATED

#: Offices that are named by their letters.
LETTERED = frozenset("pm mp mep mla mk cm td msp mha mlc mna mpp mca mec".split())
#: Bodies of which there are many and that are called by their letters.
LETTERED_BODIES = frozenset("ngo ingo".split())
#: Offices as other languages call them.
_ABROAD = frozenset(
    "menteri besar mantri bupati walikota gubernur camat lurah penghulu sarpanch mukhiya tehsildar patwari jathedar granthi "
    "lokpal ayukta taoiseach tánaiste tanaiste alcalde gobernador intendente regidor sindaco lehendakari bundeskanzler "
    "ministerpräsident landeshauptmann landammann oberbürgermeister bürgermeister burgomaster wojewoda voivode starosta "
    "kaymakam kabaka omukama katikkiro mwami asantehene ooni alaafin kgosi inkosi induna catholicos archimandrite "
    "comptroller-general".split()
)
#: Those, and others that are names of persons too.
_ABROAD_OR_NAMES = _ABROAD | frozenset(
    "mukhtar raja maharaja nawab nizam khan rana wazir vizier caliph qadi kadi wali hakim pasha oba obi eze igwe lamido ariki "
    "ratu datu hetman maulana swami".split()
)
#: Those who hold an office and so speak for the state or the body from which they come.
OFFICES = LETTERED.union(_ABROAD) | frozenset(
    "president minister secretary chancellor premier governor senator representative mayor speaker "
    "chair chairman chairwoman director chief director-general ambassador envoy commissioner spokesperson "
    "spokesman spokeswoman justice judge commander general colonel captain major lieutenant sergeant corporal admiral "
    "brigadier marshal deputy leader head manager ceo officer lawmaker congressman congresswoman undersecretary "
    "adviser advisor official negotiator diplomat king queen prince princess emir sultan secretary-general attorney-general "
    "governor-general inspector-general under-secretary-general major-general lieutenant-general "
    "brigadier-general".split()
)
#: Those who sit in the council of a town or a county, or in the lower chamber of a state.
COUNCILLORS = frozenset(
    "councillor councilor councilman councilwoman councilmember alderman alderwoman alderperson selectman selectwoman "
    "selectperson freeholder assemblyman assemblywoman assemblymember".split()
)
#: Words of offices, of their fields, and of address.
OFFICE_WORDS = OFFICES.union(COUNCILLORS, ABBREVIATED, ABBREVIATED.values()) | frozenset(
    "prime foreign sheikh pope bishop archbishop cardinal rabbi imam ayatollah pastor "
    "sir lord lady dame vice acting interim former ex-president coach executive "
    "defense defence finance interior health trade energy education home affairs state supreme opposition "
    "first police press national security under-secretary vice-president "
    "special rapporteur sister brother baroness count duke duchess comrade co-leader "
    "co-chair co-founder co-president doña dona datuk dato seri barrister emeritus emerita "
    "shri smt alhaji alhaja hajiya otunba mallam malam engr inspector".split()
)
#: Offices that are nobody's surname.
NO_SURNAMES = frozenset(
    "minister secretary president premier governor ambassador envoy chairman chairwoman commissioner spokesman "
    "spokeswoman spokesperson director director-general undersecretary vice-president adviser advisor lawmaker "
    "leader chief officer general commander secretary-general attorney-general governor-general inspector-general "
    "under-secretary-general assistant besar mantri ayukta".split()
)


def is_lettered(word: str) -> bool:
    """Whether a lower-case word is an office that is named by its letters, or several who hold it: *mp*, *mps*."""
    return word in LETTERED or word.removesuffix("s") in LETTERED


def is_office_abroad(word: str) -> bool:
    """Whether a lower-case word is an office as another language calls it, or several who hold it: *mukhtar*, *mukhtars*."""
    single = word.removesuffix("s")
    return not {word, single}.isdisjoint(_ABROAD_OR_NAMES)


def is_office_word(word: str) -> bool:
    """Whether a word names an office or is a form of address: *Minister*, *Mr.*"""
    return word.lower().rstrip(".") in OFFICE_WORDS
