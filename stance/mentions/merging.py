"""What names one actor becomes one mention: acronyms, titles, appositions; and who owns and joins whom."""

from __future__ import annotations

from stance.mentions.aliases import absorb_aliases
from stance.mentions.allegiances import with_allegiances
from stance.mentions.brackets import with_brackets
from stance.mentions.candidates import find_candidates
from stance.mentions.complements import (
    AT_HAND,
    is_complement,
    is_served,
    office_before,
    title_end,
    without_rank,
)
from stance.mentions.coordination import coordinate
from stance.mentions.distances import without_distances
from stance.mentions.finiteness import acts
from stance.mentions.furthertitles import fold_further_titles
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.governments import with_governed
from stance.mentions.leadership import without_leadership
from stance.mentions.margins import without_margins
from stance.mentions.mentions import MAX_MENTIONS, Mention
from stance.mentions.objectnouns import has_object_before
from stance.mentions.partynames import with_party_names
from stance.mentions.phrases import complete_phrases
from stance.mentions.possession import link_owners
from stance.mentions.ranking import ranks_alone
from stance.mentions.seats import without_seats
from stance.mentions.sites import without_sites
from stance.mentions.standing import STANDING, stands_to_owner
from stance.mentions.titles import is_person
from stance.tokens.text import tokenize
from stance.words.offices import LETTERED, OFFICES, is_office_abroad
from stance.words.syntax import Syntax

#: What goes on behind a name that somebody calls something: *called Ruiz a liar*, *called Ruiz's claim absurd*.
_WHAT_CALLED = (["GEN"], ["DET"], ["ADJ"], ["NOUN"])


def find_mentions(syntax: Syntax, gazetteer: Gazetteer) -> tuple[list[Mention], bool]:
    """The mentions of one sentence in the order of the text, at most `stance.mentions.mentions.MAX_MENTIONS`, and whether
    there are more."""
    candidates = without_seats(find_candidates(syntax, gazetteer), syntax, gazetteer)
    candidates = without_margins(without_sites(candidates, syntax, gazetteer), syntax)
    candidates = without_distances(candidates, syntax)
    mentions = with_brackets(absorb_aliases(candidates, syntax, gazetteer), syntax)
    mentions = _merge_titles(mentions, syntax, gazetteer)
    mentions = _merge_appositions(mentions, syntax, gazetteer)
    mentions = fold_further_titles(mentions, syntax, gazetteer)
    mentions = without_leadership(mentions, syntax, gazetteer)
    mentions = with_party_names(with_allegiances(mentions, syntax), syntax, gazetteer)
    read = with_governed(link_owners(mentions[:MAX_MENTIONS], syntax), syntax, gazetteer)
    read = complete_phrases(coordinate(read, syntax, gazetteer), syntax, gazetteer)
    return read, len(mentions) > MAX_MENTIONS


