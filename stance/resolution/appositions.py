"""Descriptions beside the name of the same actor: ``the mayor of Lagos, X,``, ``the chip maker Y``, and ``X is the mayor``."""

from __future__ import annotations

from stance.mentions.brackets import affiliations
from stance.mentions.mentions import Mention
from stance.mentions.objectnouns import has_object_before
from stance.mentions.twofold import fronted, twofold
from stance.reading import SentenceReading
from stance.resolution.apposed import (
    COMPLEMENT,
    IN_COMPLEMENTS,
    LONGEST,
    fits,
    is_closed,
    is_determined,
    is_sent,
    name_start,
    start_with_owner,
)
from stance.resolution.doubletitles import first_title, two_offices
from stance.resolution.partisans import is_member, is_one_member
from stance.resolution.predications import predicated, said_to_be
from stance.words.marks import DASHES
from stance.words.offices import OFFICES

#: What may follow an apposition, beside a participle: a mark, or a clause that tells more of the same actor.
_ENDS = frozenset((",", ".", ";", "who", "whose", "whom", "that", "which"))
#: How a description hangs that no verb or noun before it governs.
_OPEN = ("", "subj", "appos", "conj", "frag")


def appositions(reading: SentenceReading) -> dict[int, int]:
    """The index of each described mention that stands beside a name, or that says what it is, to the index of that name."""
    found: dict[int, int] = {}
    said = predicated(reading)
    for i, name in enumerate(reading.mentions):
        if name.form != "name":
            continue
        if i:
            found |= dict.fromkeys(_in_front(reading, i), i)
        after = _after(reading, i)
        if after >= 0 and (i not in found.values() or _is_fellow(reading.mentions[after], name, reading)):
            found.setdefault(after, i)
        if i and fronted(reading.mentions, i - 1, reading.syntax) == i:
            found[i - 1] = i
        if name.group < 0:
            found |= dict.fromkeys(twofold(reading.mentions, i, reading.syntax), i)
        if said:
            predicate = said_to_be(reading, i, [d for d, beside in found.items() if beside == i], said)
            if predicate >= 0:
                found.setdefault(predicate, i)
        found |= dict.fromkeys(affiliations(reading.mentions, i, reading.syntax), i)
    return _by_structure(reading, found) | found


def _by_structure(reading: SentenceReading, found: dict[int, int]) -> dict[int, int]:
    """Further descriptions to the name beside which they stand behind a clause or a place of either: *the company that runs
    the port, Hutchison,*, *Judd Lee of Idaho, the caucus's chairman,*."""
    structure = reading.structure
    further: dict[int, int] = {}
    for later, mention in enumerate(reading.mentions):
        if structure.label[mention.head] != "appos":
            continue
        earlier = reading.mention_of(structure.head[mention.head])
        if 0 <= earlier < later and found.keys().isdisjoint((earlier, later)):
            described, name = (later, earlier) if mention.form == "described" else (earlier, later)
            if _may_be_one(reading, described, name) and _stands_between_commas(reading, mention):
                further[described] = name
    return further


def _may_be_one(reading: SentenceReading, described: int, name: int) -> bool:
    """Whether one of two in apposition can be what the other one is called: no parts of lists, *a speaker for the group, Ann
    Lee,*, nor *the mayor, a Liberal,*."""
    what, who = reading.mentions[described], reading.mentions[name]
    structure = reading.structure
    governed = who if described > name else what
    single = what.group < 0 and who.group < 0 and structure.label[governed.head] in (*_OPEN, "obj")
    if not single or what.form != "described" or who.form != "name":
        return False
    new = described < name and reading.syntax.lower[who.np_first] in ("a", "an")
    return not new and is_determined(what, reading) and fits(what, who, reading, False)


def _stands_between_commas(reading: SentenceReading, mention: Mention) -> bool:
    """Whether it stands between two commas, but for whose it is and what follows it within them."""
    lower = reading.syntax.lower
    start = start_with_owner(reading, mention)
    while start > 0 and lower[start - 1] != ",":
        if reading.syntax.pos[start - 1] not in IN_COMPLEMENTS and not reading.syntax.tied[start - 1]:
            return False
        start -= 1
    return start > 0 and lower[mention.np_last : mention.np_last + 1] == [","]


def _in_front(reading: SentenceReading, i: int) -> list[int]:
    """The descriptions that stand before name ``i``, the first of two titles before others."""
    first = first_title(reading, i)
    offices = two_offices(reading, i)
    before = -1 if offices else _before(reading, i, first)
    earlier = _before_that(reading, reading.mentions[i], before)
    return [d for d in (first, *offices, before, earlier) if d >= 0]


