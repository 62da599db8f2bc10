"""The names of days and months, in small letters, abbreviated ones without their full stop."""

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept "
    "sep oct nov dec".split()
)
