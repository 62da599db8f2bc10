/**
 * What the reader has picked out: an `actor` on either side, or a `source` and a `target`, and besides a `stance`.
 * What is null is not narrowed down.
 */

import { NOBODY } from "./stances.js";

export const NOTHING = Object.freeze({ actor: null, source: null, target: null, stance: null });

/** Whether a stance or a relation, both with names at the level in view, is picked out. */
export function matches({ source, target, stance }, selection) {
  const { actor } = selection;
  return (
    (actor === null || actor === source || actor === target) &&
    (selection.source === null || selection.source === source) &&
    (selection.target === null || selection.target === target) &&
    (selection.stance === null || selection.stance === stance)
  );
}

/** The selection among these actors: its stance alone if it picks out somebody who is not one of them. */
export function among(selection, actors) {
  const names = new Set([null, NOBODY, ...actors.map(({ name }) => name)]);
  const found = [selection.actor, selection.source, selection.target].every((name) => names.has(name));
  return found ? selection : { ...NOTHING, stance: selection.stance };
}

/** The selection with this actor picked out instead of whom it had, or nobody if it was this one already. */
export function toggleActor(selection, actor) {
  return { ...NOTHING, stance: selection.stance, actor: selection.actor === actor ? null : actor };
}

/** The selection with this pair picked out, and its stance if one is given, or nothing if it was so already. */
export function togglePair(selection, source, target, stance = null) {
  const same = selection.source === source && selection.target === target && selection.stance === stance;
  return same ? NOTHING : { actor: null, source, target, stance };
}

/** The selection narrowed to this stance, or not if it was already. */
export function toggleStance(selection, stance) {
  return { ...selection, stance: selection.stance === stance ? null : stance };
}

/** The selection in words, empty if nothing is picked out. */
export function inWords({ actor, source, target, stance }) {
  const who = actor ?? (source === null ? "" : `${source} → ${target}`);
  return [who, stance].filter(Boolean).join(", ");
}