def full_title(reading: SentenceReading, described: int, name: int) -> str:
    """The description with its owner and complement: ``president of Somalia's Puntland state``.

    To whom an ambassador is sent does not tell for whom he acts.
    """
    mention, syntax = reading.mentions[described], reading.syntax
    first = mention.first
    if mention.owner >= 0:
        first = min(first, reading.mentions[mention.owner].first)
    last = mention.last
    if described < name and not is_sent(reading, mention):
        last = max(last, name_start(reading, reading.mentions[name]) - 1)
    return " ".join(token.text for token in syntax.tokens[first:last])


def _before(reading: SentenceReading, i: int, first: int) -> int:
    """The description that ends right before name ``i``, or before mention ``first``, the first one of its titles, or before
    a comma in front of it; or -1."""
    syntax, name = reading.syntax, reading.mentions[i]
    titled = first >= 0
    if has_object_before(syntax, name):
        return -1
    start = reading.mentions[first].phrase[0] if titled else name_start(reading, name)
    while start and syntax.pos[start - 1] == "DET":
        start -= 1
    start = _owner_start(reading, start)
    inserted = _is_inserted(reading, start - 1, name.np_last)
    comma = start > 0 and (inserted or syntax.lower[start - 1] == ",")
    if comma and syntax.lower[start] in ("a", "an"):
        return -1  # the mayor, a Liberal
    if comma and not (
        inserted or is_closed(reading, name.np_last) or is_closed(reading, _end_of_origin(reading, name))
    ):
        return -1
    spoken = comma and not inserted and syntax.pos[name.np_last : name.np_last + 1] != ["PUNCT"]
    best = -1
    for d in range((first if titled else i) - 1, -1, -1):
        described = reading.mentions[d]
        end = start - 1 if comma else start
        gap = range(described.last, end)
        within = gap[is_sent(reading, described) :]
        represents = bool(gap) and syntax.lower[gap[0]] == "representing"
        within = within[represents:]
        if len(gap) > LONGEST or not all(
            syntax.pos[j] in IN_COMPLEMENTS or syntax.lower[j] in ("(", ")", "one") for j in within
        ):
            break
        if best >= 0 and any(
            syntax.pos[j] == "CONJ" for j in range(described.last, reading.mentions[best].first)
        ):
            break
        complement = not gap or (comma and (represents or syntax.lower[gap[0]] in COMPLEMENT))
        joined = bool(gap) and syntax.lower[gap[0]] == "and"
        if joined and syntax.pos[gap[0] + 1 : gap[0] + 2] in (["DET"], ["POSS"], ["PREP"]):
            continue  # the leader and his minister, Ann Lee; by the union and by Ann Lee, a Liberal
        if complement and _says_what(described, name, reading, titled):
            # without a determiner only in front: "President of the Sailors' Union, X, said"
            if comma and not is_determined(described, reading) and described.np_first > 0:
                continue
            if spoken and reading.structure.label[described.head] not in _OPEN:
                continue  # they jailed a teacher, the Union said
            best = d
    return best


def _is_inserted(reading: SentenceReading, before: int, end: int) -> bool:
    """Whether dashes or brackets stand at ``before`` and at ``end``: *the mayor of Lagos – Ana Ruiz – left*."""
    lower = reading.syntax.lower
    if before < 0 or end >= len(lower):
        return False
    dashes = lower[before] in DASHES and lower[end] in DASHES and not _is_hyphen(reading, before)
    return dashes or (lower[before], lower[end]) == ("(", ")")


def _says_what(described: Mention, name: Mention, reading: SentenceReading, titled: bool) -> bool:
    """Whether it is a description that fits the name, or calls a person by the party, *the Liberal, Ana Ruiz*, or by the name
    of the office, *the High Representative of the Union, Ana Ruiz*."""
    if described.form == "described":
        return fits(described, name, reading, titled)
    called = is_one_member(described, reading) or _names_office(described, reading)
    return name.may_be_person and described.group < 0 and called


def _names_office(described: Mention, reading: SentenceReading) -> bool:
    """Whether a name begins with *the* and tells first of all of a person: *the UN High Commissioner for Refugees*."""
    syntax = reading.syntax
    if described.form != "name" or syntax.lower[described.np_first] != "the":
        return False
    within = range(described.first, described.last)
    joints = (j for j in within if syntax.pos[j] == "PREP" or syntax.lower[j] in COMPLEMENT)
    end = next(joints, described.last)
    office = syntax.lower[end - 1] in OFFICES or syntax.reading[end - 1].kind == "person"
    return end > described.first and office


def _owner_start(reading: SentenceReading, start: int) -> int:
    """Where the name of whose somebody is begins, with whose name a phrase begins at ``start``, *Labour's Ana Ruiz*; else
    ``start``."""
    owner = reading.mention_at[start - 2] if start > 1 and reading.syntax.pos[start - 1] == "GEN" else -1
    return reading.mentions[owner].np_first if owner >= 0 else start


def _end_of_origin(reading: SentenceReading, name: Mention) -> int:
    """Where *of Corrie* behind a name ends."""
    end, pos = name.np_last, reading.syntax.pos
    if reading.syntax.lower[end : end + 1] == ["of"] and pos[end + 1 : end + 2] in (["NAME"], ["DET"]):
        end += 2
        while pos[end : end + 1] == ["NAME"]:
            end += 1
    return end


