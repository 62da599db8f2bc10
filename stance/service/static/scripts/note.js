/** The note beside a sentence: who, towards whom, which stance and how sure; pointed at, it tells why. */

import { html, percent } from "./dom.js";
import { reasons } from "./reasons.js";
import { NOBODY, symbol } from "./stances.js";

/**
 * Wide windows show the card beside the note, lifted as far as it needs to be seen whole; others below or above the
 * sentence.
 */
const besides = matchMedia("(width >= 75rem)");
/** The pointer has to rest on a note for so long, in milliseconds, lest cards open wherever it passes. */
const REST = 120;

/** The note whose reasons are open, never more than one, and whether a click holds it open. */
let open = null;
let held = false;

/** A note for a stance; `light` is called with true to bring out its words in the text, and false to stop. */
export function createNote(stance, light) {
  const { told, index } = stance;
  const id = `why-${index}`;
  const button = html(
    "button",
    { type: "button", class: "note", "data-stance": stance.stance, "aria-expanded": "false" },
    symbol(stance.stance),
    html(
      "span",
      { class: "direction" },
      told.source.actor,
      html("span", { class: "arrow", "aria-hidden": "true" }, " → "),
      html("span", { class: "visually-hidden" }, " towards "),
      told.target ? told.target.actor : html("i", {}, NOBODY),
    ),
    html("span", { class: "label line" }, stance.stance),
    html("meter", { min: 0, max: 1, value: told.confidence, "aria-hidden": "true", tabindex: -1 }),
    html("span", { class: "confidence" }, percent(told.confidence)),
  );
  const element = html("li", {}, button);
  const note = { element, mark, close, point };
  let card = null;
  let resting;

  function show() {
    if (open === note) return;
    open?.close();
    open = note;
    card = html("div", { id, class: "why", role: "group", "aria-label": "Why" }, ...reasons(told));
    element.append(card);
    const overflow = card.getBoundingClientRect().bottom + 8 - innerHeight;
    if (besides.matches) card.style.top = `${Math.min(0, -overflow)}px`;
    else card.classList.toggle("above", overflow > 0);
    button.setAttribute("aria-expanded", "true");
    button.setAttribute("aria-describedby", id);
    light(true);
  }

  function close() {
    if (open !== note) return;
    open = null;
    held = false;
    card.remove();
    button.setAttribute("aria-expanded", "false");
    button.removeAttribute("aria-describedby");
    light(false);
  }

  function mark(shown, faint) {
    close();
    element.hidden = !shown;
    element.classList.toggle("faint", faint);
  }

  /** Pointing at the note, or at its cue in the text, opens the card; a click holds it open. */
  function point({ type }) {
    clearTimeout(resting);
    if (type === "mouseenter") {
      resting = setTimeout(() => held || show(), REST);
    } else if (type === "mouseleave") {
      if (!held && document.activeElement !== button) close();
    } else if (open === note && held) {
      close();
    } else {
      show();
      held = true;
    }
  }

  element.addEventListener("mouseenter", point);
  element.addEventListener("mouseleave", point);
  button.addEventListener("click", point);
  button.addEventListener("focus", show);
  button.addEventListener("blur", () => {
    if (!held && !element.matches(":hover")) close();
  });
  return note;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") open?.close();
});
document.addEventListener("click", (event) => {
  if (open && !open.element.closest(".sentence").contains(event.target)) open.close();
});
