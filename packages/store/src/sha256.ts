import { softSha256 } from "./softSha256.ts";

/** Writes the SHA-256 of `input` to `out` at `at`. */
export type Sha256 = (input: Uint8Array, out: Uint8Array, at: number) => void;

interface NativeCrypto {
  hash?(algorithm: "sha256", input: Uint8Array, encoding: "latin1"): string;
}

/** Node's one-shot hash where there is one; text output spares a Buffer for each call. */
function nativeSha256(): Sha256 | undefined {
  const host = globalThis as {
    process?: { getBuiltinModule?(name: string): NativeCrypto | undefined };
  };
  const hash = host.process?.getBuiltinModule?.("node:crypto")?.hash;
  if (hash === undefined) return undefined;
  return (input, out, at) => {
    const text = hash("sha256", input, "latin1");
    for (let i = 0; i < 32; i++) out[at + i] = text.charCodeAt(i);
  };
}

/** The fastest SHA-256 at hand: native in Node, in TypeScript elsewhere. */
export const sha256Into: Sha256 = nativeSha256() ?? softSha256;

export function sha256(input: Uint8Array): Uint8Array {
  const out = new Uint8Array(32);
  sha256Into(input, out, 0);
  return out;
}
