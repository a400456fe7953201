const CHANNEL = /^channel-[0-9]{1,20}$/;
const HIGHEST = (1n << 64n) - 1n;

/** Whether a text is the id of a channel as this chain makes them. */
export function isChannelId(id: string): boolean {
  return CHANNEL.test(id) && BigInt(id.slice("channel-".length)) <= HIGHEST;
}
