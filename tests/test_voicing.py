"""Who voices or echoes a stance that is another's holds it too."""

from __future__ import annotations

import pytest

from stance.roles.voicing import voicing
from tests.barring import read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "both"),
    [
        ("Peru voiced Chad's support for Togo.", "support", ("Peru", "Chad")),
        ("Chad's support for Togo was reiterated by Peru.", "support", ("Peru", "Chad")),
        ("Chad's praise for Togo was echoed by Peru.", "praise", ("Peru", "Chad")),
        ("Criticism of Togo by Chad was repeated by Peru.", "Criticism", ("Peru", "Chad")),
        ("Peru echoed Chad's condemnation of Togo.", "condemnation", ("Peru", "Chad")),
        ("Peru shares Chad's concern about Togo.", "concern", ("Peru", "Chad")),
        ("Peru does not share Chad's concern about Togo.", "concern", None),
        ("Peru shared Chad's rice with Togo.", "rice", None),
        ("Peru echoed Chad's condemnation of Togo.", "echoed", None),
        ("Chad's praise for Togo was welcomed by Peru.", "praise", None),
        # what is given, and of what sort it is
        ("Peru pledged government support for Togo.", "pledged", ("Peru", "government")),
        ("Peru pledged Chad's aid for Togo.", "pledged", ("Peru", "Chad")),
        ("Peru pledged police training for Togo.", "pledged", None),
        ("Peru promised 24 fighter jets to Togo.", "promised", None),
        ("Peru promised Chad's hospitals tents.", "promised", None),
        ("Peru expressed satisfaction with voters from Chad.", "satisfaction", None),
        ("Chad's praise for Togo was echoed in the hall.", "praise", None),
    ],
)
def test_who_voices_a_stance_and_whose_it_is(
    knowledge: Knowledge, text: str, cue: str, both: tuple[str, str] | None
) -> None:
    reading, anchor, names = read(knowledge, text, cue)
    found = voicing(reading, anchor)
    assert (found and (names[found[0]], names[found[1]])) == both
