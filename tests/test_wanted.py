"""What others want: whoever accepts it or says no to it does so to those who want it, not to what it is about."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_target
from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        # what a buyer bids for
        ("Peru turned down an offer of 3 million euros for Ana Reed.", "turned", "denial", {"Ana Reed"}),
        ("The owners accepted a bid for Oxfam from Unesco.", "accepted", "support", {"Oxfam"}),
        ("An approach for Ana Reed by Chile was rejected by Peru.", "rejected", "denial", {"Ana Reed"}),
        ("Peru rejected an offer by Chile.", "rejected", "denial", set()),
        # what is at issue
        ("Peru rejected Chile's claim to Fiji.", "rejected", "denial", {"Fiji"}),
        ("Peru rejected a proposal by Chile on Fiji.", "rejected", "denial", {"Fiji"}),
        ("Peru rejected Chile's demand over the dam with Fiji.", "rejected", "denial", {"Fiji"}),
        ("Peru rejected a request from Chile for letters from Fiji.", "rejected", "denial", {"Fiji"}),
        ("Peru withdrew its offer of help to Chile.", "withdrew", "denial", set()),
        # what stands within a plan or a request
        ("Peru rejected a plan for a statue of Ana Reed.", "rejected", "denial", {"Ana Reed"}),
        ("Peru rejected a request for the arrest of Ana Reed.", "rejected", "denial", {"Ana Reed"}),
        ("Peru rejected a request for visas for nurses.", "rejected", "denial", set()),
        ("Peru rejected a plan to split Oxfam.", "rejected", "denial", {"Oxfam"}),
        ("Peru rejected a plan to fund Oxfam.", "rejected", "denial", set()),
        ("Peru will reject any deal that rewards Chile.", "reject", "denial", {"Chile"}),
        ("Peru rejected Chile's bill that would fund Fiji.", "rejected", "denial", {"Fiji"}),
        ("Peru rejected a bill that would fund Fiji.", "rejected", "denial", set()),
        ("Peru suspended a programme that funds Fiji.", "suspended", "denial", set()),
        # what is not handed over
        ("Peru refused to sell Oxfam to Chile.", "refused", "denial", {"Oxfam"}),
        ("Peru refused to sell Ana Reed.", "refused", "denial", {"Ana Reed"}),
        ("Peru refused to supply Chile.", "refused", "denial", set()),
        ("Peru refused to give Chile the files.", "refused", "denial", set()),
    ],
)
def test_what_is_wanted_is_no_target(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "cue", "actor", "path"),
    [
        ("Peru turned down an offer for the dam from Chile.", "offer", "Chile", ".from"),
        ("Peru accepted a bid for the dam from Chile.", "bid", "Chile", ".from"),
        ("Peru rejected a request by Chile for letters from Fiji.", "rejected", "Fiji", ".from"),
        ("Peru praised the truce reached with Chile.", "truce", "Chile", ".with"),
        ("Peru praised the report written with Chile.", "written", "Chile", ".with"),
    ],
)
def test_from_whom_an_offer_is_and_with_whom_a_deal(
    knowledge: Knowledge, text: str, cue: str, actor: str, path: str
) -> None:
    assert path_between(knowledge, text, cue, actor) == path
