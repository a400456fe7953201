/** Plain JavaScript: it runs before anything is loaded. */
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { constants, Script } from "node:vm";

/** What V8 made of a program before is kept beside it for so many milliseconds of running. */
const SETTLED = 3000;

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Keeps compiled code for the next run; a folder that cannot be written to does without. */
function keepWhenSettled(script, path) {
  let isKept = false;
  const keep = () => {
    if (isKept) return;
    isKept = true;
    try {
      const fresh = `${path}.${process.pid}`;
      writeFileSync(fresh, script.createCachedData());
      renameSync(fresh, path);
    } catch {}
  };
  setTimeout(keep, SETTLED).unref();
  process.once("exit", keep);
}

/** Runs a bundle in this process, with the code that V8 compiled for it before: parsing is a good part of a start. */
export function runProgram(path) {
  const { size, mtimeMs } = statSync(path);
  const cache = `${path}.${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}.cache`;
  const cachedData = readIfThere(cache);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "utf8")}\n})`;
  const script = new Script(source, {
    filename: path,
    cachedData,
    importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (cachedData === undefined || script.cachedDataRejected) keepWhenSettled(script, cache);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
}
