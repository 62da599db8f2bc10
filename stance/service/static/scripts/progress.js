/** The busy state: what is being done, for how long, and a way to stop it. */

import { byId } from "./dom.js";

/** Work that was stopped by the reader. */
export class Cancelled extends Error {}

let running = null;

/** Show `words` while `work(signal)` runs; other work that still runs is stopped. Throws `Cancelled` if stopped. */
export async function withProgress(words, work) {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const began = performance.now();
  byId("busy-words").textContent = words;
  const tick = () => {
    byId("busy-seconds").textContent = `${Math.floor((performance.now() - began) / 1000)} s`;
  };
  tick();
  const clock = setInterval(tick, 1000);
  byId("busy").hidden = false;
  document.body.setAttribute("aria-busy", "true");
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new Cancelled() : error;
  } finally {
    clearInterval(clock);
    if (running === controller) {
      running = null;
      byId("busy").hidden = true;
      document.body.removeAttribute("aria-busy");
    }
  }
}

byId("cancel").addEventListener("click", () => running?.abort());
