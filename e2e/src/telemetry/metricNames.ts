/** Names of metrics in what is written about them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DOCS = fileURLToPath(new URL("../../../docs/", import.meta.url));

/** A file of the documentation. */
export const documentation = (path: string): string => readFileSync(`${DOCS}${path}`, "utf8");

/** Metrics that a node has, by the lines that tell their types. */
export function metricsIn(text: string): readonly string[] {
  return [...text.matchAll(/^# TYPE (\S+) \S+$/gm)].map(([, name = ""]) => name);
}

/** Metrics that expressions ask for; parts of histograms count as the histogram. */
export function metricsAskedFor(expressions: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const expression of expressions)
    for (const [name] of expression.matchAll(/\b(?:milkyway|cometbft|process|nodejs)_[a-z0-9_]+/g))
      found.add(name.replace(/_(?:bucket|sum|count)$/, ""));
  return found;
}

interface Panel {
  readonly targets?: readonly { readonly expr: string }[];
}

/** What the dashboard asks Prometheus. */
export function dashboardExpressions(): readonly string[] {
  const { panels, templating } = JSON.parse(documentation("grafana/milkyway.json"));
  const asked = (panels as readonly Panel[]).flatMap(({ targets = [] }) => targets);
  const variables = templating.list.flatMap((each: { query: unknown }) => {
    const { query } = each.query as { query?: string };
    return query ?? [];
  });
  return [...asked.map(({ expr }) => expr), ...variables];
}

/** What the alert rules ask Prometheus. */
export function alertExpressions(): readonly string[] {
  return [...documentation("grafana/alerts.yml").matchAll(/^ +expr: (.+)$/gm)].map(
    ([, expression = ""]) => expression,
  );
}
