import { useSpeech } from "../i18n/texts.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { HashLink } from "../ui/HashLink.tsx";
import { TimeAgo } from "../ui/TimeAgo.tsx";
import type { Activity } from "./activity.ts";
import { useTransactions } from "./txContext.ts";

const TONES: Readonly<Record<Activity["state"], Tone>> = {
  pending: "plain",
  executed: "good",
  failed: "bad",
  lost: "warn",
};

/** The transactions of this browser with what became of them. */
export function ActivityList() {
  const { t } = useSpeech();
  const { activities } = useTransactions();
  const names = {
    pending: t.statePending,
    executed: t.stateExecuted,
    failed: t.stateFailed,
    lost: t.stateLost,
  };
  if (activities.length === 0) return <p className="muted">{t.noActivity}</p>;
  return (
    <ul className="activity">
      {activities.map(({ hash, title, state, reason, atMs }) => (
        <li key={hash}>
          <span>
            <Badge tone={TONES[state]}>{names[state]}</Badge> {title}
          </span>
          <span className="muted">
            <HashLink hash={hash} /> · <TimeAgo atMs={atMs} />
          </span>
          {reason !== undefined && <span className="reason">{reason}</span>}
        </li>
      ))}
    </ul>
  );
}
