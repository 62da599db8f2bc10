"""Whom a definite description stands for: the president, the group, the government, both countries."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from stance.document import Actor
from stance.mentions.governments import GOVERNMENTS
from stance.mentions.mentions import Mention
from stance.mentions.titles import title_gender, title_words
from stance.reading import SentenceReading
from stance.resolution import armed, creeds, generics, hosts, hypernyms, nominees, posts, presidents, seated
from stance.resolution.binding import bound_by
from stance.resolution.bodies import is_elsewhere, is_part
from stance.resolution.entities import REACH, Discourse, Entity
from stance.words.offices import LETTERED, is_lettered

_DEFINITE = frozenset("the this that these those both".split())
_COUNTRY = frozenset({"country", "nation", "kingdom", "republic"})
#: A modifier that makes another government of it than that of the day.
_OTHER_GOVERNMENT = frozenset(
    "former previous past local provincial regional state city municipal interim own rival "
    "successive next new transitional exiled parallel world first last".split()
)
#: Words that make another office of one.
_RANKS = frozenset("vice deputy former ex assistant".split())


def is_definite(mention: Mention, reading: SentenceReading) -> bool:
    """Whether a determiner or an owner says that the text has named it before."""
    if mention.owner >= 0:
        return True
    place = seated.seat(mention, reading)
    start = place.np_first if place is not None else mention.np_first
    return not _DEFINITE.isdisjoint(reading.syntax.lower[start : mention.first + 1])


def is_bare(mention: Mention, reading: SentenceReading) -> bool:
    """Whether somebody is called by the office alone, as headlines do: *Mayor blasts council*."""
    determined = {"DET", "POSS", "GEN"}.intersection(reading.syntax.pos[mention.np_first : mention.head])
    return not determined and reading.syntax.tokens[mention.first].text[0].isupper()


def described_words(mention: Mention, reading: SentenceReading) -> set[str]:
    """The lower-case words of a description, the lemma of its head, and the office with what it is held for."""
    syntax = reading.syntax
    words = {*syntax.lower[mention.first : mention.head + 1], syntax.lemma[mention.head]}
    words |= posts.post(mention, reading)
    return words | presidents.presided(reading, mention.head + 1) if "president" in words else words


def modifiers_of(mention: Mention, reading: SentenceReading) -> set[str]:
    """The lower-case words between the determiner and the head, without names."""
    syntax = reading.syntax
    words = {
        syntax.lower[j]
        for j in range(mention.np_first, mention.head)
        if syntax.pos[j] not in ("DET", "POSS", "GEN", "NAME")
    }
    return words - set(mention.title.lower().split())


def means_several(mention: Mention, reading: SentenceReading) -> bool:
    head = reading.syntax.lower[mention.head]
    lettered = head not in LETTERED and is_lettered(head)  # MPs
    return head != reading.syntax.lemma[mention.head] or head in ("people", "police") or lettered


def is_government(mention: Mention, reading: SentenceReading) -> bool:
    return reading.syntax.lower[mention.head] in GOVERNMENTS


def government_beside(mention: Mention, reading: SentenceReading) -> int:
    """The mention of the government in *the government and people of Mali*, of which ``mention`` is the people, or -1."""
    if reading.syntax.lower[mention.head] != "people" or mention.group < 0:
        return -1
    joined = (i for i, m in enumerate(reading.mentions) if m.group == mention.group)
    described = (i for i in joined if reading.mentions[i].form == "described")
    return next((i for i in described if is_government(reading.mentions[i], reading)), -1)


def governed_place(state: Actor | None, owner: Actor | None, discourse: Discourse) -> Actor | None:
    """The state or part of one of which a government is that is told with ``state``, a party or a place, and may have an
    ``owner``: *Kerala's Congress government*; None where an unknown place owns it."""
    if owner is not None and is_part(owner):
        return owner
    if state is None or is_elsewhere(state, owner) or (owner is not None and owner.kind == "other"):
        return None
    return state if is_part(state) else discourse.state_of(state)


