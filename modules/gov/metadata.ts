import { isJsonObject, type JsonValue } from "@milkyway/codec";

const TEXTS: readonly string[] = [
  "title",
  "summary",
  "details",
  "proposal_forum_url",
  "vote_option_context",
];

/** Letters of keys fold as in Go: by case, and two letters that only look alike. */
function fold(key: string): string {
  const lower = key.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return lower.replaceAll("\u017f", "s").replaceAll("\u212a", "k");
}

function isText(value: JsonValue): boolean {
  return value === null || typeof value === "string";
}

/** Whether the value fits the field of that name; a field of another name fits always. */
function fits(name: string, value: JsonValue): boolean {
  if (TEXTS.includes(name)) return isText(value);
  if (name !== "authors") return true;
  return value === null || (Array.isArray(value) && value.every(isText));
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/**
 * Title and summary inside metadata of the recommended JSON form; `undefined` for metadata of any other form, which is
 * accepted as it is.
 */
export function readMetadata(
  metadata: string,
): { readonly title: string; readonly summary: string } | undefined {
  const json = parse(metadata);
  if (json === undefined) return undefined;
  const found = { title: "", summary: "" };
  if (json === null) return found;
  if (!isJsonObject(json)) return undefined;
  for (const [key, value] of Object.entries(json)) {
    const name = fold(key);
    if (!fits(name, value)) return undefined;
    if ((name === "title" || name === "summary") && typeof value === "string") found[name] = value;
  }
  return found;
}
