"""Wider words for people and bodies that the text called otherwise before: *leader* for a president, *carrier* for an
airline."""

from __future__ import annotations

from collections.abc import Collection

from stance.mentions.mentions import Mention
from stance.mentions.sites import BUILDINGS
from stance.reading import SentenceReading
from stance.resolution.entities import REACH, Discourse, Entity
from stance.resolution.societies import known_causes

#: Words that are said of holders of more special offices or of more special bodies.
WIDER: dict[str, frozenset[str]] = {
    "minister": frozenset({"minister", "secretary"}),
    "leader": frozenset(
        "president premier chancellor king emir sultan leader ruler chairman chairwoman chief".split()
    ),
    "premier": frozenset({"prime"}),
    "head": frozenset({"president", "king", "emir", "sultan"}),
    "company": frozenset(
        "company firm maker carmaker manufacturer airline producer giant operator group retailer bank".split()
    ),
    "firm": frozenset("company firm maker carmaker manufacturer producer giant operator".split()),
    "group": frozenset("group movement militia organisation organization network".split()),
    "organisation": frozenset("organisation organization charity group agency body".split()),
    "organization": frozenset("organisation organization charity group agency body".split()),
    "paper": frozenset({"newspaper", "daily", "paper"}),
    "newspaper": frozenset({"newspaper", "daily", "paper"}),
    "carrier": frozenset({"airline", "carrier"}),
    "militants": frozenset({"militants", "group"}),
}
_PARLIAMENT = "representative senator mp mep mla congressman congresswoman"
_CLERGY = "bishop archbishop cardinal pastor priest vicar reverend imam rabbi ayatollah"
#: Words for people of whom the text only gave the title, where nobody was called so before.
_BY_TITLE: dict[str, frozenset[str]] = {
    word: frozenset(titles.split())
    for words, titles in {
        "lawmaker legislator parliamentarian politician": _PARLIAMENT,
        "congressman congresswoman": "representative",
        "leader": "prime",
        "cleric clergyman": _CLERGY,
        "executive": "ceo chairman chairwoman",
        "diplomat": "ambassador envoy",
        "prelate": "bishop archbishop cardinal",
        "pontiff": "pope",
        "monarch": "king queen emperor empress sultan",
    }.items()
    for word in words.split()
}
#: Words in the name of a body, or said of it, that tell what it is; whatever calls it otherwise means another one.
_TELLING = frozenset(
    "trust union federation association league foundation council college institute institution committee society fund centre "
    "center charity watchdog campaign group movement militia party agency ministry court university school hospital church "
    "diocese club team company firm newspaper broadcaster".split()
)
#: Which kinds of named bodies may be called so when they were not described with the word before.
_KINDS = {
    "company firm carmaker automaker planemaker chipmaker drugmaker steelmaker brewer manufacturer producer airline carrier "
    "retailer lender utility operator maker giant label chain insurer developer publisher": "company other",
    "newspaper paper broadcaster channel network station magazine daily outlet website": "media other",
    "party": "party",
    "group movement militia organisation organization charity watchdog": "group organisation other",
    "agency body institute regulator commission": "organisation government other",
    "bloc alliance": "organisation",
    "university school college hospital": "organisation other",
    "club team": "organisation other",
    "church": "religion other",
    "chamber assembly": "government",
}
BY_KIND = {word: frozenset(kinds.split()) for words, kinds in _KINDS.items() for word in words.split()}
_ALIKE = {word: frozenset(words.split()) for words in _KINDS for word in words.split()}
#: Those whom clubs join, and what else the names of clubs tell: *Hull Rugby League Club*.
_LEAGUES = frozenset("nfl nba nhl uefa fifa ncaa".split())
_JOINED = frozenset("league association union federation".split())

