import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ErrorKind } from "@milkyway/core";

const HEAD = `/** Texts of the registered errors of the chain, by \`codespace/code\`. Written by \`npm run generate\`. */
export const ERROR_TEXTS: Readonly<Record<string, string>> = {
`;

function isKind(value: unknown): value is ErrorKind {
  return typeof value === "object" && value !== null && "codespace" in value && "wrap" in value;
}

async function kindsIn(file: string): Promise<readonly ErrorKind[]> {
  const tables: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  return Object.values(tables).flatMap((table) =>
    typeof table === "object" && table !== null ? Object.values(table).filter(isKind) : [],
  );
}

/** The table from which the SDK, which has no code of the state machine, explains errors. */
export async function emitErrorTexts(
  root: string,
): Promise<{ readonly path: string; readonly text: string }> {
  const modules = readdirSync(join(root, "modules"), { recursive: true, encoding: "utf8" })
    .filter((path) => /^[a-z0-9]+\/errors\.ts$/.test(path))
    .map((path) => join(root, "modules", path));
  const files = [join(root, "packages/core/src/sdkErrors.ts"), ...modules.sort()];
  const kinds = (await Promise.all(files.map(kindsIn))).flat();
  const byCode = new Map(
    kinds.map(({ codespace, code, text }) => [`${codespace}/${code}`, { codespace, code, text }]),
  );
  const sorted = [...byCode].sort(([, a], [, b]) =>
    a.codespace === b.codespace ? a.code - b.code : a.codespace < b.codespace ? -1 : 1,
  );
  const lines = sorted.map(
    ([key, { text }]) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)},\n`,
  );
  return { path: "sdk/src/gen/errorTexts.ts", text: `${HEAD}${lines.join("")}};\n` };
}
