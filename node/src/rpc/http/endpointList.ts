import type { Method } from "../methods/method.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

/** A page with a link for each method. */
export function endpointList(methods: ReadonlyMap<string, Method>, host: string): string {
  const names = [...methods.keys()].sort((a, b) => (a < b ? -1 : 1));
  const links = names.map((name) => {
    const params = Object.keys(methods.get(name)?.params ?? {});
    const query = params.map((param) => `${param}=_`).join("&");
    const link = `//${escaped(host)}/${name}?${query}`;
    return `<a href="${link}">${link}</a></br>`;
  });
  return `<html><body><br>Available endpoints:<br><br>Endpoints that require arguments:<br>${links.join("")}</body></html>`;
}
