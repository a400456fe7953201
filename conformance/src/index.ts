/** The recorded vectors, for tests that replay them in another way. */
export { vectorFiles } from "./files.ts";
export { finalizeRequest, initChainRequest } from "./requests.ts";
export { readVector, type Vector, type VectorBlock } from "./vector.ts";
