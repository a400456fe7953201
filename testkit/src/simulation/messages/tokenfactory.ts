import {
  MsgBurn,
  MsgChangeAdmin,
  MsgCreateDenom,
  MsgForceTransfer,
  MsgMint,
} from "@milkyway/modules/tokenfactory/client";
import { amountOf } from "../amounts.ts";
import { draft, type Generator, type Generators, type Stage, userOf } from "../stage.ts";
import { heldBy } from "./bank.ts";

const SUBDENOMS = ["gold", "silver"];

/** A denom that some user may have made, with who that is. */
function madeDenom({ random, users }: Stage): { readonly denom: string; readonly maker: string } {
  const maker = users[random.below(Math.min(8, users.length))]?.text ?? "";
  return { denom: `factory/${maker}/${random.pick(SUBDENOMS)}`, maker };
}

const create: Generator = (stage) => {
  const { maker } = madeDenom(stage);
  return draft(MsgCreateDenom, { sender: maker, subdenom: stage.random.pick(SUBDENOMS) ?? "" });
};

const mint: Generator = (stage) => {
  const { denom, maker } = madeDenom(stage);
  const amount = amountOf(stage.random, 10n ** 15n);
  return draft(MsgMint, {
    sender: maker,
    amount: { denom, amount: amount < 0n ? 0n : amount },
    mintToAddress: stage.random.oneIn(3) ? "" : userOf(stage).text,
  });
};

const burn: Generator = (stage) => {
  const { denom, maker } = madeDenom(stage);
  const user = userOf(stage);
  const held = heldBy(stage, user).find((coin) => coin.denom === denom)?.amount ?? 100n;
  return draft(MsgBurn, {
    sender: maker,
    amount: { denom, amount: amountOf(stage.random, held) },
    burnFromAddress: stage.random.oneIn(2) ? "" : user.text,
  });
};

const move: Generator = (stage) => {
  const { denom, maker } = madeDenom(stage);
  const [from, to] = [userOf(stage), userOf(stage)];
  const held = heldBy(stage, from).find((coin) => coin.denom === denom)?.amount ?? 100n;
  return draft(MsgForceTransfer, {
    sender: maker,
    amount: { denom, amount: amountOf(stage.random, held) },
    transferFromAddress: from.text,
    transferToAddress: to.text,
  });
};

const changeAdmin: Generator = (stage) => {
  const { denom, maker } = madeDenom(stage);
  return draft(MsgChangeAdmin, { sender: maker, denom, newAdmin: userOf(stage).text });
};

export const tokenfactoryMessages: Generators = [
  { weight: 8, item: create },
  { weight: 15, item: mint },
  { weight: 8, item: burn },
  { weight: 6, item: move },
  { weight: 1, item: changeAdmin },
];
