import { nodeBuiltin, warnOperator } from "../nodeBuiltin.ts";

/** The part of libsecp256k1's bindings that is used here; every function throws on malformed input. */
export interface Bindings {
  ecdsaVerify(signature: Uint8Array, digest: Uint8Array, publicKey: Uint8Array): boolean;
  ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): { readonly signature: Uint8Array };
  publicKeyCreate(privateKey: Uint8Array, compressed: boolean): Uint8Array;
}

export interface NativeLibrary {
  readonly bindings: Bindings;
  /** The file that other threads load the bindings from. */
  readonly path: string;
}

// The package's main entry falls back to a slow library without a word, so its bindings are loaded by name.
const BINDINGS = "secp256k1/bindings.js";

function load(): NativeLibrary | undefined {
  const modules = nodeBuiltin<typeof import("node:module")>("node:module");
  if (modules === undefined) return undefined;
  try {
    const require = modules.createRequire(import.meta.url ?? process.argv[1]);
    return { bindings: require(BINDINGS) as Bindings, path: require.resolve(BINDINGS) };
  } catch (error) {
    warnOperator(
      "SLOW_SECP256K1",
      `native secp256k1 is not available, signatures are verified far more slowly: ${String(error)}`,
    );
    return undefined;
  }
}

/** libsecp256k1; `undefined` in browsers, and with a warning where there is no binary for it. */
export const nativeLibrary: NativeLibrary | undefined = load();
