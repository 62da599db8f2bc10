"""Who may ask, and what browsers may do with an answer."""

from __future__ import annotations

import hmac
from http import HTTPStatus

from flask import Request, Response

from stance.service.problems import ProblemError

#: For answers that no browser should ever render or run anything from.
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
#: For the page: its own files and its own service, nothing inline and nothing from elsewhere.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

#: Set on every answer.
FIXED_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
#: Set where an answer does not bring its own.
DEFAULT_HEADERS = {"Content-Security-Policy": DATA_POLICY, "Cache-Control": "no-store"}


def demand_token(request: Request, token: str) -> None:
    """Refuse a request that does not bring the bearer token."""
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    # Compared in constant time, as bytes: `compare_digest` takes no other than ASCII strings.
    right = hmac.compare_digest(given.strip().encode("utf-8", "replace"), token.encode())
    if scheme.lower() != "bearer" or not right:
        raise ProblemError(
            HTTPStatus.UNAUTHORIZED,
            "Send the service's token in the header Authorization: Bearer TOKEN.",
            headers={"WWW-Authenticate": 'Bearer realm="stance"'},
        )


def harden(response: Response) -> None:
    """Add the security headers."""
    response.headers.extend(FIXED_HEADERS)
    for name, value in DEFAULT_HEADERS.items():
        if name not in response.headers:
            response.headers.add(name, value)
