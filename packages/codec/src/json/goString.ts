const PLAIN = /^[^<>&\u2028\u2029\ud800-\udfff]*$/;
const SPECIAL =
  /[<>&\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a JSON string of Go's `encoding/json`: HTML characters and line separators escaped, bytes that are no UTF-8
 * as `\ufffd`.
 */
export function goString(text: string): string {
  if (PLAIN.test(text)) return JSON.stringify(text);
  let out = "";
  let from = 0;
  for (const { 0: special, index } of text.matchAll(SPECIAL)) {
    const code = special >= "\ud800" && special <= "\udfff" ? 0xfffd : special.charCodeAt(0);
    out += JSON.stringify(text.slice(from, index)).slice(1, -1);
    out += `\\u${code.toString(16).padStart(4, "0")}`;
    from = index + 1;
  }
  return `"${out}${JSON.stringify(text.slice(from)).slice(1)}`;
}
