"""Sentences and words of a text, its language and markup; begin with `text`."""
