"""Circumstances: the mentions that only tell where something was said, through whose hands it went, or what else was
done."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import all_below
from stance.roles.cuesite import CueSite
from stance.words.acts import OBJECTING
from stance.words.readings import Reading

#: Platforms where anybody speaks, and nouns for others like them; newspapers and broadcasters are media by the gazetteer.
_PLATFORMS = frozenset(
    "twitter x facebook instagram youtube tiktok telegram whatsapp linkedin reddit threads bluesky mastodon snapchat weibo "
    "wechat vkontakte rumble substack".split()
) | {"truth social"}
_MEDIA = frozenset(
    "media television tv radio channel network show podcast website newspaper broadcaster press".split()
)
#: What a verb takes besides a medium: whom or what it judges, or what is said there.
_TAKEN = frozenset("obj ccomp xcomp at for against of with over to".split())
#: Labels of those who are judged, below the word that does so.
_JUDGED = frozenset("obj of at against for with on to".split())
_DURING = frozenset(("in", "during"))
#: Nouns for talking something over with advisers, and with anybody, and how those hang on what is done then.
_COUNSEL = frozenset("consultation discussion review study".split())
_TALKS = _COUNSEL | {"call", "conversation", "meeting", "talk"}
_AROUND = frozenset(("after", "before", "following"))
#: How that hangs on a verb in which its subject speaks, what classes it is of, and other words for it.
_WITHIN = ("in", "at", "during")
_VOICED = frozenset(("document", "meeting", "speech"))
_MOVES = frozenset("ballot conference forum gathering meeting move rally session step summit vote".split())
#: Verbs for what others do with a document than its authors, and for those to whom it goes.
_HANDLING = frozenset(
    "see view review obtain acquire access receive read hear examine inspect consult verify leak quote cite".split()
)
_SENDING = frozenset(("address", "send"))
#: Verbs for what their authors do with texts.
DRAFTING = frozenset("draft file introduce propose sponsor submit table write".split())
_FRIENDLY = frozenset(("support", "welcome"))


def media(site: CueSite) -> set[int]:
    """The mentions that tell where somebody judged or said something: *praised the verdict on YouTube*, but not *sanctions
    on YouTube*, *blamed the leak on YouTube*."""
    reading, anchor = site.reading, site.anchor
    structure, words = reading.structure, reading.syntax.reading
    verb = structure.head[anchor] if structure.label[anchor] == "obj" else anchor
    taken = [i for i in structure.dependents[verb] if structure.label[i] in _TAKEN]
    if not taken or _takes_on(words[verb]):
        return set()
    nouns = (anchor, *(i for i in taken if structure.label[i] == "obj"))
    aimed = min((i for i in nouns if _takes_on(words[i])), default=len(words))
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if structure.label[mention.head] == "on"
        and mention.head < aimed
        and verb in structure.ancestors(mention.head)
        and not _takes_on(words[structure.head[mention.head]])
        and is_medium(reading, i)
    }


def interviewing(site: CueSite) -> set[int]:
    """The mentions to whom something is only said, or with whom one has talked: *praised the verdict in an interview with
    Radio Mali*, *condemned the raid after a call with Mali*; what one denies after talks is often theirs, not after
    counsel."""
    reading, structure = site.reading, site.reading.structure
    talks = _COUNSEL if site.stance == "denial" else _TALKS
    found = set()
    for i, mention in enumerate(reading.mentions):
        talk = structure.head[mention.head] if structure.label[mention.head] == "with" else -1
        if talk < 0:
            continue
        lemma, label = reading.syntax.lemma[talk], structure.label[talk]
        if (lemma == "interview" and label in _DURING) or (lemma in talks and label in _AROUND):
            found.add(i)
    return found


def _takes_on(word: Reading) -> bool:
    """*Sanctions on*, *heaped praise on*, but not *the verdict on YouTube*, which is more often told there."""
    return "on" in word.judged.split("/") and word.act != "decide"


def is_medium(reading: SentenceReading, index: int) -> bool:
    """Whether a mention is where anybody can speak or be shown: *YouTube*, *the Guardian*, *the website*."""
    mention = reading.mentions[index]
    named = mention.kind == "media" or mention.text.lower() in _PLATFORMS
    return named or reading.syntax.lower[mention.head] in _MEDIA


def handlers(site: CueSite) -> set[int]:
    """The mentions that a document or a plan only came to, or that object to it: neither authors nor owners. *A letter
    seen by Reuters*, *addressed to Mali*, *an offer rejected by Mali*, but not *a bill drafted by Mali*, *charges levelled by
    Mali*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    found = set()
    for i, mention in enumerate(reading.mentions):
        participle, label = structure.head[mention.head], structure.label[mention.head]
        if label not in ("by", "to") or participle == anchor or participle in structure.ancestors(anchor):
            continue
        noun = structure.head[_first_of_list(reading, participle)]
        word = syntax.reading[participle]
        if label == "to":
            only = word.lemma in _SENDING
        else:
            carried = word.lemma == "carry" and is_medium(reading, i)
            objects = word.act in OBJECTING and "obj" in word.judged.split("/")
            only = carried or word.lemma in _HANDLING or objects
        if only and _modifies(reading, participle) and reading.mention_of(noun) < 0:
            found.add(i)
    return found


