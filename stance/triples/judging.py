"""Features of a whole triple, from which the judge tells how probably it is right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from stance.cues.cues import Cue
from stance.mentions.mentions import Mention
from stance.roles.linking import Links
from stance.structure.structure import MAX_CLIMB
from stance.triples.decoding import Triple
from stance.triples.rivals import Telling, ranked, rival_features
from stance.words.lexicon import CueTerm


def judge_features(triples: Sequence[Triple], links: Sequence[Links]) -> list[list[str]]:
    """Features of each of the ``triples`` of a sentence, in which those of a cue stand together, among the ``links`` of all
    its cues."""
    telling = Telling(triples)
    features = []
    for _, of_cue in groupby(triples, key=lambda triple: id(triple.links)):
        candidates = list(of_cue)
        view = _CueView(candidates[0].links, links)
        features += [_triple_features(triple, view) + telling.features(triple) for triple in candidates]
    return features


class _CueView:
    """What all triples of a cue share, worked out once: chances as lists, and features."""

    def __init__(self, own: Links, links: Sequence[Links]) -> None:
        probabilities = own.cue.probabilities
        ranked = sorted(probabilities[1:])
        others = [one for one in links if one is not own]
        self.source = own.source
        self._rivals: dict[int, list[str]] = {}
        self._orders: dict[int, list[int]] = {}
        #: For each mention its best chances of being source and target of another cue of the sentence.
        self.sources = _best([one.source for one in others], len(own.source))
        self.targets = _best([one.target for one in others], len(own.target))
        self.steps = [*_steps("cue", 1.0 - probabilities[0]), *_steps("margin", ranked[-1] - ranked[-2])]
        self.place = [
            f"prior={_prior(own)}",
            f"cues={min(len(links), 5)}",
            f"under={_governing(own, others)}",
            f"mentions={min(len(own.context.reading.mentions) // 2, 6)}",
            f"quoted={own.context.reading.syntax.quoted[own.cue.anchor]}",
        ]

    def rivals(self, triple: Triple) -> list[str]:
        """How the source stands among the others, the same for all its targets."""
        source = triple.source
        if source not in self._rivals:
            order = self.order(self.source)
            self._rivals[source] = rival_features("source", triple.links.context, self.source, order, source)
        return self._rivals[source]

    def order(self, chances: Sequence[float]) -> list[int]:
        """The mentions by their chances in a role; all targets of a source share theirs."""
        if id(chances) not in self._orders:
            self._orders[id(chances)] = ranked(chances)
        return self._orders[id(chances)]


def _triple_features(triple: Triple, view: _CueView) -> list[str]:
    mentions = triple.links.context.reading.mentions
    return [
        *view.steps,
        *_steps("chance", triple.chance**0.5),
        *_role_steps(triple, view),
        f"source_form={mentions[triple.source].kind}",
        *view.place,
        *_elsewhere_features(triple, view),
        *_place_features(triple),
        *_path_features(triple),
        *_object_features(triple),
    ]


def _prior(own: Links) -> int:
    """How often the lexicon expects the stance of the cue, -1 where it does not."""
    context = own.context
    entries = (match.entry for match in context.reading.cue_terms[context.cue.anchor])
    priors = (entry.prior for entry in entries if isinstance(entry, CueTerm) and entry.stance == own.stance)
    return max(priors, default=-1)


def _elsewhere_features(triple: Triple, view: _CueView) -> list[str]:
    """How likely source and target are for the other cues of the sentence, and the target as the source of this one."""
    target = triple.target
    features = [_step("source_elsewhere", view.sources[triple.source])]
    if target is not None:
        features.append(_step("target_elsewhere", view.targets[target]))
        features.append(_step("target_as_source", view.source[target]))
    return features


def _best(chances: Sequence[Sequence[float]], size: int) -> list[float]:
    """For each of ``size`` mentions its best chance, of which ``chances`` has a row a cue."""
    return [max(of_mention) for of_mention in zip(*chances, strict=True)] or [0.0] * size


def _governing(own: Links, others: Sequence[Links]) -> str:
    """The stance of the cue under which this one hangs: *rejected claims that they helped* supports nobody."""
    stances = {one.cue.anchor: one.stance for one in others}
    structure, at = own.context.reading.structure, own.cue.anchor
    for _ in range(MAX_CLIMB):
        at = structure.head[at]
        if at < 0:
            break
        if at in stances:
            return f"{stances[at]},{own.stance}"
    return "none"


def _role_steps(triple: Triple, view: _CueView) -> list[str]:
    """How likely source and target are, each by itself and among the other mentions."""
    context, target, targets = triple.links.context, triple.target, triple.targets
    chance = view.source[triple.source]
    ahead = sum([other > chance for other in view.source])
    features = [
        *_steps("source", chance),
        f"source_rank={min(ahead, 3)}",
        *view.rivals(triple),
    ]
    if target is None:
        passed = targets.index(max(targets))
        features += _steps("passed", targets[passed])
        features.append(f"passed_path={context.paths[passed]}")
        return features
    further = sum([other > targets[target] for other in targets])
    features += _steps("target", targets[target])
    features += rival_features("target", context, targets, view.order(targets), target)
    features.append(f"ranks={min(ahead, 3)},{min(further, 3)}")
    return features


def _place_features(triple: Triple) -> list[str]:
    """The order of source, cue and target, and how source and target stand to each other."""
    context, mentions = triple.links.context, triple.links.context.reading.mentions
    source = mentions[triple.source]
    order = _side(source, context.cue)
    features, forms = [], f"{source.kind},none"
    if triple.target is not None:
        target = mentions[triple.target]
        forms = f"{source.kind},{target.kind}"
        order += _side(target, context.cue) + ("<" if source.head < target.head else ">")
        same = source.group >= 0 and source.group == target.group
        features += [
            f"same_group={same}",
            f"reciprocal={context.reciprocal},{same}",
            f"owner={source.owner == triple.target},{target.owner == triple.source}",
            f"side={_side_of(triple, triple.source, triple.target)}",
        ]
        if "pronoun" in (source.form, target.form):
            lower = context.reading.syntax.lower
            words = (lower[m.head] if m.form == "pronoun" else "-" for m in (source, target))
            features.append(f"pronouns={','.join(words)}")
    quoted = context.reading.syntax.quoted
    inside = [quoted[source.head], quoted[context.cue.anchor]]
    if triple.target is not None:
        inside.append(quoted[mentions[triple.target].head])
    return [
        *features,
        f"order,voice={order},{context.voice}",
        f"order,lemma={order},{context.lemma}",
        f"order,forms={order},{forms}",
        f"quoted={inside}",
        *(f"order,frame={order},{frame}" for frame in context.frames),
    ]


def _side_of(triple: Triple, source: int, target: int) -> str:
    """Whether one speaks for the other, or both belong to one country."""
    context = triple.links.context
    one, other = context.actors[source], context.actors[target]
    if one.speaks_for(other):
        return "own"
    if other.speaks_for(one):
        return "spoken_for"
    return "unknown" if one.country is None or other.country is None else str(one.country == other.country)


def _path_features(triple: Triple) -> list[str]:
    """How source and target hang on the cue, both together."""
    context = triple.links.context
    source = context.actor_paths[context.keys[triple.source]]
    target = "none" if triple.target is None else context.actor_paths[context.keys[triple.target]]
    own = "none" if triple.target is None else context.paths[triple.target]
    both = f"{source}|{target}"
    return [
        f"paths={both}",
        f"own_paths={context.paths[triple.source]}|{own}",
        f"paths,stance={both},{context.stance}",
        f"paths,class={both},{context.word.kind}{context.word.act}",
        f"source_path,lemma={source},{context.lemma}",
        f"target_path,lemma={target},{context.stance},{context.lemma}",
    ]


def _object_features(triple: Triple) -> list[str]:
    """What the cue's object is, whether it could act, and whether the target is it or owns it: *rejected the plan* names
    nobody."""
    context, head = triple.links.context, triple.links.context.object_head
    target = None if triple.target is None else context.reading.mentions[triple.target]
    if target is None:
        relation = "none"
    elif head >= 0 and head in (target.head, target.possessed):
        relation = "is" if target.head == head else "owns"
    else:
        relation = "other"
    acts = head >= 0 and context.reading.mention_at[head] >= 0
    lemma = "-" if context.object_word is None else context.object_word.lemma
    return [
        f"object,stance={relation},{acts},{context.stance}",
        f"object,lemma={relation},{context.lemma},{lemma}",
        f"filled={context.filled},{relation}",
        f"filled,class={context.filled},{context.word.kind},{relation}",
    ]


def _steps(name: str, value: float) -> list[str]:
    """A number between 0 and 1 as its finer and its coarser step, which lets a linear model bend."""
    return [f"{name}={int(value * 20)}", f"{name}~{int(value * 5)}"]


def _step(name: str, value: float) -> str:
    return f"{name}~{int(value * 5)}"


def _side(mention: Mention, cue: Cue) -> str:
    return "<" if mention.head < cue.first else ">" if mention.first >= cue.last else "="
