/** Which part of a large network is drawn. */

/**
 * The relations between at most `most` actors: those that `selection` is about first, then those of the `actors` with
 * most stances. Both lists are those of a reading.
 */
export function excerpt(relations, actors, selection, most) {
  const wanted = [selection.actor, selection.source, selection.target];
  const weights = new Map(actors.map(({ name, source, target }) => [name, source + target]));
  for (const name of wanted) if (name !== null) weights.set(name, Infinity);
  const weight = ({ source, target }) => weights.get(source) + weights.get(target);
  const names = new Set();
  for (const relation of [...relations].sort((a, b) => weight(b) - weight(a))) {
    const added = [relation.source, relation.target].filter((name) => !names.has(name));
    if (names.size + added.length <= most) for (const name of added) names.add(name);
  }
  return relations.filter(({ source, target }) => names.has(source) && names.has(target));
}
