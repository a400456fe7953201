import { refuse } from "./unsupportedMsgs.ts";

/** Refuses a genesis whose lists hold what is not supported yet, by name, rather than dropping it. */
export function refuseContent(module: string, lists: Readonly<Record<string, readonly unknown[]>>) {
  for (const [name, list] of Object.entries(lists))
    if (list.length > 0) refuse(`${name} in the genesis of ${module}`);
}
