"""What operators ask: `/health`, `/ready`, `/model` and `/metrics`."""

from __future__ import annotations

from typing import Any, Literal

import orjson
from flask import Response
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4
from pydantic import BaseModel, Field, RootModel

from stance.service import metrics
from stance.service.problems import documented
from stance.service.reloading import classifier_in_service

blueprint = APIBlueprint("operations", __name__)
_tags = [Tag(name="operation", description="Is it alive, is it ready, what does it serve, how does it do.")]


class Health(BaseModel):
    """The process answers."""

    status: Literal["alive"] = Field(description="Always `alive`: whoever can say so is.")


class Ready(BaseModel):
    """A model is loaded."""

    status: Literal["ready"] = Field(description="Always `ready`; before that the answer is a problem, 503.")
    model_version: str = Field(description="Version of the model in service.")


class Manifest(RootModel[dict[str, Any]]):
    """The manifest of the model in service: version, digest, library versions, corpus, figures, date."""


def _json(value: Any) -> Response:
    return Response(orjson.dumps(value), mimetype="application/json")


@blueprint.get("/health", tags=_tags, operation_id="health", responses={200: Health})
def health() -> Response:
    """Whether the service is alive; restart it if this fails."""
    return _json({"status": "alive"})


@blueprint.get("/ready", tags=_tags, operation_id="ready", responses={200: Ready, **documented(503)})
def ready() -> Response:
    """Whether the service can classify; send it no traffic while this fails."""
    return _json({"status": "ready", "model_version": classifier_in_service().version})


@blueprint.get(
    "/model",
    tags=_tags,
    operation_id="model",
    responses={200: Manifest, **documented(401, 503)},
    security=[{"token": []}, {}],
)
def manifest() -> Response:
    """The manifest of the model in service, with the figures it reached."""
    return _json(classifier_in_service().manifest)


@blueprint.get(
    "/metrics",
    tags=_tags,
    operation_id="metrics",
    responses={
        200: {
            "description": "All workers' metrics",
            "content": {"text/plain": {"schema": {"type": "string"}}},
        },
        **documented(401),
    },
    security=[{"token": []}, {}],
)
def prometheus() -> Response:
    """Metrics in the text format of Prometheus."""
    return Response(metrics.exposition(), content_type=CONTENT_TYPE_PLAIN_0_0_4)