#: Whoever has one of these is a body: *Tunewire's chief executive*.
OFFICERS = frozenset(
    "executive ceo chairman chairwoman president spokesman spokeswoman spokesperson shareholder".split()
)
#: Words of trades, by which a group is a firm.
_BUSINESS = frozenset(
    "aerospace airlines bank banking brewing chemical chemicals construction drinks electric energy engineering fashion food "
    "gas holdings hotel industries industrial insurance investment logistics luxury media mining motors oil packaging "
    "pharmaceutical pharmaceuticals petroleum property retail retailing shipping software steel supermarket technologies "
    "tech technology telecom telecoms textile tobacco travel".split()
)
#: A group with such a word is none of business.
_NO_BUSINESS = frozenset(
    "party parliamentary political council campaign campaigning rights lobby lobbying advocacy pressure action militia "
    "militant armed rebel terrorist extremist conservative labour liberal democrat socialist green left right".split()
)


def by_title(head: str, gender: str, discourse: Discourse) -> list[Entity]:
    """The people near enough whose title may be told by the wider word ``head``, of that gender as far as it is known."""
    found = {
        id(entity): entity
        for title in _BY_TITLE.get(head, ())
        for entity in discourse.described_as(title)
        if entity.human
        and entity.named
        and not entity.plural
        and discourse.now - entity.sentence <= REACH
        and not (gender and entity.gender and entity.gender != gender)
    }
    return list(found.values())


def is_business_group(entity: Entity) -> bool:
    """Whether a *group* is a firm: *Norton Group*, the mining group X, not *Conservative group*, the rights group X."""
    words = {*entity.words, *entity.actor.name.casefold().split()}
    named = entity.named and entity.actor.name.split()[-1] == "Group"
    return _NO_BUSINESS.isdisjoint(words) and (named or not _BUSINESS.isdisjoint(words))


def trades(modifiers: Collection[str], entity: Entity) -> frozenset[str]:
    """Those of the words before a noun that only tell the trade of a company of which the text told none: *mining giant*."""
    told = entity.actor.kind != "company" or not _BUSINESS.isdisjoint(entity.words)
    return frozenset() if told else _BUSINESS.intersection(modifiers)


def is_single_name(entity: Entity) -> bool:
    """Whether nothing is known of a name of one word, which may be a surname."""
    return entity.actor.kind == "other" and " " not in entity.actor.name


def called_alike(head: str) -> set[str]:
    """The words by which a body may be known that is called ``head``; a league may be called all but a club, a campaign is a
    group."""
    others = set() if head in ("club", "team") else {"league"}
    alike = _ALIKE.get(head, frozenset())
    others |= {"campaign"} if "group" in alike else set()
    return {head, *WIDER.get(head, ()), *alike, *others}


def told(entity: Entity) -> frozenset[str]:
    """What its name and what was said of it tell it to be: a *union*, a *charity*; the World Wildlife Fund is no fund."""
    if known_causes(entity.actor.name):
        return frozenset()
    name = entity.actor.name.casefold().split()
    words = _TELLING.intersection(entity.words) | _TELLING.intersection(name)
    if not _LEAGUES.isdisjoint(name):
        return words | {"league"}
    return words - _JOINED if "club" in name else words


def is_of_others(entity: Entity, mention: Mention, reading: SentenceReading) -> bool:
    """Whether a body without a name is that of others than the description tells, the teachers' union for *the nurses'
    union*, or a building that is called after it, the government palace for *his government*."""
    if entity.named or entity.human:
        return False
    noun, called = (
        reading.syntax.lemma[mention.head],
        entity.actor.name.casefold().partition(" of ")[0].split(),
    )
    if noun not in BUILDINGS and noun in called[:-1] and called[-1] in BUILDINGS:
        return True
    owner = reading.mentions[mention.owner] if mention.owner >= 0 else None
    if owner is None or owner.form != "described":
        return False
    several = reading.syntax.lower[owner.head] != reading.syntax.lemma[owner.head]
    whose, genitive, _ = entity.actor.name.replace("’", "'").partition("' ")
    return several and bool(genitive) and not owner.text.endswith(whose)
