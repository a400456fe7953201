import { SECOND } from "@milkyway/codec";
import { MsgRegisterAsset } from "@milkyway/modules/assets/client";
import { MsgSetPrices } from "@milkyway/modules/dev/client";
import { MsgDelegatePool, MsgDelegateService } from "@milkyway/modules/restaking/client";
import { MsgSetServiceParams } from "@milkyway/modules/services/client";
import { draft, type Stage } from "../stage.ts";

import { build, coin, DAY, fund, pause, plan, type Scenario, userAt } from "./building.ts";

export const wrappingWeights: Scenario = function* (first) {
  const { stage, service } = yield* build(first);
  const limit = 2 ** 32 - 1;
  const next = yield {
    drafts: [
      plan(stage, { serviceId: service, weights: [0, limit, 2] }),
      plan(stage, { serviceId: service, weights: [limit, limit, limit] }),
      plan(stage, { serviceId: service, weights: [1, limit, 0] }),
    ],
  };
  yield { drafts: fund(next, 10n ** 10n), wait: 6n * SECOND };
  yield* pause(5, 6n * SECOND);
};

export const nobodyLeft: Scenario = function* (first) {
  const { stage, service } = yield* build(first);
  const sender = userAt(first, 0);
  const next = yield {
    drafts: [
      plan(stage, { serviceId: service, weights: [1, 1, 1] }),
      draft(MsgSetServiceParams, {
        sender,
        serviceId: service,
        serviceParams: { allowedDenoms: ["umilk"] },
      }),
    ],
  };
  yield { drafts: fund(next, 10n ** 10n), wait: 6n * SECOND };
  yield* pause(3, 6n * SECOND);
  yield {
    drafts: [
      draft(MsgSetServiceParams, {
        sender,
        serviceId: service,
        serviceParams: { allowedDenoms: ["utia"] },
      }),
    ],
    wait: 6n * SECOND,
  };
  yield* pause(3, 6n * SECOND);
};

export const hugeAmounts: Scenario = function* (first) {
  const { stage, service } = yield* build(first);
  const delegator = userAt(first, 2);
  const most = (1n << 256n) - 1n;
  const next = yield {
    drafts: [
      plan(stage, { serviceId: service, amount: most, denom: "uhuge" }),
      plan(stage, { serviceId: service, amount: most }),
      plan(stage, { serviceId: service, amount: 1n << 230n, denom: "uhuge" }),
      draft(MsgDelegateService, {
        delegator,
        serviceId: service,
        amount: [coin("uhuge", 1n << 239n)],
      }),
      draft(MsgDelegatePool, { delegator, amount: coin("uhuge", 1n << 238n) }),
    ],
  };
  yield { drafts: [...fund(next, 1n << 230n, "uhuge")], wait: 6n * SECOND };
  yield* pause(3, 100n * DAY);
  yield { drafts: [], wait: 36_500n * DAY };
};

export const badPrices: Scenario = function* (first) {
  const { service } = yield* build(first);
  const { authority } = first;
  const sender = userAt(first, 4);
  const price = (ticker: string, value: bigint) =>
    draft(MsgSetPrices, {
      sender,
      prices: [{ currencyPair: { Base: ticker, Quote: "USD" }, price: value }],
    });
  const register = (denom: string, ticker: string, exponent: number) =>
    draft(MsgRegisterAsset, { authority, asset: { denom, ticker, exponent } });
  const delegation = () =>
    draft(MsgDelegateService, {
      delegator: sender,
      serviceId: service,
      amount: [coin("uatom", 5n), coin("uother", 5n), coin("utia", 5n)],
    });
  yield { drafts: [register("uother", "NOPRICE", 6), delegation()], wait: 6n * SECOND };
  yield { drafts: [register("uother", "NOMARKET", 6), price("TIA", 0n)], wait: 6n * SECOND };
  yield {
    drafts: [register("uother", "MILK", 77), price("ATOM", (1n << 256n) - 1n)],
    wait: 6n * SECOND,
  };
  yield { drafts: [register("utia", "HUGE", 2 ** 32 - 1), delegation()], wait: 6n * SECOND };
  yield* pause(3, 6n * SECOND);
};

export const thousandsOfPlans: Scenario = function* (first) {
  const { service } = yield* build(first);
  let [stage] = [first];
  for (let i = 0; i < 20; i++) {
    const at: Stage = stage;
    const drafts = Array.from({ length: 100 }, () =>
      plan(at, { serviceId: service, amount: 10n ** 7n, length: DAY }),
    );
    stage = yield { drafts };
  }
  yield { drafts: fund(stage, 10n ** 6n).slice(0, 1000), wait: 6n * SECOND };
  yield* pause(2, 6n * SECOND);
  yield { drafts: [], wait: 2n * DAY };
};
