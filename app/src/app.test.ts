import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromUtf8 } from "@milkyway/bytes";
import {
  BaseAccount,
  QueryAccountRequest,
  QueryAccountResponse,
} from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import {
  MsgSend,
  QueryBalanceRequest,
  QueryBalanceResponse,
} from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { Equivocation, MsgSubmitEvidence } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import { MsgTransfer } from "@milkyway/codec/gen/ibc/applications/transfer/v1";
import { parseCoins } from "@milkyway/math";
import { createCommitStore } from "@milkyway/store";
import { openChain } from "./app.ts";
import { blockedAddresses, permissions } from "./moduleAccounts.ts";
import { order } from "./order.ts";
import { optionalStoreNames, storeNames } from "./stores.ts";
import { addressOf, type DevChain, devChain, devGenesis, pack } from "./testing/devChain.ts";

const send = (from = 0, amount = "5umilk") =>
  pack(MsgSend, {
    fromAddress: addressOf(from),
    toAddress: addressOf(1),
    amount: parseCoins(amount),
  });
const textOf = ({ code, codespace, log }: { code: number; codespace: string; log: string }) =>
  `${codespace}/${code}: ${log}`;
const NEW = 0;
const RECHECK = 1;
const checked = ({ application }: DevChain, tx: Uint8Array, type = NEW) =>
  textOf(application.checkTx({ tx, type }));
const sequenceOf = (chain: DevChain, index: number) => {
  const { value } = chain.query(
    "/cosmos.auth.v1beta1.Query/Account",
    QueryAccountRequest.encode({ address: addressOf(index) }),
  );
  const { account } = QueryAccountResponse.decode(value);
  return account && BaseAccount.decode(account.value).sequence;
};

describe("the wiring of the chain", () => {
  const { modules } = openChain({ store: createCommitStore({ stores: storeNames }) });
  const names = modules.map(({ name }) => name);
  const missing = (list: readonly string[], wanted: readonly string[]) =>
    wanted.filter((name) => !list.includes(name));
  const having = (part: "genesis" | "beginBlock" | "endBlock") =>
    modules.filter((module) => module[part]).map(({ name }) => name);

  it("names each module once, and no other in any order", () => {
    assert.equal(new Set(names).size, names.length);
    for (const list of Object.values(order)) {
      assert.equal(new Set(list).size, list.length);
      assert.deepEqual(missing(names, list), []);
    }
  });

  it("visits every module in each phase it has a part in", () => {
    assert.deepEqual(missing(order.initGenesis, having("genesis")), []);
    assert.deepEqual(missing(order.exportGenesis, having("genesis")), []);
    assert.deepEqual(missing(order.beginBlock, having("beginBlock")), []);
    assert.deepEqual(missing(order.endBlock, having("endBlock")), []);
  });

  it("mounts the stores of the original, others only on demand", () => {
    assert.equal(storeNames.length, 37);
    assert.deepEqual([...storeNames], [...storeNames].sort());
    assert.deepEqual(
      optionalStoreNames.filter((name) => storeNames.includes(name)),
      [],
    );
  });

  it("blocks the accounts of modules but three", () => {
    assert.equal(Object.keys(permissions).length - blockedAddresses.size, 3);
  });
});

