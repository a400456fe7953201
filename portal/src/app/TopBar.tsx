import { useState } from "react";
import { useChain } from "../chain/chainContext.ts";
import { shortened } from "../format/addresses.ts";
import { useSpeech } from "../i18n/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { useWallet } from "../wallet/walletContext.ts";
import { HeadStatus } from "./HeadStatus.tsx";
import { NavigationList } from "./NavigationList.tsx";

/** The bar over all pages: the name, the chain, and the account. */
export function TopBar() {
  const { t } = useSpeech();
  const { chainId } = useChain();
  const { account, choose } = useWallet();
  const [isMenu, setMenu] = useState(false);
  return (
    <header className="top">
      <span className="menu-button">
        <Button kind="quiet" label={t.menu} onClick={() => setMenu(true)}>
          <span aria-hidden="true">☰</span>
        </Button>
      </span>
      <a className="brand" href="#/">
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span className="brand-name">{t.appName}</span>
      </a>
      <span className="chain-name">{chainId}</span>
      <HeadStatus />
      <span className="grow" />
      <Button kind={account === undefined ? "primary" : "plain"} onClick={choose}>
        {account === undefined ? t.connectWallet : account.name || shortened(account.address)}
      </Button>
      {isMenu && (
        <Dialog title={t.menu} onClose={() => setMenu(false)}>
          <nav aria-label={t.mainNavigation} className="menu">
            <NavigationList onGo={() => setMenu(false)} />
          </nav>
        </Dialog>
      )}
    </header>
  );
}
