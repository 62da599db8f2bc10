"""The service's description: true, whole, and usable without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from openapi_spec_validator import OpenAPIV31SpecValidator

from stance.service.app import create_app
from stance.service.documentation import specification as description
from stance.service.questions import EXAMPLES
from stance.service.settings import Settings

from .conftest import PATIENCE, Server


@pytest.fixture(scope="module")
def specification(server: Server) -> dict[str, Any]:
    loaded: dict[str, Any] = requests.get(f"{server.url}/openapi.json", timeout=PATIENCE).json()
    return loaded


# The cases are made at collection, before any server runs, so the description comes from the factory; no model is loaded.
without_model = Settings.from_environment({"STANCE_MODEL": "none.json"})
described = schemathesis.openapi.from_dict(description(create_app(without_model)))


@described.parametrize()
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_service_does_what_its_description_says(case: schemathesis.Case[Any], server: Server) -> None:
    case.call_and_validate(base_url=server.url)


def test_the_description_is_valid_openapi_3_1(specification: dict[str, Any]) -> None:
    assert specification["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(specification).validate()


def test_every_operation_and_every_field_is_described(specification: dict[str, Any]) -> None:
    operations = [operation for path in specification["paths"].values() for operation in path.values()]
    assert len(operations) == 5
    assert all(operation["summary"] for operation in operations)
    undescribed = [
        f"{name}.{field}"
        for name, model in specification["components"]["schemas"].items()
        for field, about in model.get("properties", {}).items()
        if not about.get("description")
    ]
    assert undescribed == []


def test_the_description_holds_every_route_of_the_interface(specification: dict[str, Any]) -> None:
    assert sorted(specification["paths"]) == ["/classify", "/health", "/metrics", "/model", "/ready"]
    assert sorted(specification["paths"]["/classify"]["post"]["responses"]) == [
        "200", "400", "401", "406", "413", "415", "422", "503",
    ]  # fmt: skip


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_every_example_is_answered(server: Server, specification: dict[str, Any], name: str) -> None:
    body = specification["paths"]["/classify"]["post"]["requestBody"]["content"]["application/json"]
    assert server.classify(body["examples"][name]["value"]).status_code == 200


def _addresses(html: str) -> Iterator[str]:
    return (found[1] for found in re.finditer(r'(?:src|href)="([^"]+)"', html))


def test_the_documentation_page_needs_nothing_from_elsewhere(server: Server) -> None:
    page = requests.get(f"{server.url}/docs", timeout=PATIENCE)
    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    addresses = [urljoin(page.url, address) for address in _addresses(page.text)]
    assert len(addresses) == 5
    for address in addresses:
        assert address.startswith(server.url)
        assert requests.get(address, timeout=PATIENCE).status_code == 200
    assert "<script>" not in page.text
    assert f"{server.url}/openapi.json" in addresses
