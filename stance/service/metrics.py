"""Prometheus metrics, added up over all workers through files in PROMETHEUS_MULTIPROC_DIR."""

from __future__ import annotations

import os

from prometheus_client import REGISTRY as ONE_PROCESS
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

REQUESTS = Counter("stance_http_requests", "Requests answered.", ["route", "method", "status"])
SECONDS = Histogram(
    "stance_http_request_duration_seconds",
    "Time from a request's head to its answer, in seconds.",
    ["route"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0),
)
SENTENCES = Counter("stance_sentences", "Sentences classified.")
STANCES = Counter("stance_stances", "Stances found, before any filter of the request.", ["stance"])
UNREAD = Counter(
    "stance_requests_unread",
    "Requests whose texts were not read, since too many waited already (busy) or the client had gone (gone).",
    ["reason"],
)
RELOADS = Counter(
    "stance_model_reloads", "Artefacts loaded, or refused because they were broken.", ["result"]
)
MODEL = Gauge(
    "stance_model_workers", "Workers that serve this model version.", ["version"], multiprocess_mode="livesum"
)

_served: list[str] = []


def serve_model(version: str | None) -> None:
    """Note which model version this process serves from now on."""
    for old in _served:
        MODEL.labels(old).set(0)
    _served[:] = [version] if version else []
    if version:
        MODEL.labels(version).set(1)


def exposition() -> bytes:
    """All metrics in the text format of Prometheus."""
    if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
        return generate_latest(ONE_PROCESS)
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
