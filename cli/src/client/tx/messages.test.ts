import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEV_ACCOUNTS } from "@milkyway/app";
import { createMnemonic } from "@milkyway/crypto";
import type { Command } from "../../command.ts";
import { addDevKeys, type CommandLine, commandLine } from "../testing/commandLine.ts";
import { openTestChain, type TestChain } from "../testing/testChain.ts";
import { txCommand } from "./index.ts";
import { govAddress } from "./proposal.ts";

const [ALICE, BOB, CAROL] = DEV_ACCOUNTS.map(({ address }) => address) as [string, string, string];

let chain: TestChain;
before(async () => {
  chain = await openTestChain();
});
after(() => chain.close());

/** A file's JSON, under the name by which lines call it. */
const FILES = {
  plan: {
    service_id: 1,
    description: "plan",
    amount_per_day: "1000umilk",
    start_time: "2020-01-01T00:00:00Z",
    end_time: "2099-12-31T23:59:59Z",
    pools_distribution: {
      weight: 1,
      type: { "@type": "/milkyway.rewards.v1.DistributionTypeBasic" },
    },
    operators_distribution: {
      weight: 1,
      type: {
        "@type": "/milkyway.rewards.v1.DistributionTypeWeighted",
        weights: [{ delegation_target_id: 1, weight: 2 }],
      },
    },
    users_distribution: {
      weight: 1,
      type: { "@type": "/milkyway.rewards.v1.UsersDistributionTypeBasic" },
    },
  },
  proposal: {
    messages: [
      {
        "@type": "/milkyway.services.v1.MsgAccreditService",
        authority: govAddress(),
        service_id: 1,
      },
    ],
    metadata: "",
    deposit: "100000umilk",
    title: "t",
    summary: "s",
  },
  metadata: {
    description: "points",
    denom_units: [{ denom: `factory/${ALICE}/points`, exponent: 0, aliases: [] }],
    base: `factory/${ALICE}/points`,
    display: `factory/${ALICE}/points`,
    name: "points",
    symbol: "PTS",
  },
  periods: { start_time: 4_000_000_000, periods: [{ coins: "5umilk", length_seconds: 60 }] },
  validator: {
    pubkey: {
      "@type": "/cosmos.crypto.ed25519.PubKey",
      key: Buffer.alloc(32, 9).toString("base64"),
    },
    amount: "1000000umilk",
    moniker: "bob",
  },
  params: { unbonding_time: "5s", allowed_denoms: [], restaking_cap: "0", max_entries: 7 },
};

/** Lines that succeed one after the other; `$name` is a file, `%name` a fresh address. */
const LINES = `
operators register first --website https://a.example --from alice
services create first --description d --from alice
services activate 1 --from alice
restaking operator join-service 1 1 --from alice
restaking delegate pool 1000utia --from alice
restaking service borrow-pool-security 1 1 --from alice
restaking delegate operator 1 1000utia,5umilk --from alice
restaking delegate service 1 1000utia --from alice
restaking user set-preferences --trusted-service 1-1 --from alice
rewards create-rewards-plan $plan --from alice
rewards edit-rewards-plan 1 $plan --from alice
rewards set-withdraw-addr bob --from alice
rewards withdraw-rewards pool 1 --from alice
rewards withdraw-rewards operator 1 --from alice
rewards withdraw-rewards service 1 --from alice
restaking unbond pool 10utia --from alice
restaking unbond operator 1 10utia --from alice
restaking unbond service 1 10utia --from alice
restaking service allow-operator 1 1 --from alice
restaking service remove-allowed-operator 1 1 --from alice
restaking service cease-pool-security-borrow 1 1 --from alice
restaking operator leave-service 1 1 --from alice
operators update 1 --moniker renamed --from alice
operators set-params 1 0.1 --from alice
operators deactivate 1 --from alice
operators register second --from bob
operators transfer-ownership 2 carol --from bob
operators transfer-ownership 2 --new-admin bob --from carol
operators deactivate 2 --from bob
services update 1 --website https://s.example --from alice
services set-params 1 umilk,utia --from alice
services deactivate 1 --from alice
services create second --from bob
services transfer-ownership 2 carol --from bob
services delete 2 --from carol
bank send alice bob 5umilk,5utia
bank multi-send alice bob carol 4umilk
bank multi-send alice bob carol 4umilk --split
authz grant bob send --spend-limit 100umilk --allow-list carol --from alice
authz grant bob generic --msg-type /cosmos.gov.v1.MsgVote --expiration 4000000000 --from alice
authz grant bob delegate --spend-limit 100umilk --allowed-validators %validator --from alice
authz exec $exec --from bob
authz revoke bob /cosmos.bank.v1beta1.MsgSend --from alice
feegrant grant alice bob --spend-limit 1000umilk --expiration 2099-01-01T00:00:00Z
feegrant grant alice carol --period 60 --period-limit 5umilk --allowed-messages /cosmos.bank.v1beta1.MsgSend
bank send bob carol 1umilk --fee-granter alice
feegrant revoke alice bob
feegrant prune --from alice
gov submit-proposal $proposal --from alice
gov deposit 1 10000000umilk --from alice
gov vote 1 yes --from alice
gov weighted-vote 1 yes=0.6,no=0.4 --from alice
services accredit-service-proposal --service-id 1 --title t --summary s --deposit 100000umilk --from alice
gov cancel-proposal 2 --from alice
restaking update-params-proposal --params $params --title t --summary s --deposit 100000umilk --from alice
assets register-asset-proposal --asset {"denom":"ufoo","ticker":"FOO","exponent":6} --title t --summary s --deposit 100000umilk --from alice
upgrade software-upgrade v13 --upgrade-height 100000 --title t --summary s --deposit 100000umilk --from alice
upgrade cancel-software-upgrade --title t --summary s --deposit 100000umilk --from alice
distribution fund-community-pool 5umilk --from alice
distribution set-withdraw-addr bob --from alice
staking delegate validator 1000umilk --from alice
distribution withdraw-rewards validator --from alice
distribution withdraw-all-rewards --from alice
distribution withdraw-rewards validator --commission --from validator
distribution fund-validator-rewards-pool validator 5umilk --from alice
staking unbond validator 100umilk --from alice
staking cancel-unbond validator 50umilk %height --from alice
staking edit-validator --new-moniker renamed --from validator
staking create-validator $validator --from bob
staking redelegate validator bob 100umilk --from alice
tokenfactory create-denom points --from alice
tokenfactory mint 100factory/${ALICE}/points --from alice
tokenfactory mint 100factory/${ALICE}/points ${BOB} --from alice
tokenfactory burn 5factory/${ALICE}/points --from alice
tokenfactory set-denom-metadata $metadata --from alice
tokenfactory force-transfer 5factory/${ALICE}/points ${BOB} ${CAROL} --from alice
tokenfactory change-admin factory/${ALICE}/points ${BOB} --from alice
vesting create-vesting-account %a 5umilk 4000000000 --delayed --from alice
vesting create-permanent-locked-account %b 5umilk --from alice
vesting create-periodic-vesting-account %c $periods --from alice
`
  .trim()
  .split("\n");

