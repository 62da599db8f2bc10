"""Bystanders: the mentions that the structure bars from being the source of a cue, or its target."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from stance.document import StanceLabel
from stance.roles.additions import listed_beyond
from stance.roles.asked import asked_to
from stance.roles.backers import tied
from stance.roles.beaten import beaten
from stance.roles.befriended import (
    beside_sides,
    called_friends,
    calling_friends,
    foes_of,
    friends_of,
    siding_with,
)
from stance.roles.besides import elsewhere
from stance.roles.blamed import blamed
from stance.roles.circumstances import asides, defining, handlers, hosting, interviewing, media, naming_drafts
from stance.roles.claims import in_denied_claims
from stance.roles.complaints import hearing, joining
from stance.roles.conjuncts import (
    called_otherwise,
    in_other_conjuncts,
    in_other_phrases,
    left_out,
    objects_before,
)
from stance.roles.cuesite import CueSite
from stance.roles.dashes import behind_dash
from stance.roles.directed import directed_at
from stance.roles.doing import done_to
from stance.roles.followers import not_followed, not_following
from stance.roles.homes import based, having_officers, having_offices, having_persons, homes, owning_subject
from stance.roles.intended import taking_position, within_plans
from stance.roles.judged import judged
from stance.roles.knowing import said_to_know
from stance.roles.named import members_named
from stance.roles.nested import aimed_at_within, judging_others
from stance.roles.otherclauses import in_other_clauses, in_own_phrase
from stance.roles.outlets import publishing
from stance.roles.participles import around_participles, before_whom_texts_are, in_grounds, in_participles
from stance.roles.personnel import personnel
from stance.roles.possessed import of_all_subjects, of_other_owners
from stance.roles.prefixed import besides_the_named, besides_the_siding
from stance.roles.reactions import not_reacted_to, not_reacting, reacting_behind
from stance.roles.refusals import across, not_refused
from stance.roles.relatives import judging_the_same, telling_more
from stance.roles.remarks import told_besides
from stance.roles.removals import removed
from stance.roles.reporters import holding, reporting
from stance.roles.selfsame import counted, set_before, summing_up
from stance.roles.speakers import callers, namers, not_calling, of_other_words, own_bodies, told
from stance.roles.stimuli import causing, feeling, onlookers
from stance.roles.stops import beyond_stops
from stance.roles.summed import beside_the_deed
from stance.roles.texts import judged_in_texts, objecting_to_texts
from stance.roles.thanked import thanking
from stance.roles.thwarted import thwarted
from stance.roles.unattributed import not_voicing, supporters
from stance.roles.unjust import measured_by, undergoing_what_is_unjust
from stance.roles.venues import venues
from stance.roles.victims import befallen, labelling, receiving, undergoing, victims
from stance.roles.voters import abstaining, not_voted_on, polling
from stance.roles.wanted import only_wanted
from stance.roles.wronged import wronged, wronging
from stance.structure.contrast import EXCEPTED, LEFT_OUT

#: A construction and the mentions that it bars from a role, by their indices.
Rule = Callable[[CueSite], set[int]]


@dataclass(frozen=True)
class Rules:
    """Rules by what they need: some are asked of every cue, others of those with a stance or in whose sentence a word hangs on
    another one with a label."""

    always: tuple[Rule, ...]
    by_stance: Mapping[StanceLabel, tuple[Rule, ...]]
    by_label: Mapping[str, tuple[Rule, ...]]

    def barred(self, site: CueSite) -> set[int]:
        """The mentions that they bar."""
        labels = self.by_label.keys() & site.reading.structure.label
        of_stance = self.by_stance.get(site.stance, ())
        rules = set(self.always).union(of_stance, *(self.by_label[label] for label in labels))
        return set().union(*(rule(site) for rule in rules))


NO_TARGETS = Rules(
    always=(
        across,
        aimed_at_within,
        behind_dash,
        besides_the_named,
        callers,
        defining,
        directed_at,
        feeling,
        holding,
        homes,
        in_own_phrase,
        measured_by,
        not_followed,
        not_reacted_to,
        not_voted_on,
        of_all_subjects,
        reacting_behind,
        removed,
        supporters,
        told,
        venues,
    ),
    by_stance={
        "condemnation": (
            foes_of,
            hearing,
            joining,
            namers,
            siding_with,
            thwarted,
            undergoing_what_is_unjust,
            victims,
            wronged,
        ),
        "denial": (
            elsewhere,
            in_denied_claims,
            not_refused,
            only_wanted,
            own_bodies,
            thwarted,
            told_besides,
            undergoing_what_is_unjust,
        ),
        "support": (beaten, beside_sides, called_friends, namers, only_wanted, personnel, thanking),
        "welcome": (beaten, friends_of, namers),
    },
    by_label={
        "acl": (asides, judged_in_texts, judging_the_same, receiving, telling_more),
        "advcl": (in_other_clauses, in_participles, judged_in_texts),
        "appos": (befallen, beside_the_deed, members_named),
        "by": (around_participles, before_whom_texts_are, hosting, naming_drafts, tied),
        "conj": (in_other_clauses, in_other_conjuncts, judged_in_texts),
        "for-ing": (in_grounds,),
        "frag": (in_other_clauses,),
        "in": (beside_the_deed,),
        "obj2": (called_otherwise,),
        "on": (media,),
        "poss": (labelling, owning_subject, undergoing),
        "prep": (in_other_phrases,),
        "to": (onlookers,),
        "xcomp": (within_plans,),
    },
)
NO_SOURCES = Rules(
    always=(
        abstaining,
        besides_the_siding,
        beyond_stops,
        blamed,
        causing,
        judged,
        judging_others,
        not_calling,
        not_following,
        not_reacting,
        not_voicing,
        objecting_to_texts,
        of_other_words,
        polling,
        publishing,
        reporting,
    ),
    by_stance={"condemnation": (wronging,), "support": (calling_friends,)},
    by_label={
        "advcl": (done_to,),
        "ccomp": (asked_to,),
        "conj": (done_to, objects_before, said_to_know),
        "poss": (of_other_owners,),
        "xcomp": (asked_to, taking_position),
    },
)
#: Those that bar from both roles.
NEITHER = Rules(
    always=(based, having_officers, having_persons),
    by_stance={},
    by_label={
        "acl": (handlers,),
        "appos": (having_offices, set_before, summing_up),
        "conj": (counted, listed_beyond),
        "with": (interviewing,),
        EXCEPTED: (left_out,),
        LEFT_OUT: (left_out,),
    },
)


class Bystanders(NamedTuple):
    """The mentions that are no sources of a cue, and those that are no targets."""

    no_sources: set[int]
    no_targets: set[int]


def bystanders(site: CueSite) -> Bystanders:
    """The mentions that the structure bars from a role beside a cue."""
    neither = NEITHER.barred(site)
    return Bystanders(neither | NO_SOURCES.barred(site), neither | NO_TARGETS.barred(site))
