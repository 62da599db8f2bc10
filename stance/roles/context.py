"""One cue and what stands around it: its subject, object, speaker and the paths to every mention."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from stance.cues.cues import Cue
from stance.document import Actor, StanceLabel
from stance.reading import SentenceReading
from stance.roles.bystanders import Bystanders, bystanders
from stance.roles.cuesite import CueSite
from stance.roles.paths import paths_from
from stance.roles.speakers import keys_by_speaker
from stance.roles.standing import filled_places
from stance.roles.voicing import voicing
from stance.words.lexicon import CueTerm
from stance.words.syntax import Syntax

_SPEECH = ("speech",)
#: What is done with accusations or compliments that go both ways.
_TRADING = ("trade", "exchange", "swap")
_EACH_OTHER = (["each", "other"], ["one", "another"])
#: Within how many tokens *each* stands before a verb whose object is *the other*.
_BEFORE_VERB = 3


class CueContext:
    """What all pairs of one cue share, worked out once."""

    def __init__(
        self, reading: SentenceReading, cue: Cue, stance: StanceLabel, actors: Sequence[Actor]
    ) -> None:
        """``actors`` has for each mention the actor behind it."""
        syntax = reading.syntax
        self.reading, self.cue, self.stance = reading, cue, stance
        anchor = cue.anchor
        self.voice = syntax.voice[anchor] or syntax.pos[anchor]
        self.lemma = syntax.lemma[anchor]
        self.phrase = " ".join(syntax.lemma[i] for i in range(cue.first, min(cue.last, cue.first + 4)))
        self.word = syntax.reading[anchor]
        self.frames = sorted(
            {m.entry.frame for m in reading.cue_terms[anchor] if isinstance(m.entry, CueTerm)}
        )
        self.subject = reading.doer(anchor)
        self.object_head = _object_head(reading, cue)
        self.object_word = syntax.reading[self.object_head] if self.object_head >= 0 else None
        self.before = [i for i, m in enumerate(reading.mentions) if m.head < cue.first]
        self.after = [i for i, m in enumerate(reading.mentions) if m.first >= cue.last]
        self.reciprocal = _is_reciprocal(reading, cue)
        #: Who voices the stance, and whose it is, where these are two.
        self.voicing = voicing(reading, anchor)
        #: For each mention the key of its actor.
        self.keys = keys_by_speaker(reading, [actor.key for actor in actors])
        self.speaker = _speaker(reading, anchor) if syntax.quoted[anchor] else -1
        self.paths = paths_from(reading, anchor, self.voicing)
        self.filled = filled_places(self.paths)
        self.actors = actors
        self.actor_paths: dict[str, str] = {}
        for key, path in zip(self.keys, self.paths, strict=True):
            known = self.actor_paths.get(key, "far")
            if known == "far" or (path != "far" and len(path) < len(known)):
                self.actor_paths[key] = path

    @cached_property
    def bystanders(self) -> Bystanders:
        """Those who by the structure are no sources, and no targets; while roles are learned nobody asks."""
        return bystanders(CueSite(self.reading, self.cue.anchor, self.stance, self.keys))

    def is_nearest(self, index: int) -> bool:
        """Whether no other mention of its actor has a shorter path to the cue."""
        return len(self.actor_paths[self.keys[index]]) == len(self.paths[index])


def _object_head(reading: SentenceReading, cue: Cue) -> int:
    """The noun that the cue takes as its object: head of the first noun phrase after it, or -1."""
    syntax = reading.syntax
    head = -1
    for i in range(cue.last, min(len(syntax.pos), cue.last + 9)):
        if syntax.pos[i] in ("NOUN", "NAME"):
            head = i
        elif (head >= 0 and syntax.pos[i] != "GEN") or (
            syntax.pos[i] in ("VERB", "PUNCT", "SUB")
            and syntax.voice[i] != "participle"
            and syntax.lower[i] not in ('"', "“")
        ):
            break
    return head


def _is_reciprocal(reading: SentenceReading, cue: Cue) -> bool:
    """Whether *each other*, *one another* or, behind *each* or *both*, *the other* stands where the cue has its target, or
    accusations are traded."""
    lower, clause, structure = reading.syntax.lower, reading.syntax.clause, reading.structure
    verb = structure.head[cue.anchor] if structure.label[cue.anchor] == "obj" else cue.anchor
    if reading.syntax.lemma[verb] in _TRADING:
        return True
    each = "each" in lower[max(0, cue.first - _BEFORE_VERB) : cue.first] or _both_do(reading, verb)
    return any(
        (lower[i : i + 2] in _EACH_OTHER or (each and _is_other(reading.syntax, i)))
        and clause[i] == clause[cue.anchor]
        for i in range(cue.last, min(len(lower), cue.last + 3))
    )


def _both_do(reading: SentenceReading, verb: int) -> bool:
    """Whether the subject of a verb is *both* of two: *both Mali and Togo accused the other*, *both sides*, *both*."""
    subject = reading.structure.subject_of(verb)
    return subject >= 0 and "both" in reading.syntax.lower[max(0, subject - 1) : subject + 1]


def _is_other(syntax: Syntax, i: int) -> bool:
    """Whether *the other* stands alone: *each blamed the other*, but not *the other side's army*."""
    follows = syntax.pos[i + 2] if i + 2 < len(syntax.pos) else "PUNCT"
    return syntax.lower[i : i + 2] == ["the", "other"] and follows not in ("ADJ", "NOUN", "NAME", "NUM")


def _speaker(reading: SentenceReading, anchor: int) -> int:
    """Who utters the quotation around ``anchor``: the mention beside a verb of speech outside the quotation marks."""
    syntax = reading.syntax
    best, nearest = -1, 99
    for i, pos in enumerate(syntax.pos):
        if pos == "VERB" and not syntax.quoted[i] and syntax.reading[i].kind in _SPEECH:
            for j in (*range(i - 1, max(-1, i - 6), -1), *range(i + 1, min(len(syntax.pos), i + 6))):
                index = reading.mention_at[j]
                if index >= 0 and not syntax.quoted[j]:
                    if abs(i - anchor) < nearest:
                        best, nearest = index, abs(i - anchor)
                    break
    return best
