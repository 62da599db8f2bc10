/**
 * A link that shows the same again. All of it stands behind the "#", which browsers do not send to any server; a
 * text of one's own travels there packed.
 */

import { EXAMPLE } from "./example.js";
import { NOTHING } from "./selection.js";

/** The longest link that browsers and mail programs can be trusted with, in characters. */
const LONGEST = 8000;

/** The link to a text and how it is looked at, or null if the text is too long for one. */
export async function linkTo({ text, level, threshold, selection }) {
  const parameters = new URLSearchParams();
  if (text === EXAMPLE) parameters.set("example", "");
  else parameters.set("text", await pack(text));
  if (level !== "actor") parameters.set("level", level);
  if (threshold) parameters.set("fade", String(Math.round(threshold * 100)));
  for (const [name, value] of Object.entries(selection)) if (value !== null) parameters.set(name, value);
  const link = new URL(document.baseURI);
  link.hash = parameters.toString();
  return link.href.length > LONGEST ? null : link.href;
}

/** What a link asks for: text, level, threshold and selection; null if it asks for no text. */
export async function askedFor(hash) {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const packed = parameters.get("text");
  if (packed === null && !parameters.has("example")) return null;
  const selection = Object.fromEntries(Object.keys(NOTHING).map((name) => [name, parameters.get(name)]));
  return {
    text: packed === null ? EXAMPLE : await unpack(packed),
    level: parameters.get("level") === "country" ? "country" : "actor",
    threshold: Math.min(Math.max(Number(parameters.get("fade")) || 0, 0), 100) / 100,
    selection,
  };
}

async function pack(text) {
  const bytes = await through(new Blob([text]), new CompressionStream("deflate-raw"));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(packed) {
  try {
    const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const text = await through(new Blob([bytes]), new DecompressionStream("deflate-raw"));
    return new TextDecoder().decode(text);
  } catch {
    throw new Error("The link is not whole; copy it again.");
  }
}

async function through(blob, stream) {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
