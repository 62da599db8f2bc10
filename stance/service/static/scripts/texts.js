/** The texts read in this tab. They are kept in its memory only, and gone when it is closed or loaded anew. */

import { html } from "./dom.js";

const LONGEST_TITLE = 70;

/** The list in `host`; `onOpen` and `onRemove` are called with the text whose button is pressed. */
export function createTexts(host, { onOpen, onRemove }) {
  const texts = [];

  /** Keep a text with its answer at a level; the same text is kept once. */
  function keep(text, level, answer) {
    let kept = texts.find((one) => one.text === text);
    if (!kept) {
      kept = { text, title: titleOf(text), answers: {} };
      texts.push(kept);
    }
    kept.answers[level] = answer;
    return kept;
  }

  function remove(kept) {
    texts.splice(texts.indexOf(kept), 1);
    return texts.at(-1) ?? null;
  }

  function show(current) {
    host.closest("nav").hidden = texts.length === 0;
    host.replaceChildren(
      ...texts.map((kept) =>
        html(
          "li",
          {},
          html(
            "button",
            { type: "button", "aria-current": kept === current && "true", onclick: () => onOpen(kept) },
            kept.title,
          ),
          html(
            "button",
            {
              type: "button",
              class: "remove",
              "aria-label": `Remove “${kept.title}”`,
              onclick: () => onRemove(kept),
            },
            "×",
          ),
        ),
      ),
    );
  }

  return { keep, remove, show };
}

/** The first line, cut at a word. */
function titleOf(text) {
  const line = text.trim().split("\n", 1)[0].trim();
  const characters = [...line];
  if (characters.length <= LONGEST_TITLE) return line;
  return `${characters
    .slice(0, LONGEST_TITLE)
    .join("")
    .replace(/\s+\S*$/, "")} …`;
}
