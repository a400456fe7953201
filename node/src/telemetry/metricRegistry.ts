import { Counter, Gauge, Histogram, type Labels, labelText, type Metric } from "./metric.ts";

/** Brings metrics up to date before they are written down. */
export type Collector = () => void | Promise<void>;

/** Type of the text that a registry writes. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * The metrics of one node.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats
 */
export class MetricRegistry {
  private readonly common: string;
  private readonly metrics = new Map<string, Metric>();
  private readonly collectors: Collector[] = [];
  private collecting: Promise<void> | undefined;

  /** The labels are added to all metrics. */
  constructor(common: Labels = {}) {
    this.common = labelText(common);
  }

  gauge(name: string, help: string): Gauge {
    return this.add(new Gauge({ name, help }));
  }

  counter(name: string, help: string): Counter {
    return this.add(new Counter({ name, help }));
  }

  /** The bounds of the buckets are upper ones, ascending. */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    return this.add(new Histogram({ name, help }, bounds));
  }

  /** Has something done whenever the metrics are asked for. */
  onCollect(collector: Collector): void {
    this.collectors.push(collector);
  }

  /** All metrics; those who ask at the same time share one collection. */
  async text(): Promise<string> {
    this.collecting ??= this.collect().finally(() => {
      this.collecting = undefined;
    });
    await this.collecting;
    const lines: string[] = [];
    for (const metric of this.metrics.values()) {
      lines.push(`# HELP ${metric.name} ${metric.help}`, `# TYPE ${metric.name} ${metric.kind}`);
      for (const line of metric.lines(this.common)) lines.push(line);
    }
    return `${lines.join("\n")}\n`;
  }

  private async collect(): Promise<void> {
    for (const collector of this.collectors) await collector();
  }

  private add<M extends Metric>(metric: M): M {
    if (this.metrics.has(metric.name)) throw new Error(`there is a metric ${metric.name} already`);
    this.metrics.set(metric.name, metric);
    return metric;
  }
}
