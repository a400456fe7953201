import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromUtf8, utf8 } from "@milkyway/bytes";
import { QueryDenomMetadataRequest } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { SimulateRequest, SimulateResponse, Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { RequestQuery } from "@milkyway/codec/gen/tendermint/abci";
import { GrpcError, internal, invalidArgument, notFound, plainError } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import {
  block,
  createToy,
  failures,
  queryPath,
  startedToy,
  stored,
  type Toy,
  toyTx,
} from "./testing/toyApp.ts";

const query = ({ application }: Toy, path: string, given: Partial<RequestQuery> = {}) =>
  application.query(RequestQuery.create({ path, ...given }));
const textOf = (toy: Toy, path: string, given: Partial<RequestQuery> = {}) => {
  const { codespace, code, log } = query(toy, path, given);
  return `${codespace}/${code}: ${log}`;
};
const asking = (denom: string) => ({ data: QueryDenomMetadataRequest.encode({ denom }) });

describe("queries of modules", () => {
  it("are answered on the last state, or an earlier one that is kept", async () => {
    const toy = await startedToy();
    await block(toy, 2n, [toyTx(["umilk"])]);
    const at = (height: bigint) => {
      const answer = query(toy, queryPath, { ...asking("umilk"), height });
      return [answer.height, fromUtf8(answer.value).includes("nothing")];
    };
    assert.deepEqual(at(0n), [2n, false]);
    assert.deepEqual(at(1n), [1n, true]);
    assert.equal(toy.application.view(1n).height, 1n);
  });

  it("change nothing", async () => {
    const toy = await startedToy();
    query(toy, queryPath, asking("umilk"));
    assert.equal(stored(toy, "umilk"), "nothing");
  });

  it("fail with a code for their status, registered errors with that of none", async () => {
    const toy = await startedToy();
    const cases: Record<string, [Error, string]> = {
      notfound: [notFound("x"), "sdk/22: rpc error: code = NotFound desc = x: key not found"],
      argument: [
        invalidArgument("x"),
        "sdk/18: rpc error: code = InvalidArgument desc = x: invalid request",
      ],
      precondition: [
        new GrpcError(9, "x"),
        "sdk/18: rpc error: code = FailedPrecondition desc = x: invalid request",
      ],
      unauthenticated: [
        new GrpcError(16, "x"),
        "sdk/4: rpc error: code = Unauthenticated desc = x: unauthorized",
      ],
      internal: [internal("x"), "sdk/6: rpc error: code = Internal desc = x: unknown request"],
      unregistered: [plainError("x"), "sdk/18: x: invalid request"],
    };
    for (const [denom, [error, text]] of Object.entries(cases)) {
      failures[denom] = error;
      assert.equal(textOf(toy, queryPath, asking(denom)), text);
    }
    assert.equal(
      textOf(toy, queryPath, asking("fail")),
      "sdk/6: no: unauthorized: unknown request",
    );
    assert.match(textOf(toy, queryPath, asking("panic")), /^undefined\/111222: boom: panic$/);
    assert.match(textOf(toy, queryPath, { data: Uint8Array.of(0xff) }), /^undefined\/111222: /);
  });

  it("are refused at heights that are not there", async () => {
    const toy = await startedToy(4n);
    const at = (height: bigint) => textOf(toy, queryPath, { ...asking("umilk"), height });
    assert.match(at(-1n), /^sdk\/18: cannot query with height < 0/);
    assert.match(at(5n), /^sdk\/26: cannot query with height in the future/);
    assert.match(at(1n), /^sdk\/18: failed to load state at height 1; .* \(latest height: 4\)/);
    assert.match(
      textOf(createToy(), queryPath),
      /^sdk\/26: toys is not ready; please wait for first/,
    );
    assert.equal(
      failureOf(() => toy.application.view().query("/toy.Query/None", new Uint8Array(0))),
      "sdk/6: unknown query path: unknown request",
    );
  });
});

describe("queries of the application", () => {
  it("tell its version, and nothing to peers", async () => {
    const toy = await startedToy();
    assert.equal(fromUtf8(query(toy, "/app/version").value), "1.2.3");
    assert.equal(textOf(toy, "/p2p/filter/addr/x"), "/0: ");
  });

  it("do not know other paths", async () => {
    const toy = await startedToy();
    for (const path of ["", "/", "/x", "app/version", "/custom/bank"])
      assert.equal(textOf(toy, path), "sdk/6: unknown query path: unknown request", path);
    assert.equal(textOf(toy, "/app/x"), "sdk/6: unknown query: x: unknown request");
    assert.equal(textOf(toy, "/app"), "sdk/6: unknown query: : unknown request");
  });

  it("simulate", async () => {
    const toy = await startedToy();
    const { value } = query(toy, "/app/simulate", { data: toyTx(["umilk"]) });
    assert.equal(JSON.parse(fromUtf8(value)).gas_info.gas_used, "600");
    assert.match(
      textOf(toy, "/app/simulate", { data: toyTx(["fail"]) }),
      /^sdk\/4: failed to simulate tx: failed to execute message; message index: 0: no: unauth/,
    );
  });

  it("simulate by the path of the service, of bytes or of a transaction", async () => {
    const toy = await startedToy();
    const path = "/cosmos.tx.v1beta1.Service/Simulate";
    const simulated = (given: object) =>
      query(toy, path, { data: SimulateRequest.encode(SimulateRequest.create(given)) });
    const gasOf = (given: object) =>
      SimulateResponse.decode(simulated(given).value).gasInfo?.gasUsed;
    const txBytes = toyTx(["umilk"]);
    assert.equal(gasOf({ txBytes }), 600n);
    assert.equal(gasOf({ tx: Tx.decode(txBytes) }), 600n);
    assert.match(
      simulated({}).log,
      /^rpc error: code = InvalidArgument desc = empty txBytes is not/,
    );
    assert.match(
      simulated({ txBytes: toyTx(["fail"]) }).log,
      /message index: 0: no: unauthorized with gas used: '600': unknown request$/,
    );
  });
});

describe("queries of stores", () => {
  it("give values and proofs of them", async () => {
    const toy = await startedToy();
    await block(toy, 2n, [toyTx(["umilk"])]);
    const request = { data: utf8("umilk"), prove: true };
    const { value, proofOps, height, key } = query(toy, "/store/toy/key", request);
    assert.equal(fromUtf8(value), "7");
    assert.equal(fromUtf8(key), "umilk");
    assert.equal(height, 2n);
    assert.deepEqual(
      proofOps?.ops.map(({ type }) => type),
      ["ics23:iavl", "ics23:simple"],
    );
    const absent = query(toy, "/store/toy/key", { ...request, data: utf8("none") });
    assert.equal(absent.value.length, 0);
    assert.equal(absent.proofOps?.ops.length, 2);
    assert.equal(query(toy, "/store/toy/key", { data: utf8("umilk") }).proofOps, undefined);
  });

  it("are refused for unknown stores, other kinds, no key, and proofs of the first block", async () => {
    const toy = await startedToy();
    const data = utf8("umilk");
    assert.equal(
      textOf(toy, "/store/none/key", { data }),
      "sdk/6: no such store: none: unknown request",
    );
    assert.equal(
      textOf(toy, "/store/toy/subspace", { data }),
      "sdk/6: unexpected query path: subspace: unknown request",
    );
    assert.match(textOf(toy, "/store/toy/key"), /^sdk\/2: query cannot be zero length/);
    assert.match(
      textOf(toy, "/store/toy/key", { data, prove: true }),
      /^sdk\/18: cannot query with proof when height <= 1/,
    );
  });
});

describe("the export", () => {
  it("is what modules give, in their order, for the next height", async () => {
    const { application } = await startedToy(3n);
    const { appState, height } = application.exportGenesis();
    assert.deepEqual(appState, { toy: { note: "hi" }, other: { note: "ho" } });
    assert.deepEqual(Object.keys(appState), ["toy", "other"]);
    assert.equal(height, 4n);
  });

  it("may be of some modules, or for height zero", async () => {
    const toy = await startedToy();
    const { appState } = toy.application.exportGenesis({ modules: ["other"] });
    assert.deepEqual(appState, { other: { note: "ho" } });
    const zero = { forZeroHeight: true, jailAllowedAddresses: ["x"] };
    assert.equal(toy.application.exportGenesis(zero).height, 0n);
    assert.deepEqual(toy.prepared, [["x"]]);
  });

  it("starts a chain that exports the same", async () => {
    const { application } = await startedToy();
    const { appState } = application.exportGenesis();
    const again = createToy();
    const toy = { ...(appState.toy as object), validators: 1 };
    again.application.initChain({
      ...initRequest,
      appStateBytes: utf8(JSON.stringify({ ...appState, toy })),
    });
    await block(again, 1n);
    assert.deepEqual(again.application.exportGenesis().appState, appState);
  });
});

const initRequest = {
  chainId: "toy-1",
  time: 0n,
  initialHeight: 1n,
  consensusParams: undefined,
  validators: [],
};
