/** Asking the service, and what can go wrong with that, in words. */

/** A request that was not answered; `fields` maps a field of the request to what is wrong with it. */
export class ServiceError extends Error {
  constructor(message, { status = 0, fields = {}, requestId = "" } = {}) {
    super(message);
    this.status = status;
    this.fields = fields;
    this.requestId = requestId;
  }
}

/** Where this page's service takes its questions. */
export function address() {
  return new URL("classify", document.baseURI).href;
}

/** The body for a text, read at the level of actors or of countries. */
export function question(text, level) {
  return level === "country" ? { text, explain: true, rollup: "country" } : { text, explain: true };
}

/** The answer as an object. */
export async function classify(body, { token, signal } = {}) {
  return (await post(body, "application/json", token, signal)).json();
}

/** The same answer as CSV, one line a stance. */
export async function classifyAsCsv(body, { token, signal } = {}) {
  return (await post(body, "text/csv", token, signal)).text();
}

async function post(body, accept, token, signal) {
  const headers = { "Content-Type": "application/json", Accept: accept };
  if (token) headers.Authorization = `Bearer ${token}`;
  let response;
  try {
    response = await fetch(address(), { method: "POST", headers, body: JSON.stringify(body), signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ServiceError(
      "The service cannot be reached. Is it still running? Your text is kept; try again.",
    );
  }
  if (!response.ok) throw await problem(response);
  return response;
}

async function problem(response) {
  const told = await response.json().catch(() => ({}));
  const fields = Object.fromEntries((told.errors ?? []).map((error) => [error.field, error.message]));
  const message = told.detail ?? `The service answered ${response.status} ${response.statusText}.`;
  return new ServiceError(message, { status: response.status, fields, requestId: told.request_id });
}
