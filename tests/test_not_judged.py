"""Whom an event befell, who only names it, and whose reaction is told: none of them is judged with it."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from stance.roles.paths import paths_from
from tests.barring import barred_as_source, barred_as_target, read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The guild condemned the dismissal of the nurses.", "condemned", {"nurses"}),
        ("Priests deplored the killing of Ana Reed by soldiers.", "deplored", {"Ana Reed"}),
        ("The bishop expressed anger over the jailing of two monks.", "anger", {"monks"}),
        ("The guild condemned Ana Reed's arrest.", "condemned", {"Ana Reed"}),
        ("The guild condemned Kenya's arrest of Ana Reed.", "condemned", {"Ana Reed"}),
        ("The guild condemned the behaviour of the nurses.", "condemned", set()),
    ],
)
def test_to_whom_a_condemned_deed_is_done_is_not_condemned(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Mali condemned the Ankara bombing.", {"Ankara"}),
        ("Mali condemned the Brussels bombing.", {"Brussels"}),
        ("Mali condemned the burning of a flag outside the Peruvian embassy.", {"Peruvian embassy"}),
        ("Mali condemned the Nairobi hotel attack.", {"Nairobi"}),
        ("Mali condemned the Leipzig stabbing.", {"Leipzig"}),
        ("The priest condemned church vandalism.", {"church"}),
        ("Mali condemned the Hamas attack.", set()),
        ("Mali condemned the Kenya crackdown.", set()),
    ],
)
def test_where_a_condemned_event_happened_is_not_condemned(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, "condemned", "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Norway criticised Ana Reed's Balkans gas plan.", {"Balkans"}),
        ("Norway criticised Kenya's NATO bid.", {"NATO"}),
        ("Norway criticised the governor's NATO plan.", {"NATO"}),
        ("Norway criticised Kenya's Togo deal.", set()),
        ("Norway criticised Kenya's Togo adviser.", set()),
    ],
)
def test_after_whom_anothers_plan_is_named_is_not_judged(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    assert (
        barred_as_target(knowledge, text, "criticised", "condemnation") & {"Balkans", "NATO", "Togo"}
        == barred
    )


def test_a_plan_that_is_named_for_others_stays_its_owners(knowledge: Knowledge) -> None:
    reading, anchor, _ = read(knowledge, "Norway criticised Kenya's NATO bid.", "criticised")
    assert paths_from(reading, anchor, None)[1] == ".obj.poss"


@pytest.mark.parametrize(("city", "what"), [("Vienna", "agreement"), ("Kyoto", "protocol")])
def test_the_city_of_an_agreement_is_not_welcomed(knowledge: Knowledge, city: str, what: str) -> None:
    assert barred_as_target(knowledge, f"Mali welcomed the {city} {what}.", "welcomed", "welcome") == {city}


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("The monk was deported on Friday, a step condemned by Kenya.", {"monk"}),
        ("Soldiers jailed the monk on Friday, a step condemned by Kenya.", {"monk"}),
        ("Soldiers jailed the monk on Friday, a step that Kenya condemned.", {"monk"}),
    ],
)
def test_to_whom_that_happened_which_a_noun_sums_up_is_not_condemned(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, "condemned", "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Mali condemned what minister Ana Reed called a reform.", "condemned", "condemnation", {"Ana Reed"}),
        ("Monks rallied against what Kenya's envoy termed a vote.", "rallied", "condemnation", {"Kenya", "envoy"}),
        ("Mali rejected what Ana Reed called a proof.", "rejected", "denial", set()),
        ('"It is a disgrace," said Jan Reed, 30, of Leipzig.', "disgrace", "condemnation", {"Leipzig"}),
        ('"It is a disgrace," said Jan Reed, ², of Leipzig.', "disgrace", "condemnation", set()),
        ("Mali pledged 4 million euros to Deltamed of Ghana.", "pledged", "support", {"Ghana"}),
        ("Mali blamed Ana Reed of Norway.", "blamed", "condemnation", {"Norway"}),
        ("Mali blamed critics of Norway.", "blamed", "condemnation", set()),
    ],
)  # fmt: skip
def test_who_only_names_it_and_where_a_speaker_lives_are_no_targets(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Council leader Ann Pitt denied that the authority had misled the police.", {"authority"}),
        ("A company spokesman denied reports that the company had misled Kenya.", {"company"}),
        ("Bishop Ann Pitt denied that the company had misled the police.", set()),
        ("Council leader Ann Pitt denied that the authority in Leipzig had misled the police.", set()),
    ],
)
def test_who_denies_something_about_his_own_body_does_not_say_no_to_it(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, "denied", "denial") == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("The law was praised by Mali and criticised by Kenya.", "praised", "welcome", {"Kenya"}),
        ("The law was praised by Mali but criticised by Kenya.", "criticised", "condemnation", {"Mali"}),
        ("Mali condemned the raid and stood by Kenya.", "condemned", "condemnation", {"Kenya"}),
        ("The truce, brokered by Mali and hailed by Kenya, held.", "hailed", "welcome", set()),
        ("Mali condemned and rejected the claims of Kenya.", "condemned", "condemnation", set()),
    ],
)
def test_what_belongs_to_a_joined_verb_is_no_target(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    "text",
    [
        "The law drew criticism from Mali and applause from Kenya.",
        "The law drew criticism from Mali and won applause from Kenya.",
    ],
)
@pytest.mark.parametrize(
    ("cue", "stance", "other"), [("criticism", "condemnation", "Kenya"), ("applause", "welcome", "Mali")]
)
def test_two_reactions_are_not_to_each_other(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, other: str
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == {"Mali", "Kenya"}
    assert barred_as_source(knowledge, text, cue, stance) == {other}


@pytest.mark.parametrize(
    ("text", "cue", "stance"),
    [
        ("Ana Reed sparked anger when she praised Kenya.", "anger", "condemnation"),
        ("Ana Reed drew loud applause after she scolded Kenya.", "applause", "welcome"),
    ],
)
def test_who_meets_with_a_reaction_does_not_react(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel
) -> None:
    assert barred_as_source(knowledge, text, cue, stance) == {"Ana Reed", "she", "Kenya"}
    assert barred_as_target(knowledge, text, cue, stance) == {"Kenya"}


@pytest.mark.parametrize(
    ("text", "cue", "stance", "sources", "targets"),
    [
        ("Mali welcomed Ana Reed's criticism of Kenya.", "welcomed", "welcome", set(), {"Kenya"}),
        ("Mali dismissed Turkish criticism of Kenya.", "criticism", "condemnation", {"Kenya", "Mali"}, {"Mali"}),
        ("Mali shrugged off Togo's criticism of Kenya.", "criticism", "condemnation", {"Kenya", "Mali"}, {"Mali"}),
        ("Mali shrugged off criticism from Kenya.", "criticism", "condemnation", {"Mali"}, set()),
        ("Mali shrugged off Togo's aid to Kenya.", "aid", "support", set(), set()),
        ("Mali's aid to Kenya was condemned by Leipzig and Togo.", "aid", "support", {"Leipzig", "Togo"}, {"Leipzig", "Togo"}),
        ("Mali criticised aid to Kenya.", "aid", "support", {"Mali"}, set()),
        ("Mali defended Ana Reed against criticism from Kenya.", "criticism", "condemnation", {"Mali"}, set()),
        ("Criticism of Mali from Kenya was brushed off by Togo.", "brushed", "denial", set(), {"Mali"}),
        ("Mali accused Kenya of theft, an accusation that Togo denied.", "accusation", "condemnation", {"Togo"}, set()),
        ("Mali dismissed the complaints of nurses from Togo about Kenya.", "dismissed", "denial", set(), set()),
        ("Mali suspended its aid to Kenya.", "suspended", "denial", set(), set()),
        ("Mali condemned the vote against Kenya.", "vote", "denial", {"Mali"}, set()),
        ("Mali expressed its support for Kenya.", "support", "support", set(), set()),
    ],
)  # fmt: skip
def test_who_judges_the_stance_of_another_does_not_share_it(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, sources: set[str], targets: set[str]
) -> None:
    assert barred_as_source(knowledge, text, cue, stance) == sources
    assert barred_as_target(knowledge, text, cue, stance) == targets


@pytest.mark.parametrize(
    ("text", "cue", "sources", "targets"),
    [
        ("Mali freed Ana Reed, angering Kenya.", "angering", {"Mali"}, {"Ana Reed", "Kenya"}),
        ("Mali's support for Togo has irritated Kenya.", "irritated", {"Mali", "Togo"}, {"Kenya"}),
        ("Mali resented Kenya.", "resented", set(), set()),
        ("The law drew a furious response from Kenya.", "furious", set(), {"Kenya"}),
        ("Mali's raid drew a furious response from Kenya.", "furious", {"Mali"}, {"Kenya"}),
        ("Mali vetoed the law, to the dismay of Kenya.", "vetoed", set(), {"Kenya"}),
    ],
)
def test_who_causes_a_feeling_does_not_have_it(
    knowledge: Knowledge, text: str, cue: str, sources: set[str], targets: set[str]
) -> None:
    assert barred_as_source(knowledge, text, cue, "condemnation") == sources
    assert barred_as_target(knowledge, text, cue, "condemnation") == targets


@pytest.mark.parametrize(
    "text",
    [
        "Mali's plan was described as naive by Kenya.",
        "Mali met Togo, and its plan was called naive by Kenya.",
    ],
)
def test_who_calls_something_so_is_alone_in_judging_it(knowledge: Knowledge, text: str) -> None:
    names = set(read(knowledge, text, "naive")[2])
    assert names - barred_as_source(knowledge, text, "naive", "condemnation") == {"Kenya"}
    assert barred_as_target(knowledge, text, "naive", "condemnation") == {"Kenya"}


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Kenya voiced gratitude to Mali for having helped Togo.", "gratitude", {"Togo"}),
        ("Kenya voiced gratitude to Mali for having helped Togo.", "voiced", {"Togo"}),
        ("Kenya expressed anger at Mali for arming rebels in Togo.", "anger", {"rebels", "Togo"}),
        # another addressee, and what is given for a purpose
        ("Kenya voiced gratitude to Mali for helping Togo, and to Chad.", "gratitude", {"Togo"}),
        ("Kenya gave money to Mali for helping Togo.", "gave", set()),
    ],
)
def test_whom_it_concerns_for_what_somebody_is_thanked_is_not_thanked(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "welcome") - {"Kenya"} == barred


def test_for_whom_a_judged_move_was_made_is_not_judged(knowledge: Knowledge) -> None:
    for move in ("a move criticised by Kenya", "a move that drew criticism from Kenya"):
        cue = next(word for word in ("criticised", "criticism") if word in move)
        barred = barred_as_target(knowledge, f"Ana Reed backed Mali, {move}.", cue, "condemnation")
        assert barred - {"Kenya"} == {"Mali"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Mali denied arming rebels, as Togo claimed.", True),
        ("Mali denied arming rebels, as alleged by Togo.", True),
        ("Mali denies spying as Togo demands an inquiry.", False),
        ("Mali denied spying on Monday as Togo called for a vote.", False),
    ],
)
def test_whoever_demands_something_else_meanwhile_made_no_claim_that_is_denied(
    knowledge: Knowledge, text: str, claims: bool
) -> None:
    reading, anchor, names = read(knowledge, text, "denies" if "denies" in text else "denied")
    assert (paths_from(reading, anchor, None)[names.index("Togo")] == ".obj.by") == claims


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("Peru vetoed a resolution condemning Chile.", "condemning", False),
        ("Peru abstained on a text praising Chile.", "praising", False),
        ("A motion criticising Chile was rejected by Peru.", "criticising", False),
        ("Peru refused to sign a statement condemning Chile.", "condemning", False),
        ("Peru backed a resolution condemning Chile.", "condemning", True),
        ("Peru rejected the draft, condemning Chile.", "condemning", True),
    ],
)
def test_whoever_says_no_to_a_text_does_not_say_what_stands_in_it(
    knowledge: Knowledge, text: str, cue: str, source: bool
) -> None:
    assert ("Peru" not in barred_as_source(knowledge, text, cue, "condemnation")) == source


@pytest.mark.parametrize(
    ("text", "named", "voices"),
    [
        ("Two nurses were killed in a raid blamed on Togo.", "nurses", False),
        ("The mayor survived an attack blamed on Togo.", "mayor", False),
        ("Ten people died in an attack in Mali blamed on Togo.", "Mali", False),
        ("The mayor survived an attack blamed by Mali on Togo.", "Mali", True),
        ("The mayor blamed the attack on Togo.", "mayor", True),
    ],
)
def test_nobody_there_traces_a_deed_that_is_blamed_on_somebody(
    knowledge: Knowledge, text: str, named: str, voices: bool
) -> None:
    assert (named not in barred_as_source(knowledge, text, "blamed", "condemnation")) == voices


def test_who_meets_a_plan_with_a_reaction_has_it(knowledge: Knowledge) -> None:
    assert "Togo" not in barred_as_source(knowledge, "Togo met Mali's plan with praise.", "praise", "welcome")


@pytest.mark.parametrize("backers", ["Chad- and Mali", "Chad- and South Africa"])
def test_those_who_back_a_target_are_none(knowledge: Knowledge, backers: str) -> None:
    text = f"Togo condemned the {backers}-backed force."
    named = {name.rstrip("-") for name in backers.split(" and ")}
    assert named <= barred_as_target(knowledge, text, "condemned", "condemnation")


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Mali's Ana Reed was scathing.", "scathing", {"Mali"}),
        ("The guild's Ana Reed was furious with Chad.", "furious", {"guild", "Ana Reed"}),
        ("Chad's Jan Berg praised Mali.", "praised", {"Chad"}),
        ("Chad's nurses criticised it.", "criticised", {"Chad"}),
        ("Ana Reed was scathing of Chad.", "scathing", set()),
        ("Chad's critics were scathing.", "scathing", set()),
    ],
)
def test_whose_a_named_subject_is_is_not_judged(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("That is untrue, and Jan Berg knows it.", {"Jan Berg"}),
        ("That is simply untrue, and the mayor knows that.", {"mayor"}),
        ("It is untrue and Ana Reed knows it too.", {"Ana Reed"}),
        ("Ana Reed says that is untrue, and knows it.", set()),
        ("Jan Berg said that is untrue, and Mali knows that Chad left.", set()),
        ("That is untrue, and Jan Berg said it.", set()),
    ],
)
def test_who_is_said_to_know_it_has_not_said_it(knowledge: Knowledge, text: str, barred: set[str]) -> None:
    assert barred_as_source(knowledge, text, "untrue", "denial") == barred


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ('"France was late. Hungary was disgraceful."', {"France"}),
        ('"Hungary was disgraceful. France was late," said Reed.', {"France"}),
        ('"We waited for France. Hungary was disgraceful," said Reed.', {"France"}),
        ('"France knows that Hungary was disgraceful."', set()),
        ("France was late. Hungary was disgraceful.", set()),
    ],
)
def test_in_a_quotation_of_several_sentences_nobody_of_another_one_judges(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    assert barred_as_source(knowledge, text, "disgraceful", "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Nurses protested in Brussels against the cuts.", {"Brussels"}),
        ("Nurses protested in Ankara over the cuts by Lima.", {"Ankara"}),
        ("Nurses protested outside the Peruvian embassy.", set()),
    ],
)
def test_where_somebody_protests_is_not_condemned(knowledge: Knowledge, text: str, barred: set[str]) -> None:
    assert barred_as_target(knowledge, text, "protested", "condemnation") == barred
