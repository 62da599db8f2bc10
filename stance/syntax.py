"""A small syntax: parts of speech, clauses and verb groups, by rules over the lexicon's readings.

It is meant for features, not as a parse: quick, and right often enough for a learner to lean on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stance.lexicon import Lexicon, Reading
from stance.text import Token

_CLOSED: dict[str, str] = {}
for _tag, _words in {
    "DET": "the a an this that these those some any no every each all both another such either neither many several few most "
    "more much other",
    "POSS": "his her its their our my your whose",
    "PRON": "he she it they we i you him them us me himself herself itself themselves who whom which what someone everyone "
    "nobody anyone everybody those one",
    "PREP": "of in on at by for with from to against over about after before under between among amid into during through "
    "without within toward towards behind upon around across near despite regarding concerning than like via per off out up "
    "down along beyond alongside onto above below since until inside outside as versus throughout",
    "MODAL": "will cannot would can could may might shall should must wo ca 'll ’ll 'd ’d",
    "BE": "is are was were be been being am 're ’re 'm ’m gets got",
    "HAVE": "has have had having 've ’ve",
    "DO": "do does did",
    "NEG": "not n't n’t never",
    "CONJ": "and or but nor & yet plus",
    "SUB": "because although though while whereas if unless whether when where why how that",
}.items():
    for _word in _words.split():
        _CLOSED.setdefault(_word, _tag)
_RELATIVE = {"who", "whom", "which", "whose", "that"}
_QUOTES = {'"', "“", "”", "``", "''", "«", "»"}
_STOPS = {".", "!", "?", '"', "”", "'", "’", ";", ":", ","}
_DASHES = {"-", "--", "–", "—"}
_SAYING = {
    "say",
    "tell",
    "add",
    "insist",
    "claim",
    "announce",
    "state",
    "note",
    "argue",
    "report",
    "declare",
    "warn",
}
_NOUNISH = ("NOUN", "NAME", "PRON", "NUM")
NO_READING = Reading("", "noun", "")


@dataclass(slots=True)
class Syntax:
    """One sentence read token by token; all lists have one entry a token.

    ``pos``: DET POSS PRON PREP MODAL BE HAVE DO NEG CONJ SUB TO GEN NAME NOUN VERB ADJ ADV NUM PUNCT.
    ``reading``: the lexicon's reading that fits ``pos``. ``clause``: number of the clause the token stands in.
    ``quoted``: whether it stands between quotation marks. ``voice``: for verbs one of finite, passive, base
    (infinitive or after a modal), ing, participle (a reduced relative or an attribute), else "".
    """

    tokens: Sequence[Token]
    lower: list[str]
    lemma: list[str]
    pos: list[str]
    reading: list[Reading]
    clause: list[int]
    quoted: list[bool]
    voice: list[str]
    keys: list[frozenset[str]]


def analyse(tokens: Sequence[Token], lexicon: Lexicon) -> Syntax:
    """Read a sentence."""
    lower = [t.text.lower().replace("’", "'") for t in tokens]
    candidates = [lexicon.read(word) for word in lower]
    title_case = is_title_case(tokens)
    pos = [_first_guess(tokens, lower, candidates, i, title_case) for i in range(len(tokens))]
    for i in range(len(tokens)):
        if not pos[i]:
            pos[i] = _decide(lower, candidates, pos, i, title_case)
    voice = [_voice(lower, candidates, pos, i) if pos[i] == "VERB" else "" for i in range(len(tokens))]
    reading = [_reading(candidates[i], pos[i], voice[i]) for i in range(len(tokens))]
    lemma = [r.lemma or word for r, word in zip(reading, lower, strict=True)]
    keys = [
        frozenset((word, *(r.lemma for r in found))) if found else frozenset((word,))
        for word, found in zip(lower, candidates, strict=True)
    ]
    quoted = _quoted(lower)
    return Syntax(
        tokens, lower, lemma, pos, reading, _clauses(lower, lemma, pos, voice, quoted), quoted, voice, keys
    )


def is_title_case(tokens: Sequence[Token]) -> bool:
    """Whether nearly every longer word of a line without a full stop has a capital, as in *Putin Affirms Support
    for Iran*; then a capital tells nothing about names."""
    if tokens and tokens[-1].text in _STOPS:
        return False
    longer = [t.text for t in tokens if len(t.text) > 3 and t.text[0].isalpha()]
    return len(longer) >= 3 and sum(word[0].isupper() for word in longer) > 0.8 * len(longer)


def _first_guess(
    tokens: Sequence[Token], lower: list[str], candidates: list[tuple[Reading, ...]], i: int, title_case: bool
) -> str:
    """What the form alone tells; "" where the context has to decide."""
    word, text = lower[i], tokens[i].text
    if word in ("'s", "'"):
        return "GEN"
    if word == "to":
        return "TO"
    if word == "that":
        return "SUB" if i and any(r.pos in ("verb", "noun") for r in candidates[i - 1]) else "DET"
    if word == "us" and text == "US":
        return "NAME"
    in_name = text[0].isupper() and i and len(text) > 3 and tokens[i - 1].text[0].isupper()
    if word in _CLOSED and (title_case or not in_name):
        return _CLOSED[word]
    if not text[0].isalnum() and text[0] not in "$€£¥":
        return "PUNCT"
    if any(c.isdigit() for c in text):
        return "NUM"
    if text[0].isupper() and (i or not candidates[i] or (len(text) > 1 and text.isupper())):
        sentence_start = (
            title_case or i == 0 or lower[i - 1] in _QUOTES or lower[i - 1] in {"-", "•", ":", "--"}
        )
        if not (sentence_start and candidates[i]):
            return "NAME"
    found = {r.pos for r in candidates[i]}
    if not found:
        return _unknown(word, text)
    if len(found) == 1:
        return next(iter(found)).upper()
    return ""


def _unknown(word: str, text: str) -> str:
    if text[0].isupper():
        return "NAME"
    if word.endswith("ly"):
        return "ADV"
    if word.endswith(("ed", "ing", "ise", "ize")):
        return "VERB"
    if word.endswith(("al", "ic", "ous", "ful", "ive", "less", "able")) or "-" in word:
        return "ADJ"
    return "NOUN"


def _decide(
    lower: list[str], candidates: list[tuple[Reading, ...]], pos: list[str], i: int, title_case: bool
) -> str:
    """Choose among noun, verb, adjective and adverb by the neighbours."""
    found = {r.pos for r in candidates[i]}
    tags = {r.tag for r in candidates[i] if r.pos == "verb"}
    before = _after_bracket(lower, pos, i)
    if title_case and "VBZ" in tags and before in ("NAME", "NOUN") and "VERB" not in pos[:i]:
        return "VERB"  # the verb of a headline
    after = pos[i + 1] if i + 1 < len(pos) else "END"
    after_found = {r.pos for r in candidates[i + 1]} if i + 1 < len(pos) else set()
    if lower[i].endswith("ing") and "verb" in found and before not in ("DET", "POSS", "GEN", "ADJ"):
        return "VERB"
    if "verb" in found:
        if before in ("MODAL", "TO", "DO") and tags & {"VB", "VBP"}:
            return "VERB"
        if before in ("HAVE", "BE") and tags & {"VBN", "VBG"}:
            return "VERB"
        if (
            "VBD" in tags
            and before in ("NAME", "PRON", "NOUN")
            and lower[i] not in ("cut", "hit", "set", "bid", "cost")
        ):
            return "VERB"
        if tags & {"VBD", "VBN"} and not found & {"noun"} and before not in ("DET", "POSS", "GEN"):
            return "VERB"
        if before in ("SUB", "PRON") and tags & {"VBD", "VBZ"} and "adj" not in found:
            return "VERB"
    if before in ("DET", "POSS", "GEN", "ADJ", "NUM"):
        follows = after in ("NOUN", "NAME", "") and "noun" in (after_found or {"noun"})
        if "adj" in found and (follows or "noun" not in found):
            return "ADJ"
        if "noun" in found:
            return "NOUN"
        return "VERB" if found == {"verb", "adv"} else "ADJ"
    if (
        "verb" in found
        and before in ("NOUN", "NAME", "PRON", "ADV", "START")
        and tags & {"VBZ", "VBP", "VBD", "VB"}
    ):
        if "noun" not in found and before != "START":
            return "VERB"
        starts_object = after in ("DET", "POSS", "NAME", "PRON", "NUM", "SUB", "TO", "ADV") or (
            after == "ADJ" or (after_found & {"adj", "noun"} and not after_found & {"verb"})
        )
        if before in ("NAME", "PRON") and starts_object and (before == "PRON" or tags & {"VBZ", "VBD"}):
            return "VERB"
        if before == "NOUN" and tags & {"VBP", "VBD"} and "noun" not in found and starts_object:
            return "VERB"
        if before == "NOUN" and starts_object and after in ("DET", "POSS", "NAME", "PRON", "SUB"):
            return "VERB"
    adverb = "adv" in found and ("noun" not in found or before in ("VERB", "BE"))
    if adverb and (after in ("ADJ", "VERB") or not found & {"noun", "adj"}):
        return "ADV"
    if "adj" in found and (after in ("NOUN", "NAME") or "noun" in after_found or before in ("BE", "ADV")):
        return "ADJ"
    if "noun" in found:
        return "NOUN"
    if "adj" in found:
        return "ADJ"
    return "VERB" if "verb" in found else "ADV"


def _previous(pos: list[str], i: int) -> str:
    """The part of speech before ``i``, adverbs and negation passed over."""
    j = i - 1
    while j >= 0 and pos[j] in ("ADV", "NEG"):
        j -= 1
    return pos[j] if j >= 0 else "START"


def _after_bracket(lower: list[str], pos: list[str], i: int) -> str:
    """Like `_previous`, but a bracket that closes before ``i`` is passed over with what it holds."""
    if i and lower[i - 1] == ")":
        opening = next((j for j in range(i - 2, max(-1, i - 12), -1) if lower[j] == "("), i)
        return _previous(pos, opening)
    return _previous(pos, i)


def _voice(lower: list[str], candidates: list[tuple[Reading, ...]], pos: list[str], i: int) -> str:
    tags = {r.tag for r in candidates[i] if r.pos == "verb"}
    if not tags:
        tags = {"VBG"} if lower[i].endswith("ing") else {"VBD", "VBN"}
    before = _previous(pos, i)
    if before in ("MODAL", "TO", "DO") and tags & {"VB", "VBP"}:
        return "base"
    if "VBG" in tags:
        return "ing"
    if before == "BE" and "VBN" in tags:
        return "passive"
    if before == "HAVE" and "VBN" in tags:
        return "finite"
    if tags & {"VBZ", "VBP"} and not tags & {"VBN"}:
        return "finite"
    if "VBN" in tags:
        following = next((w for w in lower[i + 1 : i + 3] if w not in ("out", "up")), "")
        if following == "by" or before in ("DET", "GEN", "POSS", "PREP", "ADJ"):
            return "participle"
        if "VBD" not in tags:
            return "participle"
        return "finite"
    return "base"


def _reading(candidates: tuple[Reading, ...], pos: str, voice: str) -> Reading:
    if not candidates:
        return NO_READING
    wanted = pos.lower()
    for reading in candidates:
        if reading.pos == wanted and reading.kind:
            return reading
    for reading in candidates:
        if reading.pos == wanted:
            return reading
    return candidates[0] if pos == "NAME" else NO_READING


def _quoted(lower: list[str]) -> list[bool]:
    inside, quoted = False, []
    for word in lower:
        if word in ("“", "«"):
            inside = True
        elif word in ("”", "»"):
            inside = False
        elif word in _QUOTES:
            inside = not inside
        quoted.append(inside and word not in _QUOTES)
    return quoted


def _clauses(
    lower: list[str], lemma: list[str], pos: list[str], voice: list[str], quoted: list[bool]
) -> list[int]:
    """Number the clauses from left to right; a token after a boundary belongs to the next clause."""
    clause, number, has_verb = [], 0, False
    for i, _word in enumerate(lower):
        if (i and _boundary(lower, lemma, pos, voice, i, has_verb)) or (i and quoted[i] != quoted[i - 1]):
            number += 1
            has_verb = False
        has_verb = has_verb or (pos[i] in ("VERB", "BE") and voice[i] != "participle")
        clause.append(number)
    return clause


def _boundary(
    lower: list[str], lemma: list[str], pos: list[str], voice: list[str], i: int, has_verb: bool
) -> bool:
    word, before = lower[i], pos[i - 1]
    if word in (";", ":", "(", ")") or (word in _DASHES and pos[i] == "PUNCT" and before != "NAME"):
        return True
    if word in _RELATIVE and (before in ("NOUN", "NAME", "PUNCT") or lemma[i - 1] in _SAYING):
        return True
    if pos[i] == "SUB" and word != "that":
        return True
    if word in ("after", "before", "since", "as", "until") and has_verb and _verb_ahead(pos, voice, i):
        return True
    if pos[i] == "CONJ" and has_verb and i + 1 < len(pos):
        return pos[i + 1] in ("VERB", "MODAL", "HAVE", "BE", "DO", "ADV") or _verb_ahead(pos, voice, i)
    if before == "PUNCT" and lower[i - 1] == ",":
        return voice[i] in ("ing", "participle") or (
            has_verb and pos[i] in ("PRON", "NAME", "DET") and _verb_ahead(pos, voice, i)
        )
    return lemma[i - 1] in _SAYING and before == "VERB" and pos[i] in (*_NOUNISH, "DET", "POSS")


def _verb_ahead(pos: list[str], voice: list[str], i: int) -> bool:
    """Whether a finite verb follows before the next comma or preposition-laden stretch (within nine tokens)."""
    for j in range(i + 1, min(i + 10, len(pos))):
        if pos[j] in ("MODAL", "HAVE", "BE", "DO") or voice[j] == "finite":
            return True
        if pos[j] in ("PUNCT", "CONJ", "SUB"):
            return False
    return False