def government(
    mention: Mention, reading: SentenceReading, state: Actor | None, discourse: Discourse
) -> Actor | None:
    """The state for ``the government``, ``Japanese government``, ``the country``, ``the government and people of Japan``."""
    syntax = reading.syntax
    head = syntax.lower[mention.head]
    if head not in GOVERNMENTS and head not in _COUNTRY and government_beside(mention, reading) < 0:
        return None
    modifiers = modifiers_of(mention, reading)
    if modifiers & _OTHER_GOVERNMENT:
        return None
    if state is not None:
        return state if state.kind == "state" or is_part(state) else None
    led = head in GOVERNMENTS and mention.owner < 0 and _country_of_leader(mention, reading)
    if led:
        return discourse.states.get(led)
    if (
        mention.owner >= 0
        or mention.title  # the government of somebody who is not known
        or not is_definite(mention, reading)
        or modifiers - {"whole", "entire", "present", "federal", "military", "national", "central", "own"}
    ):
        return None
    state = focus(discourse)
    bound = bound_by(mention, reading, discourse) if head in GOVERNMENTS else []
    if state in [entity.actor for entity in bound]:
        return focus(discourse, earlier=True)
    other = hosts.other_government(mention, reading, state, bound, discourse) if state and bound else None
    return other or state


def _country_of_leader(mention: Mention, reading: SentenceReading) -> str | None:
    """The country of the person of the tables behind *the government of*, without which it is of the state in question."""
    if reading.syntax.lower[mention.last : mention.last + 1] != ["of"]:
        return None
    behind = (m.entry for m in reading.mentions if m.np_first == mention.last + 1 and m.possessed < 0)
    return next((entry.country for entry in behind if entry is not None and entry.kind == "person"), None)


def focus(discourse: Discourse, passing: bool = True, earlier: bool = False) -> Actor | None:
    """The one state of which the text is speaking just now, or None where there are several; without ``passing`` also
    where it only tells a place or the object of what somebody does, with ``earlier`` of which it spoke before this sentence.
    A name that bodies of several states have yields to the state of which the text spoke before: *Accra was calm. The Labour
    Party met.*"""
    usual: Actor | None = None
    for sentence in reversed(discourse.sentences):
        if earlier and sentence is discourse.sentences[-1]:
            continue
        states = discourse.states_in(sentence)
        if not states:
            continue
        said = discourse.states_in(sentence, passing and usual is None)
        state = next(iter(said.values())) if len(states) == len(said) == 1 else None
        if usual is not None or state is None:
            return state or usual
        sure = [i for i in sentence if not discourse.is_of_some_state(i)]
        if discourse.states_in(sure):
            return state
        usual = state
    return usual


def described_entity(
    mention: Mention,
    reading: SentenceReading,
    state: Actor | None,
    discourse: Discourse,
) -> Entity | None:
    """The entity for which a description with these words stands, if there is just one near enough."""
    syntax = reading.syntax
    head = syntax.lemma[mention.head]
    plural = means_several(mention, reading)
    named = None if plural else generics.named_before(mention, reading, state)
    if named is not None and generics.is_called(named, head):
        entity = discourse.entity(named)
        entity.named = True
        discourse.describe(entity, described_words(mention, reading))
        return entity
    human = (syntax.reading[mention.head].kind == "person" or head in LETTERED) and not plural
    modifiers = modifiers_of(mention, reading) - {"own", "same", "latter"}
    if state is None or named is not None:
        modifiers |= title_words(mention.title)
    modifiers |= _field(mention, reading)
    place = seated.seat(mention, reading)
    if place is not None and not human:
        modifiers.discard("based")
    alike = hypernyms.called_alike(head)
    bound = bound_by(mention, reading, discourse) if human else []
    found = [
        entity
        for word in {head, *hypernyms.WIDER.get(head, ())}
        for entity in discourse.described_as(word)
        if entity.plural == plural
        and entity.human == human
        and entity not in bound
        and _agrees(entity, modifiers, state)
        and seated.may_sit(entity.actor, place)
        and not (human and _ranks_otherwise(entity, head, modifiers))
        and not (human and posts.holds_another(entity, mention, reading))
        and discourse.now - entity.sentence <= REACH
        and (word == head or "general" not in entity.words)  # a secretary general is no minister
        and (word != "group" or head != "company" or hypernyms.is_business_group(entity))
        and (word == head or head not in hypernyms.BY_KIND or not hypernyms.told(entity) - alike)
        and not hypernyms.is_of_others(entity, mention, reading)
    ]
    if (
        head == "party"
        and not modifiers
        and mention.owner < 0
        and reading.structure.predicates.get(mention.head)
    ):
        # X's leader said the party agreed: not the one of the sentence before
        sided = {
            id(i.entity): i.entity for i in discourse.sentences[-1] if i.owner and i.entity.actor.kind == head
        }
        found = list(sided.values()) or found
    if not found and head in hypernyms.BY_KIND and not plural:
        told = (mention, reading, modifiers, state, discourse)
        return generics.of_kind(*told) or creeds.of_creed(*told)
    if not found and plural:
        return armed.armed_group(mention, reading, modifiers, state, discourse)
    if not found and human:
        return _by_title(mention, reading, modifiers, state, discourse)
    if head == "president" and state is None and not modifiers:
        capital = syntax.tokens[mention.head].text[0].isupper()
        found = presidents.of_state(found, capital and mention.np_first < mention.head, discourse)
    offices = [
        entity.words.keys() for entity in found if entity.named
    ]  # a headline's Mayor is the one who is named
    return _only([e for e in found if not (e.bare and any(e.words.keys() <= words for words in offices))])