describe("CheckTx", () => {
  it("asks for the lowest price of this node, which blocks do not", async () => {
    const chain = devChain({ minGasPrices: "0.01umilk" });
    await chain.block();
    const cheap = chain.tx([send()], { sequence: 0n, fee: "9999umilk" });
    assert.equal(
      checked(chain, cheap),
      "sdk/13: insufficient fees; got: 9999umilk required: 10000umilk: insufficient fee",
    );
    assert.equal(checked(chain, chain.tx([send()], { sequence: 0n, fee: "10000umilk" })), "/0: ");
    const { txResults } = await chain.block([cheap]);
    assert.deepEqual(txResults.map(textOf), ["/0: "]);
  });

  it("follows sequences on a state of its own, which a block brings back", async () => {
    const chain = devChain();
    await chain.block();
    const [first, second] = [0n, 1n].map((sequence) => chain.tx([send()], { sequence }));
    assert.ok(first && second);
    assert.equal(checked(chain, first), "/0: ");
    assert.equal(checked(chain, second), "/0: ");
    assert.match(
      checked(chain, first),
      /^sdk\/32: account sequence mismatch, expected 2, got 0: incorrect account sequence$/,
    );
    await chain.block([first]);
    assert.equal(sequenceOf(chain, 0), 1n);
    assert.equal(checked(chain, second, RECHECK), "/0: ");
    assert.match(checked(chain, first, RECHECK), /^sdk\/32: .*expected 2, got 0/);
  });

  it("does not run messages: what they would fail at comes to light in the block", async () => {
    const chain = devChain();
    await chain.block();
    const poor = chain.tx([send(0, "5nothing")], { sequence: 0n });
    assert.equal(checked(chain, poor), "/0: ");
    const { txResults } = await chain.block([poor]);
    assert.match(
      txResults.map(textOf).join(),
      /^sdk\/5: failed to execute message; message index: 0: spendable balance 0nothing is smaller/,
    );
    assert.equal(sequenceOf(chain, 0), 1n);
  });

  it("refuses what is signed for another chain, too late, or by nobody", async () => {
    const chain = devChain();
    await chain.block();
    await chain.block();
    const fails = (sending: object) =>
      checked(chain, chain.tx([send()], { sequence: 0n, ...sending }));
    assert.match(fails({ chainId: "other-1" }), /^sdk\/4: signature verification failed/);
    assert.match(fails({ timeoutHeight: 1n }), /^sdk\/30: block height: 2, timeout height: 1/);
    assert.match(fails({ by: 1 }), /^sdk\/8: pubKey does not match signer address/);
    assert.match(fails({ gas: 1n }), /^sdk\/11: out of gas in location: /);
  });
});

describe("simulation", () => {
  it("needs no signature, tells the gas, and changes nothing", async () => {
    const chain = devChain();
    await chain.block();
    const tx = chain.tx([send()], { sequence: 0n, chainId: "any", gas: 0n });
    const { gasInfo, outcome } = chain.application.simulate(tx);
    assert.ok("result" in outcome);
    assert.ok(gasInfo.gasUsed > 50_000n && gasInfo.gasUsed < 200_000n, `${gasInfo.gasUsed}`);
    assert.equal(sequenceOf(chain, 0), 0n);
    assert.equal(checked(chain, chain.tx([send()], { sequence: 0n })), "/0: ");
  });

  it("is within what the transaction then uses, and a little more", async () => {
    const chain = devChain();
    await chain.block();
    const tx = chain.tx([send()], { sequence: 0n });
    const { gasInfo } = chain.application.simulate(tx);
    const { txResults } = await chain.block([tx]);
    const used = txResults[0]?.gasUsed ?? 0n;
    const difference = used - gasInfo.gasUsed;
    assert.ok(difference > -3000n && difference < 6000n, `${gasInfo.gasUsed} and ${used}`);
  });

  it("may be limited by this node", async () => {
    const chain = devChain({ simulationGasLimit: 20_000n });
    await chain.block();
    const { outcome } = chain.application.simulate(chain.tx([send()], { sequence: 0n }));
    assert.ok("error" in outcome);
    assert.equal(outcome.error.code, 11);
  });
});

describe("transactions", () => {
  it("that panic are recovered, and pay", async () => {
    const chain = devChain();
    await chain.block();
    const evidence = pack(Equivocation, {
      height: 1n,
      time: 1_000_000_000n,
      power: 1n,
      consensusAddress: "x",
    });
    const msg = pack(MsgSubmitEvidence, { submitter: addressOf(0), evidence });
    const { txResults } = await chain.block([chain.tx([msg], { sequence: 0n, fee: "7umilk" })]);
    assert.match(
      txResults.map(textOf).join(),
      /^undefined\/111222: recovered: runtime error: invalid memory address or nil pointer/,
    );
    assert.equal(sequenceOf(chain, 0), 1n);
  });

  it("of what is not supported yet say so", async () => {
    const chain = devChain();
    await chain.block();
    const msg = pack(MsgTransfer, { sender: addressOf(0), receiver: "x" });
    const { txResults } = await chain.block([chain.tx([msg], { sequence: 0n })]);
    assert.match(
      txResults.map(textOf).join(),
      /^sdk\/37: .*ibc\.applications\.transfer\.v1\.MsgTransfer is not supported yet/,
    );
  });

  it("are executed in order, each on what those before left", async () => {
    const chain = devChain();
    await chain.block();
    const txs = [
      chain.tx([send(), send()], { sequence: 0n }),
      chain.tx([send()], { sequence: 2n }),
      chain.tx([send(), send(0, "5nothing")], { sequence: 1n }),
      chain.tx([send(1)], { by: 1, sequence: 0n }),
    ];
    const { txResults } = await chain.block(txs);
    assert.deepEqual(
      txResults.map(({ codespace, code }) => `${codespace}/${code}`),
      ["/0", "sdk/32", "sdk/5", "/0"],
    );
    assert.equal(sequenceOf(chain, 0), 2n);
  });
});

