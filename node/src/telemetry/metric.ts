/** Values that are counted or measured, in the text format of Prometheus. */

/** Names of labels with their values. */
export type Labels = Readonly<Record<string, string>>;

export type MetricKind = "counter" | "gauge" | "histogram";

/** What a metric is, for people: its name and one sentence with the unit. */
export interface Described {
  readonly name: string;
  readonly help: string;
}

/** A metric that can be written down. */
export interface Metric extends Described {
  readonly kind: MetricKind;
  /** Its samples; `common` are labels that all of them get, as `a="b",`. */
  lines(common: string): Iterable<string>;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n" };

/** Labels as they stand between braces. */
export function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (each) => ESCAPES[each] ?? "")}"`)
    .join(",");
}

function valueText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  return value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
}

/** A line with one value; the texts of labels may be empty. */
function sample(name: string, labels: readonly string[], value: number): string {
  const given = labels.filter((text) => text !== "").join(",");
  return `${name}${given === "" ? "" : `{${given}}`} ${valueText(value)}`;
}

/** One value for each combination of labels. */
abstract class Values implements Metric {
  abstract readonly kind: MetricKind;
  readonly name: string;
  readonly help: string;
  protected readonly values = new Map<string, number>();

  constructor({ name, help }: Described) {
    this.name = name;
    this.help = help;
  }

  *lines(common: string): Generator<string> {
    for (const [labels, value] of this.values) yield sample(this.name, [common, labels], value);
  }
}

/** A value that goes up and down. */
export class Gauge extends Values {
  readonly kind = "gauge";

  set(value: number, labels: Labels = {}): void {
    this.values.set(labelText(labels), value);
  }

  /** Forgets the values of all labels. */
  clear(): void {
    this.values.clear();
  }
}

/** A value that only goes up. */
export class Counter extends Values {
  readonly kind = "counter";

  add(by = 1, labels: Labels = {}): void {
    const key = labelText(labels);
    this.values.set(key, (this.values.get(key) ?? 0) + by);
  }

  /** Takes over what was counted elsewhere. */
  count(total: number, labels: Labels = {}): void {
    this.values.set(labelText(labels), total);
  }
}

interface Distribution {
  /** How many were in each bucket and above the one before; the last is for what is in none. */
  readonly counts: number[];
  sum: number;
}

/** How values are distributed over buckets. */
export class Histogram implements Metric {
  readonly kind = "histogram";
  readonly name: string;
  readonly help: string;
  private readonly bounds: readonly number[];
  private readonly values = new Map<string, Distribution>();

  /** The bounds are upper ones, included, ascending. */
  constructor({ name, help }: Described, bounds: readonly number[]) {
    this.name = name;
    this.help = help;
    this.bounds = bounds;
  }

  observe(value: number, labels: Labels = {}): void {
    const key = labelText(labels);
    let known = this.values.get(key);
    if (known === undefined) {
      known = { counts: new Array<number>(this.bounds.length + 1).fill(0), sum: 0 };
      this.values.set(key, known);
    }
    let at = 0;
    while (at < this.bounds.length && value > (this.bounds[at] ?? 0)) at++;
    known.counts[at] = (known.counts[at] ?? 0) + 1;
    known.sum += value;
  }

  *lines(common: string): Generator<string> {
    for (const [labels, { counts, sum }] of this.values) {
      let total = 0;
      for (const [i, count] of counts.entries()) {
        total += count;
        const bound = labelText({ le: valueText(this.bounds[i] ?? Number.POSITIVE_INFINITY) });
        yield sample(`${this.name}_bucket`, [common, labels, bound], total);
      }
      yield sample(`${this.name}_sum`, [common, labels], sum);
      yield sample(`${this.name}_count`, [common, labels], total);
    }
  }
}
