"""Whose somebody is and where he is at home: the body, state or town beside a name, of which nothing is said: *the Greens'
Ana Reed*, *Orvex of Japan*, *Ann Pitt, 30, of Leeds*."""

from __future__ import annotations

from stance.mentions.whereabouts import LANDS
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.words.offices import OFFICES

#: Before the place where somebody lives.
_LIVING = ("of", "from", "in")
#: The ages that are told of speakers.
_AGES = frozenset(map(str, range(5, 111)))


def owning_subject(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as its subject, who has a name, is only told to be theirs: *the Greens' Ana
    Reed was scathing*, but not *the Greens' critics were scathing*."""
    reading, structure = site.reading, site.reading.structure
    subject = structure.subject_of(site.anchor)
    if structure.label[site.anchor] == "pred":
        subject = structure.subject.get(structure.head[site.anchor], subject)
    index = reading.mention_of(subject)
    if index < 0 or reading.mentions[index].form != "name":
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if mention.form != "pronoun"
        and structure.head[mention.head] == subject
        and structure.label[mention.head] == "poss"
    }


def having_persons(site: CueSite) -> set[int]:
    """The mentions that neither hold nor get a stance, as the one does who is named right behind them as theirs: Mali in
    *praised Mali's Ana Reed*; but not Reed in *praised Reed's Mali*."""
    mentions, pos = site.reading.mentions, site.reading.syntax.pos
    return {
        mention.owner
        for mention in mentions
        if mention.owner >= 0
        and not mention.title
        and mention.form == "name"
        and mention.kind not in LANDS
        and mentions[mention.owner].form == "name"
        and mentions[mention.owner].kind != "person"
        and mention.first - mentions[mention.owner].last == 1
        and pos[mention.first - 1] == "GEN"  # not: pro-Mali Ana Reed
    }


def having_offices(site: CueSite) -> set[int]:
    """The mentions that neither hold nor get the stance, as the one does who is named beside an office of theirs at the cue:
    Mali in *drew a rebuke from Mali's envoy, Ana Reed*; but *the envoy of Mali, Ana Reed* tells of both."""
    reading, structure = site.reading, site.reading.structure
    found = set()
    for i, mention in enumerate(reading.mentions):
        office = mention.possessed
        if mention.form == "pronoun" or office < 0 or reading.syntax.lower[office] not in OFFICES:
            continue
        named = {reading.mention_of(k) for k in structure.governed(office, "appos")} - {-1}
        above = structure.head[office]
        if site.anchor not in (above, structure.head[above]) or reading.mention_of(office) >= 0:
            continue
        if any(reading.mentions[k].form == "name" for k in named):
            found.add(i)
    return found


def having_officers(site: CueSite) -> set[int]:
    """The mentions that neither hold nor get a stance, as the one does who has an office of theirs and stands with it without
    a comma: *Mali's Foreign Minister Ana Reed*, *Orvex founder Ana Reed*; but *Mali's critic Ana Reed* tells of Mali."""
    mentions, lower = site.reading.mentions, site.reading.syntax.lower
    titled = ((i, mention) for i, mention in enumerate(mentions) if mention.title and mention.form == "name")
    owners = (
        (mention.owner if mention.owner >= 0 else _before_title(site.reading, i), mention)
        for i, mention in titled
    )
    return {
        owner
        for owner, mention in owners
        if owner >= 0
        and mentions[owner].form != "pronoun"
        and not mentions[owner].last <= site.anchor < mention.first
        and "," not in lower[mentions[owner].last : mention.first]
    }


def _before_title(reading: SentenceReading, index: int) -> int:
    """The mention right before a name that the title of the name belongs to, or -1."""
    mention, owner = reading.mentions[index], index - 1
    titled = owner >= 0 and mention.np_first <= reading.mentions[owner].possessed < mention.first
    return owner if titled else -1


def based(site: CueSite) -> set[int]:
    """The places that neither hold nor get a stance, as they tell where somebody sits: *the Oslo-based group*."""
    lower = site.reading.syntax.lower
    return {
        i
        for i, mention in enumerate(site.reading.mentions)
        if lower[mention.last : mention.last + 2] == ["-", "based"]
    }


def homes(site: CueSite) -> set[int]:
    """The places that are no targets of the cue, as they only tell where somebody with a name is at home."""
    reading, lower = site.reading, site.reading.syntax.lower
    placed = [i for i, mention in enumerate(reading.mentions) if lower[mention.np_first - 1] in _LIVING]
    return {i for i in placed if _is_home(reading, i) or _follows_age(reading, i)}


def _is_home(reading: SentenceReading, index: int) -> bool:
    """Whether a place stands right behind *of* and a name: Ghana in *Delta of Ghana*."""
    mention = reading.mentions[index]
    at = mention.np_first
    if at < 2 or reading.syntax.lower[at - 1] != "of" or mention.form != "name" or mention.kind not in LANDS:
        return False
    named = reading.mention_at[at - 2]
    return named >= 0 and reading.mentions[named].form == "name" and reading.mentions[named].kind not in LANDS


def _follows_age(reading: SentenceReading, index: int) -> bool:
    """Whether a place stands behind a name with an age: Leeds in *Ann Pitt, 30, of Leeds*."""
    lower, at = reading.syntax.lower, reading.mentions[index].np_first
    aged = at >= 5 and lower[at - 4] == lower[at - 2] == "," and reading.syntax.pos[at - 5] == "NAME"
    return aged and lower[at - 3] in _AGES
