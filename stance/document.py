"""What the classifier answers: a document of sentences, stances, actors and relations.

All offsets count Unicode code points of the posted text, so that ``text[start:end]`` is the span.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

StanceLabel = Literal["support", "denial", "welcome", "condemnation"]
STANCES: tuple[StanceLabel, ...] = get_args(StanceLabel)

#: How a mention came to its actor; the order tells how direct the evidence is.
Resolution = Literal["itself", "gazetteer", "name", "acronym", "description", "pronoun", "speaker"]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who stands behind a mention.

    ``name`` tells it from all others: what many states have is named with its state (*Chile's Senate*). ``kind`` is one
    of state, government, organisation, party, group, company, media, religion, person or other; ``country`` an ISO
    3166-1 alpha-3 code; ``acts_for`` the canonical name of the state or organisation for which a person or an office
    acts.
    """

    name: str
    kind: str = "other"
    country: str | None = None
    acts_for: str | None = None

    @property
    def key(self) -> str:
        """What tells this actor from others in a text, whatever the capitals: ``He`` and ``he`` are one."""
        return self.name.casefold()

    def speaks_for(self, other: Actor) -> bool:
        """Whether this is a person or an office of the state or organisation ``other``."""
        return self.acts_for is not None and self.acts_for.casefold() == other.key

    def to_dict(self) -> dict[str, Any]:
        """The actor's fields without its name, as an answer spells them beside a mention."""
        return {"kind": self.kind, "country": self.country, "acts_for": self.acts_for}


def joint_name(names: Iterable[str]) -> str:
    """Several actors as one, *Togo and Mali*; the same of keys."""
    return " and ".join(names)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the posted text, ``text[start:end]``."""

    text: str
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A source or target as it stands in the text, with the actor behind it."""

    span: Span
    actor: Actor
    resolution: Resolution = "itself"

    def to_dict(self) -> dict[str, Any]:
        return {
            **self.span.to_dict(),
            "actor": self.actor.name,
            **self.actor.to_dict(),
            "resolution": self.resolution,
        }


@dataclass(frozen=True, slots=True)
class Evidence:
    """One feature that spoke for (positive weight) or against (negative) a reading, in log-odds."""

    feature: str
    weight: float

    def to_dict(self) -> dict[str, Any]:
        return {"feature": self.feature, "weight": round(self.weight, 3)}


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a stance was read: evidence for each learned step, and the reading that came second."""

    cue: tuple[Evidence, ...]
    source: tuple[Evidence, ...]
    target: tuple[Evidence, ...]
    runner_up: str

    def to_dict(self) -> dict[str, Any]:
        return {
            "cue": [e.to_dict() for e in self.cue],
            "source": [e.to_dict() for e in self.source],
            "target": [e.to_dict() for e in self.target],
            "runner_up": self.runner_up,
        }


@dataclass(frozen=True, slots=True)
class Stance:
    """One directed stance; ``target`` is None where the sentence names none."""

    source: ActorMention
    target: ActorMention | None
    stance: StanceLabel
    confidence: float
    cue: Span
    explanation: Explanation | None = None

    @property
    def shown_confidence(self) -> float:
        """The confidence as every answer shows it, to four digits: what is compared is what is seen."""
        return round(self.confidence, 4)

    def is_wanted(self, min_confidence: float, labels: Collection[str]) -> bool:
        """Whether it is at least so sure and one of ``labels``, all of which count where none is given.

        Confidences are compared as answers show them, so that nobody misses a stance at the very limit.
        """
        return self.shown_confidence >= min_confidence and (not labels or self.stance in labels)

    def to_dict(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "source": self.source.to_dict(),
            "target": None if self.target is None else self.target.to_dict(),
            "stance": self.stance,
            "confidence": self.shown_confidence,
            "cue": self.cue.to_dict(),
        }
        if self.explanation is not None:
            answer["explanation"] = self.explanation.to_dict()
        return answer


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, heading or bullet line with the stances it carries."""

    span: Span
    stances: tuple[Stance, ...]

    def to_dict(self) -> dict[str, Any]:
        return {**self.span.to_dict(), "stances": [s.to_dict() for s in self.stances]}


@dataclass(frozen=True, slots=True)
class DocumentActor:
    """An actor of the document with all its mentions, in the order of the text."""

    actor: Actor
    mentions: tuple[Span, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.actor.name,
            **self.actor.to_dict(),
            "mentions": [m.to_dict() for m in self.mentions],
        }


@dataclass(frozen=True, slots=True)
class Document:
    """The whole answer for one text; ``states`` has for each alpha-3 code the state, also of those it does not name."""

    sentences: tuple[Sentence, ...]
    actors: tuple[DocumentActor, ...]
    model_version: str
    warnings: tuple[str, ...] = ()
    states: Mapping[str, Actor] = field(default_factory=dict, repr=False)

    @property
    def stances(self) -> tuple[Stance, ...]:
        """All stances in the order of the text."""
        return tuple(stance for sentence in self.sentences for stance in sentence.stances)

    def to_dict(self) -> dict[str, Any]:
        """The JSON answer of ``POST /classify``, without ``relations`` (see `stance.relations`)."""
        return {
            "model": {"version": self.model_version},
            "sentences": [s.to_dict() for s in self.sentences],
            "actors": [a.to_dict() for a in self.actors],
            "warnings": list(self.warnings),
        }
