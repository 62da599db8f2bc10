"""People who are called by their party: *an Ohio Democrat*, *R-Ohio*, and then *the Democrat*, *the Republican*."""

from __future__ import annotations

import re

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import REACH, Discourse, Entity

#: Words for one member of a party; those of one set are said of the same people.
_MEMBERS = {
    word: frozenset(words.split())
    for words in (
        "republican gop",
        "democrat democratic",
        "conservative tory",
        "socialist",
        "communist",
        "liberal",
    )
    for word in words.split()
    if word not in ("gop", "democratic")
}
_ALL = frozenset[str]().union(*_MEMBERS.values())
#: What stands behind a name and its comma or bracket: *R-Ohio*, *D-N.Y.*
_LABELS = {"R": "republican", "D": "democrat"}
_LABEL = re.compile(r"[RD]-[A-Z]")
#: The party of a person is told within so many tokens behind the name.
_NEAR = 6
_FOLLOWING = frozenset("PUNCT VERB MODAL BE HAVE DO ADV PREP GEN".split())


def is_member(mention: Mention) -> bool:
    """Whether its last word is one for a member of a party: *an Ohio Democrat*."""
    return mention.text.split()[-1].lower() in _MEMBERS


def is_one_member(mention: Mention, reading: SentenceReading) -> bool:
    """Whether it is one person whom the text calls by the party: *the Democrat said*, not *the Democrat leader*."""
    syntax, last = reading.syntax, mention.last
    if mention.form not in ("name", "described") or syntax.lower[mention.np_first] != "the":
        return False
    if not is_member(mention):
        return False
    follows = syntax.pos[last] if last < len(syntax.pos) else "PUNCT"
    compound = syntax.lower[last : last + 1] == ["-"]  # the Republican-led House
    owns = mention.possessed < 0 or follows == "GEN"
    capital = syntax.tokens[last - 1].text[0].isupper() and not mention.title
    return capital and owns and not compound and follows in _FOLLOWING


def member(mention: Mention, discourse: Discourse) -> Entity | None:
    """The person who was last said to be of that party, else the only one who was named just now, unless of another
    party; a person of the tables has a party that is not known here."""
    words = _MEMBERS[mention.text.split()[-1].lower()]
    told = {
        id(entity): entity
        for word in words
        for entity in discourse.described_as(word)
        if entity.human and not entity.plural and entity.named and discourse.now - entity.sentence <= REACH
    }
    if told:
        last = max(entity.sentence for entity in told.values())
        latest = [entity for entity in told.values() if entity.sentence == last]
        return latest[0] if len(latest) == 1 else None
    near = [
        instance
        for _, instance in discourse.recent()
        if instance.entity.human and instance.entity.named and _ALL.isdisjoint(instance.entity.words)
    ]
    alone = len({id(instance.entity) for instance in near}) == 1
    known = any(instance.mention.entry is not None for instance in near)
    return near[0].entity if alone and not known else None


def party_behind(mention: Mention, reading: SentenceReading) -> set[str]:
    """The word of the party that is told behind a name, between commas or in brackets, or nothing."""
    syntax, last = reading.syntax, mention.last
    if last + 1 >= len(syntax.pos) or syntax.lower[last] not in (",", "("):
        return set()
    if label := _LABEL.match(syntax.text(last + 1, min(last + 4, len(syntax.pos)))):
        return {_LABELS[label[0][0]]}
    for j in range(last + 1, min(last + _NEAR, len(syntax.pos))):
        if syntax.lower[j] in _MEMBERS and syntax.lower[last + 1] in ("a", "an", "the"):
            return {syntax.lower[j]}
        if syntax.pos[j] in ("PUNCT", "VERB", "PREP"):
            break
    return set()
