export {
  type BatchOptions,
  createVerifier,
  Verifier,
  type VerifierOptions,
  VerifierStopped,
} from "./createVerifier.ts";
