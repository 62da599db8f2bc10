"""Directed stance in news text: who supports, condemns, denies or welcomes whom."""

from stance.classifier import Classifier, load
from stance.document import Document

__all__ = ["Classifier", "Document", "load"]
