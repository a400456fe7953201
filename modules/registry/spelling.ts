import { type MessageType, signerTexts } from "@milkyway/codec";
import { accounts, type Ctx, sdkErrors } from "@milkyway/core";

/** An address as it is kept: in the original in the spelling that it was given in. */
export function storedAddress(ctx: Ctx, text: string): string {
  if (ctx.rules.storedSpelling !== "canonical") return text;
  return accounts.toText(accounts.fromText(text));
}

const OWN = "milkyway.";

/** Refuses own messages of a signer whose address is spelled unusually: the same account would be kept twice. */
export function ensureSpelling(ctx: Ctx, type: MessageType<unknown>, msg: unknown): void {
  if (ctx.rules.signerSpelling !== "canonical only" || !type.typeName.startsWith(OWN)) return;
  for (const { text } of signerTexts(type, msg))
    if (accounts.isValid(text) && accounts.toText(accounts.fromText(text)) !== text)
      throw sdkErrors.invalidAddress.wrap(`${text} is not in its usual spelling`);
}
