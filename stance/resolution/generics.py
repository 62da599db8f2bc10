"""Bodies that are called by what they are: *the company*, *the Vente movement*."""

from __future__ import annotations

from collections.abc import Collection

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.mentions.titles import title_words
from stance.reading import SentenceReading
from stance.resolution import hypernyms, seated
from stance.resolution.binding import bound_by
from stance.resolution.bodies import is_part
from stance.resolution.entities import Discourse, Entity, Instance

#: Words behind the name of the body itself; *the UN agency* is another one.
_BEHIND_NAMES = frozenset(
    "group movement militia organisation organization company firm airline carrier giant chain newspaper paper broadcaster "
    "channel magazine daily website outlet party bloc alliance".split()
)
#: Firms, before which a name is that of what they make or run.
_MAKING = frozenset("maker manufacturer producer operator developer publisher".split())


def named_before(mention: Mention, reading: SentenceReading, qualifier: Actor | None) -> Actor | None:
    """Whoever is named right before the word for a body and is no state: Wagner in *the Wagner group*."""
    syntax, head = reading.syntax, mention.head
    if qualifier is None or qualifier.kind == "state" or is_part(qualifier):
        return None
    named = syntax.pos[head - 1] == "NAME" and syntax.lemma[head] in _BEHIND_NAMES
    return qualifier if named and mention.title else None


def is_called(actor: Actor, noun: str) -> bool:
    """Whether the word tells what a named body is itself, so that both are one: *group* of Wagner or of a firm, not of a
    party."""
    return actor.kind in hypernyms.BY_KIND[noun] or (noun == "group" and actor.kind == "company")


def of_kind(
    mention: Mention,
    reading: SentenceReading,
    modifiers: Collection[str],
    state: Actor | None,
    discourse: Discourse,
) -> Entity | None:
    """The one body that was named just now, is of a kind that is called as the mention is and known by all ``modifiers``; one
    of unknown kind or country only where no other fits; not whoever does something to it, *Hamas condemned the group*."""
    head = reading.syntax.lemma[mention.head]
    if head in _MAKING and (state is None or state.kind != "state"):  # the iPhone maker
        modifiers, state = set(modifiers) - title_words(mention.title), None
    country = None if state is None else state.country
    kinds, alike = hypernyms.BY_KIND[head], hypernyms.called_alike(head)
    place, bound = seated.seat(mention, reading), bound_by(mention, reading, discourse)
    for accepted, where in (
        (kinds - {"other"}, country),
        (kinds - {"other"}, None),
        (kinds & {"other"}, country),
    ):
        fitting = {
            id(instance.entity): instance.entity
            for _, instance in discourse.recent()
            if instance.entity.named
            and not instance.entity.human
            and instance.entity not in bound
            and instance.entity.actor.kind in accepted
            and (state is None or where == instance.entity.actor.country)
            and (instance.entity.actor.kind != "other" or instance.subject or instance.owner)
            and (not hypernyms.is_single_name(instance.entity) or _qualifies(instance, mention, reading))
            and not hypernyms.told(instance.entity) - alike
            and instance.entity.words.keys() >= set(modifiers) - hypernyms.trades(modifiers, instance.entity)
            and seated.may_sit(instance.entity.actor, place)
        }
        if fitting:
            return next(iter(fitting.values())) if len(fitting) == 1 else None
    return None


def _qualifies(instance: Instance, mention: Mention, reading: SentenceReading) -> bool:
    """Whether a name stands before the very word that tells what it is, *the Vente movement*, but not *the iPhone maker*, or
    has an officer."""
    of_officer = (
        instance.owner and instance.reading.syntax.lemma[instance.mention.possessed] in hypernyms.OFFICERS
    )
    own = instance.reading is reading and instance.mention.possessed == mention.head and instance.adjective
    made = reading.syntax.lemma[mention.head] in _MAKING
    return (own and not made) or of_officer
