/** Taking the result away: as files, by the clipboard, as a link and as a command. */

import { byId, html } from "./dom.js";
import { copy } from "./clipboard.js";
import { curlCommand } from "./curl.js";
import { linkTo } from "./link.js";
import { asPng, asSvg } from "./picture.js";
import { address, classifyAsCsv, question } from "./service.js";

/** The buttons; `view()` tells what is looked at and `token()` what the service asks for. */
export function createTakeaway(view, token) {
  const body = () => question(view().kept.text, view().level);
  const json = () => `${JSON.stringify(view().reading.answer, null, 2)}\n`;
  const command = () => curlCommand(address(), body(), Boolean(token()));
  const name = () => fileName(view().kept.title);
  const drawing = byId("network");

  on("copy-json", async () => copied(json(), "The JSON"));
  on("download-json", async () => download(`${name()}.json`, json(), "application/json"));
  on("download-csv", async () =>
    download(`${name()}.csv`, await classifyAsCsv(body(), { token: token() }), "text/csv"),
  );
  on("download-svg", async () =>
    download(`${name()}.svg`, asSvg(drawing, view().kept.title), "image/svg+xml"),
  );
  on("download-png", async () =>
    download(`${name()}.png`, await asPng(drawing, view().kept.title), "image/png"),
  );
  on("copy-curl", async () => copied(command(), "The command"));
  on("copy-link", async () => {
    const link = await linkTo({ ...view(), text: view().kept.text });
    if (link === null)
      throw new Error("The text is too long for a link. Download the JSON and pass that on.");
    return copied(link, "The link");
  });

  /** Show the command for what is looked at. */
  function show() {
    byId("curl").textContent = command();
    say("");
  }

  return { show };
}

function on(id, act) {
  byId(id).addEventListener("click", async () => {
    try {
      say(await act());
    } catch (error) {
      say(error.message);
    }
  });
}

function say(words) {
  byId("taken").textContent = words;
}

async function copied(text, what) {
  await copy(text);
  return `${what} is on the clipboard.`;
}

function download(file, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  html("a", { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `${file} is downloaded.`;
}

/** "Norway and Iceland trade blame" as "norway-and-iceland-trade-blame". */
function fileName(title) {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return words.slice(0, 50).replace(/-$/, "") || "stances";
}
