import { hash } from "node:crypto";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createPrivateKey, sha256 } from "@milkyway/crypto";
import { createVerifier } from "@milkyway/crypto/node";

/** What the machine does at most, in operations a second. */
export interface Limits {
  /** Native secp256k1 verifications on all cores. */
  readonly verify: number;
  /** SHA-256 of 75 bytes on one core. */
  readonly sha256: number;
  /** Appends of 4 kB that are on the disk when they return. */
  readonly append: number;
}

export type LimitName = keyof Limits;

const VERIFICATIONS = 20_000;
const HASHES = 500_000;
const APPENDS = 200;

const perSecond = (operations: number, started: number): number =>
  (operations / (performance.now() - started)) * 1000;

async function verifyLimit(): Promise<number> {
  const key = createPrivateKey("secp256k1", sha256(new Uint8Array(1)));
  const signBytes = new Uint8Array(200);
  const one = {
    publicKey: key.publicKey.bytes,
    signBytesHash: sha256(signBytes),
    signature: key.sign(signBytes),
  };
  const batch = Array.from({ length: VERIFICATIONS }, () => one);
  const verifier = createVerifier({ threads: availableParallelism() - 1 });
  await verifier.verifyBatch(batch.slice(0, 200), { help: true });
  const started = performance.now();
  await verifier.verifyBatch(batch, { help: true });
  const rate = perSecond(VERIFICATIONS, started);
  await verifier.close();
  return rate;
}

function sha256Limit(): number {
  const input = new Uint8Array(75);
  let length = 0;
  const started = performance.now();
  for (let i = 0; i < HASHES; i++) {
    input[i % 75] = i;
    length += hash("sha256", input, "latin1" as "hex").length;
  }
  if (length !== HASHES * 32) throw new Error("SHA-256 gave digests of a wrong length");
  return perSecond(HASHES, started);
}

function appendLimit(): number {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const file = openSync(join(dir, "appended"), "a");
  const block = new Uint8Array(4096);
  const started = performance.now();
  for (let i = 0; i < APPENDS; i++) {
    writeSync(file, block);
    fdatasyncSync(file);
  }
  const rate = perSecond(APPENDS, started);
  closeSync(file);
  rmSync(dir, { recursive: true });
  return rate;
}

export async function measureLimits(): Promise<Limits> {
  return { verify: await verifyLimit(), sha256: sha256Limit(), append: appendLimit() };
}
