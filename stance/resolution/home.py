"""The state in which a text is at home, and the state of an office that is named without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from stance.document import Actor
from stance.mentions import titles
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution import descriptions
from stance.resolution.entities import Discourse
from stance.resolution.naming import Names

#: A text is at home in a state that so many of its sentences name, and so many times as many as name any other.
LEAST_SENTENCES, LEAD = 3, 1.5


def home_state(readings: Sequence[SentenceReading], names: Names) -> Actor | None:
    """The state of which most sentences of a text speak, or None where none leads clearly."""
    if len(readings) < LEAST_SENTENCES:
        return None
    found: Counter[Actor] = Counter()
    for reading in readings:
        found.update({state for mention in reading.mentions for state in _states(mention, names)})
    ranked = found.most_common(2)
    if not ranked or ranked[0][1] < LEAST_SENTENCES:
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked[0][1] >= LEAD * second else None


def _states(mention: Mention, names: Names) -> Iterator[Actor]:
    """The state that a mention or its title names, and the one for which a known person acts."""
    entry = mention.entry
    if entry is not None and entry.kind in ("state", "government", "person"):
        state = names.gazetteer.states.get(entry.country or "")
        if state is not None and (entry.kind != "person" or entry.acts_for == state.name):
            yield state
    if mention.title:
        titled = names.state_in(mention.title.split())
        if titled is not None and titled.kind == "state":
            yield titled


def governed(title: str, acts: bool, discourse: Discourse, home: Actor | None) -> Actor | None:
    """The state of an office that is named without one: where the text is at home, else of which it speaks just now.

    ``acts`` tells whether its holder is a subject: *Norway accused President X* does not say that he is Norway's. None in
    doubt: where the text speaks just now only of others than its home, where the home has somebody else in that office,
    and for a counterpart.
    """
    if home is not None and titles.may_govern(title):
        near = next((states for s in reversed(discourse.sentences) if (states := discourse.states_in(s))), {})
        state = home if (not near or home.name in near) and not _is_taken(title, discourse, home) else None
    elif titles.governs(title) and not any(i.entity.human for i in discourse.sentences[-1]):
        state = descriptions.focus(discourse, passing=False)
    else:
        return None
    object_of = not acts and any(i.subject and i.entity.actor == state for i in discourse.sentences[-1])
    return None if object_of else state


def _is_taken(title: str, discourse: Discourse, home: Actor) -> bool:
    """Whether the text knows another holder of the office, or the title is not one of the home's."""
    words = titles.title_words(title)
    return titles.whom_title_serves(words, home) is None or any(
        entity.actor.speaks_for(home) and words <= entity.words.keys()
        for entity in discourse.described_as(titles.head_word(title))
    )
