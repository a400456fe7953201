/** What was looked at and how it is. */
export interface Finding {
  readonly state: "ok" | "warn" | "fail";
  readonly what: string;
  /** What to do about it. */
  readonly todo?: string;
}
