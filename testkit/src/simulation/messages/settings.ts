import { SECOND } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import { parseDec } from "@milkyway/math";
import { MsgDeregisterAsset, MsgRegisterAsset } from "@milkyway/modules/assets/client";
import { MsgSetPrices } from "@milkyway/modules/dev/client";
import { MsgUpdateParams as UpdateLiquidvesting } from "@milkyway/modules/liquidvesting/client";
import { MsgUpdateParams as UpdateOperators } from "@milkyway/modules/operators/client";
import { MsgUpdateParams as UpdateRestaking } from "@milkyway/modules/restaking/client";
import { MsgUpdateParams as UpdateRewards } from "@milkyway/modules/rewards/client";
import { MsgUpdateParams as UpdateServices } from "@milkyway/modules/services/client";
import { draft, type Generator, type Generators, type Stage, userOf } from "../stage.ts";
import { ASSETS } from "../tokens.ts";

const DAY = 86_400n * SECOND;

const setPrices: Generator = (stage) => {
  const { random, careful } = stage;
  const asset = random.pick(ASSETS);
  if (asset === undefined) return undefined;
  const absurd = [0n, 1n, 10n ** 30n, 1n << 200n, (1n << 256n) - 1n];
  const moved = (asset.price * BigInt(random.between(50, 200))) / 100n;
  const price = careful || !random.oneIn(8) ? moved : (random.pick(absurd) ?? 0n);
  const currencyPair = { Base: asset.ticker, Quote: "USD" };
  return draft(MsgSetPrices, { sender: userOf(stage).text, prices: [{ currencyPair, price }] });
};

const registerAsset: Generator = (stage) => {
  const { random, careful, authority } = stage;
  const known = random.pick(ASSETS);
  if (known === undefined) return undefined;
  if (careful || !random.oneIn(4)) {
    const { denom, ticker, exponent } = known;
    return draft(MsgRegisterAsset, { authority, asset: { denom, ticker, exponent } });
  }
  const denom = random.pick(stage.denoms) ?? "umilk";
  const ticker = random.pick(["MILK", "TIA", "NONE", "NOPRICE"]) ?? "MILK";
  const exponent = random.pick([0, 6, 18, 19, 77, 2 ** 32 - 1]) ?? 6;
  return draft(MsgRegisterAsset, { authority, asset: { denom, ticker, exponent } });
};

const deregisterAsset: Generator = (stage) => {
  const { random, authority } = stage;
  return draft(MsgDeregisterAsset, { authority, denom: random.pick(stage.denoms) ?? "umilk" });
};

function durationOf({ random }: Stage): bigint {
  return random.pick([SECOND, 60n * SECOND, DAY, 3n * DAY, 21n * DAY]) ?? DAY;
}

const setRestaking: Generator = (stage) => {
  const { random, careful, authority } = stage;
  const caps = [
    "0",
    "0",
    "0",
    "0",
    "0",
    "0",
    "0",
    "1000000000",
    "1000000000000",
    "0.000000000000000001",
  ];
  const params = {
    unbondingTime: durationOf(stage),
    allowedDenoms: careful || !random.oneIn(5) ? [] : random.some(stage.denoms),
    restakingCap: parseDec(random.pick(caps) ?? "0"),
    maxEntries: random.pick([1, 7, 7, 100]) ?? 7,
  };
  return draft(UpdateRestaking, { authority, params });
};

/** A fee that users can pay, or none. */
const feeOf = ({ random }: Stage) =>
  random.oneIn(3) ? [{ denom: "umilk", amount: BigInt(random.between(1, 1000)) }] : [];

const setFees: Generator = (stage) => {
  const { random, authority } = stage;
  const fee = feeOf(stage);
  switch (random.below(3)) {
    case 0:
      return draft(UpdateServices, { authority, params: { serviceRegistrationFee: fee } });
    case 1:
      return draft(UpdateOperators, {
        authority,
        params: { operatorRegistrationFee: fee, deactivationTime: durationOf(stage) },
      });
    default:
      return draft(UpdateRewards, { authority, params: { rewardsPlanCreationFee: fee } });
  }
};

const setLocked: Generator = ({ random, careful, authority, users }) => {
  // The original does not import a state in which more must be insured than was when it was restaked.
  const percentage = careful ? "2" : random.pick(["2", "50", "100", "0.000001"]);
  const texts = users.map(({ text }) => text);
  return draft(UpdateLiquidvesting, {
    authority,
    params: {
      insurancePercentage: parseDec(percentage ?? "2"),
      burners: texts.slice(1, 3),
      minters: texts.slice(0, 2),
      allowedChannels: [],
    },
  });
};

/** A message of governance from somebody who is not. */
const usurp: Generator = (stage) => {
  const message = setRestaking(stage) ?? undefined;
  if (message === undefined) return undefined;
  const value = { ...(message.value as object), authority: accounts.toText(userOf(stage).address) };
  return { ...message, value };
};

export const settingMessages: Generators = [
  { weight: 40, item: setPrices },
  { weight: 4, item: registerAsset },
  { weight: 1, item: deregisterAsset },
  { weight: 3, item: setRestaking },
  { weight: 3, item: setFees },
  { weight: 2, item: setLocked },
  { weight: 2, item: usurp },
];
