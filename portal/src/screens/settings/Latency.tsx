import { useChain } from "../../chain/chainContext.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";

/** How long the node takes to answer. */
export function Latency() {
  const { t } = useSpeech();
  const { status } = useChain();
  const { data } = useLoaded("latency", async ({ transport }) => {
    const started = performance.now();
    await transport.call("health");
    return Math.round(performance.now() - started);
  });
  if (status === "down") return <Badge tone="bad">{t.nodeDown}</Badge>;
  return <Badge tone="good">{data === undefined ? t.connectingNode : t.answersIn(data)}</Badge>;
}
