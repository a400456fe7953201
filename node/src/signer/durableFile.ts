import { closeSync, fsync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";

const flush = promisify(fsync);

/**
 * Replaces a file as a whole: readers see the old text or the new one, also after a crash. The new text is handed to
 * the system before this returns; when it resolves it is on the disk.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const file = openSync(fresh, "w", 0o600);
  try {
    writeFileSync(file, text);
    await flush(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
  const directory = openSync(dirname(path), "r");
  try {
    await flush(directory);
  } finally {
    closeSync(directory);
  }
}

/** As `replaceFile`, done when it returns. */
export function replaceFileNow(path: string, text: string): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, "w", 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}
