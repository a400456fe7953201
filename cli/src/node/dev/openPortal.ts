import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Listening, type ListenWish, listenAt, servePortal } from "@milkyway/node";
import type { DevDescription } from "./describeDev.ts";

/** Where the pages are built to, as seen from the folder of the program, or from its bundle. */
const PLACES = ["../../portal/dist/site", "../../../portal/dist/site"];

/** The folder of the built pages; nothing where they were not built. */
export function portalFolder(program: string = process.argv[1] ?? ""): string | undefined {
  const folders = PLACES.map((place) => resolve(dirname(program), place));
  return folders.find((folder) => existsSync(join(folder, "index.html")));
}

/** Serves the portal with the address of the node and the accounts of the chain; nothing where it was not built. */
export async function openPortal(
  wish: ListenWish,
  describe: () => DevDescription,
): Promise<Listening | undefined> {
  const folder = portalFolder();
  if (folder === undefined) return undefined;
  const config = () => {
    const { rpc, rest, accounts } = describe();
    return JSON.stringify({ rpc, rest, accounts });
  };
  return listenAt(wish, (listen) => servePortal({ listen, folder, config }));
}
