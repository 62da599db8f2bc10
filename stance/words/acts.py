"""Sets of acts: what verbs do and nouns tell of towards others, as `stance.words.readings.Reading` has it."""

from __future__ import annotations

#: Saying what others or their deeds are worth: *praised Mali*, *accusations against Mali*.
JUDGING = frozenset(("blame", "praise", "thank"))
#: Saying no to a claim, or to what is asked or offered: *denied the charge*, *turned down the offer*.
SAYING_NO = frozenset(("deny", "refuse"))
#: Objecting to what there is.
OBJECTING = SAYING_NO | {"blame"}
#: Approving of what there is already, as *pass* and *sign* do not, and taking a friendly stance of one's own thereby.
APPROVING = frozenset(("praise", "support", "thank"))
#: Telling a stance, or taking one: it judges what there is, as *brokered* and *set* do not.
TAKING_STANCES = OBJECTING | APPROVING
#: Taking a position on what others decide or propose.
TAKING_POSITION = SAYING_NO | {"accept", "decide", "support"}
#: Making a claim that others may deny.
CLAIMING = frozenset(("assert", "blame", "report"))
