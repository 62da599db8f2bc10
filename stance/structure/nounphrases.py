"""Noun phrases: where one ends, and what stands inside of it."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.structure import times
from stance.structure.contacts import begins_beside
from stance.structure.recipients import ends_recipient
from stance.tokens.text import PREFIXES
from stance.words.approximators import APPROXIMATING
from stance.words.borders import ends_object, opens_with_phrase, opens_with_place
from stance.words.currencies import CURRENCY_SIGNS
from stance.words.diathesis import floats
from stance.words.quotemarks import QUOTES
from stance.words.syntax import RELATIVE, Syntax

#: Before *than* and a number they only count: *more than a week*.
_COMPARED = frozenset(("more", "less", "fewer"))
#: Determiners that stand behind a number, an owner or an adjective as well: *1,300 more soldiers*, *Mali's other envoy*.
_INNER = frozenset("more other such few many several most".split())
#: Participles that stand before nouns for what is said, felt or done: *faced growing anger*.
_WAXING = frozenset("growing mounting rising increasing deepening continuing".split())
#: Parts of speech with which no noun phrase begins, unless a name does.
_NEVER_FIRST = frozenset("PREP TO CONJ SUB MODAL BE HAVE DO NEG PUNCT".split())
#: Participles that tell of a country where it lies, and what they stand behind.
_LYING = frozenset(("neighbouring", "neighboring"))
_BEFORE_LYING = frozenset(("VERB", "PREP", "TO", "CONJ", "START"))
#: What stands before whose a thing is: *all his rivals*.
_BEFORE_OWNERS = (["all"], ["both"], ["half"])
_WAXES = frozenset("speech feeling help act state claim event".split())
#: Marks that can stand within a noun phrase.
_MARKS_INSIDE = QUOTES | {".", ",", "-"}


class NounPhraseReader:
    """Finds the noun phrase that begins at a token."""

    def __init__(
        self, syntax: Syntax, pos: list[str], mentions: Sequence[Mention], mention_at: Sequence[int]
    ) -> None:
        self.syntax, self.pos, self.mentions, self.mention_at = syntax, pos, mentions, mention_at
        #: Where a name or description ends that begins at a token.
        self.named = {m.first: self._behind(i) for i, m in enumerate(mentions) if m.form != "pronoun"}
        #: Where a noun phrase ends whose name stands behind a complement: [the chief of the commission] Jan Roos.
        self.complemented = {
            m.np_first: m.last for m in mentions if m.title and "," not in syntax.lower[m.np_first : m.first]
        }
        #: What is named where a noun phrase begins.
        self.opening = {m.np_first: m for m in mentions if m.form != "pronoun"}

    def _np_end(self, i: int) -> int:
        """Where the noun phrase that starts at ``i`` ends, or ``i`` where none starts."""
        if not self._begins(i):
            return i
        last = self._last_noun(i)
        if last == i:
            return self._bare_determiner(i) if self.pos[i] == "DET" else i
        ends = [end for first, end in self.complemented.items() if i <= first < last < end]
        return max(ends) if ends and not self._contacts(i, last) else last

    def _begins(self, i: int) -> bool:
        """Whether a noun phrase may begin with the word at ``i``."""
        tag, word = self.pos[i], self.syntax.lower[i]
        if tag in _NEVER_FIRST and self.mention_at[i] < 0 and word != "-":
            return False
        return tag != "ADV" and word != "what" and (word not in RELATIVE or self._points(i))

    def _last_noun(self, i: int) -> int:
        """Where the last noun, name or pronoun of the phrase from ``i`` ends, or ``i`` where it has none."""
        j = last = i
        while j < len(self.pos):
            end = self.named.get(j) or self._noun_end(i, j)
            if end == j and not self._leads_on(i, j, last):
                break
            if j > i and self._is_parted(i, j, last):
                break
            if end > j:
                last = end
                if self.pos[j] == "PRON" and j not in self.named:
                    break
            j = end if end > j else j + 1
        return last

    def _noun_end(self, i: int, j: int) -> int:
        """Where a noun or pronoun at ``j`` ends, or ``j`` where the phrase from ``i`` has none there."""
        if self.pos[j] in ("NOUN", "NAME", "NUM"):
            return j + 1
        before = self.syntax.lower[i:j]
        if self.pos[j] == "POSS":
            return j + 1 if j == i or before in _BEFORE_OWNERS else j
        return j + 1 if self.pos[j] == "PRON" and (j == i or before == ["a"]) else j  # a few

    def _leads_on(self, i: int, j: int, last: int) -> bool:
        """Whether a word at ``j`` that is no noun goes on with the phrase from ``i``, whose last noun ends at ``last``."""
        tag = self.pos[j]
        if tag == "DET":
            return j == i or self._inner(j)
        if tag == "VERB":
            return self.syntax.tied[j] or self._attribute(j) or (last == j and self._turned(j))
        if tag in ("ADJ", "ADV") or (tag == "GEN" and last == j):
            return True
        return self.syntax.lower[j] in _MARKS_INSIDE and self._mark_inside(i, j, last)

    def _is_parted(self, i: int, j: int, last: int) -> bool:
        """Whether a phrase of its own begins at ``j`` behind that from ``i``, whose last noun ends at ``last``."""
        if self._behind_time(i, j):
            return True
        if last == i:
            return self._ends_predicate(i, j)
        return last == j and (self._before_time(j) or self._object_ends(i, j) or self._behind_opening(j))

    def _points(self, i: int) -> bool:
        """Whether *that* at ``i`` opens a noun phrase: *of that party*, *rejected that claim*."""
        pos = self.pos
        behind = i > 0 and pos[i - 1] in ("PREP", "VERB")
        return behind and pos[i] == "DET" and pos[i + 1 : i + 2] in (["NOUN"], ["ADJ"])

    def _behind(self, mention: int) -> int:
        """The token behind a mention, or behind the bracket with its acronym where it goes on as a title: *[the Fox Party (FP)
        leader Ana Ruiz]*."""
        found = self.mentions[mention]
        following = self.mentions[mention + 1 : mention + 2] if found.alias else ()
        titled = any(other.np_first == found.np_last < other.first for other in following)
        return found.np_last if titled else found.last

    def _ends_predicate(self, i: int, j: int) -> bool:
        """Whether adjectives from ``i`` are a predicate before a phrase of time: *were ordinary last week*."""
        behind = i > 0 and self.pos[i - 1] in ("BE", "ADV")
        bare = behind and all(tag == "ADJ" for tag in self.pos[i:j])
        return bare and self.syntax.reading[i].kind != "time" and times.trails(self.syntax, self.pos, j)

    def _object_ends(self, i: int, j: int) -> bool:
        """Whether a phrase of its own begins at ``j`` behind a noun: what somebody is called or given, a sum, a rough
        number, the subject of a relative clause."""
        if self._contacts(i, j):
            return True
        if ends_recipient(self.syntax, self.pos, i, j, self.mention_at[j - 1] >= 0):
            return True
        rough = self.pos[j] == "ADV" and self.syntax.lower[j] in APPROXIMATING
        return rough or ends_object(self.syntax, j - 1) or self._sum_follows(j)

    def _behind_time(self, i: int, j: int) -> bool:
        """Whether a phrase of time from ``i`` ends before another one at ``j``: *on Monday France condemned them*, *on Monday
        angry farmers condemned them*."""
        opens = j in self.named or self.pos[j] in ("ADJ", "NUM") or self.syntax.lower[j] == "later"
        if not opens or not times.fills(self.syntax, self.pos, i, j):
            return False
        return (i > 0 and self.pos[i - 1] == "PREP") or times.stands_alone(self.syntax, self.pos, i)

    def _behind_opening(self, j: int) -> bool:
        """Whether a subject begins at ``j`` behind a place or a phrase that opens the sentence: *In London Reed condemned
        them*, *In London five men condemned them*, *At the summit Norway condemned them*."""
        place, subject = self.mention_at[j - 1], self.opening.get(j)
        if subject is None and place >= 0 and j in self.named:  # with CNN Norway
            subject = self.mentions[self.mention_at[j]]
        if subject is None:
            return False
        if subject.form == "name" and opens_with_phrase(self.syntax, j, subject.last):
            return True
        return place >= 0 and opens_with_place(self.syntax, self.mentions[place].first, subject.last)

    def _before_time(self, j: int) -> bool:
        """Whether a phrase of time begins at ``j`` that tells nothing of the noun before it, as in *Black Friday*."""
        named = self.mention_at[j - 1] >= 0 or self.pos[j - 1] in ("NOUN", "NUM")
        return named and self.mention_at[j] < 0 and times.trails(self.syntax, self.pos, j)

    def _contacts(self, i: int, j: int) -> bool:
        """Whether a relative clause without its pronoun begins at ``j`` behind the noun phrase from ``i``."""
        return begins_beside(self.syntax, self.pos, self.mentions, self.mention_at, i, j)

    def _sum_follows(self, j: int) -> bool:
        """Whether a sum of money at ``j`` is a phrase of its own behind a noun or actor: *paid the nurses $12 an hour*."""
        noun = self.pos[j - 1] == "NOUN" or self.mention_at[j - 1] >= 0
        return noun and self.pos[j] == "NUM" and self.syntax.lower[j][0] in CURRENCY_SIGNS

    def _scores(self, i: int) -> bool:
        """Whether two numbers from ``i`` tell how a vote or a match ended: *voted 9-2 to ban it*."""
        return i > 0 and self.pos[i - 1] in ("VERB", "ADV") and self.pos[i : i + 3] == ["NUM", "PUNCT", "NUM"]

    def _inner(self, j: int) -> bool:
        """Whether a determiner at ``j`` goes on with a noun phrase."""
        before = self.pos[j - 1]
        return before in ("DET", "ADV") or (
            self.syntax.lower[j] in _INNER and before in ("NUM", "GEN", "POSS", "ADJ")
        )

    def _only_counts(self, i: int) -> bool:
        """Whether *more* at ``i`` stands with *than* before a number."""
        if i < 0 or self.syntax.lower[i] not in _COMPARED or self.syntax.lower[i + 1 : i + 2] != ["than"]:
            return False
        return self.pos[i + 2 : i + 3] == ["NUM"] or self.syntax.lower[i + 2 : i + 3] in (["a"], ["half"])

    def _bare_determiner(self, i: int) -> int:
        """*Those*, *some*, *all* without a noun."""
        following = self.pos[i + 1] if i + 1 < len(self.pos) else "END"
        bare = self.syntax.lower[i] not in ("a", "an", "the", "every", "no") and not self._only_counts(i)
        apart = following not in ("ADJ", "ADV", "DET") and not floats(self.syntax.lower, self.pos, i)
        return i + 1 if bare and apart else i

    def _mark_inside(self, i: int, j: int, last: int) -> bool:
        """Whether a mark at ``j`` stands within the phrase from ``i``: a hyphen, an opening quotation mark, *Nov. 5*, *a
        complete, utter lie*."""
        mark = self.syntax.lower[j]
        if mark == "." and j > i:
            return times.time_end(self.syntax, self.pos, i) > j
        if mark == ",":
            return (
                last == i and self.pos[i] in ("DET", "POSS") and self.pos[j - 1 : j + 2 : 2] == ["ADJ", "ADJ"]
            )
        tied = last == j or self.syntax.lower[j - 1] in PREFIXES
        return (mark == "-" and tied and self._glued(j)) or (mark in QUOTES and j > last)

    def _turned(self, j: int) -> bool:
        """Whether a participle at ``j`` joins what somebody was and is, both in the singular: *the singer turned mayor*."""
        if self.syntax.lower[j] != "turned":
            return False
        around = [self.syntax.reading[k] for k in (j - 1, j + 1) if 0 < k < len(self.pos)]
        return len(around) == 2 and all(r.kind == "person" and r.tag == "NN" for r in around)

    def _attribute(self, j: int) -> bool:
        """Whether a participle stands before its noun: *the jailed poet*, *by retired judges*, *deplored alleged abuses*,
        *U.N.-run policing*, *accused neighbouring Togo*, but not *states neighbouring Togo*."""
        quoted = j > 1 and self.syntax.lower[j - 1] in QUOTES  # Mali's "alleged gains"
        before = self.pos[j - 1 - quoted] if j else "START"
        voice = self.syntax.voice[j]
        if voice == "ing" and self.syntax.lower[j - 1] == "those" and self.pos[j + 1 : j + 2] == ["NAME"]:
            return False  # those criticising Mali
        if voice in ("participle", "ing") and before in ("DET", "POSS", "GEN", "ADJ", "NUM"):
            return True
        if self.syntax.lower[j] in _WAXING and before != "NAME" and j + 1 < len(self.pos):
            return self.syntax.reading[j + 1].kind in _WAXES
        if self.syntax.lower[j] in _LYING and self.pos[j + 1 : j + 2] == ["NAME"]:
            return before in _BEFORE_LYING
        if voice == "ing" and before == "VERB" and self.syntax.reading[j - 1].kind == "giving":
            return self.pos[j + 1 : j + 2] == ["NOUN"]  # bring drinking water
        return self._governed(j) or (voice == "ing" and j > 0 and self.syntax.tied[j - 1])

    def _governed(self, j: int) -> bool:
        """Whether a participle of the past and a noun follow a preposition, with or without a number, or a finite verb: *by
        41 retired generals*, *deplored alleged abuses*, but not *in 2020 adopted rules*."""
        counted = j > 0 and self.pos[j - 1] == "NUM" and self.mention_at[j - 1] < 0
        opening = j - counted
        if opening == 0 or self.pos[j] != "VERB" or j + 1 == len(self.pos):
            return False
        voices = ("finite", "base", "ing") if counted else ("finite",)
        acting = self.pos[opening - 1] == "VERB" and self.syntax.voice[opening - 1] in voices
        if self.pos[opening - 1] != "PREP" and not acting:
            return False
        past = self.syntax.voice[j] == "participle" or self.syntax.lower[j].endswith("ed")
        if counted:
            last = next((k for k in range(j + 1, len(self.pos)) if self.pos[k] != "NOUN"), len(self.pos)) - 1
            several = last > j and self.syntax.lower[last] != self.syntax.lemma[last]
            return past and several and times.time_end(self.syntax, self.pos, opening) == opening
        return past and (self.pos[j + 1] in ("NOUN", "ADJ") or (self.pos[j + 1] == "NAME" and not acting))

    def _glued(self, j: int) -> bool:
        """Whether a hyphen joins two words: no space on either side."""
        tokens = self.syntax.tokens
        return (
            0 < j < len(self.pos) - 1
            and tokens[j - 1].end == tokens[j].start
            and tokens[j].end == tokens[j + 1].start
        )

    def _np_head(self, first: int, end: int) -> int:
        mention = self.mention_at[end - 1]
        if mention >= 0 and first <= self.mentions[mention].head < end:
            return self.mentions[mention].head
        return end - 1
