/** What to do about an error of the chain, where there is something to say. */
interface Advice {
  readonly what: string;
  readonly todo: string;
}

const SDK: Readonly<Record<number, Advice>> = {
  2: {
    what: "The bytes are no transaction that this chain can read.",
    todo: "Check the types of its messages, and that it was made for this chain.",
  },
  4: {
    what: "A signature is missing or wrong, or the account may not do this.",
    todo: "Check --chain-id, --account-number and --sequence, and that the right key signs; for an operator or service, sign as its admin.",
  },
  5: {
    what: "The account does not have these coins.",
    todo: "'milkywayd query bank spendable-balances <address>' shows what can be spent.",
  },
  6: { what: "The chain does not know this query or message.", todo: "Check its path or type." },
  7: { what: "An address is not valid.", todo: "Addresses of accounts begin with milk1." },
  8: { what: "A public key is not valid.", todo: "Check the key of the account that signs." },
  9: {
    what: "The account does not exist.",
    todo: "An account comes to be when it first receives coins: send it some, or ask a faucet.",
  },
  10: { what: "Coins are not valid.", todo: "Write them as 5umilk,3utia, sorted, none twice." },
  11: {
    what: "The transaction needed more gas than it was given.",
    todo: "Give --gas auto, or a higher --gas-adjustment.",
  },
  12: { what: "The memo is too long.", todo: "Shorten --note." },
  13: {
    what: "The fee is lower than the node asks for.",
    todo: "Give --gas-prices 0.001umilk, or the --fees that the error says are required.",
  },
  14: { what: "There are too many signatures.", todo: "Use a smaller threshold key." },
  15: { what: "There are no signatures.", todo: "Sign the transaction with 'milkywayd tx sign'." },
  18: {
    what: "The message is not valid as it is.",
    todo: "The error says which part of it is wrong.",
  },
  19: {
    what: "The node has this transaction already.",
    todo: "Nothing: it is on its way. 'milkywayd query wait-tx <hash>' waits for it.",
  },
  20: {
    what: "The node holds as many transactions as it can.",
    todo: "Wait for the next blocks and send it again.",
  },
  21: { what: "The transaction is too large.", todo: "Divide it into several." },
  22: { what: "What was asked for is not there.", todo: "Check ids and names." },
  26: {
    what: "The node has no state of this height.",
    todo: "Ask at a height between the earliest and the latest that 'milkywayd status' shows.",
  },
  30: {
    what: "The chain is past the last height at which the transaction could be executed.",
    todo: "Send it again with a higher --timeout-height.",
  },
  32: {
    what: "The transaction is not the next one of the account.",
    todo: "Another one is on its way or was executed in between: wait for it and sign again.",
  },
  38: { what: "What the message is about does not exist.", todo: "Check the ids in it." },
};

const OWN: Readonly<Record<string, Advice>> = {
  "services/4": {
    what: "The service is not active.",
    todo: "Its admin activates it with 'milkywayd tx services activate <id>'.",
  },
  "restaking/11": {
    what: "The service does not admit this operator.",
    todo: "The service's admin admits it with 'milkywayd tx restaking service allow-operator'.",
  },
  "gov/13": {
    what: "Only governance may do this.",
    todo: "Propose it: commands that end in -proposal do, or 'milkywayd tx gov submit-proposal'.",
  },
  "bank/5": {
    what: "Coins of this denom cannot be sent at present.",
    todo: "'milkywayd query bank send-enabled' shows which can.",
  },
};

/** What an error means, and what to do about it; `undefined` when nothing is known of it. */
export function adviceOn(codespace: string, code: number): Advice | undefined {
  return codespace === "sdk" ? SDK[code] : OWN[`${codespace}/${code}`];
}

/** What to do about the failure of a transaction, in one sentence. */
export function adviceFor(codespace: string, code: number, log: string): string | undefined {
  const required = /insufficient fees; got: .* required: ([^:]+):/.exec(log)?.[1];
  if (codespace === "sdk" && code === 13 && required !== undefined)
    return `Give --fees ${required.split(",")[0]}, or --gas-prices.`;
  return adviceOn(codespace, code)?.todo;
}
