/** Texts from files: chosen with the file button, or dropped anywhere on the page. */

import { byId } from "./dom.js";

/** The text of a file. Throws an Error in words for a reader if it is none. */
async function textOf(file) {
  if (!/\.txt$/i.test(file.name)) {
    throw new Error(`“${file.name}” is not a .txt file. Save the article as plain text, or paste it.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`“${file.name}” is not text in UTF-8. Save it in that encoding, or paste the text.`);
  }
}

/** Let files be chosen and dropped; `onText` takes a text, and the next file waits for it; `onError` an Error. */
export function acceptFiles(onText, onError) {
  const take = async (files) => {
    try {
      for (const file of files) await onText(await textOf(file));
    } catch (error) {
      onError(error);
    }
  };
  const input = byId("file");
  input.addEventListener("change", async () => {
    await take([...input.files]);
    input.value = "";
  });
  byId("open-file").addEventListener("click", () => input.click());
  acceptDrops(take);
}

function acceptDrops(take) {
  const veil = byId("drop-veil");
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) veil.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    veil.hidden = true;
    if (!carriesFiles(event)) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
}
