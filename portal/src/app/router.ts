import { useMemo, useSyncExternalStore } from "react";

/** Where the reader is: `#/pools/1?sort=-value` as parts and query. */
export interface Route {
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads the fragment of an address. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const parts = path.split("/").filter((part) => part !== "");
  return { parts: parts.map(safeDecode), query: new URLSearchParams(query) };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a page, for links: `href("pools", 1)`. */
export function href(...parts: readonly (string | number | bigint)[]): string {
  return `#/${parts.map((part) => encodeURIComponent(String(part))).join("/")}`;
}

/** Adds a query to the address of a page. */
export function withQuery(link: string, query: Readonly<Record<string, string>>): string {
  return `${link}?${new URLSearchParams(query)}`;
}

/** Goes to the address of a page. */
export function navigate(link: string): void {
  window.location.hash = link;
}

/** Changes values of the query in place; empty values are left out. */
export function setQuery(changes: Readonly<Record<string, string>>): void {
  const { parts, query } = parseRoute(window.location.hash);
  for (const [key, value] of Object.entries(changes))
    if (value === "") query.delete(key);
    else query.set(key, value);
  const text = query.toString();
  window.history.replaceState(null, "", href(...parts) + (text === "" ? "" : `?${text}`));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** The route of the page, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}