def _merge_titles(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """``Kremlin spokesman Dmitry Peskov``, ``the chief of the European Commission Ursula von der Leyen``, ``the militia known
    as the Badr Brigade``: what is described right before a name is its title."""
    kept: list[Mention] = []
    for mention in mentions:
        titled = mention.form == "name" and mention.title
        office = _office_of(mention, syntax, gazetteer) if titled else -1
        if office >= 0:
            parts = []
            while kept and kept[-1].last > office:
                parts.append(kept.pop())
            first, np_first = (parts[-1].first, parts[-1].np_first) if parts else (office, office)
            first = min(first, np_first + (syntax.pos[np_first] == "DET"))  # the [Special Envoy]
            title = _phrase(syntax, first, title_end(syntax, office, mention.first))
            kept.append(mention._replace(title=title, np_first=np_first))
            continue
        before = kept[-1] if kept else None
        if before and before.form == "described" and mention.form == "name":
            if _is_of_office(before, mention, kept, syntax):
                kept.pop()
                kept[-1] = mention._replace(
                    title=_phrase(syntax, kept[-1].first, before.last), np_first=kept[-1].np_first
                )
                continue
            if before.last == mention.first and has_object_before(syntax, mention):
                kept.append(mention)
                continue
            if before.last == mention.first and _holds_office(before, mention, syntax):
                title = " ".join(filter(None, (before.text, mention.title)))
                kept[-1] = mention._replace(title=title, np_first=before.np_first)
                continue
            if (
                _heads(before, mention, syntax, gazetteer)
                or stands_to_owner(before, mention, syntax)
                or _is_called(before, mention, syntax)
                or _has_field(before, mention, syntax)
            ):
                last = before.last if "," in syntax.lower[before.last : mention.first] else mention.first
                title = _phrase(syntax, before.first, last)
                kept[-1] = mention._replace(title=title, np_first=before.np_first)
                continue
        kept.append(mention)
    return kept


def _is_of_office(noun: Mention, name: Mention, kept: list[Mention], syntax: Syntax) -> bool:
    """Whether a person is named right behind an office and what it is of: *secretary of state for health Ann Lee*, but not *an
    envoy of the union for Ann Lee*."""
    office = kept[-2] if len(kept) > 1 else None
    if office is None or office.form != "described" or not name.may_be_person or name.last - name.first < 2:
        return False
    titles = syntax.pos[noun.last : name.first]
    apposed = titles[-1:] != ["PREP"] and {"NAME", "NOUN", "PREP"}.issuperset(titles)
    return apposed and is_served(syntax, office.head, noun.head)


def _holds_office(described: Mention, name: Mention, syntax: Syntax) -> bool:
    stands = syntax.lemma[described.head] in STANDING
    return (name.may_be_person or stands) and syntax.reading[described.head].kind == "person"


def _heads(described: Mention, name: Mention, syntax: Syntax, gazetteer: Gazetteer) -> bool:
    """Whether an office and its body or state stand before a name: ``chief of the European Commission X``."""
    body = gazetteer.get(name.title) if name.title else None
    if body is None or body.kind == "person" or body.form == "demonym":
        return False
    of_body = syntax.lower[described.last : described.last + 1] == ["of"]
    between = range(described.last + 1, name.first - len(tokenize(name.title)))
    adjacent = all(syntax.pos[j] == "DET" for j in between)
    singular = syntax.is_singular(described.head)
    return of_body and adjacent and singular and _holds_office(described, name, syntax)


def _has_field(described: Mention, name: Mention, syntax: Syntax) -> bool:
    """Whether an office and its field in small letters stand before a name: ``commissioner for trade X``."""
    of_field = syntax.lower[described.last : described.last + 1] in (["for"], ["of"])
    field = syntax.pos[described.last + 1 : name.np_first]
    nominal = field[-1:] == ["NOUN"] and {"ADJ", "NOUN"}.issuperset(field)
    office = syntax.lower[described.head] in OFFICES
    person = name.last - name.first > 1 and name.may_be_person
    return of_field and nominal and office and person


def _office_of(name: Mention, syntax: Syntax, gazetteer: Gazetteer) -> int:
    """The token of an office that stands with its field or place, perhaps a rank too, before a name: *Minister for Roads X*,
    *Chief of Army Staff General X*; or -1."""
    complement = [token.text for token in tokenize(f"{name.title} ")]
    known = gazetteer.get(name.title)
    if not is_complement(without_rank(complement)) or (
        known is not None and known.form in ("demonym", "person")
    ):
        return -1
    field = name.last - name.first == 1 and syntax.reading[name.head].kind  # the Minister of Foreign Affairs
    named = name.may_be_person and not field
    return office_before(syntax, name.first - len(complement)) if named else -1


def _is_called(described: Mention, name: Mention, syntax: Syntax) -> bool:
    """``the crew known as the Night Owls``, but not ``the ministry called Ruiz a liar``."""
    between = [w for w in syntax.lower[described.last : name.first] if w not in ("the", "as")]
    several = syntax.reading[described.head].kind in ("group", "institution")
    new = syntax.lower[described.np_first] in ("a", "an")
    tells = syntax.voice[described.last] == "finite" and syntax.pos[name.last : name.last + 1]
    told = not new and tells in _WHAT_CALLED
    return several and not told and between in (["known"], ["called"], ["named"], ["dubbed"])


def _merge_appositions(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """``the minister, Name,`` and ``Name, X's minister,``: one mention, the name; owners stay candidates."""
    kept: list[Mention] = []
    for mention in mentions:
        before = next((m for m in reversed(kept) if m.np_last <= mention.first and m.form != "pronoun"), None)
        if before is not None and _apposed(before, mention, syntax, gazetteer):
            at = kept.index(before)
            if before.form == "described" and mention.form == "name":
                title = _phrase(syntax, before.np_first, before.last)
                owner = kept[at - 1] if at and kept[at - 1].last + 1 == before.first else None
                if owner is not None and syntax.pos[owner.last] == "GEN":
                    title = f"{owner.text}'s {before.text}"
                kept[at] = mention._replace(title=mention.title or title, np_first=before.np_first)
                continue
            if before.form == "name" and mention.form == "described" and _closes(mention, syntax):
                title = _phrase(syntax, before.np_last + 1, mention.last)
                kept[at] = before._replace(title=before.title or title, np_last=mention.np_last)
                continue
        kept.append(mention)
    return sorted(kept, key=lambda m: m.first)


def _apposed(before: Mention, mention: Mention, syntax: Syntax, gazetteer: Gazetteer) -> bool:
    """Whether a comma and nothing but determiners, owners and adjectives stand between two mentions."""
    gap = range(before.np_last, mention.first)
    if not gap or syntax.lower[gap[0]] != "," or len(gap) > 6:
        return False
    if any(syntax.pos[j] not in ("DET", "ADJ", "GEN", "NAME", "NOUN", "POSS", "NUM", "ADV") for j in gap[1:]):
        return False
    first, second = syntax.reading[before.head].kind, syntax.reading[mention.head].kind
    if before.form == "described" and mention.form == "name":
        person = mention.may_be_person
        singular = syntax.is_singular(before.head)
        if first in ("group", "institution") and is_person(mention, gazetteer):
            return False
        if _fronted(before, mention, syntax) or _is_served(before, syntax) or _reports(mention, syntax):
            return False
        return (
            len(gap) == 1 and singular and (person or first == "group") and _ends_apposition(mention, syntax)
        )
    if before.form == "name" and mention.form == "described":
        unknown = before.may_be_person
        head = syntax.lower[mention.head]
        person = second == "person" or head in LETTERED or is_office_abroad(head)
        single = syntax.is_singular(mention.head)
        return single and ((unknown and person) or ranks_alone(before, mention, syntax))
    return False


def _fronted(before: Mention, mention: Mention, syntax: Syntax) -> bool:
    """``Having thanked the company, Jan Roos resigned``: the comma ends what stands before the subject."""
    opener = syntax.pos[before.np_first - 1] if before.np_first else ""
    return opener in ("VERB", "PREP") and "," not in syntax.lower[: before.np_first] and acts(mention, syntax)


def _is_served(described: Mention, syntax: Syntax) -> bool:
    """Whether it is the one *to* whom somebody stands who is named behind: ``the aide to the president, X,``."""
    to = described.np_first - 1
    return to > 0 and syntax.lower[to] in ("to", "of") and syntax.lower[to - 1] in AT_HAND


def _reports(mention: Mention, syntax: Syntax) -> bool:
    """``The governor, Reed said, has resigned``: the name between the commas is of whoever says so."""
    said = mention.np_last
    if syntax.lower[said + 1 : said + 2] != [","] or not _is_finite(said, syntax):
        return False
    behind = next((j for j in range(said + 2, len(syntax.pos)) if syntax.pos[j] != "ADV"), said)
    return syntax.reading[said].kind == "speech" and behind > said and _is_finite(behind, syntax)


def _is_finite(token: int, syntax: Syntax) -> bool:
    if syntax.pos[token] == "VERB":
        return syntax.voice[token] == "finite"
    return syntax.pos[token] in ("BE", "HAVE", "MODAL", "DO")


def _ends_apposition(mention: Mention, syntax: Syntax) -> bool:
    """After an apposed name stands a comma, a full stop, a verb or a bracket, not another coordinated name."""
    j = mention.np_last
    return j >= len(syntax.lower) or syntax.pos[j] in (
        "PUNCT",
        "VERB",
        "MODAL",
        "HAVE",
        "BE",
        "DO",
        "PREP",
        "ADV",
    )


def _closes(mention: Mention, syntax: Syntax) -> bool:
    j = mention.np_last
    if j >= len(syntax.lower) or syntax.lower[j] in (",", ".", ";", "and"):
        return True
    return syntax.lower[j] in ("of", "for", "to", "at", "in")


def _phrase(syntax: Syntax, first: int, last: int) -> str:
    return " ".join(t.text for t in syntax.tokens[first:last]).replace(" 's", "'s").replace(" ’s", "’s")
