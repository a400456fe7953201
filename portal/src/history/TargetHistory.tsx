import type { Fields } from "@milkyway/indexer/client";
import { href } from "../app/router.ts";
import { useSpeech } from "../i18n/texts.ts";
import { EventHistory } from "../screens/targets/EventHistory.tsx";
import { useKeyPages } from "../screens/targets/useKeyPages.ts";
import { HashLink } from "../ui/HashLink.tsx";
import { TimeAgo } from "../ui/TimeAgo.tsx";
import type { TargetKind } from "../world/targets.ts";
import { cursorOf } from "./cursors.ts";
import { eventText } from "./eventText.ts";
import { type HistoryColumn, HistoryRows } from "./HistoryRows.tsx";
import { useHistory, useHistoryState } from "./useHistory.ts";

interface Props {
  readonly kind: Exclude<TargetKind, "pool">;
  readonly id: string;
}

/** What changed a target, the latest first; from the transactions when the node keeps no history. */
export function TargetHistory(props: Props) {
  if (useHistoryState() === "ready") return <IndexedHistory {...props} />;
  return <EventHistory attribute={`${props.kind}_id`} value={props.id} />;
}

function IndexedHistory({ kind, id }: Props) {
  const { t } = useSpeech();
  const pages = useKeyPages();
  const request = { kind, id, limit: 20, ...cursorOf(pages.key) };
  const history = useHistory("targetHistory", request, { isLive: true });
  const columns: readonly HistoryColumn<Fields<"targetHistory">>[] = [
    { title: t.time, cell: ({ time }) => <TimeAgo atMs={Date.parse(time)} /> },
    { title: t.action, cell: ({ kind: event }) => eventText(event) },
    { title: t.hash, cell: ({ hash }) => (hash === null ? "–" : <HashLink hash={hash} />) },
    {
      title: t.height,
      cell: ({ height }) => <a href={href("explorer", "blocks", height)}>{height}</a>,
      isNumber: true,
    },
  ];
  return (
    <HistoryRows
      of={history}
      pages={pages}
      columns={columns}
      keyOf={(row) => `${row.height} ${row.hash} ${row.kind} ${row.details}`}
    />
  );
}
