import { useState } from "react";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useWallet } from "../../wallet/walletContext.ts";
import type { CallDev } from "./DevPanel.tsx";

/** Gives an account coins out of nothing. */
export function FaucetForm({ call }: { readonly call: CallDev }) {
  const { t } = useSpeech();
  const { account } = useWallet();
  const [typed, setAddress] = useState<string>();
  const [coins, setCoins] = useState("1000000umilk,1000000utia");
  const address = typed ?? account?.address ?? "";
  return (
    <Section title={t.faucet}>
      <TextField label={t.addressOrName} value={address} onChange={setAddress} />
      <TextField label={t.coins} value={coins} onChange={setCoins} hint={t.coinsHint} />
      <Button
        whyNot={address === "" ? t.enterAddress : undefined}
        onClick={() => call("dev_faucet", { address, coins })}
      >
        {t.give}
      </Button>
    </Section>
  );
}
