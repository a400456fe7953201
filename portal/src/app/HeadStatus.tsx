import { useChain } from "../chain/chainContext.ts";
import { spanText } from "../format/time.ts";
import { useSpeech } from "../i18n/texts.ts";
import { Badge } from "../ui/Badge.tsx";
import { useNow } from "../ui/useNow.ts";
import { isBehind } from "./isBehind.ts";

/** The latest block, and how old it is when the node is behind. */
export function HeadStatus() {
  const { t } = useSpeech();
  const { head, status } = useChain();
  const now = useNow();
  if (status === "down") return <Badge tone="bad">{t.nodeDown}</Badge>;
  if (head === undefined) return <Badge tone="plain">{t.connectingNode}</Badge>;
  const age = now - head.timeMs;
  return isBehind(age) ? (
    <Badge tone="warn">{t.blockWithAge(`${head.height}`, spanText(age))}</Badge>
  ) : (
    <Badge tone="good">{t.block(`${head.height}`)}</Badge>
  );
}