describe("queries", () => {
  it("show balances at heights that are kept", async () => {
    const chain = devChain();
    await chain.block();
    const request = QueryBalanceRequest.encode({ address: addressOf(1), denom: "umilk" });
    const at = (height: bigint) => {
      const answer = chain.application
        .view(height)
        .query("/cosmos.bank.v1beta1.Query/Balance", request);
      return QueryBalanceResponse.decode(answer).balance?.amount ?? 0n;
    };
    const before = at(0n);
    await chain.block([chain.tx([send()], { sequence: 0n })]);
    assert.equal(at(2n), before + 5n);
    assert.equal(at(1n), before);
  });

  it("fail with the codes of ABCI", async () => {
    const chain = devChain();
    const path = "/cosmos.bank.v1beta1.Query/Balance";
    assert.match(textOf(chain.query(path)), /^sdk\/26: milkyway is not ready/);
    await chain.block();
    const ask = (address: string, denom: string) =>
      textOf(chain.query(path, QueryBalanceRequest.encode({ address, denom })));
    assert.match(
      ask(addressOf(1), "1"),
      /^sdk\/18: rpc error: code = InvalidArgument desc = invalid/,
    );
    assert.match(
      ask("x", "umilk"),
      /^sdk\/18: rpc error: code = InvalidArgument desc = invalid addr/,
    );
    const account = (address: string) =>
      textOf(
        chain.query("/cosmos.auth.v1beta1.Query/Account", QueryAccountRequest.encode({ address })),
      );
    const nobody = "milk1zy9t3lws3lx4esyxu9c6g3xwmqchw0djfm2jr4";
    assert.match(
      account(nobody),
      /^sdk\/22: rpc error: code = NotFound desc = account milk1.* not found/,
    );
    assert.match(
      textOf(chain.query("/cosmos.bank.v1beta1.Query/None")),
      /^sdk\/6: unknown query path/,
    );
    assert.equal(fromUtf8(chain.query("/app/version").value), "12.0.0");
  });
});

describe("the export", () => {
  it("starts a chain that exports the same, and that goes on", async () => {
    const chain = devChain();
    await chain.block([chain.tx([send()], { sequence: 0n, fee: "1000umilk" })]);
    await chain.block();
    const first = chain.application.exportGenesis();
    assert.equal(first.height, 3n);
    const again = devChain({}, first.appState as never, first.height);
    await again.block();
    await again.block([again.tx([send()], { sequence: sequenceOf(again, 0) ?? 0n })]);
    const fresh = devChain({}, first.appState as never, first.height);
    const sections = (state: Readonly<Record<string, unknown>>) => Object.keys(state);
    const second = fresh.application.exportGenesis();
    assert.deepEqual(sections(second.appState), sections(first.appState));
    // The client of the chain itself is brought to the height of the import.
    for (const name of sections(first.appState).filter((section) => section !== "ibc"))
      assert.deepEqual(second.appState[name], first.appState[name], name);
  });

  it("has every section of the genesis that is not empty", async () => {
    const chain = devChain();
    await chain.block();
    const { appState } = chain.application.exportGenesis();
    const given = Object.entries(devGenesis()).filter(([, section]) => section !== null);
    assert.deepEqual(Object.keys(appState).sort(), given.map(([name]) => name).sort());
  });
});
