import { MsgCreateService, Query } from "@milkyway/modules/services/client";
import { message, query } from "@milkyway/sdk";
import { useState } from "react";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** Creates a service. */
export function CreateServiceForm({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [website, setWebsite] = useState("");
  const { data } = useLoaded("serviceParams", (client) => query(client, Query, "params", {}));
  const fees = data?.params.serviceRegistrationFee ?? [];
  const review = () =>
    propose({
      title: t.createService,
      lines: [t.lineCreateService(name.trim())],
      notes: [t.noteCreated],
      messages: [
        message(MsgCreateService, {
          sender: address,
          name: name.trim(),
          description: description.trim(),
          website: website.trim(),
          feeAmount: fees.slice(0, 1),
        }),
      ],
    });
  return (
    <Section title={t.createService}>
      <TextField label={t.name} value={name} onChange={setName} />
      <TextField label={t.description} value={description} onChange={setDescription} />
      <TextField label={t.website} type="url" value={website} onChange={setWebsite} />
      <p className="muted">
        {t.registrationFee}: <Amounts coins={fees.slice(0, 1)} />
      </p>
      <Button kind="primary" whyNot={name.trim() === "" ? t.enterName : undefined} onClick={review}>
        {t.review}
      </Button>
    </Section>
  );
}
