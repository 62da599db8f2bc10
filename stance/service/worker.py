"""A gunicorn worker that slow clients cannot hold up.

gunicorn's threaded worker waits for ever for the rest of a request that has begun, and for a client that does
not take its answer; each such client keeps a thread. Here each of the two has a deadline.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from collections.abc import MutableMapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import orjson
from gunicorn import util
from gunicorn.http import errors
from gunicorn.workers.gthread import TConn, ThreadWorker

from stance.service import logs, metrics
from stance.service.problems import MEDIA_TYPE
from stance.service.security import DEFAULT_HEADERS, FIXED_HEADERS
from stance.service.settings import Settings

#: How often connections are looked over for those past their deadline, in seconds.
LOOK_SECONDS = 0.5
#: How long a worker waits before it takes another connection: so many seconds for each that it has, up to so many.
STEP_BACK_SECONDS, MOST_STEPS = 0.001, 5

log = logging.getLogger("stance.requests")


@dataclass(slots=True)
class _Exchange:
    """A request under way: which half of the connection the client has to move now, and since when.

    The look-out reads it at any time, so `since` is set before `half`.
    """

    conn: Any  # a TConn
    since: float
    half: int | None = socket.SHUT_RD


class _Body:
    """The request's body: while the application reads it, it is for the client to send."""

    def __init__(self, environ: MutableMapping[str, Any], exchange: _Exchange) -> None:
        self._stream = environ["wsgi.input"]
        self._exchange = exchange
        self._read = 0
        # How long a body in chunks is shows at its end.
        is_chunked = "HTTP_TRANSFER_ENCODING" in environ
        self._length = None if is_chunked else int(environ.get("CONTENT_LENGTH") or 0)

    @property
    def is_read(self) -> bool:
        """Whether all of it was read, so that what comes next on the connection is another request."""
        return self._read == self._length

    def read(self, size: int = -1) -> bytes:
        self._exchange.half = socket.SHUT_RD
        try:
            body: bytes = self._stream.read(size)
        finally:
            self._exchange.half = None
        self._read += len(body)
        if self._length is None and (size < 0 or len(body) < size):
            self._length = self._read
        return body


class BoundedWorker(ThreadWorker):
    """gunicorn's threaded worker, with deadlines for the client's part and errors as problem+json."""

    def init_process(self) -> None:
        """Start the look-out, then serve until told to stop."""
        self._limit = Settings.from_environment().receive_timeout
        self._exchanges: dict[int, _Exchange] = {}
        threading.Thread(target=self._look_out, name="deadlines", daemon=True).start()
        super().init_process()

    def load_wsgi(self) -> None:
        """Note for each request whose time it is: the client's that sends or takes, or the application's."""
        super().load_wsgi()
        self.application = application = self.wsgi

        def timed(environ: MutableMapping[str, Any], start_response: Any) -> Any:
            exchange = self._exchanges[threading.get_ident()]
            exchange.half = None
            body = environ["wsgi.input"] = _Body(environ, exchange)
            answer = application(environ, start_response)
            if not body.is_read:
                # Or gunicorn would say that it keeps the connection, and close it where much was left. It passes over the
                # application's own header.
                exchange.conn.parser.mesg.force_close()
            exchange.since = time.monotonic()
            exchange.half = socket.SHUT_RDWR
            return answer

        self.wsgi = timed

    def accept(self, listener: socket.socket) -> None:
        """Take a new connection, but leave it a moment to a worker that holds fewer; without this the first one awake
        takes all that come at once, and keeps them."""
        if self.cfg.workers > 1:
            time.sleep(STEP_BACK_SECONDS * min(self.nr_conns, MOST_STEPS))
        super().accept(listener)

    def handle(self, conn: TConn) -> Any:
        """Serve one request of a connection, in a thread of the pool."""
        thread = threading.get_ident()
        self._exchanges[thread] = _Exchange(conn, time.monotonic())
        try:
            return super().handle(conn)
        finally:
            del self._exchanges[thread]

    def _look_out(self) -> None:
        pause = threading.Event()
        while not pause.wait(LOOK_SECONDS):
            late = time.monotonic() - self._limit
            for exchange in list(self._exchanges.values()):
                half = exchange.half
                if half is not None and exchange.since < late:
                    # Wakes the thread that reads or writes. A client that sends too slowly can still be told.
                    with contextlib.suppress(OSError):
                        exchange.conn.sock.shutdown(half)

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        """Answer what is not HTTP, or not acceptable HTTP, before the application ever sees it."""
        (status, detail), request_id = _fault(exc), logs.request_id(None)
        if status == HTTPStatus.INTERNAL_SERVER_ERROR:
            extra = {"request_id": request_id}
            self.log.error("unexpected error outside the application", exc_info=exc, extra=extra)
        _record(status, request_id)
        body = orjson.dumps(
            {
                "type": "about:blank",
                "title": status.phrase,
                "status": status.value,
                "detail": detail,
                "request_id": request_id,
            }
        )
        headers = {"Content-Type": MEDIA_TYPE, "Content-Length": str(len(body)), "Connection": "close"}
        headers["X-Request-ID"] = request_id
        headers |= FIXED_HEADERS | DEFAULT_HEADERS
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        with contextlib.suppress(OSError):
            util.write_nonblock(
                client, f"HTTP/1.1 {status.value} {status.phrase}\r\n{head}\r\n".encode() + body
            )


#: What gunicorn refuses by itself, the particular before the general.
_FAULTS = (
    (
        errors.LimitRequestLine,
        HTTPStatus.REQUEST_URI_TOO_LONG,
        "The first line of the request is too long: send parameters in the body.",
    ),
    (
        errors.LimitRequestHeaders,
        HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
        "There are too many headers, or one is over 8,190 bytes: send fewer or shorter ones.",
    ),
    (
        errors.ExpectationFailed,
        HTTPStatus.EXPECTATION_FAILED,
        "Of what Expect may ask for only 100-continue is met.",
    ),
    (
        errors.UnsupportedTransferCoding,
        HTTPStatus.NOT_IMPLEMENTED,
        "Of the Transfer-Encodings only chunked is known.",
    ),
    (errors.InvalidRequestMethod, HTTPStatus.BAD_REQUEST, "The method is none of HTTP."),
    (errors.InvalidRequestLine, HTTPStatus.BAD_REQUEST, "The first line of the request is not HTTP."),
    (errors.InvalidHeaderName, HTTPStatus.BAD_REQUEST, "A header's name is not HTTP."),
    (
        errors.InvalidHeader,
        HTTPStatus.BAD_REQUEST,
        "A header is not HTTP, or given twice where one is asked for.",
    ),
    (errors.ParseException, HTTPStatus.BAD_REQUEST, "The request is not HTTP as the service takes it."),
)


def _record(status: HTTPStatus, request_id: str) -> None:
    """Count and log a request that never reached the application, as it does with its own."""
    route, method = "none", "other"
    metrics.REQUESTS.labels(route, method, status.value).inc()
    fields = {"request_id": request_id, "method": method, "route": route, "status": status.value}
    log.info("request", extra=fields)


def _fault(error: BaseException) -> tuple[HTTPStatus, str]:
    """The status of what gunicorn refuses, and what to do about it."""
    for kind, status, detail in _FAULTS:
        if isinstance(error, kind):
            return status, detail
    return HTTPStatus.INTERNAL_SERVER_ERROR, "The service failed; its log tells more under this request_id."
