/** Everything the generator wrote, for tests that go through all of it. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MessageType, ServiceType } from "../schema.ts";

const ROOT = new URL("../../../../", import.meta.url);

interface Generated {
  readonly messages: readonly MessageType<unknown>[];
  readonly services?: readonly ServiceType[];
}

function filesUnder(folder: string, keep: (path: string) => boolean): URL[] {
  const base = new URL(`${folder}/`, ROOT);
  return readdirSync(fileURLToPath(base), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.includes("node_modules") && keep(path))
    .sort()
    .map((path) => new URL(path, base));
}

const files = [
  ...filesUnder("packages/codec/src/gen", () => true),
  ...filesUnder("modules", (path) => /^\w+\/gen\//.test(path)),
];
const packages = await Promise.all(files.map(({ href }) => import(href) as Promise<Generated>));

export const messages: readonly MessageType<unknown>[] = packages.flatMap((one) => one.messages);
export const services: readonly ServiceType[] = packages.flatMap((one) => one.services ?? []);

/** Path of a file of the project. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
