/** Light or dark: as the system has it until the reader chooses. Only that choice is remembered by the browser. */

import { byId } from "./dom.js";

const KEY = "stance-theme";
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
}

function label() {
  byId("theme").textContent = isDark() ? "Light" : "Dark";
}

/** Browsers may be set to keep nothing; then the choice holds for this page only. */
function memory(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

const remembered = memory((storage) => storage.getItem(KEY));
if (remembered === "dark" || remembered === "light") root.dataset.theme = remembered;
label();
system.addEventListener("change", label);
byId("theme").addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  memory((storage) => storage.setItem(KEY, root.dataset.theme));
  label();
});
