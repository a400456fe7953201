import { ContextLost, isFailure } from "@milkyway/core";

/** Runs a step whose failure the reference returns together with an empty context. */
export function losingContext<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new ContextLost(error);
  }
}
