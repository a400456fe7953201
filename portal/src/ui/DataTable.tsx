import type { ReactNode } from "react";
import { setQuery, useRoute } from "../app/router.ts";
import { useSpeech } from "../i18n/texts.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { Pager } from "./Pager.tsx";
import { type Column, compareValues, pageOf, readSort } from "./tableState.ts";

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty: ReactNode;
  /** Of the query in the address that keeps order and page; tables on one page need names of their own. */
  readonly name?: string;
}

/** A table whose order and page are in the address; on narrow screens its rows are cards. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, name = "" }: Props<Row>) {
  const { t } = useSpeech();
  const { query } = useRoute();
  const sort = readSort(query.get(`${name}sort`) ?? "");
  const by = columns.find(({ key }) => key === sort.key)?.sortBy;
  const sorted =
    by === undefined
      ? rows
      : [...rows].sort((a, b) => compareValues(by(a), by(b)) * (sort.isDown ? -1 : 1));
  const { shown, page, pages } = pageOf(sorted, Number(query.get(`${name}page`) ?? 1));
  if (rows.length === 0) return empty;
  return (
    <>
      <table className="table">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead
                key={column.key}
                column={column}
                sort={sort}
                onSort={(text) => setQuery({ [`${name}sort`]: text, [`${name}page`]: "" })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, title, cell, isNumber }) => (
                <td key={key} data-label={title} className={isNumber ? "number" : undefined}>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <Pager
          page={page}
          pages={pages}
          label={t.pagesOf(caption)}
          onPage={(next) => setQuery({ [`${name}page`]: `${next}` })}
        />
      )}
    </>
  );
}
