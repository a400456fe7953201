import { type ReactNode, useEffect, useRef } from "react";
import { useSpeech } from "../i18n/texts.ts";

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading, which gets the focus when the page is come to. */
export function Page({ title, lead, actions, children }: Props) {
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t.appName}`;
  }, [title, t]);
  useEffect(() => {
    if (document.body.dataset.moved === "yes") heading.current?.focus();
    document.body.dataset.moved = "yes";
  }, []);
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
}
