"""``python -m benchmarks.service``: the service against a bare Flask route, side by side in one run.

Requests go to loopback only, and every loop is bounded in number. ``--write`` puts the table into
docs/BENCHMARKS.md.
"""

from __future__ import annotations

import argparse
import json
import statistics
import threading
import time
from pathlib import Path

import numpy as np

from benchmarks.servers import THREADS, WORKERS, Client, Server, echo_server, running, stance_server
from benchmarks.tables import Row, render, write

ARTICLE = (Path(__file__).with_name("article.txt")).read_text(encoding="utf-8")
QUESTION = json.dumps({"text": ARTICLE}).encode()


def main() -> None:
    """Measure everything and print, or write, the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.service", description="Measure the HTTP service."
    )
    parser.add_argument("--write", action="store_true", help="put the table into docs/BENCHMARKS.md")
    arguments = parser.parse_args()
    with running(echo_server()) as echo, running(stance_server()) as stance:
        Client(stance.port).post(QUESTION)
        first_answer = time.perf_counter() - stance.began
        rows = [
            *latency(echo, stance),
            *throughput(stance),
            *growth(stance),
            ("start to first answer", f"{first_answer:.1f} s", ""),
            (
                "memory that each worker holds alone",
                " and ".join(f"{m:.0f} MiB" for m in stance.worker_memory()),
                "",
            ),
        ]
    conditions = (
        f"{WORKERS} workers, each of which takes on {THREADS} requests, an article of {len(ARTICLE):,} characters, client and "
        "servers on the same machine"
    )
    table = render("service", conditions, rows)
    print(table)
    if arguments.write:
        write("service", table)


def latency(echo: Server, stance: Server) -> list[Row]:
    """One client, the two servers in turn, so that whatever else the machine does hits both."""
    clients = Client(echo.port), Client(stance.port)
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(230):
        for client, measured in zip(clients, seconds, strict=True):
            began = time.perf_counter()
            client.post(QUESTION)
            measured.append(time.perf_counter() - began)
    bare, classify = (statistics.median(measured[30:]) * 1000 for measured in seconds)
    return [
        ("bare Flask route, median", f"{bare:.2f} ms", ""),
        ("`/classify`, median", f"{classify:.2f} ms", ""),
        ("ratio", f"{classify / bare:.1f}", "at most 12"),
    ]


def throughput(stance: Server) -> list[Row]:
    """Requests a second at 1, 8 and 64 clients; each measured three times in turn, the median counts."""
    measured: dict[int, list[float]] = {1: [], 8: [], 64: []}
    for _ in range(3):
        for clients, rates in measured.items():
            rates.append(rate(stance, clients, requests=128))
    rates_by_clients = {clients: statistics.median(rates) for clients, rates in measured.items()}
    best = max(rates_by_clients.values())
    wanted = {64: "at least 0.90 of the best"}
    return [
        (
            f"{clients} client{'s' * (clients > 1)}",
            f"{value:.1f} requests/s ({value / best:.2f} of the best)",
            wanted.get(clients, ""),
        )
        for clients, value in rates_by_clients.items()
    ]


def rate(stance: Server, clients: int, requests: int) -> float:
    """Requests a second over ``requests`` requests; an error in any client ends the benchmark."""
    connections = [Client(stance.port) for _ in range(clients)]
    errors: list[BaseException] = []

    def ask(connection: Client) -> None:
        try:
            for _ in range(requests // clients):
                connection.post(QUESTION)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=ask, args=(connection,)) for connection in connections]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return requests / (time.perf_counter() - began)


def growth(stance: Server) -> list[Row]:
    """Time for 1, 10 and 100 articles posted as one text, each against ten or a hundred times the first."""
    client = Client(stance.port)
    seconds: dict[int, float] = {}
    for articles, repeats in ((1, 60), (10, 12), (100, 3)):
        question = json.dumps({"text": "\n".join([ARTICLE] * articles)}).encode()
        measured = []
        for _ in range(repeats):
            began = time.perf_counter()
            client.post(question)
            measured.append(time.perf_counter() - began)
        seconds[articles] = float(np.median(measured))
    return [
        (
            f"{articles} article{'s' * (articles > 1)} in one text",
            f"{value * 1000:.0f} ms ({value / (articles * seconds[1]):.2f} of linear)",
            "at most 1.25" if articles > 1 else "",
        )
        for articles, value in seconds.items()
    ]


if __name__ == "__main__":
    main()
