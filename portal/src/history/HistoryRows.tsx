import type { ReactNode } from "react";
import { useSpeech } from "../i18n/texts.ts";
import { KeyPager } from "../screens/targets/KeyPager.tsx";
import type { KeyPages } from "../screens/targets/useKeyPages.ts";
import { Empty } from "../ui/Empty.tsx";
import { cursorKey } from "./cursors.ts";
import { HistoryOf } from "./HistoryOf.tsx";
import type { History } from "./useHistory.ts";

/** A column of a history. */
export interface HistoryColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
}

interface Props<Row> {
  readonly of: History<{ readonly rows: readonly Row[]; readonly next?: string }>;
  readonly pages: KeyPages;
  readonly columns: readonly HistoryColumn<Row>[];
  /** Tells rows of a page apart. */
  readonly keyOf: (row: Row) => string;
  /** What stands below rows. */
  readonly children?: ReactNode;
}

/** A page of a history as a table, with the ways to the others. */
export function HistoryRows<Row>({ of, pages, columns, keyOf, children }: Props<Row>) {
  const { t } = useSpeech();
  return (
    <HistoryOf of={of}>
      {({ rows, next }) =>
        rows.length === 0 ? (
          <Empty text={t.noHistoryYet} />
        ) : (
          <>
            <table className="table">
              <caption className="hidden">{t.history}</caption>
              <thead>
                <tr>
                  {columns.map(({ title, isNumber }) => (
                    <th scope="col" key={title} className={isNumber ? "number" : undefined}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={keyOf(row)}>
                    {columns.map(({ title, cell, isNumber }) => (
                      <td
                        key={title}
                        data-label={title}
                        className={isNumber ? "number" : undefined}
                      >
                        {cell(row)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <KeyPager pages={pages} nextKey={cursorKey(next)} />
            {children}
          </>
        )
      }
    </HistoryOf>
  );
}
