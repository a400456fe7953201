/** Who restaked what, and whom they trust with it. */
import type { Any } from "@milkyway/codec";
import {
  MsgBorrowPoolSecurity,
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgDelegateService,
  MsgSetUserPreferences,
  MsgUndelegateOperator,
  MsgUndelegatePool,
  MsgUndelegateService,
} from "@milkyway/modules/restaking/client";
import { devAddress, worldMessage } from "./worldMessage.ts";

const UNIT = 1_000_000n;

const tia = (amount: bigint) => ({ denom: "utia", amount: amount * UNIT });
const atom = (amount: bigint) => ({ denom: "uatom", amount: amount * UNIT });
/** Hundredths of a bitcoin. */
const btc = (amount: bigint) => ({ denom: "ubtc", amount: amount * UNIT });

function pools(): Any[] {
  const into = (name: string, amount: { denom: string; amount: bigint }) =>
    worldMessage(MsgDelegatePool, { delegator: devAddress(name), amount });
  return [
    into("ivan", tia(5_000n)),
    into("ivan", atom(2_000n)),
    into("judy", btc(50n)),
    into("judy", tia(1_000n)),
    into("grace", atom(300n)),
  ];
}

function borrowed(): Any[] {
  const borrow = (admin: string, serviceId: number, poolId: number) =>
    worldMessage(MsgBorrowPoolSecurity, { sender: devAddress(admin), serviceId, poolId });
  return [borrow("alice", 1, 1), borrow("alice", 1, 2), borrow("bob", 2, 1), borrow("bob", 2, 3)];
}

function direct(): Any[] {
  const [ivan, judy] = [devAddress("ivan"), devAddress("judy")];
  return [
    worldMessage(MsgDelegateOperator, { delegator: ivan, operatorId: 1, amount: [tia(1_200n)] }),
    worldMessage(MsgDelegateOperator, {
      delegator: judy,
      operatorId: 2,
      amount: [atom(800n), tia(400n)],
    }),
    worldMessage(MsgDelegateOperator, { delegator: judy, operatorId: 3, amount: [btc(10n)] }),
    worldMessage(MsgDelegateService, { delegator: ivan, serviceId: 1, amount: [atom(600n)] }),
    worldMessage(MsgDelegateService, { delegator: judy, serviceId: 2, amount: [tia(900n)] }),
  ];
}

/** Grace has preferences for nobody, so that her stake in a pool earns nothing. */
function preferences(): Any[] {
  const trust = (name: string, trusted: readonly (readonly [number, readonly number[]])[]) =>
    worldMessage(MsgSetUserPreferences, {
      user: devAddress(name),
      preferences: {
        trustedServices: trusted.map(([serviceId, poolsIds]) => ({ serviceId, poolsIds })),
      },
    });
  return [
    trust("ivan", [[1, []]]),
    trust("judy", [
      [1, [1]],
      [2, [1, 3]],
    ]),
  ];
}

function undelegations(): Any[] {
  const [ivan, judy] = [devAddress("ivan"), devAddress("judy")];
  return [
    worldMessage(MsgUndelegatePool, { delegator: ivan, amount: tia(500n) }),
    worldMessage(MsgUndelegateOperator, { delegator: judy, operatorId: 2, amount: [tia(100n)] }),
    worldMessage(MsgUndelegateService, { delegator: ivan, serviceId: 1, amount: [atom(60n)] }),
  ];
}

/** Stakes in pools, operators and services, preferences, and an undelegation of each kind. */
export function worldStakes(): readonly Any[] {
  return [...pools(), ...borrowed(), ...direct(), ...preferences(), ...undelegations()];
}
