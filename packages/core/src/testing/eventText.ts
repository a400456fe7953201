interface ShownEvent {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
}

/** Events as `type{key=value, …}`, one each, for comparing in tests. */
export function eventTexts(events: readonly ShownEvent[]): string[] {
  return events.map(
    ({ type, attributes }) =>
      `${type}{${attributes.map(({ key, value }) => `${key}=${value}`).join(", ")}}`,
  );
}
