"""The page at `GET /` and its assets, which are plain files in static/."""

from __future__ import annotations

from flask import Blueprint, Response

from stance.service.security import PAGE_POLICY

blueprint = Blueprint("page", __name__, static_folder="static", static_url_path="/static")


@blueprint.get("/")
def page() -> Response:
    """The page on which a person posts a text and reads the answer."""
    return blueprint.send_static_file("index.html")


@blueprint.after_request
def allow_own_files(response: Response) -> Response:
    """Let the browser run the page's own files, and check with the service whether they have changed."""
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    response.headers["Cache-Control"] = "no-cache"
    return response
