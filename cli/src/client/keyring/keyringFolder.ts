import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "../../cliError.ts";

/** The files of a keyring: one for each item. */
export interface KeyringFolder {
  names(): readonly string[];
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  remove(name: string): void;
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "";

function orExplain<T>(what: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`cannot ${what} the keyring at ${path}: ${reason}`);
  }
}

/** The keyring in a folder, which comes to be with its first key. Files can be read by their owner only. */
export function openKeyringFolder(path: string): KeyringFolder {
  return {
    names: () =>
      orExplain("read", path, () => {
        try {
          return readdirSync(path).sort();
        } catch (error) {
          if (codeOf(error) === "ENOENT") return [];
          throw error;
        }
      }),
    read: (name) =>
      orExplain("read", path, () => {
        try {
          return readFileSync(join(path, name), "utf8");
        } catch (error) {
          if (codeOf(error) === "ENOENT") return undefined;
          throw error;
        }
      }),
    write: (name, text) =>
      orExplain("write to", path, () => {
        mkdirSync(path, { recursive: true, mode: 0o700 });
        const temporary = join(path, `.${name}.new`);
        writeFileSync(temporary, text, { mode: 0o600 });
        renameSync(temporary, join(path, name));
      }),
    remove: (name) => orExplain("write to", path, () => rmSync(join(path, name), { force: true })),
  };
}
