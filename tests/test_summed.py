"""What others say of a noun that sums up a clause hits whoever does what the clause tells."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from stance.roles.paths import paths_from
from tests.barring import barred_as_target, read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "stance", "targets"),
    [
        ("Peru freed Ann Berg, a decision that Chad welcomed and Oman condemned.", "welcomed", "welcome", {"Peru"}),
        ("Peru freed Ann Berg, a decision that Chad welcomed and Oman condemned.", "condemned", "condemnation", {"Peru"}),
        ("Peru freed Ann Berg, a step that Chad welcomed and that Oman condemned.", "condemned", "condemnation", {"Peru"}),
        ("Peru fined Ann Berg, a step that Chad praised but which Oman has condemned.", "condemned", "condemnation", {"Peru"}),
        ("Peru compared Togo to Chile, a remark that Oman called disgraceful.", "disgraceful", "condemnation", {"Peru"}),
        ("Peru freed Ann Berg, a step that Oman was quick to condemn.", "condemn", "condemnation", {"Peru"}),
        ("Peru freed Ann Berg in a gesture that Oman was swift to condemn.", "condemn", "condemnation", {"Peru"}),
        ("Peru freed Ann Berg, a decision that Oman hastened to condemn.", "condemn", "condemnation", {"Peru"}),
        ("Peru freed Ann Berg, a step that let Oman condemn Togo.", "condemn", "condemnation", {"Peru", "Ann Berg", "Togo"}),
        ("Peru freed Ann Berg, and Oman was quick to condemn Togo.", "condemn", "condemnation", {"Peru", "Ann Berg", "Togo"}),
        ("Peru freed Ann Berg, a step that was quick to please Oman.", "please", "welcome", {"Peru", "Ann Berg"}),
        ("Peru freed Ann Berg in a ruling that Oman called perverse.", "perverse", "condemnation", {"Peru"}),
        ("Peru voted with Togo in a rebellion that Oman condemned.", "condemned", "condemnation", {"Peru"}),
        ("Peru said Togo had lied, a charge that Oman ridiculed.", "ridiculed", "condemnation", {"Peru"}),
        ("Peru made peace with Togo, a step that Oman welcomed.", "welcomed", "welcome", {"Peru", "Togo"}),
        ("Peru freed Ann Berg, a decision that Oman condemned.", "freed", "support", {"Peru", "Ann Berg"}),
        ("Peru visited a desert in Togo that Oman condemned.", "condemned", "condemnation", {"Peru", "Togo"}),
        ("Peru freed Ann Berg, and Oman condemned Togo.", "condemned", "condemnation", {"Togo"}),
    ],
)  # fmt: skip
def test_whom_a_judgement_of_what_is_summed_up_may_hit(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, targets: set[str]
) -> None:
    names = set(read(knowledge, text, cue)[2])
    assert names - barred_as_target(knowledge, text, cue, stance) - {"Oman", "Chad"} == targets


@pytest.mark.parametrize("verb", ["welcomed", "condemned"])
def test_whoever_does_it_stands_as_by_whom_it_is(knowledge: Knowledge, verb: str) -> None:
    text = "Peru freed Ann Berg, a decision that Chad welcomed and Oman condemned."
    reading, anchor, _ = read(knowledge, text, verb)
    assert paths_from(reading, anchor, None)[0] == ".obj.by"
