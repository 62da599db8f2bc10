"""Speakers: whoever only gives what is judged a name, and the body for which somebody speaks."""

from __future__ import annotations

from stance.cues.calling import TAKING, called_by, called_so, rebuffed_by, words_called
from stance.reading import SentenceReading
from stance.resolution.addressees import ADDRESSING, SECOND_PERSON
from stance.resolution.firstperson import WHO_JUDGES
from stance.resolution.quotations import quotation_speakers
from stance.roles.befriended import friend_called
from stance.roles.below import all_below
from stance.roles.cuesite import CueSite

#: How what something is called hangs on the verb.
_CALLED = ("pred", "as", "obj2")
#: Words in the titles of those who speak for a body that is only called so: *the authority* for a council leader.
_OWN_BODIES = {
    body: frozenset(words.split())
    for body, words in {
        "administration": "administration secretary minister president governor mayor",
        "authority": "authority council councillor city county borough mayor",
        "church": "church bishop archbishop cardinal pope vicar",
        "city": "city mayor",
        "club": "club coach manager chairman chairwoman owner",
        "company": "company firm airline bank executive ceo chairman chairwoman director manager founder",
        "council": "council councillor mayor",
        "department": "department secretary police chief",
        "firm": "firm company executive ceo chairman chairwoman director manager founder",
        "force": "force police constable superintendent sheriff",
        "government": "government minister secretary premier president chancellor",
        "hospital": "hospital trust",
        "ministry": "ministry minister",
        "school": "school headteacher headmaster headmistress principal",
        "union": "union",
        "university": "university vice-chancellor chancellor rector",
    }.items()
}


def namers(site: CueSite) -> set[int]:
    """The mentions that are no targets, as they only say what something is: Togo in *condemned what Togo called a trial*; a
    denial says no to Togo's words."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    found = set[int]()
    if "what" not in syntax.lower:
        return found
    for verb in structure.subject:
        if syntax.lemma[verb] not in TAKING or structure.label[verb] != "ccomp":
            continue
        paths = (structure.path(verb, mention.head) for mention in reading.mentions)
        namers = {i for i, path in enumerate(paths) if path.startswith("subj")}
        before = min((reading.mentions[i].np_first for i in namers), default=0) - 1
        if anchor < before and syntax.lower[before] == "what":
            found |= namers
    return found


def callers(site: CueSite) -> set[int]:
    """Who calls something what the cue tells: Togo in *Mali's plan was described as naive by Togo*, with the members of a
    list."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    called = anchor
    while structure.label[called] == "conj" and syntax.pos[structure.head[called]] == syntax.pos[anchor]:
        called = structure.head[called]
    verb = structure.head[called]
    if verb < 0 or structure.label[called] not in _CALLED or syntax.pos[anchor] not in ("ADJ", "NOUN"):
        return set()
    if friend_called(reading, anchor) >= 0:
        return set()
    if syntax.pos[anchor] == "NOUN" and _tells_of_others(reading, anchor, structure.label[called] == "obj2"):
        return set()
    return reading.doers(verb) if syntax.lemma[verb] in TAKING else set()


def _tells_of_others(reading: SentenceReading, noun: int, complement: bool) -> bool:
    """Whether a noun for what somebody is called tells a stance of others than who calls him so: *saw it as contempt for
    them*, and as the ``complement`` of an object only a person with *of*, *called her a critic of them*."""
    kind = reading.syntax.reading[noun].kind
    if complement:
        return kind == "person" and reading.structure.dependent(noun, "of") >= 0
    return kind == "feeling"


def not_calling(site: CueSite) -> set[int]:
    """The mentions that are no sources of what something is called, where it is told who calls it so."""
    calling = {site.keys[i] for i in callers(site)}
    return {i for i, key in enumerate(site.keys) if key not in calling} if calling else set()


def of_other_words(site: CueSite) -> set[int]:
    """The mentions that are no sources where others call their words something, *Togo called Mali's accusation absurd*, *Togo
    said Mali's accusation was absurd*, *Togo called criticism of Mali absurd*: of what it is called Mali, of the accusation
    Togo."""
    reading, anchor = site.reading, site.anchor
    structure = reading.structure
    if called_so(reading, anchor):
        return all_below(reading, {words_called(reading, anchor)})
    owned = structure.dependent(anchor, "poss") >= 0 or structure.dependent(anchor, "by") >= 0
    caller = called_by(reading, anchor) if owned else -1
    if site.stance == "condemnation" and not owned:
        caller = rebuffed_by(reading, anchor)
    return reading.doers(caller) if caller >= 0 else set()


def own_bodies(site: CueSite) -> set[int]:
    """The mentions that are no targets of a denial, as they are the body of whoever denies something about it: *council leader
    Ann Pitt denied that the authority had failed*."""
    reading, verb = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    if _OWN_BODIES.keys().isdisjoint(syntax.lemma):
        return set()
    while structure.head[verb] >= 0:
        verb = structure.head[verb]
    speaker = reading.doer(verb)
    if speaker < 0:
        return set()
    said = reading.mentions[speaker]
    titles = {*syntax.lower[said.np_first : said.np_last], *said.title.lower().split()}
    found = set()
    for i, mention in enumerate(reading.mentions):
        clause = structure.head[mention.head]
        denied = (
            structure.label[mention.head] == "subj" and structure.label[clause] == "ccomp" and i != speaker
        )
        plain = syntax.lower[mention.np_first : mention.np_last] == ["the", syntax.lower[mention.head]]
        told = any(structure.label[j] != "mod" for j in structure.dependents[mention.head])
        if (
            denied
            and plain
            and not told
            and not titles.isdisjoint(_OWN_BODIES.get(syntax.lemma[mention.head], ()))
        ):
            found.add(i)
    return found


def told(site: CueSite) -> set[int]:
    """The mentions that are no targets of the quoted cue, as they only hear what breaks off there: *"It is," she told Reuters,
    "a shame."*"""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    if not syntax.quoted[anchor]:
        return set()
    quoted = [i for i, inside in enumerate(syntax.quoted) if inside]
    if SECOND_PERSON.intersection(syntax.lower[i] for i in quoted):
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if quoted[0] < mention.head < quoted[-1]
        and not syntax.quoted[mention.head]
        and structure.label[mention.head] == "obj"
        and syntax.lemma[structure.head[mention.head]] in ADDRESSING
    }


def keys_by_speaker(reading: SentenceReading, keys: list[str]) -> list[str]:
    """The keys of the mentions, those of quoted first persons being their speaker's where he stands beside the quotation: *We*
    and *our* in *"We condemn the raid on our base," Reed said*, though Reed speaks for Togo."""
    lower = reading.syntax.lower
    first = [i for i, mention in enumerate(reading.mentions) if lower[mention.head] in WHO_JUDGES]
    if not first:
        return keys
    _, (speakers,) = quotation_speakers([reading])
    told = {i: place for i in first if (place := speakers[reading.mentions[i].head]) is not None}
    return [keys[told[i][1]] if i in told else key for i, key in enumerate(keys)]
