"""Infinitives and participles: what governs them and who does what they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.attachment import LOCATING, Tree
from stance.placement import Clause, PhraseReader

_OBJECT_CONTROL = frozenset(("asking", "force", "helping", "giving"))
#: After these the infinitive tells what the subject wants: sent troops to help, summoned the envoy to protest.
_PURPOSE = frozenset(("send", "dispatch", "deploy", "summon"))
_INFINITIVE_NOUNS = frozenset(("claim", "decision", "help", "speech", "act", "feeling", "document"))
#: Prepositions between a noun and who says it or of whom it is said.
_PARTIES = frozenset(("by", "from", "against"))
_JUDGING = frozenset(("thank", "praise", "blame"))
_BLAMING = frozenset(("judging", "asking", "refusing", "legal", "helping", "force"))


class NonfiniteReader(PhraseReader):
    """Where infinitives and participles go in the clauses that are open."""

    def _infinitive(self, verb: int) -> None:
        if self.previous == ",":
            self._close_inserted()
        governor, subject = _governor_of_infinitive(
            self.tree, self.verb, self.np if self.previous == "NP" else -1,
            self.predicate if self.previous == "ADJ" else -1, self.object_of,
        )  # fmt: skip
        self.tree.attach(verb, governor, "xcomp")
        if governor >= 0:
            self.tree.subject[verb] = subject

    def _close_inserted(self) -> None:
        """The comma ends a relative clause between two commas; what follows belongs to the clause around it."""
        while len(self.stack) > 1 and self.stack[-2].verb >= 0:
            top = self.stack[-1]
            if top.kind != "acl" or not top.inserted or self.verb != top.verb:
                break
            self.stack.pop()
            self.verb = self.stack[-1].verb

    def _participle(self, verb: int, form: str) -> None:
        top = self.stack[-1]
        if self.previous == "NP" and self.np >= 0 and self.preposition < 0:
            self._beside_noun(verb, form)
        elif self.previous == "," and top.waits:
            self.tree.attach(verb, top.subject, "acl")
            if form == "ing":
                self.tree.subject[verb] = top.subject
        elif self.conjunction and self.verb >= 0:
            beside = self.doing if form == "ing" and self.doing >= 0 else self.verb
            self.tree.attach(verb, beside, "conj")
            self.tree.subject[verb] = self.tree.subject.get(beside, -1)
        elif self.verb < 0:
            self.fronted.append(verb)
            self.stack.append(Clause("advcl", verb=verb))
        else:
            preposition = self.syntax.lower[self.preposition] if self.preposition >= 0 else ""
            governor, label, subject = _governor_of_participle(
                self.tree, self.verb, self._beside(), preposition, self.finite, self.object_of
            )
            self.tree.attach(verb, governor, label)
            self.tree.subject[verb] = subject

    def _beside_noun(self, verb: int, form: str) -> None:
        """*A friend of the party speaking*, but *wrote to the paper asking*: the doer is who writes."""
        tree = self.tree
        bearer = tree.bearer(self.np) if form == "ing" else self.np
        top = tree.phrase_top(bearer)
        governor = tree.head[top]
        placed = tree.label[top] in LOCATING and not tree.lives(bearer)
        told = tree.label[top] != "to" or tree.syntax.reading[governor].kind == "speech"
        if form == "ing" and placed and told and governor >= 0 and tree.pos[governor] == "VERB":
            tree.attach(verb, governor, "advcl")
            tree.subject[verb] = tree.subject.get(governor, -1)
            return
        tree.attach(verb, bearer, "acl")
        if form == "ing":
            tree.subject[verb] = bearer

    def _beside(self) -> int:
        """The noun just before the last preposition."""
        return self.np if self.np >= 0 and self.np == self.preposition - 1 else -1


def _governor_of_infinitive(
    tree: Tree, verb: int, np: int, predicate: int, object_of: Mapping[int, int]
) -> tuple[int, int]:
    """Governor and subject of an infinitive after ``np`` or ``predicate`` (each -1 where it does not stand just before)."""
    if np >= 0 and _announces(tree, np):
        owner = _owner(tree, np)
        return np, owner if owner >= 0 else tree.subject.get(verb, -1)
    governor = predicate if predicate >= 0 else verb
    named = object_of.get(governor, -1)
    if np >= 0 and named >= 0 and tree.label[np] in LOCATING and _announces(tree, named):
        owner = _owner(tree, named)
        return named, owner if owner >= 0 else tree.subject.get(verb, -1)  # their decision in Rome to leave
    reading = tree.syntax.reading[governor]
    controlled = object_of.get(governor, -1)
    allowed = reading.kind == "agreeing" and "obj" in reading.recipient.split("/")
    asked = reading.kind in _OBJECT_CONTROL and reading.act != "promise" and reading.lemma not in _PURPOSE
    if controlled >= 0 and (allowed or asked):
        return governor, controlled
    return governor, tree.subject.get(governor, -1)


def _governor_of_participle(
    tree: Tree, verb: int, np: int, preposition: str, finite: Sequence[int], object_of: Mapping[int, int]
) -> tuple[int, str, int]:
    """Governor, label and subject of a participle that stands beside no noun: *thanked X for coming*, *left, saying*."""
    controlled = object_of.get(verb, -1)
    reading = tree.syntax.reading[verb]
    accused = preposition in ("for", "from") or (preposition == "of" and "of" in reading.judged.split("/"))
    if accused and controlled >= 0 and reading.kind in _BLAMING:
        return verb, f"{preposition}-ing", controlled
    if (
        preposition == "for"
        and reading.kind == "judging"
        and tree.syntax.voice[verb] in ("passive", "participle")
    ):
        judged = tree.subject.get(verb, -1)
        return verb, "for-ing", judged if judged >= 0 else tree.head[verb]  # X was praised by Y for coming
    if (
        np >= 0
        and preposition == "for"
        and tree.label[np] == "to"
        and _judges(tree, tree.head[np], verb, object_of)
    ):
        return verb, "for-ing", np  # gratitude to X for coming
    if np >= 0 and preposition == "of":
        noun = tree.head[np] if tree.label[np] in _PARTIES else np
        if tree.syntax.reading[noun].act == "blame":  # accusations by X, or against X, of coming
            return noun, "of-ing", np if tree.label[np] == "against" else tree.subject.get(verb, -1)
        owner = _owner(tree, noun)
        return noun, "of-ing", owner if owner >= 0 else tree.subject.get(verb, -1)
    if preposition == "in" and reading.lemma == "join":  # refused to join X in condemning Y
        return verb, "advcl", tree.subject.get(verb, -1)
    acting = (v for v in reversed(finite) if tree.mention_at[max(0, tree.subject.get(v, -1))] >= 0)
    governor = next((v for v in acting if tree.subject.get(v, -1) >= 0), verb)
    return governor, "advcl", tree.subject.get(governor, -1)


def _announces(tree: Tree, token: int) -> bool:
    return tree.pos[token] == "NOUN" and tree.syntax.reading[token].kind in _INFINITIVE_NOUNS


def _judges(tree: Tree, token: int, verb: int, object_of: Mapping[int, int]) -> bool:
    """Whether thanks, praise or blame stand at ``token``, or as the object of the verb there."""
    return any(tree.syntax.reading[i].act in _JUDGING for i in (token, object_of.get(verb, token)))


def _owner(tree: Tree, noun: int) -> int:
    """Who possesses a noun or qualifies it by name: *Mali* in *Mali's decision*, *the Malian decision*; or -1."""
    qualifying = -1
    for k in range(noun - 1, max(-1, noun - 12), -1):
        if tree.head[k] == noun and tree.label[k] == "poss":
            return k
        if tree.head[k] == noun and tree.label[k] == "mod" and tree.mention_at[k] >= 0 and qualifying < 0:
            owner = _owner(tree, k)
            qualifying = owner if owner >= 0 else k
    return qualifying
