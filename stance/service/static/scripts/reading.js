/** One answer of the service, laid out for the page: stances and relations under the names of the chosen level. */

import { NOBODY } from "./stances.js";

/**
 * `stances` holds one entry a stance, in the order of the text: `index` counts them, `sentence` is the index of
 * its sentence, `source` and `target` are names at the level, `told` is what the service said. `relations` are
 * those of the service, with names as `source` and `target`. `actors` are the ends of the relations, those with
 * most stances first, each with how often it is source and target.
 */
export class Reading {
  constructor(answer, level) {
    this.answer = answer;
    this.actors = actorsIn(answer.relations);
    this.relations = answer.relations.map((relation) => ({
      ...relation,
      source: relation.source.name,
      target: relation.target?.name ?? NOBODY,
    }));
    // At the level of countries a state and whoever acts for it are that state, under the name that the relations give
    // it (`stance.relations` in Python).
    const states = new Map(
      level === "country"
        ? this.actors.filter(({ kind }) => kind === "state").map(({ country, name }) => [country, name])
        : [],
    );
    const nameOf = (mention) => {
      if (!mention) return NOBODY;
      const state = states.get(mention.country);
      return state && (mention.kind === "state" || mention.acts_for === state) ? state : mention.actor;
    };
    this.stances = answer.sentences
      .flatMap((sentence, at) => sentence.stances.map((told) => ({ sentence: at, told })))
      .map(({ sentence, told }, index) => ({
        index,
        sentence,
        told,
        stance: told.stance,
        confidence: told.confidence,
        source: nameOf(told.source),
        target: nameOf(told.target),
      }));
  }
}

function actorsIn(relations) {
  const actors = new Map();
  const note = (actor, role, count) => {
    const found = actors.get(actor.name) ?? { ...actor, source: 0, target: 0 };
    found[role] += count;
    actors.set(actor.name, found);
  };
  for (const relation of relations) {
    note(relation.source, "source", relation.sentences);
    if (relation.target) note(relation.target, "target", relation.sentences);
  }
  return [...actors.values()].sort((a, b) => b.source + b.target - a.source - a.target);
}
