/** The same request for a shell. */

/** A command for any POSIX shell; the body is a here-document, so that it may be long and hold any quotes. */
export function curlCommand(address, body, withToken) {
  const token = withToken ? ` -H "Authorization: Bearer $STANCE_TOKEN"` : "";
  return [
    `curl -sS ${address} -H 'Content-Type: application/json'${token} --data-binary @- <<'END'`,
    JSON.stringify(body),
    "END",
  ].join("\n");
}
