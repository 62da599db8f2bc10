/** Who stands how towards whom as a drawing: actors as circles, stances as arrows in the colour of the stance. */

import { bow } from "./curve.js";
import { counted, percent, svg } from "./dom.js";
import { excerpt } from "./excerpt.js";
import { layout } from "./layout.js";
import { matches, NOTHING } from "./selection.js";
import { NOBODY, STANCES } from "./stances.js";

const MARGIN = { top: 26, bottom: 38 };
const LONGEST_NAME = 26;
/** More actors cannot be told apart on paper. */
const MOST_ACTORS = 24;
/** Roughly, in pixels: a letter of a name, and a circle with its name below. */
const LETTER = 7;
const NODE_HEIGHT = 46;

/**
 * The drawing in the svg element `host`, which is laid out anew when its width changes. What it leaves out is told
 * in `caption`.
 */
export function createNetwork(host, caption, { onEdge, onActor }) {
  let reading = null;
  let edges = [];
  let nodes = [];
  let marked = { selection: NOTHING, threshold: 0 };

  function show(shown) {
    reading = shown;
    marked = { ...marked, selection: NOTHING };
    draw();
  }

  function draw() {
    const width = Math.max(host.parentElement.clientWidth, 280);
    const all = reading.relations.filter((relation) => relation.target !== NOBODY);
    const relations = excerpt(all, reading.actors, marked.selection, MOST_ACTORS);
    const names = reading.actors
      .map((actor) => actor.name)
      .filter((name) => relations.some(({ source, target }) => name === source || name === target));
    const height = Math.round(Math.min(Math.max(170 + 21 * names.length, 220), 600));
    const room = (name) => ({ width: shortened(name).length * LETTER + 20, height: NODE_HEIGHT });
    const places = layout(names, relations, width, height - MARGIN.top - MARGIN.bottom, room);
    const counts = new Map(reading.actors.map((actor) => [actor.name, actor.source + actor.target]));
    const circles = new Map(
      names.map((name) => {
        const { x, y } = places.get(name);
        return [name, { x, y: y + MARGIN.top, r: 6 + 2 * Math.sqrt(counts.get(name)) }];
      }),
    );
    const bends = spread(relations);
    edges = relations.map((relation, i) => createEdge(relation, circles, bends[i], onEdge));
    nodes = names.map((name) => createNode(name, circles.get(name), onActor));
    host.setAttribute("viewBox", `0 0 ${width} ${height}`);
    host.setAttribute("width", width);
    host.setAttribute("height", height);
    const focused = host.contains(document.activeElement) ? document.activeElement.ariaLabel : null;
    host.replaceChildren(...edges.map((edge) => edge.element), ...nodes.map((node) => node.element));
    if (focused)
      [...host.children].find((part) => part.ariaLabel === focused)?.focus({ preventScroll: true });
    const drawn =
      relations.length === all.length
        ? ""
        : `${names.length} of ${reading.actors.length} actors are drawn; the table has all.`;
    caption.textContent = drawn;
    paint(marked);
  }

  function mark(selection, threshold) {
    const others = marked.selection !== selection && caption.textContent !== "";
    marked = { selection, threshold };
    if (others) draw();
    else paint(marked);
  }

  function paint({ selection, threshold }) {
    const inView = edges.filter(({ relation }) => matches(relation, selection));
    for (const { element, relation } of edges) {
      element.classList.toggle("out", !matches(relation, selection));
      element.classList.toggle("faint", relation.max_confidence < threshold);
      const { source, target, stance } = selection;
      const picked = relation.source === source && relation.target === target && relation.stance === stance;
      element.setAttribute("aria-pressed", String(picked));
    }
    for (const { element, name } of nodes) {
      element.classList.toggle(
        "out",
        !inView.some(({ relation }) => [relation.source, relation.target].includes(name)),
      );
      element.setAttribute("aria-pressed", String(selection.actor === name));
    }
  }

  new ResizeObserver(() => {
    const width = Math.max(host.parentElement.clientWidth, 280);
    if (reading && width !== Number(host.getAttribute("width"))) draw();
  }).observe(host.parentElement);

  return { show, mark };
}

/** How far each relation's arrow is bent: the more, the more arrows go the same way. */
function spread(relations) {
  const seen = new Map();
  return relations.map(({ source, target }) => {
    const pair = `${source}\n${target}`;
    const nth = seen.get(pair) ?? 0;
    seen.set(pair, nth + 1);
    return 12 + 20 * nth;
  });
}

function createEdge(relation, circles, bend, onEdge) {
  const { source, target, stance, sentences, max_confidence } = relation;
  const { path, badge, head } = bow(circles.get(source), circles.get(target), bend);
  const width = Math.min(1.5 + sentences, 6);
  const words = `${source} → ${target}: ${stance} in ${counted(sentences, "sentence")}, up to ${percent(max_confidence)} sure`;
  const element = svg(
    "g",
    { class: "edge", "data-stance": stance, ...button(words, () => onEdge(source, target, stance)) },
    svg("title", {}, words),
    svg("path", { class: "reach", d: path }),
    svg("path", { class: "way", d: path, "stroke-width": width }),
    stance === "condemnation" ? svg("path", { class: "inner", d: path, "stroke-width": width / 3 }) : null,
    svg("path", { class: "head", d: head }),
    svg("circle", { class: "badge", cx: badge.x, cy: badge.y, r: 8 }),
    svg("path", { class: "sign", d: STANCES[stance].symbol, transform: `translate(${badge.x} ${badge.y})` }),
  );
  return { element, relation };
}

function createNode(name, { x, y, r }, onActor) {
  const element = svg(
    "g",
    { class: "node", ...button(`${name}: show only what concerns it`, () => onActor(name)) },
    svg("title", {}, name),
    svg("circle", { cx: x, cy: y, r }),
    svg("text", { x, y: y + r + 13, "text-anchor": "middle" }, shortened(name)),
  );
  return { element, name };
}

function shortened(name) {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** What makes a part of a drawing a button for the keyboard and for screen readers. */
function button(label, press) {
  return {
    role: "button",
    tabindex: 0,
    "aria-label": label,
    "aria-pressed": "false",
    onclick: press,
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
  };
}
