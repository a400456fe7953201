import { Writer } from "@milkyway/codec";
import { SnapshotItem } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import type { CommittedState } from "../../commit/treeStores.ts";

/** A part of the state outside of the stores, with the format of its payloads. */
export interface SnapshotExtension {
  readonly name: string;
  readonly format: number;
}

const BATCH_BYTES = 64 * 1024;

function writeItem(writer: Writer, item: Partial<SnapshotItem>): Uint8Array {
  const before = writer.written;
  SnapshotItem.writeTo(writer, SnapshotItem.create(item));
  writer.number(writer.written - before);
  return writer.finish();
}

function* items(
  { trees, commit }: CommittedState,
  extensions: readonly SnapshotExtension[],
): Generator<Partial<SnapshotItem>, void> {
  for (const [name, tree] of trees) {
    yield { store: { name } };
    for (const { key, value, version, height } of tree.export(commit.version))
      yield { iavl: { key, value, version: BigInt(version), height } };
  }
  for (const extension of extensions) yield { extension };
}

/** The uncompressed bytes of a snapshot of a state, some at a time. */
export function* snapshotBytes(
  state: CommittedState,
  extensions: readonly SnapshotExtension[],
): Generator<Uint8Array, void> {
  const writer = new Writer();
  let batch: Uint8Array[] = [];
  let size = 0;
  for (const item of items(state, extensions)) {
    const bytes = writeItem(writer, item);
    batch.push(bytes);
    size += bytes.length;
    if (size < BATCH_BYTES) continue;
    yield Buffer.concat(batch, size);
    [batch, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(batch, size);
}
