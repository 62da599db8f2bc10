"""What `/classify` is measured against: a bare Flask route that gives the posted body back."""

from __future__ import annotations

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/classify")
def echo() -> Response:
    """The body as it came."""
    return Response(request.get_data(), mimetype="application/json")