def _by_title(
    mention: Mention,
    reading: SentenceReading,
    modifiers: Iterable[str],
    state: Actor | None,
    discourse: Discourse,
) -> Entity | None:
    """The one whose title a wider word tells: *the lawmaker* for a senator, but not *the union's leader* for a premier; or
    who is up for an office, by what he was before: *the former judge*."""
    head, behind = reading.syntax.lemma[mention.head], mention.head + 1
    owned = mention.owner >= 0 or reading.syntax.lower[behind : behind + 1] in (["of"], ["for"])
    if owned and (state is None or state.kind != "state"):
        return None
    titled = hypernyms.by_title(head, title_gender(head), discourse)
    if "former" in modifiers and not titled:
        titled, modifiers = nominees.formerly(head, discourse), set(modifiers) - {"former"}
    fitting = [entity for entity in titled if _agrees(entity, modifiers, state)]
    return fitting[0] if len(fitting) == 1 else None


def _field(mention: Mention, reading: SentenceReading) -> set[str]:
    """The words that tell what a minister is for: *the Minister of Health*; a secretary of state is for nothing."""
    syntax, j = reading.syntax, mention.head + 1
    if syntax.lemma[mention.head] not in ("minister", "secretary") or syntax.lower[j : j + 1] not in (
        ["of"],
        ["for"],
    ):
        return set()
    field = set()
    for k in range(j + 1, len(syntax.pos)):
        known = reading.mention_at[k] >= 0 and reading.mentions[reading.mention_at[k]].entry is not None
        if known or syntax.pos[k] not in ("NAME", "NOUN", "ADJ"):
            break
        field.add(syntax.lower[k])
    return field - {"state"}


def _agrees(entity: Entity, modifiers: Iterable[str], state: Actor | None) -> bool:
    if state is not None and state.country != entity.actor.country:
        return False
    return all(word in entity.words for word in modifiers)


def _ranks_otherwise(entity: Entity, head: str, modifiers: Collection[str]) -> bool:
    """Whether somebody only has an office beside the one described, *the mayor* for a deputy mayor, *the minister* for a
    prime minister."""
    ranks = _RANKS | {"prime"} if head == "minister" else _RANKS
    return not ranks.isdisjoint(entity.words.keys() - set(modifiers))


def _only(found: list[Entity]) -> Entity | None:
    """The one entity, or the one that was spoken of clearly later than all others."""
    distinct = sorted({id(e): e for e in found}.values(), key=lambda e: -e.sentence)
    if not distinct:
        return None
    if len(distinct) > 1 and distinct[0].sentence - distinct[1].sentence < 2:
        return None
    return distinct[0]
