/** Cutting a sentence where marks begin and end, since marks may lie within one another. */

/**
 * The stretches of a sentence in order, each `{start, end, marks}` with the marks that cover it. Marks are
 * `{start, end, ...}`; all offsets count code points of the whole text.
 */
export function segments(sentence, marks) {
  const cuts = new Set([sentence.start, sentence.end]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const places = [...cuts]
    .filter((cut) => cut >= sentence.start && cut <= sentence.end)
    .sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i];
    return { start, end, marks: marks.filter((mark) => mark.start <= start && end <= mark.end) };
  });
}
