import type { ReactNode } from "react";
import { useSpeech } from "../i18n/texts.ts";
import { useWallet } from "../wallet/walletContext.ts";
import { Button } from "./Button.tsx";
import { Empty } from "./Empty.tsx";

/** Draws what belongs to an account, or asks for one. */
export function NeedsAccount({ children }: { readonly children: (address: string) => ReactNode }) {
  const { t } = useSpeech();
  const { account, choose } = useWallet();
  if (account !== undefined) return children(account.address);
  return (
    <Empty text={t.needsAccount}>
      <Button kind="primary" onClick={choose}>
        {t.connectWallet}
      </Button>
    </Empty>
  );
}
