import { useChain } from "../../chain/chainContext.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { dollarsToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { LineChart } from "../../ui/LineChart.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { loadValueHistory } from "./valueHistory.ts";

const EVERY = 20n;

/** What is restaked over the last blocks that the node can still be asked about. */
export function SampledValue() {
  const { t, marks } = useSpeech();
  const { head } = useChain();
  // Not with each block: a history asks much of a node.
  const until = head === undefined ? undefined : head.height - (head.height % EVERY || 0n);
  const key = until === undefined ? undefined : `valueHistory:${until}`;
  const history = useLoaded(key, (client) => loadValueHistory(client, head?.height ?? 1n), {
    isLive: false,
  });
  return (
    <Loading of={history}>
      {(points) => (
        <LineChart
          title={t.valueRestaked}
          points={points}
          xName={t.height}
          showX={(x) => `${x}`}
          showY={(y) => dollarsToText(BigInt(Math.round(y)), marks)}
        />
      )}
    </Loading>
  );
}
