"""The names of days, also several of them, and of months, in small letters, abbreviated ones without their full stop."""

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
DAYS = frozenset(_DAYS).union(f"{day}s" for day in _DAYS)
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept "
    "sep oct nov dec".split()
)
