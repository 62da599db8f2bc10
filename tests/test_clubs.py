"""Clubs and unions by their names, and who is meant by *the club*, *the union*."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Oldbury Town sued the Football League. The club denied the claim.", "Oldbury Town"),
        ("Milton United wrote to the Rugby Federation. The club praised it.", "Milton United"),
        ("The Basketball League fined Preston Rovers. The club denied the claim.", "Preston Rovers"),
        ("UEFA met. The club denied the claim.", "club"),
        ("The Football League met. The club denied the claim.", "club"),
        ("Crowds marched in Kansas City. The club denied the claim.", "club"),
        ("The mayor of Oldbury Town resigned. The club denied the claim.", "club"),
        ("The Oakvale Rugby League Club met. The club denied the claim.", "Oakvale Rugby League Club"),
    ],
)
def test_a_club_is_no_league(reader: Reader, text: str, club: str) -> None:
    assert reader.who(text, "club").actor.name == club


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The Anti-Defamation League met. The group condemned the attack.", "Anti-Defamation League"),
        ("Citizens United sued the Senate. The group denied the claim.", "Citizens United"),
    ],
)
def test_leagues_and_those_who_unite_are_groups(reader: Reader, text: str, group: str) -> None:
    assert reader.who(text, "group").actor.name == group


@pytest.mark.parametrize(
    ("text", "union"),
    [
        ("The Lakeland Steelworkers struck. The union denounced Orvex.", "Lakeland Steelworkers"),
        ("The Brotherhood of Machinists met. The union denounced Orvex.", "Brotherhood of Machinists"),
        ("Oakvale Nurses United met. The union denounced Orvex.", "Oakvale Nurses United"),
        ("Unite struck. The union denounced Orvex.", "Unite"),
        (
            "The RMT struck. The union denounced Orvex.",
            "National Union of Rail, Maritime and Transport Workers",
        ),
        ("The Oakvale Workers' Party met. The union denounced Orvex.", "union"),
        ("The Oakvale Movement of Nurses met. The union denounced Orvex.", "union"),
        ("Amnesty International met. The union denounced Orvex.", "union"),
    ],
)
def test_names_tell_a_union(reader: Reader, text: str, union: str) -> None:
    assert reader.who(text, "union").actor.name == union
