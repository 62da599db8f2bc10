"""Measures how well mentions are resolved, on the passages of the corpus that mark antecedents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer
from stance.reading import SentenceReading
from stance.resolution.pronouns import Choice
from stance.resolution.resolution import resolve
from stance.resolution.resolved import Resolved
from training.corpus import Example, find_word
from training.forms import is_pronoun
from training.gold import align_mention
from training.measures import precision_recall_f1


@dataclass(frozen=True, slots=True)
class Outcome:
    """One marked mention: the actor for which it stands and the name that was found, the mention itself where nothing
    was."""

    example: Example
    mention: str
    expected: str
    found: str
    resolution: str
    right: bool


@dataclass(slots=True)
class ResolutionScore:
    """Precision over the mentions that were resolved to another name than their own, recall over those that
    should have been; both between 0 and 1, with the outcomes that they count."""

    outcomes: list[Outcome] = field(default_factory=list)

    def of(self, outcomes: Iterable[Outcome]) -> tuple[float, float, int]:
        """Precision, recall and the number of mentions that are not their own name."""
        outcomes = list(outcomes)
        resolved = [o for o in outcomes if o.resolution != "itself" and not _same_words(o.found, o.mention)]
        wanted = [o for o in outcomes if not _same_words(o.expected, o.mention)]
        figures = precision_recall_f1(
            sum(o.right for o in resolved), len(resolved), len(wanted), sum(o.right for o in wanted)
        )
        return figures["precision"], figures["recall"], len(wanted)

    @property
    def precision(self) -> float:
        return self.of(self.outcomes)[0]

    @property
    def recall(self) -> float:
        return self.of(self.outcomes)[1]

    def by_form(self) -> dict[str, tuple[float, float, int]]:
        """The figures for each pronoun, for names and for descriptions."""
        forms = Counter(_form(o.mention) for o in self.outcomes)
        return {
            form: self.of(o for o in self.outcomes if _form(o.mention) == form)
            for form, _ in forms.most_common()
        }


def measure_resolution(
    examples: Sequence[Example],
    readings: Sequence[SentenceReading],
    gazetteer: Gazetteer,
    antecedents: Sequence[Choice] | None,
) -> ResolutionScore:
    """Resolve each passage among ``examples`` as one text; sentences without a passage are left out.

    ``antecedents`` has for each example a choice that was not fitted on it; without them only names in the gazetteer
    are resolved.
    """
    score = ResolutionScore()
    choices: Sequence[Choice | None] = antecedents or [None] * len(examples)
    numbered = zip(examples, readings, choices, strict=True)
    for passage, group in groupby(numbered, key=lambda one: one[0].passage):
        if passage is not None:
            lines, read, (choice, *_) = zip(*group, strict=True)
            resolved = resolve(read, gazetteer, choice) if choice else [resolve_names(one) for one in read]
            score.outcomes += _outcomes(lines, read, resolved, gazetteer)
    return score


def resolve_names(reading: SentenceReading) -> list[Resolved]:
    """The actors of a sentence's mentions where only names in the gazetteer are resolved: a baseline to measure
    against."""
    return [
        Resolved(Actor(mention.text), "itself")
        if mention.entry is None
        else Resolved(mention.entry.actor, "gazetteer")
        for mention in reading.mentions
    ]


def _outcomes(
    examples: Sequence[Example],
    readings: Sequence[SentenceReading],
    resolved: Sequence[list[Resolved]],
    gazetteer: Gazetteer,
) -> Iterator[Outcome]:
    marked = {_head(name): actor for example in examples for name, actor in example.antecedents.items()}
    for example, reading, row in zip(examples, readings, resolved, strict=True):
        for mention, expected in example.antecedents.items():
            yield _outcome(
                example, mention, expected, _found(example, mention, reading, row), marked, gazetteer
            )


def _found(example: Example, mention: str, reading: SentenceReading, row: list[Resolved]) -> Resolved | None:
    """What the marked mention was resolved to, None where the pipeline sees no such mention."""
    index = align_mention(mention, example.text, reading)
    if index < 0:
        return None
    end = find_word(mention, example.text) + len(mention)
    closing = (i for i, m in enumerate(reading.mentions) if reading.syntax.tokens[m.last - 1].end == end)
    index = next(closing, index)  # of "Syrian leader" both words are mentions; the head is meant
    found = reading.mentions[index]
    same = mention == found.alias or found.title.endswith(mention) or _head(mention) == _head(found.text)
    return row[index] if same else None


def _outcome(
    example: Example,
    mention: str,
    expected: str,
    found: Resolved | None,
    marked: dict[str, str],
    gazetteer: Gazetteer,
) -> Outcome:
    """A mention is right where it leads to its actor or to another mention of it (``its`` to ``channel``)."""
    if found is None:
        return Outcome(example, mention, expected, mention, "itself", _same_words(mention, expected))
    names = [member.name for member in found.members] or [found.actor.name]
    wanted = expected.split(" + ")
    right = same_actors(names, wanted, gazetteer)
    if not right and found.resolution != "itself" and len(names) == 1:
        right = same_actors(marked.get(_head(names[0]), "").split(" + "), wanted, gazetteer)
    return Outcome(example, mention, expected, " + ".join(names), found.resolution, right)


def same_actors(found: list[str], wanted: list[str], gazetteer: Gazetteer) -> bool:
    """Whether both lists of names are of the same actors."""
    return len(found) == len(wanted) and all(any(_same_actor(f, w, gazetteer) for f in found) for w in wanted)


def _same_actor(one: str, other: str, gazetteer: Gazetteer) -> bool:
    """Whether two names are of one actor: canonical names are equal, or one is the other's head and part."""
    if _canonical(one, gazetteer) == _canonical(other, gazetteer):
        return True
    if not one or not other:
        return False
    words, more = sorted((_words(one), _words(other)), key=len)
    return _head(one) == _head(other) and words <= more


def _canonical(name: str, gazetteer: Gazetteer) -> str:
    """One spelling for all names of an actor; a state's government is the state."""
    entry = gazetteer.get(name)
    if entry is None:
        state, _, body = name.rpartition(" ")
        entry = gazetteer.get(state) if body == "government" else None
    return (entry.name if entry else name).casefold()


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.casefold())) - {"the", "s"}


def _head(name: str) -> str:
    """The word that says what a name names: the last one before ``of``, ``for`` or ``in``."""
    return re.split(r" (?:of|for|in|from) ", name.casefold())[0].split()[-1]


def _same_words(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _form(mention: str) -> str:
    if is_pronoun(mention):
        return mention.lower()
    return "name" if mention[:1].isupper() else "description"
