import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { Msg, Query } from "@milkyway/codec/gen/cosmos/gov/v1";
import type { CliInput, ModuleCli } from "@milkyway/core";

const text = (value: JsonValue | undefined) => (typeof value === "string" ? value : "");

/** A proposal from its file: messages, metadata, deposit, title, summary, expedited. */
function proposal(input: CliInput): JsonObject {
  const file = input.arg(0);
  const json = input.json(file);
  if (!isJsonObject(json)) return input.fail(`${file} holds no JSON object`);
  const known = ["messages", "metadata", "deposit", "title", "summary", "expedited"];
  const unknown = Object.keys(json).find((name) => !known.includes(name));
  if (unknown !== undefined)
    input.fail(
      `${file} has a member ${JSON.stringify(unknown)}; a proposal has ${known.join(", ")}`,
    );
  return {
    messages: json.messages ?? [],
    initial_deposit: input.coins(text(json.deposit)),
    metadata: text(json.metadata),
    title: text(json.title),
    summary: text(json.summary),
    expedited: json.expedited === true,
  };
}

/** `yes=0.6,no=0.4`. */
function weightedOptions(input: CliInput): JsonObject {
  const options = input
    .arg(1)
    .split(",")
    .map((part) => {
      const [option = "", weight = "1"] = part.split("=");
      const name = option.trim().toUpperCase().replaceAll("-", "_");
      if (!/^(YES|ABSTAIN|NO|NO_WITH_VETO)$/.test(name))
        input.fail(`${JSON.stringify(option)} is no vote: it is yes, no, no_with_veto or abstain`);
      return { option: `VOTE_OPTION_${name}`, weight: weight.trim() };
    });
  return { options };
}

/** Commands of the gov module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Proposals, votes and deposits",
    service: Query,
    rpcs: {
      constitution: { short: "Show the constitution" },
      proposal: { use: "proposal [proposal-id]", short: "Show a proposal", example: "1" },
      proposals: {
        short: "Show proposals",
        example: "--proposal-status voting-period",
        flags: {
          "proposal-status": { field: "proposal_status", summary: "in this state only" },
          status: { field: "proposal_status", summary: "as --proposal-status" },
          voter: { field: "voter", summary: "voted on by this account only" },
          depositor: { field: "depositor", summary: "deposited on by this account only" },
        },
      },
      vote: {
        use: "vote [proposal-id] [voter-addr]",
        short: "Show a vote",
        args: ["proposal_id", "voter"],
      },
      votes: { use: "votes [proposal-id]", short: "Show the votes on a proposal" },
      params: { short: "Show the parameters of governance", without: ["params_type"] },
      deposit: {
        use: "deposit [proposal-id] [depositer-addr]",
        short: "Show a deposit",
        args: ["proposal_id", "depositor"],
      },
      deposits: { use: "deposits [proposal-id]", short: "Show the deposits on a proposal" },
      tallyResult: { use: "tally [proposal-id]", short: "Show how the vote on a proposal stands" },
    },
  },
  tx: {
    short: "Propose, deposit and vote",
    service: Msg,
    rpcs: {
      submitProposal: {
        use: "submit-proposal [path/to/proposal.json]",
        short: "Propose that messages be executed",
        long: 'The file holds {"messages": [{"@type": "/…"}], "metadata": "", "deposit": "10umilk", "title": "…", "summary": "…"}; the authority of its messages is the account of gov.',
        args: [""],
        without: ["messages", "initial_deposit", "metadata", "title", "summary", "expedited"],
        read: proposal,
      },
      cancelProposal: {
        use: "cancel-proposal [proposal-id]",
        short: "Withdraw one's own proposal before the vote ends",
      },
      deposit: {
        use: "deposit [proposal-id] [deposit]",
        short: "Deposit coins on a proposal",
        args: ["proposal_id", "amount"],
        example: "1 1000000umilk --from alice",
      },
      vote: {
        use: "vote [proposal-id] [option]",
        short: "Vote yes, no, no_with_veto or abstain",
        example: "1 yes --from alice",
        flags: { metadata: { field: "metadata", summary: "why one votes so" } },
      },
      voteWeighted: {
        use: "weighted-vote [proposal-id] [weighted-options]",
        short: "Divide one's vote",
        example: "1 yes=0.6,no=0.3,abstain=0.1 --from alice",
        args: ["proposal_id", ""],
        without: ["options"],
        flags: { metadata: { field: "metadata", summary: "why one votes so" } },
        read: weightedOptions,
      },
      execLegacyContent: { skip: true },
    },
  },
};
