"""What `POST /classify` answers. `stance.document` builds it; these models describe and check it."""

from __future__ import annotations

import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, RootModel

from stance.document import Resolution, StanceLabel
from stance.mentions.gazetteer import KINDS
from stance.tokens.language import MANY_WORDS

Start = Annotated[int, Field(ge=0, description="Where it begins: code points from the start of the text.")]
End = Annotated[int, Field(ge=0, description="Where it ends: `text[start:end]` is the span.")]
Quote = Annotated[str, Field(description="The span as it stands in the text.")]
Kind = Annotated[str, Field(description=f"{', '.join(KINDS[:-1])} or {KINDS[-1]}.")]


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ModelVersion(_Answer):
    """Which model read the text."""

    version: str = Field(description="Version of the model.")


class SpanAnswer(_Answer):
    """A stretch of the text."""

    text: Quote
    start: Start
    end: End


class MentionAnswer(SpanAnswer):
    """A source or target as it stands in the text, with the actor behind it."""

    actor: str = Field(
        description="Canonical name of the actor; the mention's own where nothing better is known."
    )
    kind: Kind
    country: str | None = Field(description="ISO 3166-1 alpha-3 code of the actor's country.")
    acts_for: str | None = Field(description="State or organisation for which a person or an office acts.")
    resolution: Resolution = Field(description="How the mention came to its actor.")


class EvidenceAnswer(_Answer):
    """A feature that spoke for a reading, or with a negative weight against it."""

    feature: str = Field(description="Name of the feature.")
    weight: float = Field(description="Its weight in log-odds.")


class ExplanationAnswer(_Answer):
    """Why a stance was read so."""

    cue: list[EvidenceAnswer] = Field(description="Evidence for the cue.")
    source: list[EvidenceAnswer] = Field(description="Evidence for the source.")
    target: list[EvidenceAnswer] = Field(description="Evidence for the target.")
    runner_up: str = Field(description="The reading that came second.")


class StanceAnswer(_Answer):
    """One directed stance."""

    source: MentionAnswer = Field(description="Who takes it.")
    target: MentionAnswer | None = Field(description="Towards whom; null where the sentence names nobody.")
    stance: StanceLabel = Field(description="Which stance.")
    confidence: float = Field(ge=0, le=1, description="How probable the model holds it.")
    cue: SpanAnswer = Field(description="The words that carry it.")
    explanation: ExplanationAnswer | None = Field(None, description="Present where `explain` asked for it.")


class SentenceAnswer(SpanAnswer):
    """A sentence, heading or bullet line."""

    stances: list[StanceAnswer] = Field(description="The stances it carries, in the order of the text.")


class NamedActor(_Answer):
    """An actor."""

    name: str = Field(description="Canonical name.")
    kind: Kind
    country: str | None = Field(description="ISO 3166-1 alpha-3 code of the actor's country.")
    acts_for: str | None = Field(description="State or organisation for which a person or an office acts.")


class ActorAnswer(NamedActor):
    """An actor of the text with all its mentions."""

    mentions: list[SpanAnswer] = Field(description="Where the text names it.")


class RelationAnswer(_Answer):
    """The stances of one kind from one actor to another, over the whole text."""

    source: NamedActor = Field(description="Who takes it.")
    target: NamedActor | None = Field(description="Towards whom; null where nobody is named.")
    stance: StanceLabel = Field(description="Which stance.")
    sentences: int = Field(ge=1, description="How many sentences carry it.")
    mean_confidence: float = Field(ge=0, le=1, description="Mean of their confidences.")
    max_confidence: float = Field(ge=0, le=1, description="Greatest of their confidences.")
    strongest: int = Field(ge=0, description="Index of the sentence with the greatest confidence.")


class _Reading(_Answer):
    sentences: list[SentenceAnswer] = Field(description="All sentences of the text, in its order.")
    actors: list[ActorAnswer] = Field(description="All actors that the text names.")
    relations: list[RelationAnswer] = Field(
        description="The stances gathered by source, target and stance, those in most sentences first."
    )
    warnings: list[str] = Field(
        description="What limits this answer: a language not learned, HTML in the text, a sentence cut. Another language is "
        f"told from {MANY_WORDS} words on; of a shorter text only where its letters are not Latin, or where it has at least "
        "two function words more of another language than of English."
    )


class TextAnswer(_Reading):
    """The answer for one `text`."""

    model: ModelVersion = Field(description="Which model read it.")


class DocumentAnswer(_Reading):
    """The answer for one of several texts."""

    id: int | str = Field(description="The id it was posted with.")
    date: datetime.date | None = Field(description="The day it was posted with.")


class DocumentsAnswer(_Answer):
    """The answer for several `documents`."""

    model: ModelVersion = Field(description="Which model read them, one and the same for all.")
    documents: list[DocumentAnswer] = Field(description="One for each text, in the order of the question.")


class ClassifyAnswer(RootModel[TextAnswer | DocumentsAnswer]):
    """The stances of one text, or of several."""

    model_config = ConfigDict(
        openapi_extra={  # type: ignore[typeddict-unknown-key]  # read by flask-openapi3
            "description": "The stances found, in the format that Accept asked for.",
            "content": {
                "text/csv": {"schema": {"type": "string"}},
                "application/x-ndjson": {"schema": {"type": "string"}},
            },
        }
    )
