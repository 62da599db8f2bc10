"""Who has, sends or qualifies whom a mention names: before it, *Chad's army*, or behind it, *the army of Chad*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.document import Actor
from stance.mentions.mentions import Mention, stands_for_nobody
from stance.reading import SentenceReading
from stance.resolution import descriptions, hypernyms
from stance.resolution.bodies import is_part, kind_of_body
from stance.resolution.entities import Discourse
from stance.resolution.naming import Names
from stance.resolution.resolved import Resolved
from stance.resolution.wording import as_it_stands

_COMPLEMENT = (["of"], ["of", "the"], ["for"], ["for", "the"])
#: Behind the name itself *for* is no part of who it is: thanked Jan Berg for Norway's help.
_OWN_COMPLEMENT = (["of"], ["of", "the"])
#: What may stand between an owner and the word for the body that is meant: not *his former party*.
_ITS_OWN = frozenset({"own", "whole", "entire"})


class Owners:
    """Tells who owns the mentions of one text."""

    def __init__(self, names: Names, discourse: Discourse) -> None:
        self.names = names
        self.discourse = discourse

    def before(self, reading: SentenceReading, i: int, resolved: Sequence[Resolved]) -> Actor | None:
        """The actor that possesses or qualifies mention ``i`` from before it; ``resolved`` are the mentions before."""
        if not i:
            return None
        mentions = reading.mentions
        title = range(mentions[i].np_first, mentions[i].first)  # what qualifies it: the Finnish tyre maker X
        before = reversed(range(i)) if title else ()
        owner = next((k for k in before if mentions[k].possessed in title), mentions[i].owner)
        if owner < 0 and _stands_behind_its_state(reading, i, resolved[i - 1].actor):
            owner = i - 1
        if owner < 0:
            owner = _antecedent_of_whose(reading, mentions[i])
        if owner < 0:
            owner = descriptions.government_beside(mentions[i], reading)
        if not 0 <= owner < i or stands_for_nobody(resolved[owner].actor.name):
            return None
        return resolved[owner].actor

    def led(self, mention: Mention, reading: SentenceReading, owner: Actor | None) -> Actor | None:
        """The body for which the owner of a description acts, where the description may be of it: *Vox leader Ana Ruiz said
        her party*."""
        if owner is None or owner.kind != "person" or not owner.acts_for or mention.owner < 0:
            return None
        if (
            descriptions.means_several(mention, reading)
            or descriptions.modifiers_of(mention, reading) - _ITS_OWN
        ):
            return None
        named = self.discourse.by_key.get(owner.acts_for.casefold())
        body = named or self.names.gazetteer.get(owner.acts_for)
        if body is None:
            return None
        noun = reading.syntax.lemma[mention.head]
        fits = body.actor.kind in hypernyms.BY_KIND.get(noun, ()) or noun in body.actor.name.lower().split()
        return body.actor if fits else None

    def behind(self, reading: SentenceReading, i: int) -> Actor | None:
        """The state or body after the preposition in ``X, the president of Botswana``, ``a spokesman for the EU``,
        ``Prime Minister X of Estonia``; of ``the leader of Chile's Green Party`` it is the party."""
        mentions = reading.mentions
        mention, k = mentions[i], i + 1
        if k == len(mentions):
            return None
        gap = reading.syntax.lower[mention.np_last : mentions[k].first]
        if gap == ["and"] and mention.form == mentions[k].form == "described":
            return self.behind(reading, k)  # the government and people of Lebanon
        of_name = mention.form == "name" and mention.np_last == mention.last
        if gap not in (_OWN_COMPLEMENT if of_name else _COMPLEMENT):
            return None
        state = self.names.state_in(mentions[k].text.split())
        if state is None or mentions[k].kind == "person":
            return None
        if mentions[k].possessed < 0:
            return self._body_of(mentions[k], reading, state)
        if of_name:  # accused X of Russian ties
            return None
        while (owned := next((j for j in range(k + 1, len(mentions)) if mentions[j].owner == k), -1)) > 0:
            k = owned
        return state if k == i + 1 else self._body(mentions[k], reading, state)

    def _body_of(self, mention: Mention, reading: SentenceReading, state: Actor) -> Actor:
        """The state or body of a complement: of *the Chilean football federation* not the state that qualifies it."""
        if mention.entry is not None or mention.form not in ("name", "described"):
            return state
        private = mention.form == "name" and kind_of_body(mention.text.split()) not in ("", "government")
        own = state.kind == "state" or (is_part(state) and private)  # Texas Federation of Nurses
        return self._body(mention, reading, state) if own else state

    def _body(self, mention: Mention, reading: SentenceReading, state: Actor) -> Actor:
        """What a state possesses: its party, its navy; its government is the state."""
        if mention.form == "name":
            return self.names.name(mention, reading, state).actor
        return descriptions.government(mention, reading, state, self.discourse) or as_it_stands(
            mention, reading, state
        )


def _antecedent_of_whose(reading: SentenceReading, mention: Mention) -> int:
    """The mention before *whose* in *X, whose government resigned*, or -1."""
    structure, verb = reading.structure, reading.structure.head[mention.head]
    if "whose" not in reading.syntax.lower[max(0, mention.np_first - 1) : mention.first]:
        return -1
    return reading.mention_at[structure.head[verb]] if verb >= 0 and structure.label[verb] == "acl" else -1


def _stands_behind_its_state(reading: SentenceReading, i: int, before: Actor) -> bool:
    """Whether a body stands with its state, the actor ``before`` it, before a noun: Chile's Labour Party leader."""
    mention = reading.mentions[i]
    if mention.form != "name" or before.kind != "state":
        return False
    state = reading.mentions[i - 1]
    genitive = reading.syntax.pos[state.last : mention.first] == ["GEN"]
    return genitive and state.possessed >= mention.possessed >= 0
