import { useState } from "react";
import { useChain } from "../chain/chainContext.ts";
import { useSpeech } from "../i18n/texts.ts";
import { Button } from "../ui/Button.tsx";
import { CheckField } from "../ui/CheckField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Section } from "../ui/Section.tsx";
import { ConnectedAccount } from "./ConnectedAccount.tsx";
import { KNOWN_WALLETS } from "./injected.ts";
import { WalletTroubleText } from "./WalletTroubleText.tsx";
import { WatchForm } from "./WatchForm.tsx";
import { useWallet, type WalletChoice } from "./walletContext.ts";

/** Ways to an account: wallets of the browser, an address, and the accounts of a developer chain. */
export function WalletDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const { config, chainId } = useChain();
  const { connect, account } = useWallet();
  const [isAmino, setAmino] = useState(false);
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const whyNot = chainId === "" ? t.nodeUnreachable : undefined;

  const open = async (choice: WalletChoice) => {
    setBusy(choice.kind);
    setError(undefined);
    try {
      await connect(choice);
      onClose();
    } catch (caught) {
      setError(caught);
    }
    setBusy(undefined);
  };
  return (
    <Dialog title={t.connectWallet} onClose={onClose}>
      {account !== undefined && <ConnectedAccount account={account} onDone={onClose} />}
      <ul className="choices">
        {KNOWN_WALLETS.map(({ kind, name, site, find }) => (
          <li key={kind}>
            {find(window) === undefined ? (
              <>
                <span>
                  {name} · {t.notInstalled}
                </span>
                <a href={site} target="_blank" rel="noreferrer noopener">
                  {t.getWallet(name)}
                </a>
              </>
            ) : (
              <Button whyNot={whyNot} onClick={() => void open({ kind, isAmino })}>
                {busy === kind ? t.connecting(name) : name}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <CheckField isChecked={isAmino} onChange={setAmino}>
        {t.signAmino}
      </CheckField>
      {error !== undefined && <WalletTroubleText error={error} />}
      {config.accounts.length > 0 && (
        <Section title={t.devAccounts}>
          <p className="hint">{t.devAccountsHint}</p>
          <div className="actions">
            {config.accounts.map(({ name }) => (
              <Button key={name} whyNot={whyNot} onClick={() => void open({ kind: "dev", name })}>
                {name}
              </Button>
            ))}
          </div>
        </Section>
      )}
      <WatchForm onWatch={(address) => void open({ kind: "watch", address })} />
    </Dialog>
  );
}
