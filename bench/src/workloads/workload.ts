import type { JsonValue, Time } from "@milkyway/codec";
import type { BlockInputs } from "./base.ts";

/** A genesis as JSON has it. */
export interface Genesis {
  readonly genesis_time: string;
  readonly chain_id: string;
  readonly initial_height: string;
  readonly consensus_params: JsonValue;
  readonly validators: readonly GenesisValidator[];
  readonly app_state: AppState;
}

export interface GenesisValidator {
  readonly pub_key: string;
  readonly pub_key_type: string;
  readonly power: number;
}

/** Sections of the modules, each as JSON has it. */
export type AppState = Readonly<Record<string, Section>>;
// biome-ignore lint/suspicious/noExplicitAny: sections of many shapes that are only copied and added to
export type Section = any;

/** A chain, and the transactions of each block from height 1. */
export interface Workload {
  readonly genesis: Genesis;
  readonly blocks: readonly (readonly Uint8Array[])[];
  /** Of the first block; the others come five seconds apart. */
  readonly start: Time;
  /** The heights that are measured: from the first to the last. */
  readonly measured: readonly [first: number, last: number];
  /** Who votes, and what the blocks are called; those on record when absent. */
  readonly voting?: BlockInputs;
}

/** Time of the first block of every workload: 2025-03-01T12:00:00Z. */
export const START: Time = 1_740_830_400_000_000_000n;
