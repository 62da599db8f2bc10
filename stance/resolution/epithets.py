"""The words by which a text may speak again of somebody whom it names."""

from __future__ import annotations

from stance.mentions import titles
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution import bynames, clubs, descriptions, nominees, partisans, posts, presidents, societies


def epithets(mention: Mention, reading: SentenceReading, described: Mention | None, human: bool) -> set[str]:
    """The lower-case words of the title of a name, of what is ``described`` beside it, and of the party, the candidacy or the
    body that is told with it; of a body also those of its own name, and what that tells it to be."""
    # the president's spokesman is no president
    *_, office = mention.title.replace("’s ", "'s ").rpartition("'s ")
    words = titles.title_words(office)
    if mention.entry is not None and mention.entry.office:
        words |= titles.title_words(mention.entry.office)
    if described is not None:
        words |= descriptions.described_words(described, reading) | bynames.age(described, reading)
    if human:
        words |= partisans.party_behind(mention, reading) | nominees.candidacy(mention, reading)
        words |= posts.post(mention, reading) | bynames.age(mention, reading)
    else:
        words |= _own_words(mention, reading) | clubs.body_words(mention, reading) | societies.causes(mention)
    return words | presidents.presided(reading, mention.np_last) if "president" in words else words


def _own_words(mention: Mention, reading: SentenceReading) -> set[str]:
    """The lower-case words and lemmas of a body's own name, and of its full name what it is, by which the text may speak of it
    again."""
    tokens = range(mention.first, mention.last)
    words = {reading.syntax.lower[j] for j in tokens} | {reading.syntax.lemma[j] for j in tokens}
    if mention.entry is not None and mention.entry.kind == "organisation":  # the IMF is a fund
        words |= {word.lower() for word in mention.entry.name.split()[-1:]}
    return {form for word in words if len(word) > 2 for form in (word, word.removesuffix("s"))}
