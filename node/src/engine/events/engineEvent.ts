import { binToBytes, toHex } from "@milkyway/bytes";
import type {
  Event,
  ExecTxResult,
  ResponseFinalizeBlock,
} from "@milkyway/codec/gen/tendermint/abci";
import type { Block, BlockID, Header, Validator, Vote } from "@milkyway/codec/gen/tendermint/types";
import { txHash } from "@milkyway/comet";
import type { EventMap } from "../../query/matchLive.ts";

/** Where a round is: `round` is 0 unless blocks had to be voted for again. */
export interface RoundStep {
  readonly height: bigint;
  readonly round: number;
  /** Such as `RoundStepPropose`. */
  readonly step: string;
}

/** What happens in an engine, by the names that subscriptions use (`tm.event='NewBlock'`). */
export type EngineEvent =
  | {
      readonly type: "NewBlock";
      readonly block: Block;
      readonly blockId: BlockID;
      readonly result: ResponseFinalizeBlock;
    }
  | { readonly type: "NewBlockHeader"; readonly header: Header }
  | {
      readonly type: "NewBlockEvents";
      readonly height: bigint;
      readonly events: readonly Event[];
      readonly txCount: number;
    }
  | {
      readonly type: "Tx";
      readonly height: bigint;
      readonly index: number;
      readonly tx: Uint8Array;
      readonly result: ExecTxResult;
    }
  | { readonly type: "ValidatorSetUpdates"; readonly validatorUpdates: readonly Validator[] }
  | ({
      readonly type: "NewRound";
      readonly proposer: { readonly address: Uint8Array; readonly index: number };
    } & RoundStep)
  | ({ readonly type: "NewRoundStep" } & RoundStep)
  | ({ readonly type: "CompleteProposal"; readonly blockId: BlockID } & RoundStep)
  | { readonly type: "Vote"; readonly vote: Vote };

export type EngineEventType = EngineEvent["type"];

function addEvents(map: Map<string, string[]>, events: readonly Event[]): void {
  for (const { type, attributes } of events) {
    if (type === "") continue;
    for (const { key, value } of attributes) {
      if (key === "") continue;
      const tag = `${type}.${key}`;
      const values = map.get(tag);
      if (values === undefined) map.set(tag, [value]);
      else values.push(value);
    }
  }
}

function append(map: Map<string, string[]>, tag: string, value: string): void {
  map.set(tag, [...(map.get(tag) ?? []), value]);
}

/** What a query can ask of an event: the attributes that come with it, and the reserved tags. */
export function eventMap(event: EngineEvent): EventMap {
  const map = new Map<string, string[]>();
  if (event.type === "NewBlock") addEvents(map, event.result.events);
  else if (event.type === "NewBlockEvents") addEvents(map, event.events);
  else if (event.type === "Tx") addEvents(map, event.result.events);
  append(map, "tm.event", event.type);
  if (event.type === "Tx") {
    append(map, "tx.hash", toHex(binToBytes(txHash(event.tx))).toUpperCase());
    append(map, "tx.height", `${event.height}`);
  }
  return map;
}
