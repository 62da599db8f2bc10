"""`POST /classify`."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from http import HTTPStatus
from typing import Any

from flask import Response, current_app, g, request
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag

from stance.classifier import Classifier
from stance.document import Document
from stance.relations import relations
from stance.service import metrics, outgoing
from stance.service.answers import ClassifyAnswer
from stance.service.incoming import client_has_gone
from stance.service.problems import ProblemError, documented, field_path, refusal
from stance.service.questions import ClassifyQuestion, DocumentsQuestion, TextQuestion
from stance.service.reloading import classifier_in_service
from stance.service.turns import CrowdedError, Turns

NO_PARAMETER = "is a parameter of the address, which takes none: send it as a field of the body"
BUSY = "Too many requests wait for their turn: ask again in a moment, and with fewer at a time."
GONE = "The connection was closed from your side before the answer was there."

blueprint = APIBlueprint("classify", __name__)


@blueprint.post(
    "/classify",
    tags=[Tag(name="classification", description="Who takes which stance towards whom.")],
    operation_id="classify",
    description=(
        "Answers as JSON or, where the Accept header asks for it, as CSV with one line a stance or as NDJSON "
        "with one line a text. CSV holds the stances alone: no explanations, no relations, no warnings. Where too "
        "many requests wait already the answer is 503; Retry-After tells when to ask again."
    ),
    responses={
        HTTPStatus.OK: ClassifyAnswer,
        **documented(400, 401, 406, 413, 415, 422, 503),
    },
    security=[{"token": []}, {}],
)
def classify(body: ClassifyQuestion) -> Response:
    """Find the directed stances of one text or of several."""
    if request.args:
        raise refusal([(field_path([name]), NO_PARAMETER) for name in request.args])
    classifier = classifier_in_service()
    media_type = outgoing.negotiate(request)
    question = body.root
    try:
        results = _results(classifier, question)
    except CrowdedError:
        metrics.UNREAD.labels("busy").inc()
        raise ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, BUSY, headers={"Retry-After": "2"}) from None
    g.log_fields = {"documents": len(results), "model": classifier.version}
    body_bytes = outgoing.write(
        media_type, classifier.version, results, single=isinstance(question, TextQuestion)
    )
    return Response(body_bytes, mimetype=media_type, headers={"Vary": "Accept, Accept-Encoding"})


def _results(classifier: Classifier, question: TextQuestion | DocumentsQuestion) -> list[dict[str, Any]]:
    turns: Turns = current_app.extensions["turns"]
    if isinstance(question, TextQuestion):
        with turns.place(len(question.text)):
            return [_result(turns, classifier, question, question.text)]
    with turns.place(max(len(item.text) for item in question.documents)):
        return [
            {"id": item.id, "date": item.date, **_result(turns, classifier, question, item.text)}
            for item in question.documents
        ]


def _result(
    turns: Turns, classifier: Classifier, question: TextQuestion | DocumentsQuestion, text: str
) -> dict[str, Any]:
    with turns.turn(len(text)) as waited:
        if waited and client_has_gone(request):
            metrics.UNREAD.labels("gone").inc()
            raise ProblemError(HTTPStatus.BAD_REQUEST, GONE)
        document = classifier.classify(text, explain=question.explain)
    _count(document)
    if question.min_confidence or question.stances:
        document = _filtered(document, question)
    result: dict[str, Any] = document.to_dict()
    del result["model"]
    result["relations"] = [relation.to_dict() for relation in relations(document, rollup=question.rollup)]
    return result


def _filtered(document: Document, question: TextQuestion | DocumentsQuestion) -> Document:
    """The document without the stances that the question leaves out; its sentences and actors stay."""
    sentences = (
        replace(
            sentence,
            stances=tuple(
                stance
                for stance in sentence.stances
                if stance.is_wanted(question.min_confidence, question.stances or ())
            ),
        )
        for sentence in document.sentences
    )
    return replace(document, sentences=tuple(sentences))


def _count(document: Document) -> None:
    metrics.SENTENCES.inc(len(document.sentences))
    for label, count in Counter(stance.stance for stance in document.stances).items():
        metrics.STANCES.labels(label).inc(count)