def _before_that(reading: SentenceReading, name: Mention, described: int) -> int:
    """The description that a comma parts from another one of the name, which is ``described`` or in its title, or -1: *met
    her rival, the mayor of Lagos, X*."""
    syntax, structure, mentions = reading.syntax, reading.structure, reading.mentions
    start, head = name.np_first, name_start(reading, name) - 2
    if described >= 0:
        start, head = mentions[described].np_first, mentions[described].head
    d = reading.mention_at[start - 2] if start > 1 and syntax.lower[start - 1] == "," else -1
    if d < 0 or head < start or mentions[d].form != "described" or mentions[d].last != start - 1:
        return -1
    determined = is_determined(mentions[d], reading)
    titled = described >= 0 and mentions[described].last == name.first  # its owner, property developer X
    alike = titled or syntax.reading[mentions[d].head].kind == syntax.reading[head].kind
    speaks = not {name.head, head}.isdisjoint(structure.predicates)
    apart = speaks and structure.label[mentions[d].head] not in _OPEN
    return d if determined and alike and not apart and fits(mentions[d], name, reading, False) else -1


def _after(reading: SentenceReading, i: int) -> int:
    """The description that follows name ``i`` after a comma or a dash and is closed by another one, or by a clause or an
    infinitive that belongs to it; or -1."""
    syntax, name = reading.syntax, reading.mentions[i]
    mark = syntax.lower[name.np_last] if name.np_last < len(syntax.lower) else ""
    if mark != "," and (mark not in DASHES or _is_hyphen(reading, name.np_last)):
        return -1
    for d in range(i + 1, min(i + 4, len(reading.mentions))):
        described = reading.mentions[d]
        gap = range(name.np_last + 1, described.first)
        if any(not _is_nominal(reading, j) or syntax.lower[j] in COMPLEMENT for j in gap):
            return -1
        if any(syntax.pos[j - 1] == "NOUN" and syntax.pos[j] == "DET" for j in gap[1:]):
            return -1  # a charge the group denies
        fellow = _is_fellow(described, name, reading)
        if not fellow and (described.form != "described" or described.possessed >= 0):
            continue  # in "X, the company's head," it is the head
        opens = bool(gap) and (syntax.pos[gap[0]] in ("DET", "POSS") or described.owner >= 0)
        opens = opens and syntax.lower[gap[0]] != "whose"
        end = described.last
        while end < len(syntax.pos) and end - described.last < LONGEST and syntax.pos[end] in IN_COMPLEMENTS:
            end += 1
        apt = opens and (fellow or fits(described, name, reading, False))
        return d if apt and _ends_apposition(reading, name, end) else -1
    return -1


def _ends_apposition(reading: SentenceReading, name: Mention, end: int) -> bool:
    """Whether what a mark opens behind a name ends here, or a clause, a participle or an infinitive of its own follows."""
    syntax, mark = reading.syntax, reading.syntax.lower[name.np_last]
    if syntax.lower[end : end + 1] == ["to"]:
        return syntax.pos[end + 1 : end + 2] == ["VERB"] and syntax.pos[name.np_last + 1] == "DET"
    while end < len(syntax.pos) and syntax.pos[end] == "ADV":
        end += 1  # widely known as
    if end == len(syntax.pos):
        return False
    closed = syntax.lower[end] == mark if mark != "," else syntax.lower[end] in _ENDS
    tells = syntax.pos[end] in ("ADJ", "VERB") and reading.structure.label[end] == "acl"
    return closed or tells or syntax.voice[end] == "participle"


def _is_nominal(reading: SentenceReading, token: int) -> bool:
    """Whether it may stand before the head of a description: *a [Lagos-based] charity*, *a [pro-government] militia*."""
    syntax = reading.syntax
    tied = syntax.tied[token] or syntax.tied[token + 1 : token + 2] == [True]
    return syntax.pos[token] in IN_COMPLEMENTS or tied or _is_hyphen(reading, token)


def _is_hyphen(reading: SentenceReading, token: int) -> bool:
    """Whether it is a mark without a space on either side."""
    around = reading.syntax.tokens[max(0, token - 1) : token + 2]
    closed = len(around) == 3 and around[0].end == around[1].start and around[1].end == around[2].start
    return closed and around[1].text in DASHES


def _is_fellow(described: Mention, name: Mention, reading: SentenceReading) -> bool:
    """Whether it is ``X, a Serb,`` or ``X, a fellow Democrat,``: of a state or a party, with the article of a single one."""
    article = reading.syntax.lower[name.np_last + 1 : name.np_last + 2] in (["a"], ["an"])
    known = described.entry
    belongs = known.form == "demonym" or known.kind == "party" if known else is_member(described)
    return article and belongs and name.may_be_person and described.possessed < 0 and described.group < 0
