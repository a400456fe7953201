/** An amount of a denomination. */
export interface Amount {
  readonly denom: string;
  readonly amount: bigint;
}

const COIN = /^(\d{1,90})([a-zA-Z][a-zA-Z0-9/:._-]{1,127})$/;

/** The coins in a text such as `5umilk,7utia`; what is none is left out. */
export function coinsIn(text: string | undefined): readonly Amount[] {
  if (text === undefined || text === "") return [];
  return text.split(",").flatMap((part) => {
    const [, amount, denom] = COIN.exec(part) ?? [];
    return amount === undefined || denom === undefined ? [] : [{ denom, amount: BigInt(amount) }];
  });
}
