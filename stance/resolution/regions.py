"""States that are told by their region or form: *the Gulf state*, *the Baltic nation*, *the kingdom*."""

from __future__ import annotations

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.binding import bound_by
from stance.resolution.descriptions import is_definite
from stance.resolution.entities import Discourse
from stance.resolution.seated import is_seat

_STATES = frozenset("state country nation kingdom republic monarchy emirate sultanate".split())
#: With such a word another state is meant, or a part of one.
_OTHER = frozenset("neighbouring neighboring other another rival fellow first second third only next".split())

_MAGHREB = "DZA LBY MAR MRT TUN"
_NORTH_AFRICA = "DZA EGY LBY MAR SDN TUN"
_SAHEL = "BFA MLI MRT NER TCD"
_WEST_AFRICA = "BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO"
_CENTRAL_AFRICA = "AGO CAF CMR COD COG GAB GNQ STP TCD"
_EAST_AFRICA = "BDI DJI ERI ETH KEN RWA SOM SSD TZA UGA"
_SOUTHERN_AFRICA = "AGO BWA LSO MOZ MWI NAM SWZ ZAF ZMB ZWE"
_GULF = "ARE BHR KWT OMN QAT SAU"
_MIDDLE_EAST = f"{_GULF} EGY IRN IRQ ISR JOR LBN SYR TUR YEM"
_ARAB = f"{_GULF} {_MAGHREB} EGY IRQ JOR LBN SDN SYR YEM"
_SOUTH_ASIA = "AFG BGD BTN IND LKA MDV NPL PAK"
_SOUTHEAST_ASIA = "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM"
_EAST_ASIA = "CHN JPN KOR MNG PRK"
_CENTRAL_ASIA = "KAZ KGZ TJK TKM UZB"
_CAUCASUS = "ARM AZE GEO"
_CARIBBEAN = "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT"
_CENTRAL_AMERICA = "BLZ CRI GTM HND NIC PAN SLV"
_SOUTH_AMERICA = "ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN"
_BALTIC = "EST LTU LVA"
_NORDIC = "DNK FIN ISL NOR SWE"
_BALKANS = "ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX"
_PACIFIC = "FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM"
_EASTERN_EUROPE = f"{_BALTIC} BGR BLR CZE HUN MDA POL ROU SVK UKR"
_EUROPE = f"{_EASTERN_EUROPE} {_NORDIC} {_BALKANS} AUT BEL CHE CYP DEU ESP FRA GBR IRL ITA LUX MLT NLD PRT"
_AFRICA = (
    f"{_NORTH_AFRICA} {_WEST_AFRICA} {_CENTRAL_AFRICA} {_EAST_AFRICA} {_SOUTHERN_AFRICA} COM MDG MUS SYC"
)
_LANDLOCKED_AFRICA = "BDI BFA BWA CAF ETH LSO MLI MWI NER RWA SSD SWZ TCD UGA ZMB ZWE"
_LANDLOCKED = f"{_LANDLOCKED_AFRICA} {_CENTRAL_ASIA} AFG ARM AUT AZE BOL BTN CHE CZE HUN LAO LUX MDA MKD MNG NPL PRY SRB SVK"
_ISLANDS = (
    f"{_PACIFIC} {_CARIBBEAN} BHR COM CPV CYP GBR IDN IRL ISL JPN LKA MDG MDV MLT MUS NZL PHL SGP STP SYC TLS"
)
#: What only some states are called, and which.
_FORMS = {
    word: frozenset(codes.split())
    for words, codes in {
        "kingdom monarchy": "BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON",
        "emirate emirates": "ARE KWT QAT",
        "sultanate": "BRN OMN",
    }.items()
    for word in words.split()
}
#: The words for a region, or for a kind of land, to the codes of its states.
_REGIONS: dict[tuple[str, ...], frozenset[str]] = {
    tuple(name.split()): frozenset(codes.split())
    for names, codes in {
        "gulf|persian gulf|gulf arab": _GULF,
        "maghreb": _MAGHREB,
        "north african": _NORTH_AFRICA,
        "sahel|sahelian": _SAHEL,
        "west african": _WEST_AFRICA,
        "central african": _CENTRAL_AFRICA,
        "east african": _EAST_AFRICA,
        "southern african": _SOUTHERN_AFRICA,
        "african": _AFRICA,
        "middle eastern|middle east|mideast": _MIDDLE_EAST,
        "arab": _ARAB,
        "himalayan": "BTN NPL",
        "south asian": _SOUTH_ASIA,
        "southeast asian|south - east asian|south-east asian": _SOUTHEAST_ASIA,
        "east asian": _EAST_ASIA,
        "central asian": _CENTRAL_ASIA,
        "caucasus|south caucasus": _CAUCASUS,
        "asian": f"{_SOUTH_ASIA} {_SOUTHEAST_ASIA} {_EAST_ASIA} {_CENTRAL_ASIA}",
        "caribbean": _CARIBBEAN,
        "central american": _CENTRAL_AMERICA,
        "south american": _SOUTH_AMERICA,
        "andean": "BOL COL ECU PER",
        "latin american": f"{_SOUTH_AMERICA} {_CENTRAL_AMERICA} CUB DOM HTI MEX",
        "baltic": _BALTIC,
        "nordic": _NORDIC,
        "scandinavian": "DNK NOR SWE",
        "balkan": _BALKANS,
        "adriatic": "ALB HRV MNE SVN",
        "iberian": "ESP PRT",
        "alpine": "AUT CHE",
        "eastern european|east european": _EASTERN_EUROPE,
        "central european": "AUT CZE HUN POL SVK SVN",
        "european": _EUROPE,
        "pacific|pacific island": _PACIFIC,
        "indian ocean": "COM LKA MDG MDV MUS SYC",
        "landlocked": _LANDLOCKED,
        "island": _ISLANDS,
    }.items()
    for name in names.split("|")
}
#: So many tokens the longest of them has.
_LONGEST = max(map(len, _REGIONS))


def state_of_region(mention: Mention, reading: SentenceReading, discourse: Discourse) -> Actor | None:
    """The one state of the region that was named just now, unless it is whoever speaks of the one described."""
    syntax = reading.syntax
    if syntax.lower[mention.head] not in _STATES or mention.owner >= 0 or not is_definite(mention, reading):
        return None
    words = syntax.lower[mention.np_first : mention.head + 1]
    found = _region(words)
    if (form := _FORMS.get(words[-1])) is not None:
        found = form if found is None else found & form
    if found is None or not _OTHER.isdisjoint(words):
        return None
    named = {
        instance.entity.actor.name: instance.entity
        for _, instance in discourse.recent()
        if instance.entity.actor.kind == "state"
        and instance.entity.actor.country in found
        and not is_seat(instance.mention, instance.reading)
    }
    if len(named) != 1:
        return None
    (state,) = named.values()
    return None if state in bound_by(mention, reading, discourse) else state.actor


def is_called_so(state: Actor | None, noun: str) -> bool:
    """Whether a state may be called by a noun: by *kingdom* or *emirate* only some."""
    return state is None or noun not in _FORMS or state.country in _FORMS[noun]


def _region(words: list[str]) -> frozenset[str] | None:
    """The codes of the states that the longest words for a region among these tell; of two such words those of both."""
    told: frozenset[str] | None = None
    at = 0
    while at < len(words):
        length = next((n for n in range(_LONGEST, 0, -1) if tuple(words[at : at + n]) in _REGIONS), 0)
        if length:
            codes = _REGIONS[tuple(words[at : at + length])]
            told = codes if told is None else told & codes
        at += length or 1
    return told
