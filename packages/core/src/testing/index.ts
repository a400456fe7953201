/** What unit tests of modules are written with. */
export { accessesOf } from "./accessesOf.ts";
export { type Calls, callsOf } from "./callsOf.ts";
export { createTestCtx, TEST_TIME } from "./createTestCtx.ts";
export { eventTexts } from "./eventText.ts";
export { failureOf } from "./failure.ts";
