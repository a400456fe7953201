import assert from "node:assert/strict";
import { test } from "node:test";
import { binToBytes, encodeBech32, toHex } from "@milkyway/bytes";
import { readVectors } from "../testing/readVectors.ts";
import { moduleAddress } from "./moduleAddress.ts";

const accounts = {
  bonded_tokens_pool: "milk1fl48vsnmsdzcv85q5d2q4z5ajdha8yu3mg0339",
  consumer_rewards_pool: "milk1ap0mh6xzfn8943urr84q6ae7zfnar48a4elall",
  distribution: "milk1jv65s3grqf6v6jl3dp4t6c9t9rk99cd8fvzzpd",
  fee_collector: "milk17xpfvakm2amg962yls6f84z3kell8c5l7297r0",
  feeibc: "milk176rcyfn5k9d0wcxel3kmwvxh0hy3xcwehl9awk",
  gov: "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p",
  hyperlane: "milk1mqcszwafr476x3rud8qyufdegn7gvxh9660y6f",
  ibchooks: "milk15sdlh2cawa5mfd9082crqtsksl27hhnvndzux6",
  investors: "milk1jflndrzhrmh5c8f4nvhrh78np38l53hsu2dlqq",
  liquidvesting: "milk102lq49sg6lmw2e0mw740tjldzq68v0yfgtazz5",
  mint: "milk1m3h30wlvsf8llruxtpukdvsy0km2kum8xzpx0j",
  not_bonded_tokens_pool: "milk1tygms3xhhs3yv487phx3dw4a95jn7t7l0gnq83",
  oracle: "milk1jgp27m8fykex4e4jtt0l7ze8q528ux2llz7f9m",
  rewards_pool: "milk1ag7qj65w7882kkn8nl7hnfvfqlemxwammuxd4q",
  tokenfactory: "milk19ejy8n9qsectrf4semdp9cpknflld0j6nnmn9n",
  transfer: "milk1yl6hdjhmkf37639730gffanpzndzdpmhqvshl3",
  warp: "milk1m20fddqpmfuwcz2r9ckj6wd70p5e75t8mnaqjd",
  wasm: "milk1xds4f0m87ajl3a6az6s2enhxrd0wta487465md",
  "service-1": "milk1yehltashas2pc0r7flfr5xqa3445mh6fvm7x7c",
  "service-2": "milk1cue2gtm67fvcs020mnp6gzwwmfnys2qhx2exld",
};

test("modules and services have their known addresses", () => {
  for (const [name, address] of Object.entries(accounts))
    assert.equal(encodeBech32("milk", moduleAddress(name)), address, name);
  assert.equal(
    toHex(binToBytes(moduleAddress("service-4294967295"))),
    "797fc25bf4d93caaea3d9f16595911534d0f700c",
  );
});

test("derived accounts have the reference's addresses", () => {
  interface Derived {
    readonly module: string;
    readonly keys: readonly string[] | null;
    readonly address: string;
  }
  for (const { module, keys, address } of readVectors<Derived[]>("moduleAddresses"))
    assert.equal(toHex(binToBytes(moduleAddress(module, ...(keys ?? [])))), address, module);
});
