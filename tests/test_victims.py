"""To whom others did wrong: whoever tells of it does not judge them."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge

#: Those who call something so, who are no targets either.
CALLING = {"judge", "Kenya", "Ana Reed"}


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The judge called the law a betrayal of widows.", "betrayal", {"widows"}),
        ("Ana Reed described the deal as a betrayal of the Kurds.", "betrayal", {"Kurds"}),
        ("The raid was a massacre of villagers, the judge said.", "massacre", {"villagers"}),
        ("The judge called the report an indictment of the ministry.", "indictment", set()),
        ("The judge called the law a folly of the ministry.", "folly", set()),
        ("Kenya called the raid a crime of the militia.", "crime", set()),
        ("The judge said the mayor was the victim of a smear by the press.", "smear", {"mayor", "victim"}),
        ("The mayor was the target of a smear by the press.", "smear", set()),
        ("The judge said the mayor had done too little for widows.", "done", {"widows"}),
    ],
)
def test_of_whom_something_is_called_a_betrayal_is_not_condemned(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") - CALLING == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The judge said the army had treated the jurors with contempt.", "contempt", {"jurors"}),
        ("The army treated the jurors with contempt, Ana Reed said.", "treated", {"jurors"}),
        ("The judge said the jurors were treated with contempt by the army.", "treated", {"jurors"}),
        ("The judge said the army had shown contempt for nurses.", "contempt", {"nurses"}),
        ("The judge said the army had displayed scorn towards nurses.", "displayed", {"nurses"}),
        ("The army treated the jurors with contempt.", "contempt", set()),
        ("The army has shown contempt for nurses.", "contempt", set()),
        ("The judge said the army had voiced contempt for nurses.", "contempt", set()),
        ("The judge said the army had shown respect for nurses.", "respect", set()),
    ],
)
def test_whom_others_are_said_to_treat_with_contempt_is_not_condemned(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


def test_who_is_said_to_show_contempt_does_not_say_so(knowledge: Knowledge) -> None:
    told = "The judge said the army had shown contempt for nurses."
    assert barred_as_source(knowledge, told, "contempt", "condemnation") == {"army", "nurses"}


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Kenya, one of the plaintiffs, thanked the judge.", "thanked", {"plaintiffs"}),
        ("The judge thanked Ana Reed, one of the guild's lawyers.", "thanked", {"lawyers"}),
        ("Kenya, one of the two states, praised Mali.", "praised", {"states"}),
        ("One of the plaintiffs thanked the judge.", "thanked", set()),
        ("One of the plaintiffs, Ana Reed, thanked the judge.", "thanked", set()),
        ("Kenya, one of ten states that praised Mali, left.", "praised", set()),
        ("Ana Reed, one of the backers of Mali, left.", "backers", set()),
    ],
)
def test_of_whom_the_one_named_is_only_a_part_has_no_part_in_it(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    whole = {"plaintiffs", "lawyers", "states", "backers"}
    assert barred_as_source(knowledge, text, cue, "welcome") & whole == barred
    assert barred_as_target(knowledge, text, cue, "welcome") & whole == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Mali protested to the envoy that Togo had robbed nurses.", "protested", {"envoy"}),
        ("Nurses complained to the judge that the army had lied.", "complained", {"judge"}),
        ("The guild grumbled to the ministry that Togo had left.", "grumbled", {"ministry"}),
        ("Mali complained to Togo that it had lied.", "complained", set()),
        ("Mali complained to Togo that its army had lied.", "complained", set()),
        ("Mali complained to Togo that the nurses had been robbed.", "complained", {"nurses"}),
        ("Mali protested to the envoy over the raid.", "protested", set()),
    ],
)
def test_who_hears_a_complaint_of_what_others_did_is_not_blamed(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The judge described the law as a cruel attack on widows.", "attack", {"widows"}),
        ("The judge called the toll a war on nurses.", "war", {"nurses"}),
        ("Ana Reed called the levy a punishment for widows.", "punishment", {"widows"}),
        ("Ana Reed called the levy a cruel hoax on widows.", "cruel", {"widows"}),
        ("The judge called the raid a stain on the ministry.", "stain", set()),
        ("The judge called the song a protest against the ministry.", "protest", set()),
        ("The judge called the law a folly of the ministry.", "folly", set()),
    ],
)
def test_whom_what_is_called_harm_hits_is_not_condemned(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") - CALLING == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Oslo will not tolerate attacks on Togo by Mali.", "tolerate", {"Togo"}),
        ("Oslo would not accept threats against Togo.", "accept", {"Togo"}),
        ("Oslo will not tolerate attacks by Mali.", "tolerate", set()),
        ("Oslo denied attacks on Togo.", "denied", set()),
    ],
)
def test_whom_harm_hits_that_nobody_will_suffer(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "denial") == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Reed was scathing about the maps the nurses had been given.", "scathing", {"nurses"}),
        ("Reed condemned the law the senate had passed.", "condemned", set()),
        ("Reed regretted the harm to the nurses.", "regretted", {"nurses"}),
    ],
)
def test_who_was_given_what_is_judged_is_not_judged(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize("words", ["the embargo on Kenya", "tariffs on Kenya", "a ban on Greenpeace"])
def test_whom_a_condemned_sanction_hits_is_not_condemned(knowledge: Knowledge, words: str) -> None:
    text = f"The judge condemned {words}."
    assert barred_as_target(knowledge, text, "condemned", "condemnation") == {words.split()[-1]}
