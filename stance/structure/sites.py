"""Where prepositional phrases belong: to the noun phrase before them, the verb or the predicate."""

from __future__ import annotations

from stance.structure.attachment import LOCATING, Tree
from stance.words.acts import TAKING_STANCES
from stance.words.syntax import NOMINAL

_BEFORE_NOUNS = frozenset(("DET", "POSS", "NUM", "ADJ", "VERB"))
#: So many words the beginning of a noun phrase has at most.
_LONGEST = 6
_OF_ACTS = frozenset(("by", "on", "against", "for", "from", "with", "to", "toward", "towards"))
_OF_NOUNS = frozenset(("between", "among", "over", "about"))
#: Acts of nouns that come from whoever takes a side or wants something: *received backing from Mali*, *an offer from Mali*.
_COMING = TAKING_STANCES | {"ask", "offer"}
#: How what they are about hangs on them.
_ABOUT = frozenset(("for", "of", "to", "against", "over", "about"))
#: How whoever that is hangs on them.
_AUTHORS = frozenset(("by", "from", "poss"))
#: Classes of nouns for what somebody does, says or makes.
_DEEDS = frozenset("event act harm speech claim decision help document meeting".split())


def nearest_site(tree: Tree, preposition: int, np: int, verb: int, predicate: int) -> int:
    """The word that a prepositional phrase belongs to: the nearest noun phrase, the verb or the predicate."""
    word = tree.syntax.lower[preposition]
    beside = np if np >= 0 and (np == preposition - 1 or _np_close(tree, np, preposition)) else -1
    if word == "of":
        return beside if beside >= 0 else predicate if predicate == preposition - 1 else verb
    if (voiced := _voiced(tree, beside, word)) >= 0:
        return voiced
    done = word == "by" and verb >= 0 and _undergone(tree, verb)
    if predicate >= 0 and predicate >= verb and predicate > np:
        return verb if done else predicate  # hailed as historic by Togo
    if beside >= 0 and _takes(tree, beside, word):
        return beside
    if done and beside >= 0 and tree.head[beside] == verb and tree.label[beside] in ("obj", "as"):
        return verb  # were refused permission by Togo, denounced as a farce by Togo
    if word == "by" and not done and _deed(tree, beside) >= 0 and _names_doer(tree, preposition):
        return _deed(tree, beside)
    if word == "from" and beside >= 0 and _comes_from(tree, beside, verb):
        return beside
    if verb >= 0 and _takes(tree, verb, word):
        return verb
    if beside >= 0 and word in _OF_ACTS and tree.syntax.reading[beside].act not in ("none", ""):
        return beside
    if beside >= 0 and word in _OF_NOUNS:
        return beside
    return verb if verb >= 0 else beside


def _voiced(tree: Tree, noun: int, word: str) -> int:
    """The noun for a stance of those behind *among* or *by* where it is told before what it is about: *support for the war
    among nurses*, *a call for dialogue by Mali*, but not *criticism of a raid by Mali*, *of the plan by Mali*; or -1."""
    about = noun >= 0 and tree.label[noun] in _ABOUT and tree.mention_at[noun] < 0
    stance = tree.head[noun] if about else -1
    if stance < 0 or tree.pos[stance] != "NOUN" or tree.syntax.reading[stance].act not in _COMING:
        return -1
    bare = noun > 0 and tree.pos[noun - 1] in ("PREP", "TO") and tree.syntax.reading[noun].kind != "harm"
    return stance if word == "among" or (word == "by" and bare) else -1


def draws(tree: Tree, noun: int, preposition: str, verb: int) -> bool:
    """Whether a noun takes the preposition and the verb does not: *lodged a complaint against*, *won praise from*."""
    if preposition == "from" and tree.syntax.reading[noun].act in _COMING:
        return _comes_from(tree, noun, verb)
    if verb >= 0 and _takes(tree, verb, preposition):
        return False
    return _takes(tree, noun, preposition)


def done_by(tree: Tree, preposition: int, np: int, verb: int, noun: int) -> bool:
    """Whether a phrase with *by* tells who did what the object of an active verb names, where another one that tells where
    stands between: *condemned the rape of nurses at a camp by soldiers*."""
    if verb < 0 or noun < 0 or tree.syntax.lower[preposition] != "by" or _undergone(tree, verb):
        return False
    if tree.label[np] not in LOCATING:
        return False
    return _deed(tree, np) < 0 <= _deed(tree, noun) and _names_doer(tree, preposition)


def _comes_from(tree: Tree, noun: int, verb: int) -> bool:
    """*Received backing from Mali*, *under fire from Mali*, *an offer for the club from Mali*, but not *withheld its blessing
    from Mali*, *Togo's request for letters from Mali*."""
    if verb >= 0 and "from" in tree.syntax.reading[verb].judged.split("/"):
        return False
    if tree.label[noun] == "under":
        return True
    return tree.syntax.reading[noun].act in _COMING and not _has_author(tree, noun)


def _has_author(tree: Tree, noun: int) -> bool:
    return any(
        governor == noun and label in _AUTHORS for governor, label in zip(tree.head, tree.label, strict=True)
    )


def _np_close(tree: Tree, np: int, preposition: int) -> bool:
    mention = tree.mention_at[np]
    if mention >= 0 and tree.mentions[mention].np_last >= preposition:
        return True
    return all(
        tree.pos[i] in ("PUNCT", "ADV", "GEN") and tree.syntax.lower[i] != ","
        for i in range(np + 1, preposition)
    )


def _undergone(tree: Tree, verb: int) -> bool:
    """Whether the subject or noun of a verb is whom it is done to: *was hailed*, *money pledged in May*."""
    return tree.syntax.is_undergone(verb) or (
        tree.label[verb] == "acl" and tree.syntax.voice[verb] != "ing" and verb not in tree.subject
    )


def _names_doer(tree: Tree, preposition: int) -> bool:
    """Whether the noun phrase behind the preposition begins with an actor: *by 20 retired judges*, but not *by June*."""
    behind = range(preposition + 1, min(len(tree.pos), preposition + _LONGEST))
    noun = next((i for i in behind if tree.pos[i] not in _BEFORE_NOUNS), -1)
    mention = next((tree.mention_at[i] for i in behind if tree.mention_at[i] >= 0), -1)
    saying_how = tree.syntax.voice[preposition + 1 : preposition + 2] == ["ing"]  # by praising Togo
    return mention >= 0 and tree.mentions[mention].np_first <= noun and not saying_how


def _deed(tree: Tree, noun: int) -> int:
    """The noun for what is done in a phrase that ends with ``noun``, *rape* in *the rape of nurses*; or -1."""
    while noun >= 0 and tree.pos[noun] in NOMINAL:
        if tree.pos[noun] == "NOUN" and tree.syntax.reading[noun].kind in _DEEDS:
            return noun
        noun = tree.head[noun]
    return -1


def _takes(tree: Tree, token: int, preposition: str) -> bool:
    reading = tree.syntax.reading[token]
    return preposition in reading.judged.split("/") or preposition in reading.recipient.split("/")
