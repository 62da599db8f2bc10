"""The command line, as far as it must be there at once: `stance.commands`, which does the work, takes a second to load."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from stance.batch.streams import drop_unwritable, speak_utf8
from stance.termination import Terminated, raising_terminated


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    The exit status is 0, 1 after an error that is told or where no text could be used, 2 for wrong arguments,
    130 when interrupted, 143 when terminated, 129 where the terminal was closed.
    """
    speak_utf8()
    with raising_terminated():
        try:
            from stance.commands import run  # here, for Ctrl-C may come meanwhile

            return run(arguments)
        except KeyboardInterrupt as stop:
            status = 128 + stop.number if isinstance(stop, Terminated) else 130
            stopped = "interrupted" if status == 130 else "terminated"
            print("; ".join([f"stance: {stopped}", *getattr(stop, "__notes__", ())]), file=sys.stderr)
            return status
        finally:
            drop_unwritable()
