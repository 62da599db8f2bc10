/** The four stances: names, what they mean, and the symbol that tells them apart without colour. */

import { html, svg } from "./dom.js";

/** In the order in which the page lists them. Symbols are drawn in a box from -5 to 5. */
export const STANCES = {
  support: {
    meaning: "backs the other, takes its side, helps it",
    symbol: "M-1.500-5h3v3.500H5v3H1.500V5h-3V1.500H-5v-3h3.500z",
  },
  welcome: { meaning: "speaks well of the other or of what it did", symbol: "M0-5 5.200 4.200H-5.200z" },
  denial: {
    meaning: "says no to the other, or calls untrue what it says",
    symbol:
      "M-4.600-2.600-2.600-4.600 0-2 2.600-4.600 4.600-2.600 2 0 4.600 2.600 2.600 4.600 0 2-2.600 4.600-4.600 2.600-2 0z",
  },
  condemnation: { meaning: "speaks ill of the other or of what it did", symbol: "M0 5-5.200-4.200H5.200z" },
};

export const LABELS = Object.keys(STANCES);

/** How the target is called where the text names none. */
export const NOBODY = "no one named";

/** The symbol of a stance as a small picture; the words beside it say the same. */
export function symbol(label) {
  return svg(
    "svg",
    { class: "symbol", viewBox: "-6 -6 12 12", "data-stance": label, "aria-hidden": "true" },
    svg("path", { d: STANCES[label].symbol }),
  );
}

/** The list that explains the four stances to someone who has not read anything yet. */
export function legend() {
  return html(
    "dl",
    { class: "legend" },
    ...LABELS.map((label) =>
      html(
        "div",
        { "data-stance": label },
        html("dt", {}, symbol(label), html("span", { class: "line" }, label)),
        html("dd", {}, STANCES[label].meaning),
      ),
    ),
  );
}
