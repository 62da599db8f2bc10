/** The actors, with how many stances each takes and receives; each is a button that picks it out. */

import { html } from "./dom.js";
import { matches } from "./selection.js";

/** The list in `host`; `onActor` is called with the name of the actor that is pressed. */
export function createActors(host, onActor) {
  let reading;
  let buttons = new Map();

  function show(shown) {
    reading = shown;
    buttons = new Map(reading.actors.map((actor) => [actor.name, createButton(actor, onActor)]));
    host.replaceChildren(...[...buttons.values()].map((button) => html("li", {}, button)));
  }

  function mark(selection) {
    const inView = reading.relations.filter((relation) => matches(relation, selection));
    for (const [name, button] of buttons) {
      button.setAttribute("aria-pressed", String(selection.actor === name));
      button.classList.toggle(
        "out",
        !inView.some(({ source, target }) => name === source || name === target),
      );
    }
  }

  return { show, mark };
}

function createButton({ name, kind, country, source, target }, onActor) {
  const about = [kind === "other" ? "" : kind, country].filter(Boolean).join(", ");
  return html(
    "button",
    {
      type: "button",
      class: "actor-button",
      "aria-pressed": "false",
      title: about,
      onclick: () => onActor(name),
    },
    html("span", { class: "name" }, name),
    " ",
    html(
      "span",
      { class: "counts" },
      [source && `takes ${source}`, target && `receives ${target}`].filter(Boolean).join(", "),
    ),
  );
}
