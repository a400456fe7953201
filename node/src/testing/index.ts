/** Parts of tests that tests of other packages need, too. */
export { AbciClient } from "./abciClient.ts";
