"""Stances as event data in the codes of PLOVER and CAMEO; docs/EVENTS.md tells the table and its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pyarrow as pa

from stance.batch.documents import InputDocument
from stance.batch.filters import Filters
from stance.batch.rows import day_of
from stance.document import Actor, ActorMention, Document, Span, Stance
from stance.mentions.gazetteer import Gazetteer

#: ``source`` and ``target`` are actors in CAMEO's style, a country's alpha-3 code and a role.
EVENT_COLUMNS = pa.schema(
    [
        ("date", pa.date32()),
        ("source", pa.string()),
        ("source_country", pa.string()),
        ("source_actor", pa.string()),
        ("source_kind", pa.string()),
        ("target", pa.string()),
        ("target_country", pa.string()),
        ("target_actor", pa.string()),
        ("target_kind", pa.string()),
        ("plover", pa.string()),
        ("cameo", pa.string()),
        ("cameo_root", pa.string()),
        ("stance", pa.string()),
        ("confidence", pa.float64()),
        ("document", pa.string()),
        ("sentence", pa.int64()),
        ("text", pa.string()),
    ]
)

#: What pandas is to read the columns of a CSV of events as, beside ``parse_dates=["date"]``: CAMEO codes are
#: no numbers, for they start with 0.
EVENT_DTYPES = {
    name: {"confidence": "float64", "sentence": "int64"}.get(name, "string")
    for name in EVENT_COLUMNS.names
    if name != "date"
}


class EventCode(NamedTuple):
    """A PLOVER type, None where PLOVER has none, and a CAMEO code."""

    plover: str | None
    cameo: str


SUPPORT = EventCode("SUPPORT", "050")
AID = EventCode("AID", "070")
PRAISE = EventCode("SUPPORT", "051")
REJECT = EventCode("REJECT", "120")
DENY_RESPONSIBILITY = EventCode(None, "016")
CRITICISE = EventCode("ACCUSE", "111")

_ROLES = {"government": "GOV", "media": "MED", "company": "BUS"}
#: How far behind the cue the words may stand that tell aid from backing, or what is denied, in characters.
_REACH = 60
_AIDING = re.compile(
    r"\b(?:aid(?:ed|s|ing)?|donat\w+|fund(?:s|ed|ing)|financ\w+|bankroll\w*|arm(?:s|ed|ing)|subsidi[sz]\w+)\b",
    re.IGNORECASE,
)
_GIVING = re.compile(
    r"\b(?:giv(?:e|es|en|ing)|gave|send(?:s|ing)?|sent|provid\w+|suppl(?:y|ies|ied|ying)|deliver\w*|ship(?:s|ped|ping)|"
    r"pledg\w+|promis\w+|offer\w*|allocat\w+|grant(?:s|ed|ing)?|extend\w*|lend(?:s|ing)?|lent|commit\w*)\b",
    re.IGNORECASE,
)
_GIFT = re.compile(
    r"\b(?:aid|assistance|weapons?|arms|ammunition|missiles?|shells|tanks?|jets|drones?|howitzers?|equipment|funds?|funding|"
    r"loans?|grants?|money|cash|million|billion|relief|supplies|medicines?|vaccines?|food|grain|tents|generators?)\b",
    re.IGNORECASE,
)
_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|denials?|disclaim\w*|disavow\w*|refut\w+|rebut\w*)\b", re.IGNORECASE
)
_RESPONSIBILITY = re.compile(
    r"\b(?:responsib\w+|involvement|involved|complicity|complicit|culpability|blame|guilt|wrongdoing|having|"
    r"(?:any|a|its|his|her|their) (?:role|part|hand)|being behind|was behind|were behind|carrying out)\b",
    re.IGNORECASE,
)


def event_rows(
    document: InputDocument, answer: Document, filters: Filters, gazetteer: Gazetteer
) -> Iterator[dict[str, Any]]:
    """An event for each stance that ``filters`` keep, in the order of the text."""
    for number, sentence in enumerate(answer.sentences, 1):
        for stance in filter(filters.fits, sentence.stances):
            code = event_code(stance, sentence.span)
            yield {
                "date": day_of(document),
                **_actor_cells("source", stance.source, gazetteer),
                **_actor_cells("target", stance.target, gazetteer),
                "plover": code.plover,
                "cameo": code.cameo,
                "cameo_root": code.cameo[:2],
                "stance": stance.stance,
                "confidence": stance.shown_confidence,
                "document": document.id,
                "sentence": number,
                "text": sentence.span.text,
            }


def event_code(stance: Stance, sentence: Span) -> EventCode:
    """The code of a stance; the cue and the words behind it tell aid, and the denial of responsibility."""
    cue = stance.cue.text
    after = sentence.text[stance.cue.end - sentence.start :][:_REACH]
    if stance.stance == "support":
        return AID if _AIDING.search(cue) or (_GIVING.search(cue) and _GIFT.search(cue + after)) else SUPPORT
    if stance.stance == "denial":
        return DENY_RESPONSIBILITY if _DENYING.search(cue) and _RESPONSIBILITY.search(cue + after) else REJECT
    return PRAISE if stance.stance == "welcome" else CRITICISE


def actor_code(actor: Actor, gazetteer: Gazetteer) -> str:
    """An actor in CAMEO's style: country and role (``RUSGOV``); empty where the country is not known."""
    if actor.country is None:
        return ""
    speaks_for_state = actor.kind == "person" and _acts_for_government(actor, gazetteer)
    return actor.country + ("GOV" if speaks_for_state else _ROLES.get(actor.kind, ""))


def _acts_for_government(actor: Actor, gazetteer: Gazetteer) -> bool:
    """Whether ``actor`` acts for the state of its country, or for a government body of it."""
    if actor.acts_for is None or actor.country is None:
        return False
    state = gazetteer.states.get(actor.country)
    if state is not None and actor.speaks_for(state):
        return True
    body = gazetteer.get(actor.acts_for)
    return body is not None and body.kind == "government" and body.country == actor.country


def _actor_cells(side: str, mention: ActorMention | None, gazetteer: Gazetteer) -> dict[str, str | None]:
    if mention is None:
        return {}
    actor = mention.actor
    return {
        side: actor_code(actor, gazetteer) or None,
        f"{side}_country": actor.country,
        f"{side}_actor": actor.name,
        f"{side}_kind": actor.kind,
    }
