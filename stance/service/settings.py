"""What an operator can set, read from environment variables (the table is in docs/CONFIGURATION.md)."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from stance.artefact import DEFAULT_MANIFEST

#: Threads of a worker beyond those of the requests that it takes on: for probes, and for clients that still send.
SPARE_THREADS = 8


def usable_cores() -> int:
    """The number of cores this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class SettingsError(RuntimeError):
    """An environment variable has a value that cannot be used; gunicorn ends at it with the message alone."""


class Settings(BaseModel):
    """All settings of the service; each field's alias is the name of its environment variable."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    host: str = Field("127.0.0.1", alias="HOST", min_length=1, description="Address to listen on.")
    port: int = Field(
        8000, alias="PORT", ge=0, le=65535, description="Port to listen on; 0 takes a free one."
    )
    workers: int = Field(
        default_factory=usable_cores,
        alias="STANCE_WORKERS",
        ge=1,
        le=256,
        description="Worker processes. They share the model's memory until it is replaced.",
    )
    threads: int = Field(
        64,
        alias="STANCE_THREADS",
        ge=1,
        le=1024,
        description="Requests that one worker takes on at a time, and again as many with a text of more than 30,000 "
        "characters. One of each kind computes, the others wait for their turn; more are answered 503.",
    )
    model: Path = Field(
        DEFAULT_MANIFEST,
        alias="STANCE_MODEL",
        description="Manifest of the model to serve, which `make train` writes; watched for a newer one.",
    )
    actors: Path | None = Field(
        None,
        alias="STANCE_ACTORS",
        description="Table of your own actors, which win over the built-in ones; read with every model.",
    )
    token: str | None = Field(
        None,
        alias="STANCE_TOKEN",
        repr=False,
        min_length=16,
        pattern=r"^[A-Za-z0-9._~+/=-]+$",
        description="Bearer token that `/classify`, `/model` and `/metrics` ask for; at least 16 characters.",
    )
    max_body: int = Field(
        1024 * 1024,
        alias="STANCE_MAX_BODY",
        ge=1024,
        le=1024**3,
        description="Largest request body in bytes, also once unpacked; at most 1 GiB.",
    )
    receive_timeout: float = Field(
        20.0,
        alias="STANCE_RECEIVE_TIMEOUT",
        gt=0,
        description="Seconds a client has to send a whole request, and again to take its answer.",
    )
    graceful_timeout: int = Field(
        30,
        alias="STANCE_GRACEFUL_TIMEOUT",
        ge=1,
        description="Seconds a stopping worker has to finish the requests it has begun.",
    )

    @field_validator("host", mode="before")
    @classmethod
    def _without_brackets(cls, host: str) -> str:
        """An IPv6 address may come in brackets, as in a URL."""
        return host.removeprefix("[").removesuffix("]")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """Read the settings; a variable that is set but empty counts as not set.

        Raises `SettingsError` naming every variable that cannot be used.
        """
        names = (field.alias or name for name, field in cls.model_fields.items())
        given = {name: environment[name] for name in names if environment.get(name)}
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            complaints = "; ".join(f"{problem['loc'][0]}: {problem['msg']}" for problem in error.errors())
            raise SettingsError(f"The environment has unusable settings: {complaints}") from None

    def address(self) -> str:
        """Host and port as gunicorn takes them.

        Raises `SettingsError` where the host is none to listen on; gunicorn would try for long, and not name the variable.
        """
        is_v6 = ":" in self.host
        try:
            with socket.socket(socket.AF_INET6 if is_v6 else socket.AF_INET) as trial:
                trial.bind((self.host, 0))
        except (OSError, UnicodeError) as error:
            raise SettingsError(
                "The environment has unusable settings: "
                f"HOST: {self.host} is no address of this machine ({error}); the port goes into PORT"
            ) from None
        return f"[{self.host}]:{self.port}" if is_v6 else f"{self.host}:{self.port}"

    @property
    def pool(self) -> int:
        """The number of threads of a worker, each of which serves one connection at a time."""
        return 2 * self.threads + SPARE_THREADS

    @property
    def is_public(self) -> bool:
        """Whether others than this machine can reach the address."""
        try:
            return not ip_address(self.host).is_loopback
        except ValueError:
            return self.host != "localhost"
