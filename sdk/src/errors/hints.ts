/** What to do about failures of the SDK's own codespaces and of restaking, by `codespace/code`. */
const HINTS: Readonly<Record<string, string>> = {
  "sdk/4": "Sign with the key of the account, for this chain and with its account number.",
  "sdk/5": "Send less, or get more of the coin first.",
  "sdk/9": "Fund the account first: it does not exist yet.",
  "sdk/11": "Give the transaction a higher gas limit.",
  "sdk/13": "Pay a higher fee: the node asks for a minimum gas price.",
  "sdk/19": "It is in the mempool already: wait for it.",
  "sdk/20": "The mempool is full: try again in a few seconds.",
  "sdk/30": "Build the transaction anew with a later timeout height.",
  "sdk/32":
    "Another transaction of the account came first: take the sequence from the chain and sign anew.",
};

/** The next step after a failure, if there is a usual one. */
export function hintFor(codespace: string, code: number): string | undefined {
  return HINTS[`${codespace}/${code}`];
}
