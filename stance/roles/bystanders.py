"""Bystanders: the mentions that the structure bars from being the source of a cue, or its target."""

from __future__ import annotations

from collections.abc import Callable

from stance.roles.additions import listed_beyond
from stance.roles.asked import asked_to
from stance.roles.backers import tied
from stance.roles.beaten import beaten
from stance.roles.besides import elsewhere
from stance.roles.blamed import blamed
from stance.roles.circumstances import asides, defining, handlers, interviewing, media, naming_drafts
from stance.roles.claims import in_denied_claims
from stance.roles.complaints import hearing
from stance.roles.conjuncts import in_other_conjuncts, left_out
from stance.roles.cuesite import CueSite
from stance.roles.dashes import behind_dash
from stance.roles.directed import directed_at
from stance.roles.doing import done_to
from stance.roles.followers import not_followed, not_following
from stance.roles.homes import having_officers, homes, owning_subject
from stance.roles.intended import taking_position, within_plans
from stance.roles.judged import judged
from stance.roles.knowing import said_to_know
from stance.roles.named import members_named
from stance.roles.nested import aimed_at_within, judging_others
from stance.roles.otherclauses import in_other_clauses, in_own_phrase
from stance.roles.outlets import publishing
from stance.roles.participles import in_participles
from stance.roles.possessed import of_all_subjects
from stance.roles.reactions import not_reacted_to, not_reacting, reacting_behind
from stance.roles.refusals import not_refused
from stance.roles.relatives import judging_the_same
from stance.roles.remarks import told_besides
from stance.roles.removals import removed
from stance.roles.reporters import holding, reporting
from stance.roles.selfsame import counted, set_before, summing_up
from stance.roles.speakers import callers, not_calling, of_other_words, only_speaking, told
from stance.roles.stimuli import causing, feeling, onlookers
from stance.roles.stops import beyond_stops
from stance.roles.summed import beside_the_deed
from stance.roles.texts import judged_in_texts, objecting_to_texts
from stance.roles.thwarted import thwarted
from stance.roles.unattributed import not_voicing, supporters
from stance.roles.unjust import undergoing_what_is_unjust
from stance.roles.venues import venues
from stance.roles.victims import victims
from stance.roles.voters import abstaining, not_voted_on
from stance.roles.wanted import only_wanted
from stance.roles.wronged import wronged, wronging

#: A construction and the mentions that it bars from a role, by their indices.
Rule = Callable[[CueSite], set[int]]

NO_TARGETS: tuple[Rule, ...] = (
    aimed_at_within,
    asides,
    beaten,
    behind_dash,
    beside_the_deed,
    callers,
    counted,
    defining,
    directed_at,
    elsewhere,
    feeling,
    handlers,
    having_officers,
    hearing,
    holding,
    homes,
    in_denied_claims,
    in_other_clauses,
    in_other_conjuncts,
    in_own_phrase,
    in_participles,
    interviewing,
    judged_in_texts,
    judging_the_same,
    left_out,
    listed_beyond,
    media,
    members_named,
    naming_drafts,
    not_followed,
    not_reacted_to,
    not_refused,
    not_voted_on,
    of_all_subjects,
    onlookers,
    only_speaking,
    only_wanted,
    owning_subject,
    reacting_behind,
    removed,
    set_before,
    summing_up,
    supporters,
    thwarted,
    tied,
    told,
    told_besides,
    undergoing_what_is_unjust,
    venues,
    victims,
    within_plans,
    wronged,
)
NO_SOURCES: tuple[Rule, ...] = (
    abstaining,
    asked_to,
    beyond_stops,
    blamed,
    causing,
    counted,
    done_to,
    handlers,
    having_officers,
    interviewing,
    judged,
    judging_others,
    left_out,
    listed_beyond,
    not_calling,
    not_following,
    not_reacting,
    not_voicing,
    objecting_to_texts,
    of_other_words,
    publishing,
    reporting,
    said_to_know,
    set_before,
    summing_up,
    taking_position,
    wronging,
)


def no_targets(site: CueSite) -> set[int]:
    """The mentions that are no targets of a cue."""
    return set().union(*(rule(site) for rule in NO_TARGETS))


def no_sources(site: CueSite) -> set[int]:
    """The mentions that are no sources of a cue."""
    return set().union(*(rule(site) for rule in NO_SOURCES))
