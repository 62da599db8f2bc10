/** The text, sentence by sentence, and beside each sentence the stances that it carries. */

import { html } from "./dom.js";
import { createNote } from "./note.js";
import { CodePoints } from "./offsets.js";
import { matches, NOTHING } from "./selection.js";
import { createWords } from "./words.js";

/** The view in the list `host`; `onActor` is called with the name of an actor that is clicked in the text. */
export function createSentences(host, onActor) {
  let rows = [];

  function show(text, reading) {
    const points = new CodePoints(text);
    const { sentences, actors } = reading.answer;
    const mentions = actors.flatMap((actor) => actor.mentions).sort((a, b) => a.start - b.start);
    const stances = Map.groupBy(reading.stances, (stance) => stance.sentence);
    let next = 0;
    rows = sentences.map((sentence, index) => {
      const inside = [];
      while (next < mentions.length && mentions[next].start < sentence.end) inside.push(mentions[next++]);
      const gap = points.slice(index ? sentences[index - 1].end : 0, sentence.start);
      return createRow(points, sentence, gap, stances.get(index) ?? [], inside, onActor);
    });
    host.replaceChildren(...rows.map((row) => row.element));
  }

  /** Hide what is not picked out and fade what is unsure; returns how many sentences are left in view. */
  function mark(selection, threshold) {
    const narrowed = JSON.stringify(selection) !== JSON.stringify(NOTHING);
    for (const row of rows) row.mark(selection, threshold, narrowed);
    return rows.filter((row) => !row.element.hidden).length;
  }

  return { show, mark };
}

function createRow(points, sentence, gap, stances, mentions, onActor) {
  let paint = () => {};
  const onCue = (stance, event) => notes[stances.indexOf(stance)].point(event);
  const words = createWords(points, sentence, stances, mentions, { onActor, onCue });
  const notes = stances.map((stance) => createNote(stance, (on) => (on ? words.light(stance) : paint())));
  const starts = gap === "" || gap.includes("\n");
  const heads = starts && /[\p{L}\p{N}]$/u.test(sentence.text);
  const element = html(
    "li",
    { class: ["sentence", starts && "paragraph", heads && "heading"].filter(Boolean).join(" ") },
    words.element,
    notes.length ? html("ul", { class: "notes" }, ...notes.map((note) => note.element)) : null,
  );

  function mark(selection, threshold, narrowed) {
    const shown = (stance) => matches(stance, selection);
    const faint = (stance) => stance.confidence < threshold;
    stances.forEach((stance, i) => notes[i].mark(shown(stance), faint(stance)));
    element.hidden = narrowed && !stances.some(shown);
    paint = () => words.paint(shown, faint);
    paint();
  }

  return { element, mark };
}
