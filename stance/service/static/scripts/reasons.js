/** Why a stance was read: its source, cue and target as they stand in the text, and what spoke for each. */

import { html } from "./dom.js";
import { describe } from "./features.js";

/** How many reasons are told for each step. */
const MOST = 3;
const STEPS = ["source", "cue", "target"];

const RESOLUTIONS = {
  itself: "",
  gazetteer: "a known name",
  name: "named more fully elsewhere in the text",
  acronym: "by its abbreviation",
  description: "described so in the text",
  pronoun: "whom the pronoun stands for",
  speaker: "whose words these are",
};

/** The content of the card for a stance as the service told it. */
export function reasons(told) {
  const { explanation } = told;
  return [
    html(
      "dl",
      {},
      ...STEPS.map((step) =>
        html("div", {}, html("dt", {}, step), html("dd", {}, ...evidenceOf(told, step))),
      ),
    ),
    html("p", { class: "runner-up" }, `Next best reading: ${explanation.runner_up}.`),
    html("p", { class: "key" }, "+ speaks for this reading, − against it; more signs weigh more."),
  ];
}

function evidenceOf(told, step) {
  const span = told[step];
  if (!span) return [html("i", {}, "The sentence names none.")];
  const weighed = merged(told.explanation[step], step);
  return [
    html("p", {}, html("q", {}, span.text), meant(span, step, told.stance)),
    html(
      "ul",
      {},
      ...weighed.slice(0, MOST).map(([words, weight]) => html("li", {}, signs(weight), ` ${words}`)),
    ),
  ];
}

function meant(span, step, stance) {
  if (step === "cue") return ` carries the ${stance}`;
  const how = RESOLUTIONS[span.resolution];
  const where = [span.kind === "other" ? "" : span.kind, span.acts_for ? `acting for ${span.acts_for}` : ""];
  const about = [how, ...where].filter(Boolean).join(", ");
  const name = span.actor === span.text ? "" : ` is ${span.actor}`;
  return `${name}${about ? ` (${about})` : ""}`;
}

/** Log-odds add up, so features that say the same to a reader are one reason; the weightiest first. */
function merged(evidence, step) {
  const weights = new Map();
  for (const { feature, weight } of evidence) {
    const words = describe(feature, step);
    weights.set(words, (weights.get(words) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}

function signs(weight) {
  const size = Math.abs(weight);
  const sign = weight < 0 ? "−" : "+";
  return html(
    "span",
    { class: weight < 0 ? "against" : "for" },
    sign.repeat(size >= 1 ? 3 : size >= 0.5 ? 2 : 1),
  );
}
