"""Who is called by his age or by what he is known for, *the 54-year-old*, *the 54-year-old fisherman*, *the tycoon*, where the
text has just named him."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.mentions.titles import title_gender
from stance.reading import SentenceReading
from stance.resolution.binding import bound_by
from stance.resolution.entities import Discourse, Entity
from stance.words.ages import age_start, ends_age

#: Words for people by their means, fame or leaning, which are no offices or trades that others in the text may have.
_KNOWN_FOR = frozenset(
    "autocrat billionaire centrist entrepreneur financier firebrand hardliner laureate left-winger leftist magnate maverick "
    "millionaire mogul nationalist oligarch populist right-winger rightist statesman strongman superstar tycoon".split()
)


def age(mention: Mention, reading: SentenceReading) -> set[str]:
    """The age that a description tells, as one word, *54-year-old*, or that stands behind a name, *Ann Lee, 54,*; if any."""
    syntax, last = reading.syntax, mention.np_last
    if mention.form == "name":
        told = syntax.lower[last : last + 1] == [","] and syntax.pos[last + 1 : last + 3] == ["NUM", "PUNCT"]
        return {f"{syntax.lower[last + 1]}-year-old"} if told and syntax.lower[last + 1].isdigit() else set()
    for j in range(mention.np_first, mention.head + 1):
        if ends_age(syntax.lower[j]):
            return {syntax.text(age_start(syntax.lower, j), j + 1).lower()}
    return set()


def called(mention: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The person whom the text called by that age before, or the only one of whom it has spoken just now, whose age and sex
    may be so; but nobody who does something to the one described: *the coach praised the 20-year-old*."""
    told = age(mention, reading)
    if not (told or _is_known_for(mention, reading)) or reading.syntax.lower[mention.np_first] != "the":
        return None
    bound, gender = bound_by(mention, reading, discourse), title_gender(mention.text)
    near = {
        id(instance.entity): instance.entity
        for _, instance in discourse.recent()
        if instance.entity.human and not instance.entity.plural and instance.entity not in bound
    }
    fitting = [
        one
        for one in near.values()
        if (not told or _ages(one) <= told) and not {gender, one.gender} >= {"m", "f"}
    ]
    known = [one for one in fitting if told and _ages(one)]
    found = known or fitting
    return found[0] if len(found) == 1 and found[0].named else None


def _is_known_for(mention: Mention, reading: SentenceReading) -> bool:
    """Whether somebody is called a *tycoon* and the like, and nothing behind tells which one: not *the tycoon from Bonn*."""
    behind, syntax = mention.last, reading.syntax
    told = syntax.pos[behind : behind + 1] == ["PREP"] or syntax.lower[behind : behind + 1] == ["who"]
    return syntax.lower[mention.head] in _KNOWN_FOR and not told and mention.owner < 0


def _ages(entity: Entity) -> set[str]:
    return {word for word in entity.words if ends_age(word)}
