"""What stops a run: the text says what was wrong, where, and what to do."""


class BatchError(RuntimeError):
    """A run cannot start or go on; what is finished stays usable."""


def told(error: Exception) -> str:
    """What went wrong, without the numbers by which the system calls it."""
    return getattr(error, "strerror", None) or str(error)
