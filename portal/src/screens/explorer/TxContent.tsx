import { href } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { RawJson } from "../../ui/RawJson.tsx";
import { Section } from "../../ui/Section.tsx";
import { actionText } from "./actionsOf.ts";
import { EventList } from "./EventList.tsx";
import type { DecodedTx } from "./loadTx.ts";

interface Props {
  readonly decoded: Pick<DecodedTx, "tx" | "messages" | "memo" | "fee">;
  readonly hash: string;
}

/** What a transaction did and what became of it. */
export function TxContent({ decoded: { tx, messages, memo, fee }, hash }: Props) {
  const { t } = useSpeech();
  const result =
    tx.code === 0 ? (
      <Badge tone="good">{t.stateExecuted}</Badge>
    ) : (
      <Badge tone="bad">{t.failedBecause(`${tx.log} (${tx.codespace}/${tx.code})`)}</Badge>
    );
  return (
    <>
      <Section title={t.facts}>
        <Facts
          facts={[
            [t.result, result],
            [
              t.height,
              <a key="h" href={href("explorer", "blocks", tx.height)}>{`${tx.height}`}</a>,
            ],
            [t.gas, `${tx.gasUsed} / ${tx.gasWanted}`],
            [t.fee, String(fee) || "–"],
            [t.memo, memo || "–"],
            [t.hash, <code key="x">{hash}</code>],
          ]}
        />
      </Section>
      <Section title={t.messages}>
        {messages.map(({ typeUrl, json }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the messages of a transaction never move
          <details key={at} open={at < 3}>
            <summary>{actionText(typeUrl)}</summary>
            <RawJson label={typeUrl} json={json} />
          </details>
        ))}
      </Section>
      <Section title={t.events}>
        <EventList events={tx.events} />
      </Section>
    </>
  );
}
