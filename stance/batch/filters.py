"""Which documents are read and which stances are kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stance.batch.documents import InputDocument
from stance.document import ActorMention, Stance


@dataclass(frozen=True, slots=True)
class Filters:
    """Empty filters keep everything.

    An actor fits ``sources`` or ``targets`` by its canonical name, by the words that stand in the text, by
    the actor for which it acts, or by its ISO 3166-1 alpha-3 code, in capitals or not. ``since`` and
    ``until`` are days as ISO 8601, both included; a document without a date fits neither.
    """

    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    stances: tuple[str, ...] = ()
    min_confidence: float = 0.0
    since: str | None = None
    until: str | None = None

    @property
    def actors(self) -> list[str]:
        """The actors asked for, each with its side: ``source Norway``."""
        return [f"source {name}" for name in self.sources] + [f"target {name}" for name in self.targets]

    def known_in(self, stances: Iterable[Stance]) -> frozenset[str]:
        """Those of `actors` that one of ``stances`` has on that side, whether or not the other filters keep it."""
        if not self.actors:
            return frozenset()
        listed = list(stances)
        sources = {
            f"source {name}" for name in self.sources if any(_is_one_of(s.source, (name,)) for s in listed)
        }
        targets = {
            f"target {name}" for name in self.targets if any(_is_one_of(s.target, (name,)) for s in listed)
        }
        return frozenset(sources | targets)

    def fits_dates(self, document: InputDocument) -> bool:
        """Whether the document is of the days asked for."""
        if self.since is None and self.until is None:
            return True
        day = document.date
        return day is not None and (self.since or day) <= day <= (self.until or day)

    def fits(self, stance: Stance) -> bool:
        """Whether the stance is one of those asked for."""
        return (
            stance.is_wanted(self.min_confidence, self.stances)
            and (not self.sources or _is_one_of(stance.source, self.sources))
            and (not self.targets or _is_one_of(stance.target, self.targets))
        )


def _is_one_of(mention: ActorMention | None, names: tuple[str, ...]) -> bool:
    if mention is None:
        return False
    actor = mention.actor
    known = {
        name.casefold() for name in (actor.name, mention.span.text, actor.acts_for, actor.country) if name
    }
    return any(name.casefold() in known for name in names)
