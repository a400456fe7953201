/** Why a wallet did not do what it was asked. */
export type WalletTrouble = "notInstalled" | "locked" | "rejected" | "wrongNetwork" | "unknown";

/** A wallet that did not do what it was asked. */
export class WalletError extends Error {
  readonly trouble: WalletTrouble;

  constructor(trouble: WalletTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "WalletError";
    this.trouble = trouble;
  }
}

/** The trouble behind an error of a wallet, which has only words to tell it by. */
export function troubleOf(error: unknown): WalletTrouble {
  if (error instanceof WalletError) return error.trouble;
  const text = error instanceof Error ? error.message : String(error);
  if (/reject|denied|declined|cancel/i.test(text)) return "rejected";
  if (/lock|not ready|no key/i.test(text)) return "locked";
  if (/chain info|unknown chain|not supported|invalid chain|wrong network/i.test(text))
    return "wrongNetwork";
  return "unknown";
}
