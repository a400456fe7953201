import { fromHex } from "@milkyway/bytes";

/** An account that every developer chain has. Its mnemonic is public: it must never hold anything of value. */
export interface DevAccount {
  readonly name: string;
  /** Twelve words of BIP-39; the key is at `m/44'/118'/0'/0/0`. */
  readonly mnemonic: string;
  readonly address: string;
}

/** The account whose validator makes the blocks of a developer chain. */
export const DEV_VALIDATOR: DevAccount = {
  name: "validator",
  mnemonic: "sadness join voice snack put next wheat prize negative drift scare garden",
  address: "milk1fzl6tt9f4uh5va3yv3pp648r33hxl5zkt4vah5",
};

/** The private key of `DEV_VALIDATOR`: deriving it anew from the mnemonic would slow every first start down. */
export const DEV_VALIDATOR_KEY: Uint8Array = fromHex(
  "0a81e8b9abca459135349d9ad20569dbe9cde886fdc42f88c0a4c40ad31514b3",
);

/** Accounts to play with, the same on every developer chain. */
export const DEV_ACCOUNTS: readonly DevAccount[] = [
  {
    name: "alice",
    mnemonic:
      "regular announce infant smart erosion unhappy project club enable velvet social spoil",
    address: "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp",
  },
  {
    name: "bob",
    mnemonic: "since glide sleep foot job retreat puppy control become whip enrich industry",
    address: "milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0",
  },
  {
    name: "carol",
    mnemonic: "leader card become next dutch aerobic tent anxiety theory meadow draw cream",
    address: "milk1mqpuqa2lyuxns4g5ws5az5r47upt2fyddx58zc",
  },
  {
    name: "dave",
    mnemonic: "volcano jelly sock local spice ignore satisfy vapor retire history salad unaware",
    address: "milk166yjacaq6hs6pmhzf9yzqw8m0uase3m0p9vce4",
  },
  {
    name: "erin",
    mnemonic: "uncle grant sure poverty neglect describe chair borrow client convince code market",
    address: "milk1thzxu294gut0yzjuazs348dx7cpzhsxdcnze5z",
  },
  {
    name: "frank",
    mnemonic: "armed west guess catch little nasty blanket unique report ordinary awkward volume",
    address: "milk1t3p73e9j904lm0z2htc2rcjc7zm3vnggtaf7r0",
  },
  {
    name: "grace",
    mnemonic: "sound buddy small romance income enlist cram total option unaware glow bench",
    address: "milk1lr9pqfvkl02rc6x5jq4g20l9ylx30lz7pprqd8",
  },
  {
    name: "heidi",
    mnemonic: "era minute expose inherit auction orphan fuel banner glass snack proof install",
    address: "milk1urm8jcmzfc4v2m24erdxa3ehzdxpjv43240c77",
  },
  {
    name: "ivan",
    mnemonic: "harvest hazard enact faint wet hospital uphold satoshi hello couple garbage divert",
    address: "milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5",
  },
  {
    name: "judy",
    mnemonic: "drink void lottery what eager pitch cute cause dismiss ski all leg",
    address: "milk1wgxfyl7qym6se2v6gpnjtdezw2z3ej7l84utug",
  },
];
