"""The version of the package; models have versions of their own (see `stance.artefact`)."""

__version__ = "0.1.0"
