import { MsgRegisterOperator, Query } from "@milkyway/modules/operators/client";
import { message, query } from "@milkyway/sdk";
import { useState } from "react";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** Registers an operator. */
export function RegisterForm({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const [moniker, setMoniker] = useState("");
  const [website, setWebsite] = useState("");
  const { data } = useLoaded("operatorParams", (client) => query(client, Query, "params", {}));
  const fees = data?.params.operatorRegistrationFee ?? [];
  const whyNot = moniker.trim() === "" ? t.enterName : undefined;
  const review = () =>
    propose({
      title: t.registerOperator,
      lines: [t.lineRegister(moniker.trim())],
      notes: [t.noteId],
      // One of the fees is enough.
      messages: [
        message(MsgRegisterOperator, {
          sender: address,
          moniker: moniker.trim(),
          website: website.trim(),
          feeAmount: fees.slice(0, 1),
        }),
      ],
    });
  return (
    <Section title={t.registerOperator}>
      <TextField label={t.name} value={moniker} onChange={setMoniker} />
      <TextField label={t.website} type="url" value={website} onChange={setWebsite} />
      <p className="muted">
        {t.registrationFee}: <Amounts coins={fees.slice(0, 1)} />
      </p>
      <Button kind="primary" whyNot={whyNot} onClick={review}>
        {t.review}
      </Button>
    </Section>
  );
}
