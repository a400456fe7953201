/** `milk1ab…wxyz` of an address or a hash; short texts stay whole. */
export function shortened(text: string): string {
  const start =
    text.startsWith("milk1") || text.startsWith("milkvaloper1") ? text.indexOf("1") + 5 : 8;
  return text.length <= start + 8 ? text : `${text.slice(0, start)}…${text.slice(-4)}`;
}

/** Whether a text has the form of an account's address; its check sum is for the node to judge. */
export const looksLikeAddress = (text: string): boolean =>
  /^milk1[02-9ac-hj-np-z]{38}([02-9ac-hj-np-z]{20})?$/.test(text);

/** A link of a stranger when it is one that a browser may safely open, else nothing. */
export function safeLink(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
  } catch {
    return undefined;
  }
}
