"""`/openapi.json`, and the page `/docs`, whose files come with a Python package: it needs no network."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any

import orjson
from flask import Blueprint, Response, current_app, send_from_directory
from flask_openapi3.openapi import OpenAPI

from stance.service.security import PAGE_POLICY

blueprint = Blueprint("documentation", __name__, static_folder="swagger", static_url_path="/docs/start")

#: Swagger UI sets style attributes, and draws its icons from data: addresses.
_POLICY = PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
_SWAGGER_UI = Path(str(files("flask_openapi3_swagger"))) / "templates" / "swagger"


def specification(app: OpenAPI) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the service.

    flask-openapi3 adds a 422 to every operation; those that take no body can not answer it.
    """
    document: dict[str, Any] = app.api_doc
    for path in document["paths"].values():
        for operation in path.values():
            if "requestBody" not in operation:
                operation["responses"].pop("422", None)
    return document


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """The service's description for programs."""
    assert isinstance(current_app, OpenAPI)
    return Response(orjson.dumps(specification(current_app)), mimetype="application/json")


@blueprint.get("/docs")
def docs() -> Response:
    """The service's description for people, who can try it there."""
    return blueprint.send_static_file("index.html")


@blueprint.get("/docs/swagger-ui/<path:name>")
def swagger_ui(name: str) -> Response:
    """Swagger UI's own files."""
    return send_from_directory(_SWAGGER_UI, name)


@blueprint.after_request
def allow_swagger_ui(response: Response) -> Response:
    """Let the browser run the documentation's own files."""
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["Cache-Control"] = "no-cache"
    return response
