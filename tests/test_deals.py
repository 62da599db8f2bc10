"""Business: whoever agrees on a price or takes what is due backs nobody, and whom an event leaves cold denies nothing."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_target
from tests.structuring import Knowledge
from tests.telling import told_as

TEXTS: list[tuple[str, str, StanceLabel, StanceLabel | None]] = [
    ("Oslo agreed to merge with Rovers.", "agreed", "support", None),
    ("Rovers agreed terms with Oslo.", "agreed", "support", None),
    ("Rovers agreed with Oslo to share the hall.", "agreed", "support", None),
    ("Rovers agreed with Oslo that the hall is old.", "agreed", "support", "support"),
    ("Rovers agreed with Oslo on a price.", "agreed", "support", None),
    ("Rovers agrees with Oslo on the price.", "agrees", "support", "support"),
    ("The guild agreed with her on the price.", "agreed", "support", "support"),
    ("Rovers does not agree with Oslo on the price.", "agree", "denial", "denial"),
    ("Oslo agreed to buy boats for Togo.", "agreed", "support", "support"),
    ("Oslo agreed to sell arms to Togo.", "agreed", "support", "support"),
    ("Oslo agreed to fund Togo.", "agreed", "support", "support"),
    ("Hollin agreed to pay Oslo 5 million euros for Ann Reed.", "agreed", "support", None),
    ("Hollin agreed to pay Oslo 5 million euros for Ann Reed.", "pay", "support", None),
    ("Oslo agreed to pay 5 million euros for the victims.", "pay", "support", "support"),
    ("Rovers loaned Ann Reed to Oslo.", "loaned", "support", None),
    ("Oslo lent Togo two boats.", "lent", "support", "support"),
    ("Oslo lent its engineers to Togo.", "lent", "support", "support"),
    ("Oslo will repay nine million crowns to Togo.", "repay", "support", None),
    ("Oslo was paying its foreign lenders in gold.", "paying", "support", None),
    ("Oslo offered to pay its debts to Togo.", "offered", "support", None),
    ("Oslo offered to pay the debts of Togo.", "offered", "support", "support"),
    ("Oslo sold gold to support the franc.", "support", "support", None),
    ("Oslo defended the pound against Togo.", "defended", "support", None),
    ("Oslo defended the euro.", "defended", "support", "support"),
    ("Oslo will support Togo's currency.", "support", "support", "support"),
    ("Oslo repaid a loan for Togo.", "repaid", "support", "support"),
    ("Oslo lent Togo money to pay its creditors.", "lent", "support", "support"),
    ("Oslo accepted delivery of the jets.", "accepted", "support", None),
    ("The resignation of Reed was accepted by Oslo.", "accepted", "support", None),
    ("Oslo accepted the offer.", "accepted", "support", "support"),
    ("Reed accepted the job offered by Oslo.", "accepted", "support", "support"),
    ("Oslo shrugged off the court's decision.", "shrugged", "denial", None),
    ("Oslo shrugged off the sanctions of Togo.", "off", "denial", None),
    ("Oslo shrugged off the criticism.", "shrugged", "denial", "denial"),
    ("Oslo brushed aside Togo's offer.", "brushed", "denial", "denial"),
]


@pytest.mark.parametrize(("text", "word", "stance", "told"), TEXTS)
def test_what_business_and_events_tell(
    knowledge: Knowledge, text: str, word: str, stance: StanceLabel, told: StanceLabel | None
) -> None:
    assert told_as(knowledge, text, word, stance) == told


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Reed condemned the truce with Togo.", "condemned", "condemnation", {"Togo"}),
        ("Farmers protested against Oslo's trade deal with Togo.", "protested", "condemnation", {"Togo"}),
        ("Reed welcomed the truce with Togo.", "welcomed", "welcome", set()),
        ("Reed condemned the war with Togo.", "condemned", "condemnation", set()),
    ],
)
def test_with_whom_a_condemned_deal_is(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred
