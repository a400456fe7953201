/** A chain in memory on which what the recorded answers tell of exists: a service, an operator and a pool. */
import {
  changedAll,
  createApp,
  genTxJson,
  initAppState,
  registry,
  storeNames,
} from "@milkyway/app";
import type { Application } from "@milkyway/baseapp";
import { utf8 } from "@milkyway/bytes";
import { Any, fromJson, type JsonObject, stringifyJson, type Time } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import {
  createPrivateKey,
  ed25519PrivateKey,
  type PrivateKey,
  signTxDirect,
} from "@milkyway/crypto";
import {
  DEFAULT_PARAMS,
  EmbeddedEngine,
  MANUAL,
  MemoryDatabase,
  memoryPrivValidator,
} from "@milkyway/node";
import { createCommitStore } from "@milkyway/store";

const CHAIN_ID = "probe-1";
const SECOND = 1_000_000_000n;
const START = 1_767_225_600n * SECOND;
export const MIN_GAS_PRICES = "0.001umilk";

/** Height of the block in which the service was created where the answers were recorded. */
export const SERVICE_HEIGHT = 108;

/** A clock that moves by a second whenever it is looked at. */
class TickingClock {
  private time: Time = START;

  now(): Time {
    this.time += SECOND;
    return this.time;
  }
}

/**
 * The application as it ran where the answers were recorded: built without a version, and with prices in the first
 * place of every block, bytes that are no transaction.
 */
function asRecorded(application: Application): Application {
  const own: Partial<Application> = {
    info: () => ({ ...application.info(), version: "" }),
    prepareProposal: (request) => {
      const { txs } = application.prepareProposal(request);
      return { txs: [pricesAt(request.height), ...txs] };
    },
  };
  return { ...application, ...own };
}

function pricesAt(height: bigint): Uint8Array {
  return Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, Number(height & 0xffn), Number(height >> 8n));
}

export class ProbeChain {
  readonly application: Application;
  readonly engine: EmbeddedEngine;
  readonly address: string;
  private readonly key: PrivateKey;
  private sequence = 1n;

  constructor() {
    this.key = createPrivateKey("secp256k1", new Uint8Array(32).fill(9));
    this.address = accounts.toText(this.key.publicKey.address);
    const signer = ed25519PrivateKey(new Uint8Array(32).fill(7));
    const store = createCommitStore({ stores: storeNames });
    this.application = asRecorded(createApp({ store, minGasPrices: MIN_GAS_PRICES }));
    this.engine = new EmbeddedEngine({
      application: this.application,
      genesis: {
        genesisTime: START,
        chainId: CHAIN_ID,
        initialHeight: 1n,
        params: DEFAULT_PARAMS,
        validators: [],
        appHash: new Uint8Array(0),
        appState: utf8(stringifyJson(this.genesis(signer.subarray(32)))),
      },
      database: new MemoryDatabase(),
      signers: [memoryPrivValidator(signer)],
      production: MANUAL,
      clock: new TickingClock(),
    });
  }

  /** Starts the chain and brings it to where everything exists; the service is created at the given height. */
  async start(serviceHeight = 2): Promise<void> {
    await this.engine.start();
    await this.engine.mine(serviceHeight - 1);
    for (const messages of this.history()) {
      await this.send(messages);
      await this.engine.mine(1);
    }
    await this.engine.mine(2);
  }

  /** Signs messages and hands them to the mempool; resolves to the hash of their transaction. */
  async send(messages: readonly JsonObject[]): Promise<Uint8Array> {
    const tx = this.sign(messages, this.sequence++);
    const { response, hash } = await this.engine.broadcastTxSync(tx);
    if (response.code !== 0) throw new Error(response.log);
    return hash;
  }

  /** The bytes of a transaction with a sequence of its own, signed. */
  sign(messages: readonly JsonObject[], sequence = this.sequence): Uint8Array {
    return signTxDirect(
      {
        chainId: CHAIN_ID,
        messages: messages.map((message) => fromJson(Any, message, registry)),
        fee: {
          amount: [{ denom: "umilk", amount: 2000n }],
          gasLimit: 2_000_000n,
          payer: "",
          granter: "",
        },
      },
      [{ key: this.key, accountNumber: 0n, sequence }],
    );
  }

  async close(): Promise<void> {
    await this.engine.close();
    await this.application.close();
  }

  private genesis(consensusKey: Uint8Array): JsonObject {
    const { address, key } = this;
    const account = { address, pub_key: null, account_number: "0", sequence: "0" };
    const selfDelegation = { denom: "umilk", amount: 500_000_000_000n };
    return changedAll(initAppState(), {
      "auth.accounts": [{ "@type": "/cosmos.auth.v1beta1.BaseAccount", ...account }],
      "bank.balances": [{ address, coins: [{ denom: "umilk", amount: "1000000000000" }] }],
      "staking.params.bond_denom": "umilk",
      "mint.params.mint_denom": "umilk",
      "crisis.constant_fee.denom": "umilk",
      "gov.params.min_deposit": [{ denom: "umilk", amount: "10000000" }],
      "genutil.gen_txs": [
        genTxJson({ key, consensusKey, moniker: "probe", selfDelegation, chainId: CHAIN_ID }),
      ],
    });
  }

  /** What happened on the chain, transaction by transaction. */
  private history(): readonly (readonly JsonObject[])[] {
    const { address } = this;
    const amount = [{ denom: "umilk", amount: "1000000" }];
    const services = "/milkyway.services.v1.Msg";
    const restaking = "/milkyway.restaking.v1.Msg";
    return [
      [
        {
          "@type": `${services}CreateService`,
          sender: address,
          name: "Svc1",
          description: "d",
          website: "https://a.b",
        },
      ],
      [{ "@type": `${services}ActivateService`, sender: address, service_id: 1 }],
      [
        {
          "@type": "/milkyway.operators.v1.MsgRegisterOperator",
          sender: address,
          moniker: "OpA",
        },
      ],
      [{ "@type": `${restaking}JoinService`, sender: address, operator_id: 1, service_id: 1 }],
      [{ "@type": `${restaking}DelegatePool`, delegator: address, amount: amount[0] as object }],
      [{ "@type": `${restaking}DelegateOperator`, delegator: address, operator_id: 1, amount }],
      [{ "@type": `${restaking}DelegateService`, delegator: address, service_id: 1, amount }],
    ].map((messages) => messages as JsonObject[]);
  }
}
