import type { EngineEvent } from "./events/engineEvent.ts";
import type { ProducedBlock } from "./production/blockProducer.ts";

/** What is told of a block that was committed, in the reference's order. */
export function* blockEvents({ decided, executed }: ProducedBlock): Generator<EngineEvent> {
  const { block, blockId } = decided;
  const { response: result, changes } = executed;
  const { header, data } = block;
  const { height } = header;
  yield { type: "NewBlock", block, blockId, result };
  yield { type: "NewBlockHeader", header };
  yield { type: "NewBlockEvents", height, events: result.events, txCount: data.txs.length };
  for (let index = 0; index < data.txs.length; index++) {
    const [tx, own] = [data.txs[index], result.txResults[index]];
    if (tx !== undefined && own !== undefined) yield { type: "Tx", height, index, tx, result: own };
  }
  if (changes.length > 0) yield { type: "ValidatorSetUpdates", validatorUpdates: changes };
}
