/** The form in which a text is pasted, and its errors. */

import { byId } from "./dom.js";
import { EXAMPLE } from "./example.js";

const TEXT = "text";
const TOKEN = "token";

/** The form; `onText` is called with the text to read. */
export function createComposer(onText) {
  const text = byId(TEXT);
  const submit = () => {
    clearErrors();
    if (text.value.trim()) onText(text.value);
    else showError(TEXT, "There is no text yet. Paste one, or try the example.");
  };
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  });
  byId("example").addEventListener("click", () => {
    text.value = EXAMPLE;
    submit();
  });

  /** Show the form with this text in it. */
  function open(value) {
    clearErrors();
    text.value = value;
    text.focus();
  }

  return { open, fail, token: () => byId(TOKEN).value.trim() };
}

/** Say what went wrong, beside the field that it concerns. */
function fail(error) {
  const reference = error.requestId && error.status >= 500 ? ` (request ${error.requestId})` : "";
  if (error.status === 401) {
    byId("token-field").hidden = false;
    showError(TOKEN, "This service asks for a token. Whoever runs it can give you one.");
  } else {
    showError(TEXT, error.fields?.text ? `The text ${error.fields.text}.` : `${error.message}${reference}`);
  }
}

function showError(field, message) {
  const told = byId(`${field}-error`);
  told.textContent = message;
  told.hidden = false;
  byId(field).setAttribute("aria-invalid", "true");
  byId(field).focus();
}

function clearErrors() {
  for (const field of [TEXT, TOKEN]) {
    byId(`${field}-error`).hidden = true;
    byId(`${field}-error`).textContent = "";
    byId(field).removeAttribute("aria-invalid");
  }
}
