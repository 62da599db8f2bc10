"""The public door: text in, a `Document` of directed stances out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stance.artefact import DEFAULT_MANIFEST, load_model
from stance.decoding import Triple
from stance.document import (
    Actor,
    ActorMention,
    Document,
    DocumentActor,
    Sentence,
    Span,
    Stance,
)
from stance.explain import explain_triple
from stance.mentions import MAX_MENTIONS, Mention
from stance.model import Model
from stance.reading import SentenceReading, read_sentence
from stance.resolution import Resolved, resolve
from stance.text import MAX_SENTENCE_TOKENS, Token, split_sentences, tokenize


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
        ``text``; a sentence of more than `stance.text.MAX_SENTENCE_TOKENS` tokens or
        `stance.mentions.MAX_MENTIONS` mentions is read up to there, which ``warnings`` tells.
        """
        spans = split_sentences(text)
        warnings: list[str] = []
        readings: list[SentenceReading] = []
        for start, end in spans:
            tokens = tokenize(text, start, end)
            if len(tokens) > MAX_SENTENCE_TOKENS:
                warnings.append(
                    f"The sentence at {start} was read up to its token {MAX_SENTENCE_TOKENS} of {len(tokens)}."
                )
            reading = read_sentence(tokens[:MAX_SENTENCE_TOKENS], self.model.lexicon, self.model.gazetteer)
            if len(reading.mentions) == MAX_MENTIONS:
                warnings.append(f"The sentence at {start} was read up to its mention {MAX_MENTIONS}.")
            readings.append(reading)
        resolved = resolve(readings, self.model.gazetteer)
        sentences = []
        for (start, end), reading, actors in zip(spans, readings, resolved, strict=True):
            stances = self._stances(reading, actors, explain)
            sentences.append(Sentence(Span(text[start:end], start, end), stances))
        return Document(tuple(sentences), _document_actors(readings, resolved), self.version, tuple(warnings))

    def _stances(
        self, reading: SentenceReading, actors: Sequence[Resolved], explain: bool
    ) -> tuple[Stance, ...]:
        """The triples above the threshold, one for each pair of actors and stance, in the order of their cues."""
        triples = self.model.triples(reading, [a.actor.key for a in actors])
        if not triples:
            return ()
        confidences = self.model.confidences(reading, triples)
        best: dict[tuple[str, str | None, str], tuple[float, int]] = {}
        for index, (triple, confidence) in enumerate(zip(triples, confidences.tolist(), strict=True)):
            source = actors[triple.source].actor.key
            target = None if triple.target is None else actors[triple.target].actor.key
            key = (source, target, triple.stance)
            if (
                confidence >= self.model.threshold
                and source != target
                and confidence > best.get(key, (0.0, 0))[0]
            ):
                best[key] = confidence, index
        chosen = sorted(best.values(), key=lambda found: (triples[found[1]].links.cue.first, found[1]))
        return tuple(
            self._stance(reading, triples, index, confidence, actors, explain) for confidence, index in chosen
        )

    def _stance(
        self,
        reading: SentenceReading,
        triples: list[Triple],
        index: int,
        confidence: float,
        actors: Sequence[Resolved],
        explain: bool,
    ) -> Stance:
        triple = triples[index]
        cue = triple.links.cue
        tokens = reading.syntax.tokens
        return Stance(
            source=_actor_mention(reading.mentions[triple.source], tokens, actors[triple.source]),
            target=None
            if triple.target is None
            else _actor_mention(reading.mentions[triple.target], tokens, actors[triple.target]),
            stance=triple.stance,
            confidence=confidence,
            cue=_span(tokens, cue.first, cue.last),
            explanation=explain_triple(self.model, reading, [a.actor.key for a in actors], triple)
            if explain
            else None,
        )


def load(path: str | Path = DEFAULT_MANIFEST) -> Classifier:
    """Load the classifier that the manifest at ``path`` describes.

    Raises `stance.artefact.ArtefactError`, which says what to do, where it is missing, damaged, or was written by
    other library versions.
    """
    return Classifier(*load_model(Path(path)))


def _actor_mention(mention: Mention, tokens: Sequence[Token], resolved: Resolved) -> ActorMention:
    return ActorMention(_span(tokens, mention.first, mention.last), resolved.actor, resolved.resolution)


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    """Tokens as a span of the text; what stands between them is white space, or nothing, and is put back as blanks."""
    start, end = tokens[first].start, tokens[last - 1].end
    parts = [tokens[first].text]
    for left, right in zip(tokens[first : last - 1], tokens[first + 1 : last], strict=True):
        parts.append(" " * (right.start - left.end) + right.text)
    return Span("".join(parts), start, end)


def _document_actors(
    readings: Sequence[SentenceReading], resolved: Sequence[Sequence[Resolved]]
) -> tuple[DocumentActor, ...]:
    found: dict[str, tuple[Actor, list[Span]]] = {}
    for reading, actors in zip(readings, resolved, strict=True):
        for mention, one in zip(reading.mentions, actors, strict=True):
            span = _span(reading.syntax.tokens, mention.first, mention.last)
            found.setdefault(one.actor.name, (one.actor, []))[1].append(span)
    return tuple(DocumentActor(actor, tuple(spans)) for actor, spans in found.values())
