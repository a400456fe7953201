import type { Event } from "../events.ts";

/** Events as `type{key=value, …}`, one each, for comparing in tests. */
export function eventTexts(events: readonly Event[]): string[] {
  return events.map(
    ({ type, attributes }) =>
      `${type}{${attributes.map(({ key, value }) => `${key}=${value}`).join(", ")}}`,
  );
}
