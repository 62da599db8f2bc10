"""Directed stance in news text: who supports, condemns, denies or welcomes whom."""

from typing import TYPE_CHECKING, Any

from stance.artefact import ArtefactError
from stance.classifier import Classifier, load
from stance.document import Actor, ActorMention, Document, Sentence, Span, Stance
from stance.mentions.actortables import ActorTableError

__all__ = [
    "Actor",
    "ActorMention",
    "ActorTableError",
    "ArtefactError",
    "Classifier",
    "Document",
    "Sentence",
    "Span",
    "Stance",
    "classify_frame",
    "load",
]

if TYPE_CHECKING:  # which must not take every other name for a module's too
    from stance.batch.frame import classify_frame
else:

    def __getattr__(name: str) -> Any:
        """Load `classify_frame` when it is asked for: only those who use it shall wait for pandas."""
        if name == "classify_frame":
            from stance.batch.frame import classify_frame

            return classify_frame
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
