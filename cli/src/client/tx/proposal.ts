import { MsgSubmitProposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import { moduleAddress } from "@milkyway/crypto";
import type { Invocation } from "../../command.ts";
import { type FlagTable, switchFlag, textFlag } from "../../flag.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import type { Leaf } from "../table/commandTree.ts";
import { messageJson } from "../table/messageJson.ts";
import { messageOf } from "../table/messageOf.ts";
import type { RpcPlan } from "../table/rpcPlan.ts";
import { sampleArguments } from "../table/sampleArguments.ts";
import { addressText } from "../values/addresses.ts";
import { coinsJson } from "../values/coins.ts";
import { createTextReader } from "../values/textReader.ts";
import { sendTx } from "./sendTx.ts";
import { signerOfFlags } from "./signer.ts";
import { txFlags } from "./txFlags.ts";

const proposalFlags: FlagTable = {
  title: textFlag("title of the proposal"),
  summary: textFlag("summary of the proposal"),
  deposit: textFlag("coins to deposit on it, as 10000000umilk"),
  metadata: textFlag("where to read more about it"),
  expedited: switchFlag("have it voted on faster, with a higher threshold"),
};

/** Address of the account in whose name passed proposals are executed. */
export function govAddress(): string {
  return addressText(moduleAddress("gov"));
}

async function propose(plan: RpcPlan, invocation: Invocation): Promise<number> {
  const { flags } = invocation;
  const keyring = openKeyring(invocation);
  const reader = createTextReader(() => keyring);
  const signer = await signerOfFlags(invocation, keyring, undefined);
  const given = await messageJson(plan, invocation, signer.address, reader);
  const { request } = plan.method;
  const inner = messageOf(request, { ...given, authority: govAddress() });
  const json = {
    proposer: signer.address,
    title: flags.text("title"),
    summary: flags.text("summary"),
    metadata: flags.text("metadata"),
    initial_deposit: coinsJson(flags.text("deposit"), "--deposit"),
    expedited: flags.isOn("expedited"),
  };
  const proposal = {
    ...messageOf(MsgSubmitProposal, json),
    messages: [{ typeUrl: `/${request.typeName}`, value: request.encode(inner) }],
  };
  const typeUrl = `/${MsgSubmitProposal.typeName}`;
  const messages = [{ typeUrl, value: MsgSubmitProposal.encode(proposal) }];
  return sendTx(invocation, { messages, signer, keyring });
}

const OFFER = "--title 'A title' --summary 'Why' --deposit 10000000umilk --from alice";

/** A command that proposes a message which only governance may send. */
export function proposalLeaf(plan: RpcPlan, module: string): Leaf {
  const { row, words, args } = plan;
  const word = words.at(-1) ?? "";
  const name = row.use === undefined ? `${word}-proposal` : word;
  const path = ["milkywayd tx", module, ...words.slice(0, -1), name].join(" ");
  const required = Object.keys(plan.flagFields).map((flag) => `--${flag} <${flag}>`);
  const sample = [sampleArguments(plan), ...required].filter((text) => text !== "").join(" ");
  const kind = plan.method.request.typeName.replace(/^.*\.Msg/, "");
  return {
    groups: words.slice(0, -1),
    command: {
      name,
      ...(row.aliases && { aliases: row.aliases }),
      summary: row.short ?? `Propose ${kind.replaceAll(/(?<=[a-z])([A-Z])/g, " $1").toLowerCase()}`,
      args,
      flags: { ...txFlags, ...proposalFlags, ...plan.flags },
      examples: [row.example ? `${path} ${row.example}` : `${path} ${sample} ${OFFER}`],
      run: (invocation) => propose(plan, invocation),
    },
  };
}
