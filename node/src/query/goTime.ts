import { parseTime, type Time } from "@milkyway/codec";
import { QueryError } from "./query.ts";

interface Step {
  /** How Go's layouts spell the part. */
  readonly layout: string;
  readonly form: RegExp;
  /** Bounds of the number, and what it is called when it is outside of them. */
  readonly range?: readonly [least: number, most: number, name: string];
}

const DATE: readonly Step[] = [
  { layout: "2006", form: /^\d{4}/ },
  { layout: "-", form: /^-/ },
  { layout: "01", form: /^\d{2}/, range: [1, 12, "month"] },
  { layout: "-", form: /^-/ },
  { layout: "02", form: /^\d{2}/ },
];

const TIME: readonly Step[] = [
  ...DATE,
  { layout: "T", form: /^T/ },
  { layout: "15", form: /^\d{1,2}/, range: [0, 23, "hour"] },
  { layout: ":", form: /^:/ },
  { layout: "04", form: /^\d{2}/, range: [0, 59, "minute"] },
  { layout: ":", form: /^:/ },
  { layout: "05", form: /^\d{2}/, range: [0, 59, "second"] },
  { layout: "Z07:00", form: /^(?:Z|[+-]\d{2}:\d{2})/ },
];

function fail(text: string, steps: readonly Step[]): QueryError {
  const layout = steps.map((step) => step.layout).join("");
  const quoted = JSON.stringify(text);
  let rest = text;
  for (const { layout: part, form, range } of steps) {
    const [found] = form.exec(rest) ?? [];
    if (found === undefined)
      return new QueryError(
        `parsing time ${quoted} as "${layout}": cannot parse ${JSON.stringify(rest)} as "${part}"`,
      );
    rest = rest.slice(found.length);
    if (range !== undefined && (Number(found) < range[0] || Number(found) > range[1]))
      return new QueryError(`parsing time ${quoted}: ${range[2]} out of range`);
  }
  const reason = rest === "" ? "day out of range" : `extra text: ${JSON.stringify(rest)}`;
  return new QueryError(`parsing time ${quoted}: ${reason}`);
}

/** A point in time such as `2013-05-03T14:45:00Z`; throws a `QueryError` with the words of Go's parser. */
export function timeLiteral(text: string): Time {
  const padded = text.replace(/T(\d):/, "T0$1:");
  const time = /\d[.,]\d/.test(text) ? undefined : parseTime(padded);
  if (time === undefined) throw fail(text, TIME);
  return time;
}

/** A day such as `2013-05-03`, as its first instant; throws a `QueryError` with the words of Go's parser. */
export function dateLiteral(text: string): Time {
  const time = /^[\d-]{10}$/.test(text) ? parseTime(`${text}T00:00:00Z`) : undefined;
  if (time === undefined) throw fail(text, DATE);
  return time;
}
