import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { MsgService, QueryService } from "@milkyway/core";

/** A message or a query that a module answers. */
export interface Call {
  readonly module: string;
  readonly kind: "Msg" | "Query";
  /** Protobuf package. */
  readonly pkg: string;
  /** `MsgSend`, or the method of a query service. */
  readonly name: string;
}

interface Spec {
  readonly name: string;
  readonly consensusVersion: number;
  readonly messages?: readonly MsgService<unknown>[];
  readonly queries?: readonly QueryService<unknown>[];
}

function isSpec(value: unknown): value is Spec {
  return typeof value === "object" && value !== null && "consensusVersion" in value;
}

function callsOf(module: string, spec: Spec): Call[] {
  const messages = (spec.messages ?? []).flatMap((service) => service.routes(undefined));
  const queries = (spec.queries ?? []).flatMap((service) => service.routes(undefined));
  return [
    ...messages.map(({ type }) => {
      const [, pkg = "", name = ""] = /^(.*)\.([^.]+)$/.exec(type.typeName) ?? [];
      return { module, kind: "Msg", pkg, name } as const;
    }),
    ...queries.map(({ path }) => {
      const [, pkg = "", name = ""] = /^\/(.*)\.[^./]+\/(.+)$/.exec(path) ?? [];
      return { module, kind: "Query", pkg, name } as const;
    }),
  ];
}

/** Every message and query that the modules declare. */
export async function calls(root: string): Promise<Call[]> {
  const found: Call[] = [];
  for (const module of readdirSync(join(root, "modules")).sort()) {
    const file = join(root, "modules", module, "module.ts");
    if (!existsSync(file)) continue;
    const declared: Record<string, unknown> = await import(pathToFileURL(file).href);
    for (const spec of Object.values(declared).filter(isSpec)) found.push(...callsOf(module, spec));
  }
  return found;
}
