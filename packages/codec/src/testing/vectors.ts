/** The recorded vectors. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { JsonValue } from "../json/jsonValue.ts";
import { projectPath } from "./generated.ts";

export interface RecordedQuery {
  readonly path: string;
  readonly request_json: JsonValue;
  readonly request: string;
  readonly response: string;
  readonly response_json?: JsonValue;
  readonly error?: string;
}

export interface RecordedBlock {
  readonly height: number;
  readonly txs: readonly string[] | null;
  readonly tx_labels: readonly string[] | null;
  readonly result: {
    readonly tx_results: readonly { readonly code: number; readonly log?: string }[] | null;
  };
}

export interface Vector {
  readonly chain_id: string;
  readonly accounts: readonly {
    readonly name: string;
    readonly address: string;
    readonly private_key_hex?: string;
  }[];
  readonly blocks: readonly RecordedBlock[];
  readonly queries: readonly RecordedQuery[] | null;
  readonly genesis: { readonly app_state: Readonly<Record<string, JsonValue>> };
  readonly final_export: Readonly<Record<string, JsonValue>> | null;
}

const folder = projectPath("conformance/vectors");

/** File names of the vectors there are. */
export const vectorNames: readonly string[] = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".json.gz"))
  : [];

export function readVector(name: string): Vector {
  return JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString("utf8")) as Vector;
}
