"""A model that fails on some texts, in words that quote them; the service loads it like any other."""

from __future__ import annotations

from dataclasses import fields

from stance.cues.cues import Cue
from stance.model import Model
from stance.reading import SentenceReading


class FailingModel(Model):
    """Fails on every sentence that names Narnia."""

    @classmethod
    def like(cls, model: Model) -> FailingModel:
        """One with the parts of another model."""
        return cls(**{field.name: getattr(model, field.name) for field in fields(model)})

    def cues(self, reading: SentenceReading) -> list[Cue]:
        text = " ".join(token.text for token in reading.syntax.tokens)
        if "Narnia" in text:
            raise ValueError(f"cannot read: {text}")
        return super().cues(reading)
