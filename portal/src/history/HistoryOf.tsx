import type { ReactNode } from "react";
import { useSpeech } from "../i18n/texts.ts";
import { Loading } from "../ui/Loading.tsx";
import type { History } from "./useHistory.ts";

interface Props<T> {
  readonly of: History<T>;
  readonly children: (data: T) => ReactNode;
}

/** Draws what a node tells of the past, or says why it does not. */
export function HistoryOf<T>({ of: { state, answer }, children }: Props<T>) {
  const { t } = useSpeech();
  if (state === "none") return <p className="muted">{t.noIndex}</p>;
  if (state === "reading") return <p className="muted">{t.historyReading}</p>;
  return <Loading of={answer}>{children}</Loading>;
}
