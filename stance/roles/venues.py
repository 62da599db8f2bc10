"""Venues: the places for which an event, or what was negotiated there, is named, and with whom, and the courts before which it
comes; they are not judged with it."""

from __future__ import annotations

from stance.mentions.whereabouts import LANDS
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite
from stance.structure.concluded import DEALS

#: Nouns for events that are named for where they happened.
_PLACED = frozenset(
    "assault atrocity attack blast bomb bombing carnage collapse crash disaster explosion fire killing massacre murder "
    "riot shooting siege slaughter slaying stabbing stampede tragedy vandalism violence".split()
)
#: Those that are named for a state only where they happened.
_AT_HOME = _PLACED - {"assault", "attack", "killing", "siege", "violence"}
#: Nouns for buildings and other sites.
_SITES = frozenset(
    "airport bar base bus café camp cathedral chapel church clinic club college concert consulate dorm embassy factory "
    "festival hospital hotel kindergarten mall market metro mosque nightclub nursery office prison pub restaurant school "
    "shop shrine stadium station store subway supermarket synagogue temple theatre theater train university".split()
)
_COURTS = frozenset(("court", "tribunal"))
#: Nouns for what is named for where it was negotiated.
NEGOTIATED = frozenset(
    "accord agreement conference deal declaration negotiation pact process protocol summit talk treaty".split()
)
#: How what is condemned hangs on the word that does so.
_CONDEMNED = frozenset("obj about against at over".split())
#: Cities for which treaties and talks are named, and that stand for no state.
_CONFERENCES = frozenset(
    "Astana Davos Dayton Doha Geneva Istanbul Kyoto Lausanne Maastricht Marrakesh Munich Schengen Sochi Yalta".split()
)
#: Before a building where something happened.
_BESIDE = frozenset("outside near inside opposite".split())
#: What tells that a state before an attack is who attacked.
_AGAINST = ("on", "against", "of", "at")


def venues(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as something is only named for them."""
    found = _negotiated(site.reading) | _courts(site.reading)
    if site.stance == "condemnation":
        found |= _places(site.reading) | _counterparts(site.reading, site.anchor)
        found |= _sites(site.reading, site.anchor)
    return found


def _courts(reading: SentenceReading) -> set[int]:
    """Before what court something is done: *denounced the tax in the High Court*, *help with a case in court*, but not *trust
    in the High Court*."""
    structure, syntax = reading.structure, reading.syntax
    if _COURTS.isdisjoint(syntax.lemma):
        return set()
    found = set[int]()
    for i, mention in enumerate(reading.mentions):
        if syntax.lemma[mention.head] not in _COURTS or structure.label[mention.head] != "in":
            continue
        word = syntax.reading[max(0, mention.np_first - 2)]  # before *in*
        felt = word.kind == "feeling" or "in" in f"{word.judged}/{word.recipient}".split("/")
        if not felt:
            found.add(i)
    return found


def _sites(reading: SentenceReading, anchor: int) -> set[int]:
    """Where somebody judges, or where what he judges happened: *protested in Riga*, *condemned the burning of a flag outside
    the Malian embassy*; but not *protested outside the Malian embassy*, where that tells against whom."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[anchor] != "VERB" or syntax.reading[anchor].act != "blame":
        return set()
    found = set[int]()
    if not syntax.is_undergone(anchor):
        held = {reading.mention_of(i) for i in structure.governed(anchor, "in")} - {-1}
        found |= {i for i in held if is_city(reading, i) or reading.mentions[i].kind in LANDS}
    if structure.dependent(anchor, "obj") >= 0 and not _BESIDE.isdisjoint(syntax.lower):
        paths = [structure.path(anchor, mention.head) for mention in reading.mentions]
        found |= {i for i, path in enumerate(paths) if not _BESIDE.isdisjoint(path.split("."))}
    return found


def _counterparts(reading: SentenceReading, anchor: int) -> set[int]:
    """With whom somebody made a deal that is condemned: *condemned the truce with Togo*, *protested against it*."""
    structure, lemma = reading.structure, reading.syntax.lemma
    deals = (
        i for i in structure.dependents[anchor] if structure.label[i] in _CONDEMNED and lemma[i] in DEALS
    )
    return {i for deal in deals for i, label in hanging_on(reading, deal).items() if label == "with"}


def _places(reading: SentenceReading) -> set[int]:
    """Where a harmful event happened: *the Paris attacks*, *a hotel bombing*, *the Nigeria church attack*."""
    structure, lemma = reading.structure, reading.syntax.lemma
    found = set[int]()
    if _PLACED.isdisjoint(lemma):
        return found
    for i, mention in enumerate(reading.mentions):
        noun = named_for(reading, i)
        if noun < 0 or lemma[noun] not in _PLACED:
            continue
        site = any(lemma[j] in _SITES for j in range(mention.head, noun))
        doer = any(structure.label[j] in _AGAINST for j in structure.dependents[noun])
        city = is_city(reading, i)
        if site or (not doer and (city or (lemma[noun] in _AT_HOME and _may_be_place(reading, i)))):
            found.add(i)
    return found


def _negotiated(reading: SentenceReading) -> set[int]:
    """Where something was negotiated: *the Paris agreement*, *the Geneva talks*."""
    syntax, found = reading.syntax, set[int]()
    if NEGOTIATED.isdisjoint(syntax.lemma):
        return found
    for i, mention in enumerate(reading.mentions):
        if not is_city(reading, i) and mention.text not in _CONFERENCES:
            continue
        noun = named_for(reading, i)
        bare = syntax.pos[mention.np_first - 1 : mention.first] == ["PREP"]  # foes of Ankara deal with it
        if noun >= 0 and syntax.lemma[noun] in NEGOTIATED and not bare:
            found.add(i)
    return found


def named_for(reading: SentenceReading, index: int) -> int:
    """The noun that is named for a mention, which stands before it in its bare form, or -1."""
    structure, syntax, mention = reading.structure, reading.syntax, reading.mentions[index]
    noun = mention.head
    while structure.label[noun] == "mod" and structure.head[noun] > noun:
        noun = structure.head[noun]
    bare = mention.form in ("name", "described") and noun > mention.head
    return noun if bare and syntax.pos[noun] == "NOUN" else -1


def _may_be_place(reading: SentenceReading, index: int) -> bool:
    """Whether a mention is a state or unknown name, spelt as where something happens and not as whose it is (*US*)."""
    mention = reading.mentions[index]
    named = mention.form == "name" and mention.kind in ("state", "name")
    return named and not reading.syntax.tokens[mention.head].text.isupper()


def is_city(reading: SentenceReading, index: int) -> bool:
    """Whether a mention is a town that stands for those who govern there: *Bamako*, *Brussels*."""
    mention = reading.mentions[index]
    return mention.text == "Brussels" or (mention.entry is not None and mention.entry.form == "capital")
