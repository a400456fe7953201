import { decToText } from "@milkyway/math";
import { MsgSetOperatorParams } from "@milkyway/modules/operators/client";
import type { DecodedTx } from "./decodeTx.ts";

/** The commission that an operator asks for from now on. */
export interface CommissionChange {
  readonly operatorId: bigint;
  /** A share such as `0.100000000000000000`. */
  readonly rate: string;
}

/** Commissions that a transaction set. */
export function commissionChanges({ result, messages }: DecodedTx): readonly CommissionChange[] {
  if (result.code !== 0) return [];
  return messages.flatMap(({ typeUrl, value }) => {
    if (typeUrl !== `/${MsgSetOperatorParams.typeName}`) return [];
    try {
      const { operatorId, params } = MsgSetOperatorParams.decode(value);
      return [{ operatorId: BigInt(operatorId), rate: decToText(params.commissionRate) }];
    } catch {
      return [];
    }
  });
}
