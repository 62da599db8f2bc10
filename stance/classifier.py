"""The public door: text in, a `Document` of directed stances out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from stance.artefact import DEFAULT_MANIFEST, load_model
from stance.document import (
    Actor,
    ActorMention,
    Document,
    DocumentActor,
    Sentence,
    Span,
    Stance,
)
from stance.explain import Explainer
from stance.mentions.mentions import MAX_MENTIONS, Mention
from stance.mentions.phrases import shown_phrase
from stance.mentions.useractors import with_user_actors
from stance.model import Model
from stance.reading import SentenceReading, read_text
from stance.resolution.resolution import resolve
from stance.resolution.resolved import Resolved
from stance.tokens import language
from stance.tokens.markup import html_warning
from stance.tokens.text import MAX_SENTENCE_TOKENS, split_sentences, tokenize
from stance.triples.decoding import Triple, surest


class Classifier:
    """Reads news text sentence by sentence; safe to share between threads, for it keeps no state.

    ``manifest`` describes the model: version, figures, date.
    """

    def __init__(self, model: Model, manifest: dict[str, Any]) -> None:
        self.model = model
        self.manifest = manifest

    @property
    def version(self) -> str:
        """The version of the model."""
        return str(self.manifest["version"])

    def classify(self, text: str, *, explain: bool = False) -> Document:
        """Who takes which stance towards whom.

        ``explain`` adds to each stance what spoke for and against it. Work grows linearly with the length of
        ``text``; a sentence of more than `stance.tokens.text.MAX_SENTENCE_TOKENS` tokens or
        `stance.mentions.mentions.MAX_MENTIONS` mentions is read up to there, which ``warnings`` tells; so they do where
        ``text`` does not look English (`stance.tokens.language.looks_english`) or holds HTML.

        Raises TypeError where ``text`` is no string, ValueError where it holds half of a surrogate pair, which is no
        character and has no place in any answer.
        """
        _check_text(text)
        spans = split_sentences(text)
        tokenized = [tokenize(text, start, end) for start, end in spans]
        readings = read_text(tokenized, self.model.lexicon, self.model.gazetteer)
        warnings: list[str] = []
        for (start, _), tokens, reading in zip(spans, tokenized, readings, strict=True):
            if len(tokens) > MAX_SENTENCE_TOKENS:
                warnings.append(
                    f"The sentence at {start} was read up to its token {MAX_SENTENCE_TOKENS} of {len(tokens)}."
                )
            if reading.cut:
                warnings.append(f"The sentence at {start} was read up to its mention {MAX_MENTIONS}.")
        if not language.looks_english(text):
            warnings.append(language.WARNING)
        elif text.islower():
            warnings.append(language.NO_CAPITALS)
        if (html := html_warning(text)) is not None:
            warnings.append(html)
        resolved = resolve(readings, self.model.gazetteer, self.model.antecedents)
        read = [_Read(text, reading, actors) for reading, actors in zip(readings, resolved, strict=True)]
        sentences = tuple(
            Sentence(Span(text[start:end], start, end), self._stances(one, explain))
            for (start, end), one in zip(spans, read, strict=True)
        )
        return Document(
            sentences,
            _document_actors(read),
            self.version,
            tuple(warnings),
            self.model.gazetteer.states,
        )

    def _stances(self, read: _Read, explain: bool) -> tuple[Stance, ...]:
        """The triples that the threshold lets through, one for each pair of actors and stance, in the order of their cues."""
        answered = surest(self.model.answers(read.reading, read.actors), self.model.threshold)
        explainer = Explainer(self.model, [triple for triple, _ in answered]) if explain else None
        stances: dict[tuple[str, str | None, str], Stance] = {}
        for triple, confidence in answered:
            for stance in _each_actor(read, triple, confidence, explainer):
                target_key = stance.target.actor.key if stance.target else None
                key = (stance.source.actor.key, target_key, stance.stance)
                if key not in stances or confidence > stances[key].confidence:
                    stances.pop(key, None)  # the order is that of the cues that are answered
                    stances[key] = stance
        return tuple(stances.values())


@dataclass(frozen=True)
class _Read:
    """A sentence of ``text`` with the actors behind its mentions."""

    text: str
    reading: SentenceReading
    resolved: Sequence[Resolved]

    @cached_property
    def actors(self) -> list[Actor]:
        """For each mention the actor behind it."""
        return [resolved.actor for resolved in self.resolved]

    def span(self, first: int, last: int) -> Span:
        """Tokens ``[first, last)`` as they stand in the text."""
        tokens = self.reading.syntax.tokens
        start, end = tokens[first].start, tokens[last - 1].end
        return Span(self.text[start:end], start, end)

    def actor_mentions(self, index: int, target: int | None = None) -> Iterator[ActorMention]:
        """Mention ``index`` as a source, whose ``target`` may stand inside of it, or as a target: once for each actor that
        it stands for. An office is shown by the name beside it, *his* by whom it stands for."""
        index = self._owning(index)
        name = self.resolved[index].name
        index = name if name >= 0 else index
        mentions, resolved = self.reading.mentions, self.resolved[index]
        inner = None if target is None else mentions[target]
        span = self.span(*shown_phrase(mentions[index], resolved.actor.name, inner))
        for actor in resolved.actors:
            yield ActorMention(span, actor, resolved.resolution)

    def _owning(self, index: int) -> int:
        """Of a possessive pronoun the nearest mention of the same actor that is none, if the sentence has one."""
        mentions, actor = self.reading.mentions, self.actors[index]
        if not _is_possessive(mentions[index]):
            return index
        others = (
            i for i, m in enumerate(mentions) if self.actors[i].key == actor.key and not _is_possessive(m)
        )
        return min(others, key=lambda i: abs(mentions[i].head - mentions[index].head), default=index)


def load(path: str | Path = DEFAULT_MANIFEST, actors: str | Path | None = None) -> Classifier:
    """Load the classifier that the manifest at ``path`` describes.

    ``actors`` is a table of a user's own actors, which win over the built-in ones (see docs/ACTORS.md).
    Raises `stance.artefact.ArtefactError`, which says what to do, where the model is missing, damaged, or was
    written by other library versions; `stance.mentions.actortables.ActorTableError` with every fault of the table.
    """
    model, manifest = load_model(Path(path))
    if actors is not None:
        model = replace(model, gazetteer=with_user_actors(model.gazetteer, Path(actors)))
    return Classifier(model, manifest)


def _is_possessive(mention: Mention) -> bool:
    return mention.form == "pronoun" and mention.possessed >= 0


def _check_text(text: object) -> None:
    if not isinstance(text, str):
        raise TypeError(
            f"text: expected a string, found {type(text).__name__}: decode bytes, and leave out what has no text"
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(
            f"text: expected Unicode, found half of a surrogate pair, {text[error.start]!r} at {error.start}: "
            "read the text anew in its right encoding, or take that out"
        ) from None


def _each_actor(
    read: _Read, triple: Triple, confidence: float, explainer: Explainer | None
) -> Iterator[Stance]:
    """The stance of a triple, one for each actor where a mention stands for several: *both sides*; *the two blamed each other*
    has those as sources and as targets."""
    cue, named = triple.links.cue, triple.target
    explanation = None if explainer is None else explainer.explain(triple)
    span = read.span(cue.first, cue.last)
    if named is None and triple.links.context.reciprocal and read.resolved[triple.source].members:
        named = triple.source
    targets = (None,) if named is None else tuple(read.actor_mentions(named))
    for source in read.actor_mentions(triple.source, named):
        for target in targets:
            if target is None or source.actor.key != target.actor.key:
                yield Stance(source, target, triple.stance, confidence, span, explanation)


def _document_actors(sentences: Sequence[_Read]) -> tuple[DocumentActor, ...]:
    found: dict[str, tuple[Actor, list[Span]]] = {}
    for read in sentences:
        for mention, resolved in zip(read.reading.mentions, read.resolved, strict=True):
            for actor in resolved.actors:
                found.setdefault(actor.key, (actor, []))[1].append(read.span(*mention.phrase))
    return tuple(DocumentActor(actor, tuple(spans)) for actor, spans in found.values())
