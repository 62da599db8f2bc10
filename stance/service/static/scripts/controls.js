/** What narrows and fades the view: the stances, the slider of confidence, the level, and what is picked out. */

import { byId, counted, html, percent } from "./dom.js";
import { inWords, matches } from "./selection.js";
import { LABELS, STANCES, symbol } from "./stances.js";

/** The controls; each callback takes the value that was chosen, `onClear` none. */
export function createControls({ onStance, onThreshold, onLevel, onClear }) {
  const buttons = new Map(LABELS.map((label) => [label, createButton(label, onStance)]));
  byId("stances").replaceChildren(...[...buttons.values()].map(({ button }) => button));
  byId("threshold").addEventListener("input", (event) => onThreshold(Number(event.target.value) / 100));
  for (const level of document.getElementsByName("level")) {
    level.addEventListener("change", () => onLevel(level.value));
  }
  byId("clear").addEventListener("click", onClear);

  function mark({ reading, selection, threshold, level }, sentencesInView) {
    for (const [label, { button, count }] of buttons) {
      const picked = { ...selection, stance: label };
      count.textContent = String(reading.stances.filter((stance) => matches(stance, picked)).length);
      button.setAttribute("aria-pressed", String(selection.stance === label));
      button.classList.toggle("out", selection.stance !== null && selection.stance !== label);
    }
    byId("threshold").value = String(Math.round(threshold * 100));
    byId("threshold-value").textContent = percent(threshold);
    for (const one of document.getElementsByName("level")) one.checked = one.value === level;
    const words = inWords(selection);
    byId("picked").hidden = !words;
    byId("picked-words").textContent = words;
    const all = reading.answer.sentences.length;
    byId("picked-count").textContent = words ? `${sentencesInView} of ${counted(all, "sentence")}` : "";
  }

  return { mark };
}

function createButton(label, onStance) {
  const count = html("span", { class: "number" });
  const button = html(
    "button",
    {
      type: "button",
      class: "stance-button",
      "data-stance": label,
      title: STANCES[label].meaning,
      onclick: () => onStance(label),
    },
    symbol(label),
    html("span", { class: "line" }, label),
    count,
  );
  return { button, count };
}
