/** Everything the generator wrote, for tests that go through all of it. */
import { fileURLToPath } from "node:url";
import type { MessageType, ServiceType } from "../schema.ts";

const ROOT = new URL("../../../../", import.meta.url);

interface Lists {
  readonly allMessages: readonly MessageType<unknown>[];
  readonly allServices: readonly ServiceType[];
}

/** A name in a variable is no reference of one project to the other for the compiler. */
const lists = await Promise.all(
  ["@milkyway/codec/gen/all", "@milkyway/modules/gen"].map(
    (name) => import(name) as Promise<Lists>,
  ),
);

export const messages: readonly MessageType<unknown>[] = lists.flatMap((list) => list.allMessages);
export const services: readonly ServiceType[] = lists.flatMap((list) => list.allServices);

/** Path of a file of the project. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
