import { useState } from "react";
import { looksLikeAddress } from "../format/addresses.ts";
import { useSpeech } from "../i18n/texts.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";

/** Looks at an address without a wallet. */
export function WatchForm({ onWatch }: { readonly onWatch: (address: string) => void }) {
  const { t } = useSpeech();
  const [address, setAddress] = useState("");
  const isGood = looksLikeAddress(address.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) onWatch(address);
      }}
    >
      <TextField
        label={t.watchAddress}
        hint={t.watchHint}
        value={address}
        onChange={setAddress}
        error={address === "" || isGood ? undefined : t.notAnAddress}
      />
      <Button type="submit" whyNot={isGood ? undefined : address === "" ? "" : t.notAnAddress}>
        {t.watch}
      </Button>
    </form>
  );
}
