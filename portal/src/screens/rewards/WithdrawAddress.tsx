import { MsgSetWithdrawAddress } from "@milkyway/modules/rewards/client";
import { message } from "@milkyway/sdk";
import { useState } from "react";
import { looksLikeAddress } from "../../format/addresses.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface Props {
  readonly address: string;
  readonly current: string;
}

/** Where rewards are paid to, and the way to change that. */
export function WithdrawAddress({ address, current }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const [text, setText] = useState("");
  const isGood = looksLikeAddress(text.trim());
  const review = () =>
    propose({
      title: t.withdrawAddress,
      lines: [t.lineWithdrawAddress(text.trim())],
      messages: [message(MsgSetWithdrawAddress, { sender: address, withdrawAddress: text.trim() })],
    });
  return (
    <>
      <p>
        {t.paidTo} <AddressLink address={current} />
      </p>
      <TextField
        label={t.newAddress}
        value={text}
        onChange={setText}
        error={text === "" || isGood ? undefined : t.notAnAddress}
      />
      <Button whyNot={isGood ? undefined : text === "" ? "" : t.notAnAddress} onClick={review}>
        {t.review}
      </Button>
    </>
  );
}
