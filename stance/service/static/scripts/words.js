/** The words of one sentence, with its cues, sources and targets marked. */

import { html } from "./dom.js";
import { segments } from "./segments.js";
import { symbol } from "./stances.js";

/**
 * Marks a sentence of the text `points`. `stances` are those of the sentence, `others` further mentions of actors
 * in it. `onActor` is called with the name of an actor that is clicked, `onCue` with a stance and the event when the
 * pointer enters, leaves or clicks its cue.
 */
export function createWords(points, sentence, stances, others, { onActor, onCue }) {
  const element = html("p", { class: "words" });
  const pieces = [];
  for (const { start, end, marks } of segments(sentence, [...marksOf(stances), ...others])) {
    const text = points.slice(start, end);
    const parts = marks.filter((mark) => mark.role);
    if (parts.length) pieces.push(createPiece(text, parts, start, { onActor, onCue }));
    const plain = marks.length ? html("span", { class: "mention" }, text) : text;
    element.append(parts.length ? pieces.at(-1).element : plain);
  }

  /** Colour each piece by the surest stance in view that it belongs to; `isShown` and `isFaint` judge a stance. */
  function paint(isShown, isFaint) {
    for (const piece of pieces) {
      const shown = piece.parts.filter((part) => isShown(part.stance));
      dress(piece, shown.find((part) => !isFaint(part.stance)) ?? shown[0]);
      piece.element.classList.toggle(
        "faint",
        shown.length > 0 && shown.every((part) => isFaint(part.stance)),
      );
    }
    element.classList.remove("lit");
  }

  /** Bring out the words of one stance and say which role each of them plays. */
  function light(stance) {
    element.classList.add("lit");
    for (const piece of pieces) {
      const part = piece.parts.find((one) => one.stance === stance);
      dress(piece, part);
      if (part) piece.element.dataset.role = piece.starts.has(part) ? part.role : "";
    }
  }

  return { element, paint, light };
}

function createPiece(text, parts, start, { onActor, onCue }) {
  const cue = parts.find((part) => part.role === "cue");
  const element = html("span", {}, ...(cue?.start === start ? withSymbol(text, cue.stance.stance) : [text]));
  const actor = parts.find((part) => part.role !== "cue");
  if (cue) {
    for (const name of ["mouseenter", "mouseleave", "click"]) {
      element.addEventListener(name, (event) => onCue(cue.stance, event));
    }
  } else if (actor) {
    element.title = `${actor.actor} - click to see only what concerns it`;
    element.addEventListener("click", () => onActor(actor.stance[actor.role]));
  }
  return { element, parts, starts: new Set(parts.filter((part) => part.start === start)) };
}

/** The symbol stays on the line of the first word. */
function withSymbol(text, stance) {
  const first = /^\S*/.exec(text)[0];
  return [html("span", { class: "start" }, symbol(stance), first), text.slice(first.length)];
}

function dress({ element }, part) {
  element.className = part ? (part.role === "cue" ? "cue" : "actor") : "mention";
  element.dataset.stance = part ? part.stance.stance : "";
  delete element.dataset.role;
}

/** The marks of the stances, the surest first. */
function marksOf(stances) {
  return [...stances]
    .sort((a, b) => b.confidence - a.confidence)
    .flatMap((stance) =>
      ["cue", "source", "target"]
        .filter((role) => stance.told[role])
        .map((role) => ({ ...stance.told[role], role, stance })),
    );
}
