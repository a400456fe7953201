import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { DEV_VALIDATOR } from "@milkyway/app";
import { Any } from "@milkyway/codec";
import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import {
  MsgWithdrawDelegatorReward,
  MsgWithdrawValidatorCommission,
} from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import {
  Description,
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgCreateValidator,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
  Query,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { accounts, validators } from "@milkyway/core";
import { parseDec } from "@milkyway/math";
import { openPrivValidator } from "@milkyway/node";
import {
  type Client,
  createSender,
  latestHeight,
  message,
  query,
  type Sender,
} from "@milkyway/sdk";
import { devSigner } from "../sdk/devNode.ts";
import { untilValidating } from "./jail.ts";
import type { Network } from "./network.ts";
import type { NetworkHome } from "./networkHomes.ts";

/** Developer accounts: who operates the validator, and who delegates to it. */
const [HEIDI, JUDY] = [7, 9] as const;

const milk = (amount: bigint) => ({ denom: "umilk", amount: amount * 1_000_000n });
const valoper = (address: string) => validators.toText(accounts.fromText(address));

function create({ home }: NetworkHome, { address }: Sender): Any {
  const { pubKey } = openPrivValidator(home.validatorKey, home.validatorState);
  const key = PubKey.encode({ key: pubKey.ed25519 ?? new Uint8Array(0) });
  return message(MsgCreateValidator, {
    description: Description.create({ moniker: "late" }),
    commission: {
      rate: parseDec("0.1"),
      maxRate: parseDec("0.2"),
      maxChangeRate: parseDec("0.01"),
    },
    minSelfDelegation: 1n,
    validatorAddress: valoper(address),
    pubkey: Any.create({ typeUrl: `/${PubKey.typeName}`, value: key }),
    value: milk(1000n),
  });
}

/** Stakes of somebody else with the validator: more, to another one, back, and not back after all. */
async function delegate(client: Client, judy: Sender, validatorAddress: string): Promise<void> {
  const delegatorAddress = judy.address;
  const own = { delegatorAddress, validatorAddress };
  await judy.send([message(MsgDelegate, { ...own, amount: milk(500n) })]);
  const other = {
    delegatorAddress,
    validatorSrcAddress: validatorAddress,
    validatorDstAddress: valoper(DEV_VALIDATOR.address),
    amount: milk(100n),
  };
  await judy.send([message(MsgBeginRedelegate, other)]);
  const amount = milk(200n);
  const { height } = await judy.send([message(MsgUndelegate, { ...own, amount })]);
  const cancel = { ...own, amount: milk(50n), creationHeight: height };
  await judy.send([message(MsgCancelUnbondingDelegation, cancel)]);
  const asked = { delegatorAddr: delegatorAddress, validatorAddr: validatorAddress };
  const { delegationResponse } = await query(client, Query, "delegation", asked);
  assert.equal(delegationResponse?.balance.amount, milk(250n).amount);
  const { unbond } = await query(client, Query, "unbondingDelegation", asked);
  assert.equal(unbond.entries[0]?.balance, milk(150n).amount);
}

/** Makes a validator of a node, and takes it and who delegates to it through everything but jail. */
export async function liveAsValidator(
  network: Network,
  home: NetworkHome,
  client: Client,
): Promise<string> {
  const options = { pollMs: 100 };
  const heidi = createSender(client, devSigner(HEIDI), options);
  const judy = createSender(client, devSigner(JUDY), options);
  const validatorAddress = valoper(heidi.address);
  await heidi.send([create(home, heidi)]);
  await untilValidating(network, home, true);
  const description = Description.create({ moniker: "renamed", website: "https://example.org" });
  const edit = { description, validatorAddress, commissionRate: undefined };
  await heidi.send([message(MsgEditValidator, { ...edit, minSelfDelegation: undefined })]);
  await delegate(client, judy, validatorAddress);
  for (const from = await latestHeight(client); (await latestHeight(client)) < from + 3n; )
    await setTimeout(100);
  await judy.send([
    message(MsgWithdrawDelegatorReward, { delegatorAddress: judy.address, validatorAddress }),
  ]);
  const { events } = await heidi.send([
    message(MsgWithdrawValidatorCommission, { validatorAddress }),
  ]);
  assert.ok(events.some(({ type }) => type === "withdraw_commission"));
  const { validator } = await query(client, Query, "validator", {
    validatorAddr: validatorAddress,
  });
  assert.equal(validator.description.moniker, "renamed");
  return `${validator.description.moniker}, with ${validator.tokens}umilk`;
}
