import type { Column, Sort } from "./tableState.ts";

interface Props<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort;
  readonly onSort: (sort: string) => void;
}

/** The head of a column; a button where the table can be put in its order. */
export function ColumnHead<Row>({ column, sort, onSort }: Props<Row>) {
  const { key, title, sortBy, isNumber } = column;
  const className = isNumber ? "number" : undefined;
  if (sortBy === undefined)
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  const isOn = sort.key === key;
  const order = sort.isDown ? "descending" : "ascending";
  const next = isOn && sort.isDown ? key : isOn ? `-${key}` : isNumber ? `-${key}` : key;
  return (
    <th scope="col" className={className} aria-sort={isOn ? order : undefined}>
      <button type="button" className="sort" onClick={() => onSort(next)}>
        {title}
        <span aria-hidden="true">{isOn ? (sort.isDown ? " ↓" : " ↑") : " ↕"}</span>
      </button>
    </th>
  );
}
