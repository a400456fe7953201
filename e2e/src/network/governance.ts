import assert from "node:assert/strict";
import { AUTHORITY, DEV_VALIDATOR } from "@milkyway/app";
import type { Any } from "@milkyway/codec";
import { MsgUpdateParams } from "@milkyway/codec/gen/cosmos/consensus/v1";
import {
  Query as GovQuery,
  MsgSubmitProposal,
  MsgSubmitProposalResponse,
  MsgVote,
  VoteOption,
} from "@milkyway/codec/gen/cosmos/gov/v1";
import { MsgSoftwareUpgrade, Query } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import {
  type Client,
  createSender,
  latestHeight,
  message,
  mnemonicSigner,
  query,
} from "@milkyway/sdk";
import { devSigner } from "../sdk/devNode.ts";
import type { Network } from "./network.ts";

/** Blocks from the proposal to the upgrade: long enough for the vote. */
const NOTICE = 40n;
const MAX_BYTES = 4_000_000n;
const DEPOSIT = [{ denom: "umilk", amount: 10_000_000n }];

/** Blocks may be larger; everything else stays. */
function changeParams(): Any {
  return message(MsgUpdateParams, {
    authority: AUTHORITY,
    block: { maxBytes: MAX_BYTES, maxGas: -1n },
    evidence: {
      maxAgeNumBlocks: 100_000n,
      maxAgeDuration: 172_800n * 1_000_000_000n,
      maxBytes: 1_048_576n,
    },
    validator: { pubKeyTypes: ["ed25519"] },
    abci: { voteExtensionsEnableHeight: 1n },
  });
}

function upgradeAt(height: bigint): Any {
  const plan = MsgSoftwareUpgrade.create({ authority: AUTHORITY });
  return message(MsgSoftwareUpgrade, {
    ...plan,
    plan: { ...plan.plan, name: "v13", height, info: "in flight" },
  });
}

/** Has the operators of the first validators decide on other consensus parameters, and on the upgrade to `v13`. */
export async function decide(network: Network, client: Client, operators: number): Promise<string> {
  const signers = [
    mnemonicSigner(DEV_VALIDATOR.mnemonic),
    devSigner(0),
    devSigner(1),
    devSigner(2),
  ];
  const senders = signers
    .slice(0, operators)
    .map((signer) => createSender(client, signer, { pollMs: 100 }));
  const [proposer] = senders;
  assert.ok(proposer);
  const height = (await latestHeight(client)) + NOTICE;
  const { responses } = await proposer.send([
    message(MsgSubmitProposal, {
      messages: [changeParams(), upgradeAt(height)],
      initialDeposit: DEPOSIT,
      proposer: proposer.address,
      metadata: "",
      title: "Version 13",
      summary: "Larger blocks, and our own rules",
      expedited: false,
    }),
  ]);
  const { proposalId } = MsgSubmitProposalResponse.decode(responses[0]?.value ?? new Uint8Array(0));
  const vote = { proposalId, option: VoteOption.VOTE_OPTION_YES, metadata: "" };
  await Promise.all(
    senders.map((sender) => sender.send([message(MsgVote, { ...vote, voter: sender.address })])),
  );
  await network.rpc().waitFor(Number(height) + 1, 120_000);
  const { proposal } = await query(client, GovQuery, "proposal", { proposalId });
  assert.equal(proposal?.failedReason, "");
  const applied = await query(client, Query, "appliedPlan", { name: "v13" });
  assert.equal(applied.height, height);
  // Without a height CometBFT looks for those of the next one, which may not be there yet.
  const { consensus_params } = await network
    .rpc()
    .call<{ consensus_params: { block: { max_bytes: string } } }>("consensus_params", {
      height: `${height}`,
    });
  assert.equal(consensus_params.block.max_bytes, `${MAX_BYTES}`);
  return `proposal ${proposalId}, upgraded at height ${height}`;
}
