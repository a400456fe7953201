import type { DatabasePlace } from "../database/openDatabase.ts";

/** Parameters of a connection string that say where a server is, and nothing that is to be kept from others. */
const SHOWN = new Set(["host", "port", "sslmode"]);

function urlText(url: URL): string {
  const user = url.username === "" ? "" : `${url.username}@`;
  const query = [...url.searchParams].filter(([name]) => SHOWN.has(name));
  const text = query.length === 0 ? "" : `?${new URLSearchParams(query)}`;
  return `${url.protocol}//${user}${url.host}${url.pathname}${text}`;
}

/** Where an index is kept, for people: a folder, or the address of a PostgreSQL without its password. */
export function placeText({ url, folder }: DatabasePlace): string {
  if (url === "") return folder === "" ? "memory" : folder;
  return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url)
    ? urlText(new URL(url))
    : "a PostgreSQL whose address cannot be read";
}
