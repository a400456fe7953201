/** Texts of times and durations. */
import { type Duration, nanosOf, SECOND, type Time, unixSeconds } from "../time.ts";
import { dateOfDay, dayOfDate } from "./calendar.ts";

const DAY = 86_400n;
const pad = (value: number | bigint, width: number) => value.toString().padStart(width, "0");

/** Date and time of day to the second, such as `2025-03-01T12:00:00`. */
function clockText(time: Time): string {
  const seconds = unixSeconds(time);
  const days = seconds / DAY - (seconds % DAY < 0n ? 1n : 0n);
  const ofDay = Number(seconds - days * DAY);
  const { year, month, day } = dateOfDay(Number(days));
  const [hour, minute] = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60];
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return `${date}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(ofDay % 60, 2)}`;
}

/** A fraction of 0, 3, 6 or 9 digits with its point. */
function fractionBy3(nanos: number): string {
  return nanos === 0 ? "" : `.${pad(nanos, 9).replace(/(?:000){1,2}$/, "")}`;
}

/** RFC 3339 in UTC with 0, 3, 6 or 9 digits of a fraction: the form of protobuf JSON. */
export function timeToText(time: Time): string {
  return `${clockText(time)}${fractionBy3(nanosOf(time))}Z`;
}

/** RFC 3339 in UTC without trailing zeros of the fraction: Go's `RFC3339Nano`. */
export function timeToNanoText(time: Time): string {
  const nanos = nanosOf(time);
  return `${clockText(time)}${nanos === 0 ? "" : `.${pad(nanos, 9).replace(/0+$/, "")}`}Z`;
}

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Reads an RFC 3339 time of any offset; `undefined` if it is none. */
export function parseTime(text: string): Time | undefined {
  const found = RFC3339.exec(text);
  if (found === null) return undefined;
  const at = (index: number) => Number(found[index] ?? 0);
  const [year, month, day] = [at(1), at(2), at(3)];
  const [hour, minute, second, offsetHour, offsetMinute] = [at(4), at(5), at(6), at(9), at(10)];
  const days = dayOfDate({ year, month, day });
  const real = month >= 1 && month <= 12 && day >= 1 && dateOfDay(days).month === month;
  if (!real || hour > 23 || minute > 59 || second > 59 || offsetHour > 24 || offsetMinute > 59)
    return undefined;
  const offset = (found[8] === "-" ? -1 : 1) * (offsetHour * 3600 + offsetMinute * 60);
  const seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset;
  return BigInt(seconds) * SECOND + BigInt((found[7] ?? "").slice(0, 9).padEnd(9, "0"));
}

/** Seconds with 0, 3, 6 or 9 digits of a fraction, such as `259200s`. */
export function durationToText(duration: Duration): string {
  const size = duration < 0n ? -duration : duration;
  const text = `${size / SECOND}${fractionBy3(Number(size % SECOND))}s`;
  return duration < 0n ? `-${text}` : text;
}

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1_000_000n,
  s: SECOND,
  m: 60n * SECOND,
  h: 3600n * SECOND,
};
const PART = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
const LIMIT = 1n << 63n;

/** Reads a duration as Go's `time.ParseDuration`, such as `1h30m` or `-1.5s`; `undefined` if it is none. */
export function parseDuration(text: string): Duration | undefined {
  const body = text.replace(/^[+-]/, "");
  if (body === "0") return 0n;
  let total = 0n;
  let at = 0;
  while (at < body.length) {
    PART.lastIndex = at;
    const found = PART.exec(body);
    const [all = "", whole = "", places = "", unit = ""] = found ?? [];
    if (whole === "" && places === "") return undefined;
    const scale = UNITS[unit] as bigint;
    total += BigInt(whole || 0) * scale;
    total += (BigInt(places || 0) * scale) / 10n ** BigInt(places.length);
    at += all.length;
  }
  const isNegative = text.startsWith("-");
  if (body === "" || total > (isNegative ? LIMIT : LIMIT - 1n)) return undefined;
  return isNegative ? -total : total;
}
