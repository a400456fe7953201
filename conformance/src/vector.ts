/** The format of the recorded vectors. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { JsonValue } from "@milkyway/codec";

export type Json = JsonValue;

export interface VectorEvent {
  readonly type: string;
  readonly attributes: readonly (readonly [key: string, value: string, index: boolean])[];
}

export interface VectorTxResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly data: string;
  readonly gas_wanted: number;
  readonly gas_used: number;
  readonly events: readonly VectorEvent[] | null;
}

export interface VectorValidator {
  readonly pub_key_type: string;
  readonly pub_key: string;
  readonly power: number;
}

export interface VectorBlock {
  readonly height: number;
  readonly time: string;
  readonly hash: string;
  readonly next_validators_hash: string;
  readonly proposer_address: string;
  readonly decided_last_commit: {
    readonly round: number;
    readonly votes: readonly {
      readonly validator_address: string;
      readonly power: number;
      readonly block_id_flag: string;
    }[];
  };
  readonly misbehavior: readonly {
    readonly type: string;
    readonly validator_address: string;
    readonly power: number;
    readonly height: number;
    readonly time: string;
    readonly total_voting_power: number;
  }[];
  readonly txs: readonly string[];
  readonly tx_labels: readonly string[] | null;
  readonly result: {
    readonly tx_results: readonly VectorTxResult[] | null;
    readonly events: readonly VectorEvent[] | null;
    readonly validator_updates: readonly VectorValidator[] | null;
    readonly consensus_param_updates?: Json;
    readonly app_hash: string;
    readonly finalize_error?: string;
  };
  readonly store_hashes?: Readonly<Record<string, string>>;
}

export interface VectorQuery {
  readonly after_height: number;
  readonly path: string;
  readonly request_json?: Json;
  readonly request: string;
  readonly response: string;
  readonly response_json?: Json;
  readonly error?: string;
  readonly code?: number;
  readonly codespace?: string;
}

export interface VectorCheck {
  readonly after_height: number;
  readonly kind: "check" | "simulate";
  readonly tx: string;
  readonly label: string;
  readonly result: VectorTxResult;
}

export interface VectorAccount {
  readonly name: string;
  readonly address: string;
  readonly private_key_hex?: string;
}

export interface Vector {
  readonly name: string;
  readonly chain_id: string;
  readonly min_gas_prices: string;
  readonly accounts: readonly VectorAccount[];
  readonly genesis: {
    readonly genesis_time: string;
    readonly chain_id: string;
    readonly initial_height: number | string;
    readonly consensus_params: Json;
    readonly validators: readonly VectorValidator[] | null;
    readonly app_state: Readonly<Record<string, Json>>;
  };
  readonly init_chain_response: {
    readonly validators: readonly VectorValidator[];
    readonly consensus_params: Json;
    readonly app_hash: string;
  };
  readonly blocks: readonly VectorBlock[];
  readonly queries: readonly VectorQuery[] | null;
  readonly check_txs: readonly VectorCheck[] | null;
  readonly final_export: Readonly<Record<string, Json>> | null;
  readonly final_export_error?: string;
}

export function readVector(path: string): Vector {
  return JSON.parse(gunzipSync(readFileSync(path)).toString("utf8")) as Vector;
}
