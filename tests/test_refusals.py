"""Refusals of a thing: whoever is only named in another clause has not made what is refused."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The nurses refused to sign the contract, and thanked Chile.", "refused", {"Chile"}),
        ("The nurses rejected the contract and praised Chile.", "rejected", {"Chile"}),
        ("Peru, which refused to back the pact, met Chile.", "refused", {"Chile"}),
        ("The nurses refused to sign, earning a rebuke from Chile.", "refused", {"Chile"}),
        ("Peru vetoed the pact, angering Chile.", "vetoed", {"Chile"}),
        ("Peru rejected the offer by Chile.", "rejected", set()),
        ("Peru rejected and condemned the plan by Chile.", "rejected", set()),
        ("Peru thanked Chile and declined the offer.", "declined", set()),
        ("Peru thanked Chile but rejected the pact.", "rejected", set()),
        ("Peru, which rejected Chile's plan, thanked Oman.", "rejected", {"Oman"}),
        ("Peru refused a request by Chile for a recount by the commission.", "refused", {"commission"}),
        ("Chile's petition for a reform of the senate was rejected by Peru.", "rejected", {"senate"}),
        ("Peru rejected a plea by Chile for the release of two nurses.", "rejected", {"nurses"}),
        ("Peru rejected a request by Chile for visas for nurses.", "rejected", set()),
        ("Peru rejected a call for a boycott of Chile.", "rejected", {"Chile"}),
        ("Peru rejected a request for help by nurses.", "rejected", set()),
        ("Peru, which refused to help Chile, thanked Oman.", "refused", set()),
        ("Peru sent the bill back to the committee.", "sent", {"committee"}),
        ("Peru sent the bill back to the ministry.", "sent", set()),
        ("Peru refused to release the list of nurses that Chile had asked for.", "refused", {"nurses"}),
        ("Peru vetoed a Senate resolution drafted by Chile.", "vetoed", {"Senate"}),
        ("Peru vetoed a Senate resolution.", "vetoed", set()),
        ("Peru vetoed the entry of Chile, which backs Oman.", "vetoed", {"Oman"}),
        ("Peru vetoed the renewal of the panel that watches Oman.", "vetoed", {"Oman"}),
        ("Peru ruled out a coalition with Chile.", "ruled", {"coalition"}),
        ("The nurses refused to join a cabinet led by Ana Reed.", "refused", {"cabinet"}),
        ("The nurses refused to join the cabinet.", "refused", set()),
        ("The nurses left a cabinet led by Ana Reed.", "left", set()),
        ("Sponsors deserted Chile after Ana Reed refused to step down.", "refused", {"Sponsors", "Chile"}),
        ("Sponsors deserted Chile after Ana Reed refused to pay.", "refused", set()),
    ],
)
def test_whom_a_refusal_of_a_thing_does_not_hit(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "denial") == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru refuses to punish Chile.", "refuses", {"Chile"}),
        ("The judge declined to jail Ana Reed.", "declined", {"Ana Reed"}),
        ("Peru's refusal to expel the envoy angered Oman.", "refusal", {"envoy"}),
        ("Peru refused to impose sanctions on Chile.", "refused", {"Chile"}),
        ("Peru refused to extradite Ana Reed to Chile.", "refused", {"Ana Reed"}),
        ("Peru rejected sanctions on Chile.", "rejected", {"Chile"}),
        ("Peru will not lift its sanctions on Chile.", "lift", set()),
        ("Peru voted against jailing Ana Reed.", "voted", {"Ana Reed"}),
        ("Peru voted against the censure of Ana Reed.", "voted", {"Ana Reed"}),
        ("Peru rejected a motion of no confidence in Ana Reed.", "rejected", {"Ana Reed"}),
        ("Peru rejected a motion of censure against Ana Reed.", "rejected", {"Ana Reed"}),
        ("Peru refused to pardon Ana Reed.", "refused", set()),
        ("Peru refused to help Chile.", "refused", set()),
        ("Peru refused to recognise Chile.", "refused", set()),
        ("Peru refused to lift its sanctions on Chile.", "refused", set()),
    ],
)
def test_who_is_spared_is_not_refused(knowledge: Knowledge, text: str, cue: str, barred: set[str]) -> None:
    assert barred_as_target(knowledge, text, cue, "denial") == barred
