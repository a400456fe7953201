import { SdkError } from "../../errors/sdkError.ts";

/** What a node answered does not follow from what is trusted: it is wrong, or it lies. */
export class ProofError extends SdkError {
  constructor(message: string, cause?: unknown) {
    super(message, { hint: "Do not rely on this node: ask another one.", cause });
  }
}