async function fresh({ json }: CommandLine): Promise<string> {
  const made = await json("keys add fresh --recover --dry-run", [createMnemonic()]);
  return String(made.address);
}

async function filledIn(line: string, shell: CommandLine, height: string): Promise<string[]> {
  const words: string[] = [];
  for (const word of line.split(" ")) {
    const name = word.slice(1) as keyof typeof FILES;
    if (word === "$exec") words.push(shell.file("exec.json", execOf()));
    else if (word.startsWith("$")) words.push(shell.file(`${name}.json`, FILES[name]));
    else if (word === "%height") words.push(height);
    else if (word === "%validator")
      words.push((await shell.run("keys show validator -a --bech val")).out);
    else if (word.startsWith("%")) words.push(await fresh(shell));
    else words.push(word);
  }
  return words;
}

/** A transaction by which Bob sends coins of Alice. */
function execOf() {
  const message = {
    "@type": "/cosmos.bank.v1beta1.MsgSend",
    from_address: ALICE,
    to_address: CAROL,
    amount: [{ denom: "umilk", amount: "1" }],
  };
  return { body: { messages: [message] } };
}

/** Commands that a chain like this one has no use for. */
const UNTRIED = [
  /^crisis /,
  /^ibchooks /,
  /^liquidvesting /,
  /^marketmap /,
  /^provider /,
  /^slashing unjail$/,
  /^evidence /,
  /^tokenfactory set-beforesend-hook$/,
  /^operators (?:reactivate|delete)$/,
  /^rewards withdraw-operator-commission$/,
  /^distribution withdraw-validator-commission$/,
  /-proposal$/,
  /^gov submit-legacy-proposal param-change$/,
];

function names(command: Command, path = ""): readonly string[] {
  return (command.commands ?? []).flatMap((inner) => {
    const own = `${path} ${inner.name}`.trim();
    return inner.commands ? names(inner, own) : [own];
  });
}

test("every message is sent, and its estimate covers what it uses", async (t) => {
  const shell = commandLine(t, { node: chain.node, isTest: true });
  await addDevKeys(shell);
  let height = "0";
  const failed: string[] = [];
  for (const line of LINES) {
    const words = await filledIn(line, shell, height);
    const flags = ["--gas-prices", "0.001umilk", "-y", "--wait"];
    const { code, out, err } = await shell.run(["tx", ...words, ...flags, "-o", "json"]);
    if (code !== 0) failed.push(`${line}\n  ${err}`);
    if (code !== 0) continue;
    const sent = JSON.parse(out) as { gas_used: string; gas_wanted: string; height: string };
    const [used, wanted] = [BigInt(sent.gas_used), BigInt(sent.gas_wanted)];
    if (used > wanted) failed.push(`${line}\n  used ${used} of ${wanted}`);
    height = sent.height;
  }
  assert.deepEqual(failed, []);
});

test("the list of messages is complete", () => {
  const modules = {
    ...txCommand,
    commands: (txCommand.commands ?? []).filter((one) => one.commands),
  };
  const missing = names(modules).filter(
    (name) =>
      !LINES.some((line) => `${line} `.startsWith(`${name} `)) &&
      !UNTRIED.some((pattern) => pattern.test(name)),
  );
  assert.deepEqual(missing, []);
});
