/** The page: what is looked at, and how its parts answer to one another. */

import "./theme.js";
import { createActors } from "./actors.js";
import { createComposer } from "./composer.js";
import { createControls } from "./controls.js";
import { byId, counted, html } from "./dom.js";
import { askedFor } from "./link.js";
import { createMatrix } from "./matrix.js";
import { createNetwork } from "./network.js";
import { Cancelled, withProgress } from "./progress.js";
import { Reading } from "./reading.js";
import { NOTHING, among, toggleActor, togglePair, toggleStance } from "./selection.js";
import { createSentences } from "./sentences.js";
import { classify, question } from "./service.js";
import { keepInSight } from "./columns.js";
import { legend } from "./stances.js";
import { createTakeaway } from "./takeaway.js";
import { acceptFiles } from "./textfile.js";
import { createTexts } from "./texts.js";

/** Pixels at the top of the window that the controls may cover. */
const UNDER_CONTROLS = 80;

/** What is looked at: a text with its reading, at which level, what is picked out, below what is faded. */
let view = { kept: null, reading: null, level: "actor", selection: NOTHING, threshold: 0 };

const composer = createComposer(read);
const texts = createTexts(byId("texts"), {
  onOpen: (kept) => attempt(() => open(kept), kept.text),
  onRemove: remove,
});
const pickActor = (actor) => pick(toggleActor(view.selection, actor));
const sentences = createSentences(byId("sentences"), pickActor);
const actors = createActors(byId("actors"), pickActor);
const matrix = createMatrix(byId("matrix"), {
  onActor: pickActor,
  onPair: (source, target) => pick(togglePair(view.selection, source, target)),
});
const network = createNetwork(byId("network"), byId("network-caption"), {
  onActor: pickActor,
  onEdge: (source, target, stance) => pick(togglePair(view.selection, source, target, stance)),
});
const takeaway = createTakeaway(() => view, composer.token);
const controls = createControls({
  onStance: (stance) => pick(toggleStance(view.selection, stance)),
  onThreshold: (threshold) => change({ threshold }),
  onLevel: changeLevel,
  onClear: () => {
    change({ selection: NOTHING });
    byId("result-title").focus();
  },
});

keepInSight(byId("reading"));
keepInSight(byId("overview"));
byId("legend").replaceChildren(legend());
byId("new-text").addEventListener("click", () => compose(""));
byId("edit-text").addEventListener("click", () => compose(view.kept.text));
acceptFiles(read, showFailure);
window.addEventListener("hashchange", followLink);
followLink();

/** Have a text read and show the answer. */
async function read(text) {
  await attempt(async () => {
    await open(await answered(text, view.level));
    byId("result-title").focus();
  }, text);
}

/** The kept text with its answer at the level, asked for if it is not there yet. */
async function answered(text, level) {
  const words = `Reading ${counted([...text].length, "character")} …`;
  const answer = await withProgress(words, (signal) =>
    classify(question(text, level), { token: composer.token(), signal }),
  );
  return texts.keep(text, level, answer);
}

/** Show a kept text as it is wanted, which its level has to be asked for if it was not yet read at it. */
async function open(kept, wanted = {}) {
  const level = wanted.level ?? view.level;
  if (!kept.answers[level]) await answered(kept.text, level);
  show(kept, { selection: NOTHING, ...wanted, level });
}

function show(kept, { level, selection, threshold = view.threshold }) {
  const reading = new Reading(kept.answers[level], level);
  view = { kept, reading, level, selection: among(selection, reading.actors), threshold };
  byId("compose").hidden = true;
  byId("result").hidden = false;
  byId("result-title").textContent = kept.title;
  showSummary();
  texts.show(kept);
  sentences.show(kept.text, view.reading);
  actors.show(view.reading);
  matrix.show(view.reading);
  network.show(view.reading);
  takeaway.show();
  change({});
}

function showSummary() {
  const { answer, stances, actors: found } = view.reading;
  const parts = [
    counted(answer.sentences.length, "sentence"),
    counted(stances.length, "stance"),
    counted(found.length, "actor"),
  ];
  byId("summary").textContent = `${parts.join(", ")}. Model ${answer.model.version}.`;
  byId("warnings").replaceChildren(...answer.warnings.map((words) => html("p", {}, words)));
  byId("nothing").hidden = stances.length > 0;
  for (const id of ["controls", "overview", "pictures"]) byId(id).hidden = stances.length === 0;
}

/** Look at the same reading in another way. */
function change(changes) {
  view = { ...view, ...changes };
  const inView = sentences.mark(view.selection, view.threshold);
  actors.mark(view.selection);
  matrix.mark(view.selection, view.threshold);
  network.mark(view.selection, view.threshold);
  controls.mark(view, inView);
}

/** Narrow the view, and bring what is left of the text into sight. */
function pick(selection) {
  change({ selection });
  if (selection === NOTHING) return;
  const first = document.querySelector(".sentence:not([hidden])");
  const { top, bottom } = first?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (first && (top < UNDER_CONTROLS || bottom > innerHeight)) first.scrollIntoView({ block: "center" });
}

/** The same text at another level; who is picked out stays so, even if that happened while the answer was awaited. */
async function changeLevel(level) {
  const { kept } = view;
  await attempt(async () => {
    if (!kept.answers[level]) await answered(kept.text, level);
    show(kept, { level, selection: view.selection });
  }, kept.text);
  change({});
}

function compose(text) {
  byId("result").hidden = true;
  byId("compose").hidden = false;
  texts.show(null);
  composer.open(text);
}

function remove(kept) {
  const left = texts.remove(kept);
  if (kept !== view.kept || !byId("compose").hidden) texts.show(byId("compose").hidden ? view.kept : null);
  else if (left) attempt(() => open(left), left.text);
  else compose("");
}

/** Do what may fail. What the reader stops leaves things as they are; failures are told in the form, by the text. */
async function attempt(work, text) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Cancelled)) showFailure(error, text);
  }
}

function showFailure(error, text = byId("text").value) {
  compose(text);
  composer.fail(error);
}

async function followLink() {
  await attempt(async () => {
    const asked = await askedFor(location.hash);
    if (!asked) return;
    byId("text").value = asked.text;
    await open(await answered(asked.text, asked.level), asked);
  });
}