def hosting(site: CueSite) -> set[int]:
    """The mentions that only wrote or held that in which somebody judges others: *Togo, in a statement drafted by Mali,
    condemned Chad*, *in talks brokered by Mali*, but not *condemned the statement drafted by Mali*."""
    reading, anchor = site.reading, site.anchor
    structure, words = reading.structure, reading.syntax.reading
    verb = structure.head[anchor] if structure.label[anchor] == "obj" else anchor
    hosted = {
        clause
        for label in _WITHIN
        if label not in words[verb].judged.split("/")
        for noun in structure.governed(verb, label)
        if words[noun].kind in _VOICED or reading.syntax.lemma[noun] in _MOVES
        for clause in structure.governed(noun, "acl")
        if _modifies(reading, clause)
    }
    if not hosted:
        return set()
    heads = (mention.head for mention in reading.mentions)
    return {
        i for i, head in enumerate(heads) if structure.label[head] == "by" and structure.head[head] in hosted
    }


def naming_drafts(site: CueSite) -> set[int]:
    """The mentions that only tell before whom a text is of which others are the authors: the UN in *a UN
    resolution drafted by Mali*."""
    reading, structure, lemma = site.reading, site.reading.structure, site.reading.syntax.lemma
    drafted = {
        structure.head[clause]
        for clause, label in enumerate(structure.label)
        if label == "acl"
        and lemma[clause] in DRAFTING
        and any(reading.mention_of(i) >= 0 for i in structure.governed(clause, "by"))
    }
    heads = (mention.head for mention in reading.mentions)
    return {
        i
        for i, head in enumerate(heads)
        if structure.label[head] == "mod" and structure.head[head] in drafted
    }


def _first_of_list(reading: SentenceReading, verb: int) -> int:
    while reading.structure.label[verb] == "conj":
        verb = reading.structure.head[verb]
    return verb


def _modifies(reading: SentenceReading, participle: int) -> bool:
    """Whether a participle stands behind a noun as its attribute, and tells what is done to it."""
    undergone = reading.syntax.voice[participle] == "passive" or reading.structure.subject_of(participle) < 0
    return undergone and reading.structure.label[_first_of_list(reading, participle)] == "acl"


def asides(site: CueSite) -> set[int]:
    """The mentions inside a relative clause that tells what else the subject does: *Mali, which left the African Union,
    threw its weight behind the plan*; but *Mali, which broke with Togo, denounced the raid* may be aimed at Togo."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    structure, syntax = reading.structure, reading.syntax
    noun = structure.label[anchor] == "obj"
    verb = structure.head[anchor] if noun else anchor
    subject = structure.subject_of(verb)
    taken = any(structure.label[i] in _TAKEN for i in structure.dependents[verb])
    if reading.mention_of(subject) < 0 or syntax.voice[verb] == "passive" or not taken:
        return set()
    clauses = {
        i
        for i in structure.dependents[subject]
        if structure.label[i] == "acl"
        and structure.subject_of(i) == subject
        and syntax.voice[i] not in ("participle", "passive", "ing")
        and i != anchor
        and i not in structure.ancestors(anchor)
        and (stance in _FRIENDLY or syntax.reading[i].attitude == "+")
    }
    return all_below(reading, clauses)


def defining(site: CueSite) -> set[int]:
    """The mentions inside a relative clause that tells what those do who are judged: *condemned those who threaten Mali*,
    *Togo, which left Mali, was praised*, *those who back Mali are fools*, *whoever backs Mali is a fool*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    if "whoever" in syntax.lower[:anchor]:
        return _behind_whoever(reading, anchor)
    if "acl" not in structure.label:
        return set()
    judged = [i for i in structure.dependents[anchor] if structure.label[i] in _JUDGED]
    if syntax.voice[anchor] == "passive" or structure.label[anchor] == "pred":
        judged = [structure.subject_of(anchor)]
    deeds = [i for i in judged if i >= 0 and reading.mention_at[i] < 0]
    judged += [
        i for deed in deeds for i in structure.governed(deed, "of")
    ]  # vetoed the entry of Togo, which backs Mali
    clauses = {
        clause
        for noun in judged
        if noun >= 0 and (reading.mention_at[noun] >= 0 or syntax.lower[noun] == "those")
        for clause in structure.governed(noun, "acl")
        if syntax.pos[clause] == "VERB"
        and not syntax.is_undergone(clause)
        and structure.subject_of(clause) == noun
    } - structure.ancestors(anchor)
    if not clauses:
        return set()
    found = set()
    for i, mention in enumerate(reading.mentions):
        clause = max(clauses & structure.ancestors(mention.head), default=mention.head)
        if clause < mention.head and "," not in syntax.lower[clause : mention.head]:
            found.add(i)
    return found


def _behind_whoever(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions between *whoever* and what is said of him, and in that."""
    structure, lower = reading.structure, reading.syntax.lower
    whoever = anchor - 1 - lower[:anchor][::-1].index("whoever")
    within = structure.label[whoever] == "subj" and "," not in lower[whoever:anchor]
    return {i for i, m in enumerate(reading.mentions) if within and whoever < m.head <= anchor}
