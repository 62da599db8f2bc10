/** Who stands how towards whom as a table: a row a source, a column a target, in each cell its stances and counts. */

import { counted, html } from "./dom.js";
import { matches } from "./selection.js";
import { LABELS, NOBODY, symbol } from "./stances.js";

/** The table in `host`; `onPair` is called with source and target of the cell that is pressed. */
export function createMatrix(host, { onPair, onActor }) {
  let cells = [];

  function show({ actors, relations }) {
    const names = actors.map((actor) => actor.name);
    const sources = names.filter((name) => relations.some((relation) => relation.source === name));
    const targets = [...names, NOBODY].filter((name) =>
      relations.some((relation) => relation.target === name),
    );
    cells = [];
    const cellOf = (source, target) => {
      const found = relations.filter((relation) => relation.source === source && relation.target === target);
      if (!found.length) return html("td", { class: source === target ? "same" : "" });
      const cell = createCell(source, target, found, onPair);
      cells.push(cell);
      return html("td", {}, cell.button);
    };
    host.replaceChildren(
      html(
        "thead",
        {},
        html(
          "tr",
          {},
          html("td", { class: "corner" }, "towards →"),
          ...targets.map((name) => html("th", { scope: "col" }, heading(name, onActor))),
        ),
      ),
      html(
        "tbody",
        {},
        ...sources.map((source) =>
          html(
            "tr",
            {},
            html("th", { scope: "row" }, heading(source, onActor)),
            ...targets.map((target) => cellOf(source, target)),
          ),
        ),
      ),
    );
  }

  function mark(selection, threshold) {
    for (const { button, relations } of cells) {
      const shown = relations.filter((relation) => matches(relation, selection));
      button.classList.toggle("out", !shown.length);
      button.classList.toggle(
        "faint",
        relations.every((relation) => relation.max_confidence < threshold),
      );
      const { source, target } = relations[0];
      button.setAttribute("aria-pressed", String(selection.source === source && selection.target === target));
    }
  }

  return { show, mark };
}

function heading(name, onActor) {
  if (name === NOBODY) return html("i", {}, name);
  return html("button", { type: "button", class: "heading-button", onclick: () => onActor(name) }, name);
}

function createCell(source, target, found, onPair) {
  const relations = LABELS.flatMap((label) => found.filter((relation) => relation.stance === label));
  const inWords = relations.map(({ stance, sentences }) => `${stance} in ${counted(sentences, "sentence")}`);
  const button = html(
    "button",
    {
      type: "button",
      class: "cell",
      "aria-pressed": "false",
      "aria-label": `${source} towards ${target}: ${inWords.join(", ")}`,
      title: `${source} → ${target}: ${inWords.join(", ")}`,
      onclick: () => onPair(source, target),
    },
    ...relations.map(({ stance, sentences }) =>
      html("span", { class: "count", "data-stance": stance }, symbol(stance), String(sentences)),
    ),
  );
  return { button, relations };
}
