import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useChain } from "../chain/chainContext.ts";
import { useWorld } from "../world/useWorld.ts";
import { chainInfo } from "./chainInfo.ts";
import { KNOWN_WALLETS } from "./injected.ts";
import { openAccount } from "./openAccount.ts";
import { readChoice, writeChoice } from "./rememberedChoice.ts";
import { WalletDialog } from "./WalletDialog.tsx";
import { type Account, type WalletChoice, WalletContext } from "./walletContext.ts";

/** Keeps the account that the pages are drawn for, over reloads and changes within the wallet. */
export function WalletProvider({ children }: { readonly children: ReactNode }) {
  const { chainId, config } = useChain();
  const { data: world } = useWorld();
  const [account, setAccount] = useState<Account>();
  const [isOpen, setOpen] = useState(false);
  const assets = useRef(world?.assets);
  assets.current = world?.assets;

  const connect = useCallback(
    async (choice: WalletChoice) => {
      const place = { chainId, rpc: config.rpc, rest: config.rest };
      const info = chainInfo(place, [...(assets.current?.values() ?? [])]);
      const surroundings = { chainId, info, devAccounts: config.accounts, place: window };
      setAccount(await openAccount(choice, surroundings));
      writeChoice(choice);
    },
    [chainId, config],
  );

  useEffect(() => {
    const choice = readChoice();
    if (chainId === "" || choice === undefined) return;
    void connect(choice).catch(() => setAccount(undefined));
  }, [chainId, connect]);

  const kind = account?.kind ?? readChoice()?.kind;
  useEffect(() => {
    const known = KNOWN_WALLETS.find((each) => each.kind === kind);
    if (known === undefined) return;
    const again = () => {
      const choice = readChoice();
      if (choice !== undefined) void connect(choice).catch(() => setAccount(undefined));
    };
    window.addEventListener(known.changeEvent, again);
    return () => window.removeEventListener(known.changeEvent, again);
  }, [kind, connect]);

  const wallet = useMemo(
    () => ({
      account,
      connect,
      disconnect() {
        writeChoice(undefined);
        setAccount(undefined);
      },
      choose: () => setOpen(true),
    }),
    [account, connect],
  );
  return (
    <WalletContext value={wallet}>
      {children}
      {isOpen && <WalletDialog onClose={() => setOpen(false)} />}
    </WalletContext>
  );
}
