"""Parts of speech: what a word's form alone tells, and a classifier that decides the rest from its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.estimators import SparseLogistic, WordNetwork, hash_bags, pool
from stance.vectors import WordVectors
from stance.words.currencies import CURRENCY_SIGNS
from stance.words.readings import Reading

#: Everything a token can be.
TAGS = ("VERB NOUN ADJ ADV NAME PREP PRON DET SUB CONJ MODAL BE HAVE DO NUM PUNCT GEN TO POSS NEG").split()
_CLASSES = frozenset(TAGS)
_VERB = TAGS.index("VERB")
CONTENT = frozenset(("VERB", "NOUN", "ADJ", "ADV", "NAME"))
#: Words of closed classes, with the class that they have as a rule.
CLOSED: dict[str, str] = {}
for _tag, _words in {
    "DET": "a all an another any both each either every few many more most much neither no other several some such that the "
    "these this those",
    "POSS": "her his its my our their whose your",
    "PRON": "anybody anyone anything everybody everyone everything he herself him himself i it itself me nobody none nothing "
    "one others ours she somebody someone something theirs them themselves there they us we what whatever which who whoever "
    "whom whomever you",
    "PREP": "aboard about above according across after against along alongside amid amidst among amongst around as at atop "
    "before behind below beneath beside besides between beyond by concerning despite down during except following for from in "
    "including inside into like near of off on onto out outside over past pending per regarding since than through throughout "
    "till toward towards under unlike until up upon versus via with within without",
    "MODAL": "'d 'll ca can cannot could may might must ought shall should will wo would",
    "BE": "'m 're am are be been being gets got is was were",
    "HAVE": "'ve had has have having",
    "DO": "did do does",
    "NEG": "n't never not",
    "CONJ": "& and but nor or plus yet",
    "SUB": "although because how if unless when where whereas whether while though why",
    "NUM": "billion eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred million nine nineteen ninety "
    "seven seventeen seventy six sixteen sixty ten thirteen thirty thousand three twelve twenty two zero",
    "GEN": "' 's",
    "TO": "to",
}.items():
    CLOSED.update(dict.fromkeys(_words.split(), _tag))
_OF_PENN = {"V": "VERB", "N": "NOUN", "J": "ADJ", "R": "ADV"}
_STARTS = frozenset(('"', "“", "”", "``", "''", "«", "»", "-", "–", "—", "•", ":", ".", "‘", "?", "!"))
#: The shape of a word with a capital inside a sentence that is no headline: never a verb (of 18,000 tagged by hand 11, all
#: behind an unmarked beginning).
_INNER_CAPITAL = "Aa00"
_STOPS = frozenset((".", "!", "?", '"', "”", "'", "’", ";", ":", ","))
#: Names that would be pronouns in small letters.
_ACRONYMS = frozenset(("US", "WHO"))
#: Classes of the words that headlines with capitals write small: *the*, *and*, *of*, *to*.
_JOINING = frozenset(("DET", "CONJ", "PREP", "TO", "GEN", "NEG"))
#: Marks that tell more of their neighbours than the others.
_MARKS = frozenset((",", ".", ":", '"'))
_EDGE = "<>"
_VERBAL = frozenset(("MODAL", "BE", "HAVE", "DO"))
_AUXILIARY = _VERBAL | {"NEG"}
#: So far behind a verb a word has it before itself.
_REACH = 11
#: What is passed over between a word and what its clause has before it; what parts a clause from another one.
_PASSED, _CLAUSE_STARTS = frozenset(("NEG", "RB")), frozenset((",", "SUB"))
#: Forms of verbs that no determiner stands before.
_INFLECTED = frozenset(("VBD", "VBZ"))
#: Below this chance of its likeliest tag a token is in doubt (docs/decisions/reading.md).
_SURE = 0.95
#: Steps to the words whose vectors the network sees; binary logarithm of the number of columns for general features; what
#: its answer counts beside the other one.
_WINDOW = (-1, 0, 1)
COMMON = 512
_NETWORK_WEIGHT = 0.4
#: What apostrophes get lost from, *Polands*, *doesnt*, and words as headlines shorten them.
_IN_FULL = {
    "s": "'s",
    "nt": "n't",
    "admin": "administration",
    "dept": "department",
    "gov't": "government",
    "govt": "government",
    "mgmt": "management",
    "prez": "president",
}


def is_title_case(words: Sequence[str]) -> bool:
    """Whether nearly every longer word of a line has a capital, as in *Norway Backs Plan for Mali*; then a capital tells
    nothing about names. Before a final stop, as sentences full of names have it too, no word but articles, conjunctions and
    prepositions may be small: *Peru Thanks Togo for Its Help.*, but not *Prime Minister Ann Reed met Chancellor Jo Pitt.*"""
    stopped = bool(words) and words[-1] in _STOPS
    if stopped and any(CLOSED.get(lower_case(word)) not in _JOINING for word in words if word[0].islower()):
        return False
    capital = [word[0].isupper() for word in words if len(word) > 3 and word[0].isalpha()]
    return len(capital) >= 3 and (stopped or sum(capital) > 0.8 * len(capital))


def lower_case(word: str) -> str:
    """The word as the lexicon has it."""
    lower = word.lower().replace("’", "'")
    return _IN_FULL.get(lower, lower)


class Forms:
    """The tokens of a sentence as the tagger sees them.

    ``lower`` are the words as the lexicon has them, ``readings`` what it knows of each, ``known`` the Penn tags among those,
    ``capitals`` where each has them. ``signature`` is what each form alone tells: its closed class, punctuation, or its tags;
    ``behind_verb`` whether the clause has a verb before it.
    """

    def __init__(
        self, words: Sequence[str], lower: list[str], readings: Sequence[tuple[Reading, ...]]
    ) -> None:
        self.words, self.lower, self.readings = words, lower, readings
        self.known = [{reading.tag for reading in found} for found in readings]
        self.signature = list(map(_signature, words, lower, self.known))
        self.behind_verb = _behind_verb(self.signature)
        self._padded = [_EDGE, _EDGE, *self.signature, _EDGE, _EDGE]
        self.capitals = list(map(_capitals, words))
        titled = f"{is_title_case(words):d}"
        self.shape = [
            f"{capitals}{i == 0 or words[i - 1] in _STARTS:d}{titled}"
            for i, capitals in enumerate(self.capitals)
        ]

    def around(self, i: int) -> list[str]:
        """The signatures of token ``i`` and of two neighbours on each side."""
        return self._padded[i : i + 5]

    def _joins_clause(self, i: int) -> bool:
        """Whether *that* at ``i`` joins a clause: behind a noun or a verb, or between a name and a verb: *it was Mali
        that left*."""
        if not i:
            return False
        if any(tag[0] in "VN" for tag in self.known[i - 1]):
            return True
        if i + 1 == len(self.words) or not self.words[i - 1][0].isupper():
            return False
        return self.signature[i + 1] in _AUXILIARY or not _INFLECTED.isdisjoint(self.known[i + 1])

    def certain(self, i: int, wavering: frozenset[str]) -> str:
        """The part of speech where the form leaves no doubt, else "". ``wavering`` are the words of closed classes
        that are content words now and then."""
        signature, capital = self.signature[i], self.words[i][0].isupper()
        if self.words[i] in _ACRONYMS:
            return "NAME"
        if self.lower[i] == "that":
            return "SUB" if self._joins_clause(i) else "DET"
        if self.lower[i] in wavering or (capital and self.shape[i] == _INNER_CAPITAL):
            return ""
        if signature in _CLASSES:
            return signature
        if signature in _MARKS:
            return "PUNCT"
        if capital:
            return ""
        kinds = {_OF_PENN[tag[0]] for tag in self.known[i]}
        return kinds.pop() if len(kinds) == 1 else ""


@dataclass(frozen=True)
class Tagger:
    """Decides the part of speech of every token of which `Forms.certain` is not.

    ``logistic`` looks at named features. Where it is in doubt it is pooled with ``network``, which looks at word vectors and
    so knows what company words keep that no tagged sentence has.
    """

    logistic: SparseLogistic
    network: WordNetwork
    wavering: frozenset[str]

    def tag(self, forms: Forms, vectors: WordVectors) -> list[str]:
        """A tag of `TAGS` for each token."""
        tags = [forms.certain(i, self.wavering) for i in range(len(forms.words))]
        open_tokens = [i for i, tag in enumerate(tags) if not tag]
        if open_tokens:
            chances = self._chances(forms, open_tokens, vectors)
            for i, number in zip(open_tokens, chances.argmax(axis=1).tolist(), strict=True):
                tags[i] = TAGS[number]
        return tags

    def _chances(self, forms: Forms, tokens: Sequence[int], vectors: WordVectors) -> NDArray[np.float64]:
        """A row a token, a column a tag of `TAGS`."""
        chances = self.logistic.predict_proba(hash_bags([tag_features(forms, i) for i in tokens]))
        doubtful = np.flatnonzero(chances.max(axis=1) < _SURE).tolist()
        if doubtful:
            of_doubtful = [tokens[k] for k in doubtful]
            rows = np.array(vector_rows(forms, of_doubtful, vectors), np.int32)
            general = hash_bags([general_features(forms, i) for i in of_doubtful])
            by_vectors = self.network.predict_proba(vectors.gather(rows), general)
            chances[doubtful] = pool(chances[doubtful], by_vectors, _NETWORK_WEIGHT)
        for row, i in zip(chances, tokens, strict=True):
            if forms.shape[i] == _INNER_CAPITAL:
                row[_VERB] = 0.0
        return chances


def vector_rows(forms: Forms, tokens: Sequence[int], vectors: WordVectors) -> list[list[int]]:
    """For each token the rows of the vector table that the network sees; -1, the last row, is no word."""
    lower = forms.lower
    return [
        [vectors.row(lower[i + step]) if 0 <= i + step < len(lower) else -1 for step in _WINDOW]
        for i in tokens
    ]


def general_features(forms: Forms, i: int) -> list[str]:
    """The form of token ``i`` and those of its neighbours."""
    return [
        f"suffix={forms.lower[i][-3:]}",
        f"short={forms.lower[i][-2:]}",
        *(f"signature{step}={signature}" for step, signature in enumerate(forms.around(i), -2)),
        *(f"shape{step}={_at(forms.shape, i + step)}" for step in (-1, 0, 1)),
    ]


def tag_features(forms: Forms, i: int) -> list[str]:
    """Features of token ``i``: its form, and the forms of two neighbours on each side."""
    word, own, shape = forms.lower[i], forms.signature[i], forms.shape[i]
    far_left, left, _, right, far_right = forms.around(i)
    word_left, word_right = _at(forms.lower, i - 1), _at(forms.lower, i + 1)
    capitals = f"{shape},{_at(forms.capitals, i - 1, 'a')},{_at(forms.capitals, i + 1, 'a')}"
    return [
        f"word={word}",
        f"own={own}",
        f"shape={shape}",
        f"own,shape={own},{shape}",
        f"suffix={word[-3:]}",
        f"suffix,shape={word[-3:]},{shape}",
        f"short={word[-2:]}",
        f"hyphen={'-' in word}",
        f"left={left}",
        f"right={right}",
        f"around={left},{right}",
        f"own,left={own},{left}",
        f"own,right={own},{right}",
        f"own,around={own},{left},{right}",
        f"own,far_left={own},{far_left}",
        f"own,far_right={own},{far_right}",
        f"own,before={own},{far_left},{left}",
        f"own,behind={own},{right},{far_right}",
        f"word,left={word},{left}",
        f"word,right={word},{right}",
        f"word_left={word_left}",
        f"word_right={word_right}",
        f"own,word_left={own},{word_left}",
        f"own,word_right={own},{word_right}",
        f"pair_left={word_left},{word}",
        f"pair_right={word},{word_right}",
        f"capitals={capitals}",
        f"own,capitals={own},{capitals}",
        f"own,verb={own},{forms.behind_verb[i]}",
        f"own,clause={own},{_clause_before(forms, i)}",
    ]


def _signature(text: str, lower: str, known: set[str]) -> str:
    closed = CLOSED.get(lower)
    if closed is not None:
        return closed
    if not text[0].isalnum() and text[0] not in CURRENCY_SIGNS:
        return lower if lower in _MARKS else "PUNCT"
    if not text.isalpha() and any(c.isdigit() for c in text):
        return "NUM"
    return ",".join(sorted(known)) or "?"


def _at(values: Sequence[str], i: int, edge: str = _EDGE) -> str:
    return values[i] if 0 <= i < len(values) else edge


def _capitals(word: str) -> str:
    """``A`` all capitals, ``Aa`` a capital first, ``aA`` a capital later (*al-Rubaie*), ``a`` none."""
    if word[0].isupper():
        return "A" if len(word) > 1 and word.isupper() else "Aa"
    return "a" if word.islower() or not word[0].isalpha() else "aA"


def _clause_before(forms: Forms, i: int) -> str:
    """The nearest signature before ``i``, negations and adverbs passed over."""
    for signature in reversed(forms.signature[max(0, i - 4) : i]):
        if signature not in _PASSED:
            return signature
    return _EDGE


def _behind_verb(signatures: Sequence[str]) -> list[bool]:
    """Whether the clause has an auxiliary or a word that can only be a verb before each token, no more than `_REACH` back."""
    behind, verb = [], -1
    for i, signature in enumerate(signatures):
        behind.append(0 <= verb >= i - _REACH)
        if signature in _VERBAL or signature.startswith("VB"):  # of all tags these come last
            verb = i
        elif signature in _CLAUSE_STARTS:
            verb = -1
    return behind
