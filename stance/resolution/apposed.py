"""What a description beside a name looks like: whom it fits, how it opens, what its complement holds and where it ends."""

from __future__ import annotations

from stance.mentions.complements import AT_HAND, SENT
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.predications import is_one_of
from stance.tokens.titles import unabbreviated
from stance.words.offices import OFFICES

#: What the complement of a description may hold: the mayor [of the old town of Lagos's north], X.
IN_COMPLEMENTS = frozenset({"PREP", "DET", "NAME", "NOUN", "ADJ", "GEN", "POSS", "NUM", "CONJ"})
COMPLEMENT = frozenset({"of", "for", "in", "to", "at", "on", "and", "from"})
#: What a state is said to be.
_OF_STATES = frozenset(
    "country nation state kingdom republic neighbour neighbor ally power facilitator mediator host guarantor sponsor backer "
    "supporter rival foe enemy adversary opponent donor partner member signatory patron lender supplier creditor".split()
)
#: What bodies are to others, as people may be: *Oxbow's biggest shareholder, BlackRock,*.
_OF_BODIES = frozenset(
    "ally backer competitor contractor creditor critic customer donor enemy financier foe host investor landlord lender "
    "maker opponent owner partner predecessor provider publisher rival shareholder sponsor successor supplier supporter "
    "tenant".split()
)
#: Whom a firm may be called that does for others what they do: *its auditors, KPMG*.
_FIRMS = frozenset(
    "accountant administrator adviser advisor architect auditor banker broker insurer lawyer owner publisher solicitor".split()
)
#: A complement longer than this many tokens is no complement.
LONGEST = 12


def name_start(reading: SentenceReading, name: Mention) -> int:
    """Where a name with the titles right before it begins; a comma parts it from its apposition."""
    start = name.first
    while start > name.np_first and reading.syntax.lower[start - 1] != ",":
        start -= 1
    return start


def start_with_owner(reading: SentenceReading, mention: Mention) -> int:
    """Where a mention begins with whose it is: at *the town's* in *the town's mayor*."""
    owner = reading.mentions[mention.owner].np_first if mention.owner >= 0 else mention.np_first
    return min(owner, mention.np_first)


def is_determined(described: Mention, reading: SentenceReading) -> bool:
    """Whether a determiner or a possessor, which need not be an actor, stands before it, *the bill's author*, or before what
    it is called besides: *the newly elected mayor*, *the Serb-backed mayor*."""
    pos, first = reading.syntax.pos, described.np_first
    if pos[first] in ("DET", "POSS") or described.owner >= 0 or pos[first - 1 : first] == ["GEN"]:
        return True
    while first > 0 and (pos[first - 1] == "ADV" or reading.syntax.tied[first - 1]):
        first -= 3 if reading.syntax.tied[first - 1] else 1
    return 0 < first < described.np_first and pos[first - 1] in ("DET", "POSS")


def fits(described: Mention, name: Mention, reading: SentenceReading, titled: bool) -> bool:
    """Whether the description is one of a single person or body, as the name is; before a name ``titled`` twice it seems to be
    listed with its titles."""
    kind = reading.syntax.reading[described.head].kind
    if not kind and unabbreviated(reading.syntax.lower[described.head]) in OFFICES:
        kind = "person"  # an MP
    if name.entry is not None and name.entry.kind == "state":
        kind = "group" if reading.syntax.lower[described.head] in _OF_STATES else ""
    elif kind == "person" and is_body_of_others(described, reading) and not name.may_be_person:
        kind = "group"
    firm = _is_firm(described, name, reading)
    if (
        not (firm or reading.syntax.is_singular(described.head) or is_one_of(described, reading))
        or (
            described.group >= 0
            and described.last != name.first
            and not (titled or _ends_list(reading, described))
        )
        or kind not in ("person", "institution", "group")
    ):
        return False
    return firm or name.entry is None or (kind == "person") == (name.entry.kind == "person")


def is_body_of_others(described: Mention, reading: SentenceReading) -> bool:
    """Whether a body may be to others what a description of people says: *its biggest shareholder*."""
    return reading.syntax.lemma[described.head] in _OF_BODIES


def _is_firm(described: Mention, name: Mention, reading: SentenceReading) -> bool:
    """Whether people who do something for others are the firm that is named alone: *its auditors, KPMG*."""
    alone = name.group < 0 and (name.entry.kind != "person" if name.entry else " " not in name.text)
    return alone and described.owner >= 0 and reading.syntax.lemma[described.head] in _FIRMS


def _ends_list(reading: SentenceReading, described: Mention) -> bool:
    """Whether it is somebody's last one in a list, whom his name may follow: *Mali and its envoy, Ana Ruiz,*."""
    owner = reading.mentions[described.owner].first if described.owner >= 0 else 0
    return owner > 0 and reading.syntax.pos[owner] == "POSS" and reading.syntax.lower[owner - 1] == "and"


def is_sent(reading: SentenceReading, described: Mention) -> bool:
    """Whether it is ``ambassador to ...`` or ``adviser to ...``."""
    syntax, to = reading.syntax, described.last
    return syntax.lower[to : to + 1] == ["to"] and syntax.lemma[described.head] in SENT | AT_HAND


def is_closed(reading: SentenceReading, end: int) -> bool:
    """Whether an apposition ends here: at a comma, a full stop, a bracket or the verb."""
    pos, lower = reading.syntax.pos, reading.syntax.lower
    return (
        end >= len(lower)
        or lower[end] in (",", ".", ";", "(")
        or pos[end] in ("VERB", "MODAL", "HAVE", "BE", "DO")
    )
