/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/types/genesis.go */
import { GenesisState } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { accounts, type Genesis, plainError, type Streamed } from "@milkyway/core";
import { type Account, addressOf, baseOf, withBase } from "./account.ts";
import { accountFromAny, accountToAny } from "./accountValue.ts";
import { checkAccount } from "./checkAccount.ts";
import { type AuthKeeper, setAccount } from "./keeper.ts";
import { checkParams, defaultParams } from "./params.ts";
import { state } from "./state.ts";

const numberOf = (account: Account) => baseOf(account).accountNumber;

const byNumber = (a: Account, b: Account) => {
  const [x, y] = [numberOf(a), numberOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Accounts whose number is taken get the lowest free ones: by their number, then in the order of the list. */
export function numberAccounts(list: readonly Account[]): Account[] {
  const taken = new Set<bigint>();
  const kept: Account[] = [];
  const duplicates: Account[] = [];
  for (const account of list) {
    (taken.has(numberOf(account)) ? duplicates : kept).push(account);
    taken.add(numberOf(account));
  }
  let free = 0n;
  for (const account of duplicates.sort(byNumber)) {
    while (taken.has(free)) free++;
    taken.add(free);
    kept.push(withBase(account, { ...baseOf(account), accountNumber: free }));
  }
  return kept.sort(byNumber);
}

function validate({ params, accounts: list }: GenesisState): void {
  checkParams(params);
  const seen = new Set<string>();
  for (const any of list) {
    const account = accountFromAny(any);
    const address = accounts.toText(addressOf(account));
    if (seen.has(address))
      throw plainError(`duplicate account found in genesis state; address: ${address}`);
    seen.add(address);
    const wrong = checkAccount(account);
    if (wrong !== undefined)
      throw plainError(
        `invalid account found in genesis state; address: ${address}, error: ${wrong}`,
      );
  }
}

export const genesis: Genesis<{ readonly keeper: AuthKeeper }, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: defaultParams, accounts: [] }),
  validate,
  streamed: ["accounts"],
  init(ctx, { keeper }, { params, accounts: list }: Streamed<GenesisState, "accounts">) {
    state.params.set(ctx, params);
    let last = -1n;
    for (const account of numberAccounts(Array.from(list, accountFromAny))) {
      while (last < numberOf(account)) last = state.accountNumber.next(ctx);
      setAccount(ctx, account);
    }
    keeper.getModuleAccount(ctx, "fee_collector");
  },
  export: (ctx, { keeper }) => ({
    params: keeper.getParams(ctx),
    accounts: [...keeper.iterateAccounts(ctx)].map(accountToAny),
  }),
};
