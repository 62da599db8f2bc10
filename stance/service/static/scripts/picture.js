/** The network as a picture of its own, with its legend, as it is seen on the page. */

import { svg } from "./dom.js";
import { LABELS, STANCES } from "./stances.js";

/** What style sheets gave the drawing, and a picture outside the page has to carry itself. */
const PROPERTIES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
];
const LEGEND_HEIGHT = 34;
/** Pixels of the PNG to one of the drawing. */
const SCALE = 2;

/** The drawing as the text of an SVG file. */
export function asSvg(drawing, title) {
  const width = Number(drawing.getAttribute("width"));
  const height = Number(drawing.getAttribute("height")) + LEGEND_HEIGHT;
  const key = legend(Number(drawing.getAttribute("height")), width);
  drawing.append(key);
  const copy = drawing.cloneNode(true);
  inline(drawing, copy);
  key.remove();
  for (const one of copy.querySelectorAll("[role]")) {
    for (const name of ["role", "tabindex", "aria-pressed", "aria-label"]) one.removeAttribute(name);
  }
  for (const name of ["id", "class", "role", "aria-label"]) copy.removeAttribute(name);
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.setAttribute("height", height);
  const page = getComputedStyle(drawing.parentElement).backgroundColor;
  copy.prepend(svg("title", {}, title), svg("rect", { width, height, fill: page }));
  return new XMLSerializer().serializeToString(copy);
}

/** The same as PNG. */
export async function asPng(drawing, title) {
  const source = asSvg(drawing, title);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function inline(from, to) {
  const style = getComputedStyle(from);
  for (const property of PROPERTIES) to.setAttribute(property, style.getPropertyValue(property));
  if (style.display === "none") to.setAttribute("display", "none");
  for (const [i, child] of [...from.children].entries()) inline(child, to.children[i]);
}

function legend(top, width) {
  const step = (width - 24) / LABELS.length;
  return svg(
    "g",
    {},
    ...LABELS.map((label, i) => {
      const x = 20 + i * step;
      const y = top + LEGEND_HEIGHT / 2;
      return svg(
        "g",
        { class: "edge", "data-stance": label },
        svg("path", { class: "sign", d: STANCES[label].symbol, transform: `translate(${x} ${y})` }),
        svg("text", { class: "key", x: x + 12, y: y + 4 }, label),
      );
    }),
  );
}
