/** One line of a textual sign document. */
export interface Screen {
  readonly title: string;
  readonly content: string;
  readonly indent: number;
  /** Shown to experts only. */
  readonly expert: boolean;
}

export function line(content: string): Screen {
  return { title: "", content, indent: 0, expert: false };
}

export function indented(screens: readonly Screen[], by = 1): Screen[] {
  return screens.map((screen) => ({ ...screen, indent: screen.indent + by }));
}

/** `gas_limit` as `Gas limit`. */
export function sentenceCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}
