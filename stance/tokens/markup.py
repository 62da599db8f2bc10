"""Whether a text still holds HTML, which is read as if somebody had written it."""

from __future__ import annotations

import re

_HTML = re.compile(
    r"&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|lt|gt);"
    r"|</?(?:p|div|br|a|span|script|style|li|ul|h[1-6])(?=[\s>/])",
    re.IGNORECASE,
)


def html_warning(text: str) -> str | None:
    """What to tell of a text with tags or entities of HTML; None of one without."""
    found = _HTML.search(text)
    if found is None:
        return None
    return f"The text holds HTML ({found.group()} at {found.start()}), which is read as it stands: take it out first."
