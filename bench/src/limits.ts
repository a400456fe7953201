import { hash } from "node:crypto";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { createServer } from "node:http";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createPrivateKey, sha256 } from "@milkyway/crypto";
import { createVerifier } from "@milkyway/crypto/node";
import { generate } from "./load/generate.ts";

/** What the machine does at most, in operations a second. */
export interface Limits {
  /** Native secp256k1 verifications on all cores. */
  readonly verify: number;
  /** SHA-256 of 75 bytes on one core. */
  readonly sha256: number;
  /** Appends of 4 kB that are on the disk when they return. */
  readonly append: number;
  /** Requests that a bare HTTP server of Node answers, asked as the node is asked for balances. */
  readonly http: number;
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

/** The server is this process, the generator another one. */
async function httpLimit(): Promise<number> {
  const body = '{"balance":{"denom":"umilk","amount":"1"}}';
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Length": body.length });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { result } = await generate({
    kind: "reads",
    protocol: "rest",
    place: `http://127.0.0.1:${port}`,
    connections: 32,
    seconds: 2,
    addresses: ["anyone"],
  });
  server.close();
  return result.perSecond;
}

export async function measureLimits(): Promise<Limits> {
  return {
    verify: await verifyLimit(),
    sha256: sha256Limit(),
    append: appendLimit(),
    http: await httpLimit(),
  };
}
