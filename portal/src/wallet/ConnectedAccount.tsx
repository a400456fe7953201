import { useSpeech } from "../i18n/texts.ts";
import { AddressLink } from "../ui/AddressLink.tsx";
import { Button } from "../ui/Button.tsx";
import { type Account, useWallet } from "./walletContext.ts";

interface Props {
  readonly account: Account;
  readonly onDone: () => void;
}

/** The account that is connected now, and the way to leave it. */
export function ConnectedAccount({ account, onDone }: Props) {
  const { t } = useSpeech();
  const { disconnect } = useWallet();
  const leave = () => {
    disconnect();
    onDone();
  };
  return (
    <p className="actions">
      <span>
        {t.connectedAs(account.name)} <AddressLink address={account.address} />
      </span>
      <Button onClick={leave}>{t.disconnect}</Button>
    </p>
  );
}
