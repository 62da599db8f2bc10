"""Directed stance in news text: who supports, condemns, denies or welcomes whom."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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
    from stance.artefact import ArtefactError
    from stance.batch.frame import classify_frame
    from stance.classifier import Classifier, load
    from stance.document import Actor, ActorMention, Document, Sentence, Span, Stance
    from stance.mentions.actortables import ActorTableError
else:
    _HOMES = {
        "ActorTableError": "stance.mentions.actortables",
        "ArtefactError": "stance.artefact",
        "Classifier": "stance.classifier",
        "classify_frame": "stance.batch.frame",
        "load": "stance.classifier",
    }

    def __getattr__(name: str) -> Any:
        """Load a name when it is asked for: the command shall hear Ctrl-C at once, and few wait for pandas."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES.get(name, "stance.document")), name)

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
