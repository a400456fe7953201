/** Plain JavaScript: the thread of the API, with the code that V8 compiled for it before. */
import { fileURLToPath } from "node:url";
import { runProgram } from "./runProgram.mjs";

runProgram(fileURLToPath(new URL("../dist/bundle/api.cjs", import.meta.url)));
