/**
 * The names of the model's features, such as "dep=subj", in words that a reader understands. Features that say the
 * same to a reader get the same words.
 */

const TONES = { "+": "a positive word", "-": "a negative word", 0: "a neutral word" };
const SIDES = {
  before: "stands before the cue",
  after: "stands after the cue",
  inside: "stands within the cue",
};
const RANKS = ["is the nearest to the cue", "is the next but one to the cue", "is further from the cue"];
const PARTS = {
  VERB: "a verb",
  NOUN: "a noun",
  ADJ: "an adjective",
  ADV: "an adverb",
  NAME: "a name",
  PREP: "a preposition",
};
const VOICES = {
  passive: "in the passive",
  ing: "ending in -ing",
  participle: "as a participle",
  base: "after “to” or “will”",
};
const SUBJECTS = {
  is: "is its subject",
  shares: "shares its subject",
  other: "another could be its subject",
  none: "no subject was found",
};
const SHIFTS = {
  negation: "a negation",
  hypothetical: "a “may” or “if”",
  asked: "a demand",
  refusal: "a refusal",
};
const CLASSES = { good: "a positive word", bad: "a negative word", other: "a word of no special kind" };
const FORMS = {
  name: "is a name",
  described: "is described, not named",
  pronoun: "is a pronoun",
  demonym: "is a nationality",
};

/** A feature of the word that carries the stance. */
const CUE = {
  term: ([stance]) => listed(stance),
  "term,pos": ([stance]) => listed(stance),
  "term,size": ([stance]) => listed(stance),
  "term,frame": ([stance]) => listed(stance),
  exact: ([term]) => `“${term}” itself`,
  no_term: () => "is in no list of cues",
  lower: ([word]) => `“${word}” itself`,
  lemma: ([word]) => `“${word}” itself`,
  "lemma,pos": ([word]) => `“${word}” itself`,
  suffix: ([ending]) => `ends in “${ending}”`,
  form: ([form]) => formed(form),
  pos: () => "the kinds of words around it",
  class: ([value]) => classed(value.split(".")[0]),
  act: ([act]) => (act === "none" || !act ? "names no act of taking sides" : `means to ${act}`),
  "act,form": ([act, form]) => (act === "none" || !act ? formed(form) : `means to ${act}`),
  attitude: ([value]) => TONES[value[0]] ?? TONES[0],
  "-1": ([word]) => beside("before", word),
  "-2": ([word]) => beside("before", word),
  "+1": ([word]) => beside("after", word),
  "+2": ([word]) => beside("after", word),
  "-1,0": ([word, itself]) => `“${word} ${itself}”`,
  "0,+1": ([itself, word]) => `“${itself} ${word}”`,
  "0,+2": ([itself, word]) => `“${itself} … ${word}”`,
  "-2,-1": ([far, near]) => beside("before", `${far} ${near}`),
  "+1,+2": ([near, far]) => beside("after", `${near} ${far}`),
  shift: ([kind]) => `${SHIFTS[kind] ?? kind} nearby`,
  shift_word: ([word]) => `“${word}” nearby`,
  shift_after: ([kind]) => `${SHIFTS[kind] ?? kind} after it`,
  modal: ([, word]) => `comes after “${word}”`,
  modal_class: ([kind]) => `comes after ${classed(kind)}`,
  if_before: () => "comes after “if”",
  quoted: () => "stands in a quotation",
  subject_class: () => "what stands where a subject would",
  mention_before: ([kind]) => (kind === "none" ? "no actor before it" : "an actor before it"),
  mention_after: ([kind]) => (kind === "none" ? "no actor after it" : "an actor after it"),
};

