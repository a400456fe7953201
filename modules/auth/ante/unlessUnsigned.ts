import type { AnteStep, Tx } from "@milkyway/core";

/** Whether a transaction names no signers and carries nothing in the places of its signatures. */
function isUnsigned({ authInfo, signatures }: Tx): boolean {
  return authInfo.signerInfos.length === 0 && signatures.every(({ length }) => length === 0);
}

/** A step that passes over transactions which nobody signed. */
export function unlessUnsigned(step: AnteStep): AnteStep {
  return (ctx, tx) => (isUnsigned(tx) ? ctx : step(ctx, tx));
}
