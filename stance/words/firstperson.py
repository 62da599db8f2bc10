"""The pronouns of the first person, in small letters: who says them is meant."""

FIRST_SINGULAR = frozenset(("i", "me", "my"))
FIRST_PLURAL = frozenset(("we", "us", "our"))
FIRST_PERSON = FIRST_SINGULAR | FIRST_PLURAL | {"myself", "ourselves"}
