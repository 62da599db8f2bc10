"""The application factory."""

from __future__ import annotations

import logging
import time
from http import HTTPStatus

from flask import Response, g, request
from flask_openapi3.models.info import Info
from flask_openapi3.openapi import OpenAPI
from pydantic import ValidationError

from stance.service import classify, documentation, logs, metrics, operations, page
from stance.service.incoming import StrictRequest
from stance.service.outgoing import compress
from stance.service.problems import Problem, from_validation, problem_response, register_problems
from stance.service.reloading import ModelInService
from stance.service.security import demand_token, harden
from stance.service.settings import Settings
from stance.service.turns import Turns
from stance.version import __version__

#: The endpoints that a token, where one is set, does not guard: probes, page and documentation say nothing about
#: anybody's texts.
OPEN = frozenset(
    {
        "operations.health",
        "operations.ready",
        "page.page",
        "page.static",
        "documentation.openapi",
        "documentation.docs",
        "documentation.static",
        "documentation.swagger_ui",
    }
)
NO_MATCH = "The file is not the one that If-Match names: ask again without this header."
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})

log = logging.getLogger("stance.requests")


def create_app(settings: Settings | None = None) -> OpenAPI:
    """Build the application and load the model, so that workers forked from here share it.

    Raises `SettingsError` where a setting cannot be used.
    """
    settings = settings or Settings.from_environment()
    app = OpenAPI(
        __name__,
        info=Info(title="stance", version=__version__, description="Directed stances in news text."),
        security_schemes={
            "token": {"type": "http", "scheme": "bearer", "description": "If the service asks for one."}
        },
        validation_error_model=Problem,
        validation_error_callback=_refuse,
        doc_ui=False,
        static_folder=None,
    )
    app.request_class = StrictRequest
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body
    model = ModelInService(settings.model, settings.actors)
    app.extensions["stance"] = model
    app.extensions["turns"] = Turns(settings.threads)

    register_problems(app)
    _register_hooks(app, settings.token)
    app.register_api(classify.blueprint)
    app.register_api(operations.blueprint)
    app.register_blueprint(documentation.blueprint)
    app.register_blueprint(page.blueprint)

    model.begin()
    return app


def _refuse(error: ValidationError) -> Response:
    raise from_validation(error)


def _register_hooks(app: OpenAPI, token: str | None) -> None:
    @app.before_request
    def begin() -> None:
        g.began = time.perf_counter()
        g.request_id = logs.request_id(request.headers.get("X-Request-ID"))
        # Without an endpoint there is no such path, or not this method: nothing to guard.
        if token is not None and request.endpoint is not None and request.endpoint not in OPEN:
            demand_token(request, token)

    @app.after_request
    def end(response: Response) -> Response:
        if (
            response.status_code == HTTPStatus.PRECONDITION_FAILED
        ):  # Flask says so, but sends the file all the same
            response.close()
            response = problem_response(HTTPStatus.PRECONDITION_FAILED, NO_MATCH)
        compress(request, response)
        harden(response)
        response.headers["X-Request-ID"] = g.request_id
        seconds = time.perf_counter() - g.began
        # Neither paths nor methods that clients make up may become labels, or they could be without number.
        route = request.url_rule.rule if request.url_rule else "none"
        method = request.method if request.method in METHODS else "other"
        metrics.REQUESTS.labels(route, method, response.status_code).inc()
        metrics.SECONDS.labels(route).observe(seconds)
        log.info(
            "request",
            extra={
                "request_id": g.request_id,
                "method": method,
                "route": route,
                "status": response.status_code,
                "milliseconds": round(seconds * 1000, 2),
                "bytes_in": request.content_length,
                "bytes_out": response.content_length,
                **g.get("log_fields", {}),
            },
        )
        return response
