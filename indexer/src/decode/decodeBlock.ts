import { toHex } from "@milkyway/bytes";
import { defineMessage, type MessageType, messageField } from "@milkyway/codec";
import { Event, ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { Data } from "@milkyway/codec/gen/tendermint/types";
import type { Rows } from "../schema/tables.ts";
import type { RawBlock } from "../source.ts";
import { accountEvent } from "./accountEvents.ts";
import { type NamedEvent, namedEvent } from "./attributes.ts";
import { coinsIn } from "./coinsIn.ts";
import { commissionChanges } from "./commissionChanges.ts";
import { type DecodedTx, decodeTx } from "./decodeTx.ts";
import { rewardSums } from "./rewardSums.ts";
import { targetEvents } from "./targetEvents.ts";
import { type TxAccountEvent, txAccountEvents } from "./txAccountEvents.ts";

interface BlockHead {
  readonly events: readonly Event[];
}

/** The events of a block, whatever is stored with them. */
const BlockHead: MessageType<BlockHead> = defineMessage<BlockHead>("BlockHead", [
  messageField(1, "events", () => Event, { repeated: true }),
]);

const NANOS_PER_MS = 1_000_000n;

/** Where rows of a block go, and what they have in common. */
interface Target {
  readonly rows: Rows;
  readonly at: { readonly height: bigint; readonly time_ms: bigint };
}

function addAccountEvents(
  { rows, at }: Target,
  hash: string | null,
  events: readonly TxAccountEvent[],
): void {
  const { account_events: all } = rows;
  const isOwn = all.at(-1)?.height === at.height;
  let seq = isOwn ? Number(all.at(-1)?.seq ?? 0) + 1 : 0;
  for (const { address, kind, targetKind, targetId, amount, other, message } of events) {
    const coins = coinsIn(amount);
    const common = { ...at, hash, address, kind, target_kind: targetKind, target_id: targetId };
    const parts = coins.length === 0 ? [{ denom: null, amount: null }] : coins;
    for (const part of parts) all.push({ ...common, seq: seq++, ...part, other, message });
  }
}

function addTargetEvents(
  { rows, at }: Target,
  hash: string | null,
  events: readonly NamedEvent[],
): void {
  const { target_events: all } = rows;
  const isOwn = all.at(-1)?.height === at.height;
  let seq = isOwn ? Number(all.at(-1)?.seq ?? 0) + 1 : 0;
  for (const { targetKind, targetId, kind, sender, details } of events.flatMap(targetEvents)) {
    const target = { target_kind: targetKind, target_id: targetId };
    all.push({ ...at, seq: seq++, hash, ...target, kind, sender, details });
  }
}

function addTx(target: Target, tx: DecodedTx): void {
  const { rows, at } = target;
  const { result, index, hash, fee, signers, messages } = tx;
  const types = messages.map(({ typeUrl }) => typeUrl);
  const { code, gasUsed } = result;
  rows.transactions.push({
    ...at,
    tx_index: index,
    hash,
    code,
    gas_used: gasUsed,
    fee,
    signers,
    types,
  });
  addAccountEvents(target, hash, txAccountEvents(tx));
  if (code === 0) addTargetEvents(target, hash, tx.events);
  for (const { operatorId, rate } of commissionChanges(tx)) addCommission(target, operatorId, rate);
}

/** Of several in one block the last counts. */
function addCommission({ rows, at }: Target, operatorId: bigint, rate: string): void {
  const row = { ...at, operator_id: operatorId, rate };
  const known = rows.commissions.findIndex(
    (each) => each.height === at.height && each.operator_id === operatorId,
  );
  if (known < 0) rows.commissions.push(row);
  else rows.commissions[known] = row;
}

/** The transactions of a block; votes about prices that a proposer put before them are none. */
function txsOf({ data, txResults }: RawBlock): readonly DecodedTx[] {
  const results = ResponseFinalizeBlock.decode(txResults).txResults;
  const txs = Data.decode(data).txs.flatMap((tx, index) => {
    const result = results[index];
    return result === undefined ? [] : [decodeTx(tx, result, index)];
  });
  return txs.filter(
    ({ index, messages, events }) => index > 0 || messages.length > 0 || events.length > 0,
  );
}

/** Adds what a block tells to the rows of the tables. */
export function decodeBlock(block: RawBlock, rows: Rows): void {
  const { height, time, hash, proposer } = block;
  const target = { rows, at: { height, time_ms: time / NANOS_PER_MS } };
  const txs = txsOf(block);
  const sum = (of: "gasWanted" | "gasUsed") =>
    txs.reduce((all, { result }) => all + result[of], 0n);
  rows.blocks.push({
    ...target.at,
    hash: toHex(hash),
    proposer: toHex(proposer).toUpperCase(),
    txs: txs.length,
    failed_txs: txs.filter(({ result }) => result.code !== 0).length,
    gas_wanted: sum("gasWanted"),
    gas_used: sum("gasUsed"),
  });
  for (const tx of txs) addTx(target, tx);
  const events = BlockHead.decode(block.head).events.map(namedEvent);
  const own = events.flatMap((event) => accountEvent(event) ?? []);
  addAccountEvents(
    target,
    null,
    own.map((each) => ({ ...each, message: null })),
  );
  addTargetEvents(target, null, events);
  for (const sum of rewardSums(events)) rows.rewards.push({ ...target.at, ...sum });
}
