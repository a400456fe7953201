import { href } from "../app/router.ts";
import { useSpeech } from "../i18n/texts.ts";
import { EventHistory } from "../screens/targets/EventHistory.tsx";
import { KeyPager } from "../screens/targets/KeyPager.tsx";
import { useKeyPages } from "../screens/targets/useKeyPages.ts";
import { Empty } from "../ui/Empty.tsx";
import { HashLink } from "../ui/HashLink.tsx";
import { TimeAgo } from "../ui/TimeAgo.tsx";
import type { TargetKind } from "../world/targets.ts";
import { cursorKey, cursorOf } from "./cursors.ts";
import { eventText } from "./eventText.ts";
import { HistoryOf } from "./HistoryOf.tsx";
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
  const history = useHistory(
    "targetHistory",
    { kind, id, limit: 20, ...cursorOf(pages.key) },
    { isLive: true },
  );
  return (
    <HistoryOf of={history}>
      {({ rows, next }) =>
        rows.length === 0 ? (
          <Empty text={t.noHistoryYet} />
        ) : (
          <>
            <table className="table">
              <caption className="hidden">{t.history}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.time}</th>
                  <th scope="col">{t.action}</th>
                  <th scope="col">{t.hash}</th>
                  <th scope="col" className="number">
                    {t.height}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ time, height, hash, kind: event, details }) => (
                  <tr key={`${height} ${hash} ${event} ${details}`}>
                    <td data-label={t.time}>
                      <TimeAgo atMs={Date.parse(time)} />
                    </td>
                    <td data-label={t.action}>{eventText(event)}</td>
                    <td data-label={t.hash}>{hash === null ? "–" : <HashLink hash={hash} />}</td>
                    <td data-label={t.height} className="number">
                      <a href={href("explorer", "blocks", height)}>{height}</a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <KeyPager pages={pages} nextKey={cursorKey(next)} />
          </>
        )
      }
    </HistoryOf>
  );
}