/** A feature of an actor as the source or target of a cue. */
const ROLE = {
  actorhood: ([fifth]) => acting(fifth),
  "actorhood,side": ([fifth]) => acting(fifth),
  side: ([side]) => SIDES[side],
  "side,voice": ([side]) => SIDES[side],
  "side,near": ([side]) => SIDES[side],
  "side,lemma": ([side]) => SIDES[side],
  stance: ([, side]) => SIDES[side],
  "rank,voice": ([, rank]) => ranked(rank),
  "rank,lemma": ([, rank]) => ranked(rank),
  "crossed,rank": ([clauses, , rank]) =>
    clauses === "0" ? ranked(rank) : "stands in another clause than the cue",
  "prep,voice": ([, preposition]) => attached(preposition),
  "prep,lemma": ([, preposition]) => attached(preposition),
  "actor_dep,mine": ([nearest, kind]) =>
    nearest === "True" ? sort(kind) : "is named nearer to the cue elsewhere",
  path: () => "the words between it and the cue",
  kind: ([kind]) => sort(kind),
  class: ([kind]) => sort(kind),
  subject: ([relation]) => SUBJECTS[relation],
  "subject,voice": ([relation]) => SUBJECTS[relation],
  "subject,stance": ([relation]) => SUBJECTS[relation],
  quoted: ([actor]) => (actor === "True" ? "stands in the quotation" : "stands outside quotations"),
  governor: ([, preposition]) => attached(preposition),
  governor_lemma: ([word, preposition]) =>
    word === "-" ? attached("-") : `comes with “${word} ${preposition}”`,
  frame: () => "fits the pattern of the cue",
  judged: ([fits]) =>
    fits === "True" ? "stands where the one judged stands" : "does not stand where the one judged would",
  recipient: ([fits]) =>
    fits === "True" ? "stands where a recipient stands" : "does not stand where a recipient would",
  attached: () => "how it hangs on the cue",
  attitude: () => "the tone of the cue",
  possesses: ([what]) =>
    what === "nothing"
      ? "owns nothing"
      : what === "cue"
        ? "owns the cue (“its support”)"
        : "owns what is spoken of",
  possesses_class: () => "owns what is spoken of",
  possesses_lemma: ([word]) => `owns the “${word}”`,
  commas: ([, number]) =>
    number === "0" ? "no comma between it and the cue" : "commas between it and the cue",
  verb_between: () => "verbs between it and the cue",
  verb_of: () => "verbs between it and the cue",
  excluded: ([, yes]) => (yes === "True" ? "is excluded by “not”" : "is not excluded by “not”"),
  follower: () => "what follows it",
  follower_class: () => "what follows it",
  speaker: ([fits]) => (fits === "True" ? "utters the quotation" : "does not utter the quotation"),
  repeated: ([times]) => (times === "1" ? "is named once" : "is named several times"),
  number: () => "one or many",
  titled: () => "is named with a title",
  pronoun: ([word]) => `is the pronoun “${word}”`,
};

/** What a feature of this step ("cue", "source" or "target") means. */
export function describe(feature, step) {
  const { name, values } = parsed(feature);
  const words = (step === "cue" ? CUE : ROLE)[name] ?? family(name);
  return words(values) ?? "the sentence around it";
}

/** Of two features at once, "a&b", the second says what is special about it. */
function parsed(feature) {
  const one = feature.slice(feature.lastIndexOf("&") + 1) || feature;
  const [, name, value] = /^([^=]*)=?(.*)$/s.exec(one);
  return { name, values: value.split(",") };
}

function family(name) {
  if (/^(actor_)?dep/.test(name)) return ([path]) => tied(path);
  if (name.startsWith("object")) return (values) => objectOf(values[0]);
  if (/^(left|right)/.test(name)) return () => "other telling words nearby";
  if (name.startsWith("function")) return () => "what it does apart from the cue";
  if (name.startsWith("filled")) return () => "which places beside the cue are filled";
  if (name.startsWith("actors")) return () => "how many are named in the sentence";
  if (/^det\b/.test(name)) return () => "the article before it";
  return () => undefined;
}

function listed(stance) {
  return stance.endsWith("?") ? `can be a word of ${stance.slice(0, -1)}` : `is a known word of ${stance}`;
}

function formed(form) {
  const [part, voice] = form.split(".");
  return `${PARTS[part] ?? "a word"} ${VOICES[voice] ?? ""}`.trim();
}

function beside(side, word) {
  return word.includes("<>") ? `the sentence's edge ${side} it` : `“${word}” ${side} it`;
}

function acting(fifth) {
  return Number(fifth) >= 3 ? "looks like someone who acts" : "hardly looks like someone who acts";
}

function ranked(rank) {
  return RANKS[Math.min(Number(rank), 2)];
}

function attached(preposition) {
  return preposition === "-" ? "comes after no preposition" : `comes after “${preposition}”`;
}

function tied(path) {
  if (path === "subj") return "is its subject";
  if (path === ".obj") return "is its object";
  if (path === "urged") return "is urged to take the stance";
  if (/\.conj\b/.test(path)) return "belongs to a verb joined to the cue";
  if (path === "same") return "is in the cue itself";
  if (/^\.obj\.(mod|poss|of)$/.test(path)) return "owns or made its object";
  if (path === "far") return "no close tie to the cue";
  if (/^\.\w+$/.test(path)) return `comes after “${path.slice(1)}”`;
  return "its place in the sentence's structure";
}

function objectOf(relation) {
  if (relation === "is") return "is its object";
  if (relation === "owns") return "owns its object";
  if (relation === "follows") return "comes after its object";
  return "what it is about";
}

function classed(kind) {
  return CLASSES[kind] ?? `a word of ${kind}`;
}

function sort(kind) {
  return FORMS[kind] ?? `is ${article(kind)}`;
}

function article(word) {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}
