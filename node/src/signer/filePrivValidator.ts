import { existsSync, readFileSync } from "node:fs";
import type { PublicKey } from "@milkyway/codec/gen/tendermint/crypto";
import type { Vote } from "@milkyway/codec/gen/tendermint/types";
import { CometError, ed25519Key, keyAddress } from "@milkyway/comet";
import { ed25519PrivateKey, ed25519PublicKey } from "@milkyway/crypto";
import { replaceFile, replaceFileNow } from "./durableFile.ts";
import {
  nodeKeyFromJson,
  nodeKeyToJson,
  validatorKeyFromJson,
  validatorKeyToJson,
} from "./keyFile.ts";
import type { PrivValidator, SignedStep } from "./privValidator.ts";
import { NOTHING_SIGNED, type SignState, signStateFromJson, signStateToJson } from "./signState.ts";
import { signVote } from "./signVote.ts";

/** Writes down what was signed; resolves when it is safe. */
type Remember = (state: SignState) => Promise<void>;

class LocalPrivValidator implements PrivValidator {
  readonly pubKey: PublicKey;
  readonly address: Uint8Array;
  private readonly key: Uint8Array;
  private readonly remember: Remember;
  protected last: SignState;
  private remembered: Promise<void> = Promise.resolve();

  constructor(key: Uint8Array, last: SignState, remember: Remember) {
    this.key = key;
    this.last = last;
    this.remember = remember;
    this.pubKey = ed25519Key(ed25519PublicKey(key));
    this.address = keyAddress(this.pubKey);
  }

  get signed(): SignedStep {
    return this.last;
  }

  async signVote(chainId: string, vote: Vote): Promise<Vote> {
    const signed = signVote(this.key, this.last, chainId, vote);
    if (signed.state !== this.last) {
      this.last = signed.state;
      this.remembered = this.remember(signed.state);
    }
    await this.remembered;
    return signed.vote;
  }
}

class ForgetfulPrivValidator extends LocalPrivValidator {
  forget(): void {
    this.last = NOTHING_SIGNED;
  }
}

/** Reads a text file; `undefined` when there is none. */
function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * The validator whose key and sign state are in files of CometBFT's form; both are created when neither is there.
 * A key without its state is refused: what it signed before would be forgotten.
 */
export function openPrivValidator(keyPath: string, statePath: string): PrivValidator {
  const [keyText, stateText] = [readIfThere(keyPath), readIfThere(statePath)];
  if (keyText !== undefined && stateText === undefined)
    throw new CometError(
      `${statePath} is missing: without it the validator could sign twice; restore it, or create it with height "0" if the key never signed`,
    );
  const key = keyText === undefined ? ed25519PrivateKey() : validatorKeyFromJson(keyText);
  const state =
    keyText === undefined || stateText === undefined
      ? NOTHING_SIGNED
      : signStateFromJson(stateText);
  if (keyText === undefined) {
    replaceFileNow(statePath, signStateToJson(state));
    replaceFileNow(keyPath, validatorKeyToJson(key));
  }
  return new LocalPrivValidator(key, state, (next) =>
    replaceFile(statePath, signStateToJson(next)),
  );
}

/** A validator with a key of 64 bytes that hands what it signed to `remember`, and waits for that. */
export function rememberingPrivValidator(
  key: Uint8Array,
  last: SignState,
  remember: Remember,
): PrivValidator {
  return new LocalPrivValidator(key, last, remember);
}

/** A validator that remembers what it signed in this process only: for tests and throw-away chains. */
export function memoryPrivValidator(key: Uint8Array = ed25519PrivateKey()): PrivValidator {
  return new ForgetfulPrivValidator(key, NOTHING_SIGNED, async () => {});
}

/** The private key of a node, in a file of CometBFT's form; created when it is not there. */
export function openNodeKey(path: string): Uint8Array {
  const text = readIfThere(path);
  if (text !== undefined) return nodeKeyFromJson(text);
  const key = ed25519PrivateKey();
  replaceFileNow(path, nodeKeyToJson(key));
  return key;
}
