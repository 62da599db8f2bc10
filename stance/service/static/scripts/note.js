/** The note beside a sentence: who, towards whom, which stance and how sure; pointed at, it tells why. */

import { html, percent } from "./dom.js";
import { reasons } from "./reasons.js";
import { NOBODY, symbol } from "./stances.js";

/** Wide windows show the card beside the note, where it may have to be lifted to be seen whole. */
const besides = matchMedia("(width >= 75rem)");
/** The pointer has to rest on a note for so long, in milliseconds, lest cards open wherever it passes. */
const REST = 120;

/** The note whose reasons are open; there is never more than one. */
let open = null;

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
  const note = { element, mark, close };
  let card = null;
  let pinned = false;

  function show() {
    if (open === note) return;
    open?.close();
    open = note;
    card = html("div", { id, class: "why", role: "group", "aria-label": "Why" }, ...reasons(told));
    element.append(card);
    if (besides.matches) card.style.top = `${Math.min(0, innerHeight - 8 - card.getBoundingClientRect().bottom)}px`;
    button.setAttribute("aria-expanded", "true");
    button.setAttribute("aria-describedby", id);
    light(true);
  }

  function close() {
    if (open !== note) return;
    open = null;
    pinned = false;
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

  const leave = () => pinned || element.contains(document.activeElement) || close();
  let resting;
  element.addEventListener("mouseenter", () => {
    resting = setTimeout(show, REST);
  });
  element.addEventListener("mouseleave", () => {
    clearTimeout(resting);
    if (!pinned && document.activeElement !== button) close();
  });
  element.addEventListener("mouseleave", leave);
  button.addEventListener("focus", show);
  button.addEventListener("blur", () => {
    if (!pinned && !element.matches(":hover")) close();
  });
  button.addEventListener("click", () => {
    pinned = !pinned;
    if (pinned) show();
    else close();
  });
  return note;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") open?.close();
});
document.addEventListener("click", (event) => {
  if (open && !open.element.contains(event.target)) open.close();
});
