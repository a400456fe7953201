import type { DecodedTx } from "../../tx/decodeTx.ts";
import type { SignContext, SignerData } from "../signerData.ts";
import { encodeScreens } from "./encodeScreens.ts";
import { Envelope, envelopeOf } from "./envelope.ts";
import { TextualRenderer } from "./formatMessage.ts";
import { indented, type Screen } from "./screen.ts";

const EXPERT = new Set([
  "Address",
  "Public key",
  "Fee payer",
  "Fee granter",
  "Gas limit",
  "Timeout height",
  "Other signer",
  "Extension options",
  "Non critical extension options",
  "Hash of raw bytes",
]);

/** Marks the screens for experts: those of certain titles with all that belongs to them. */
function withExperts(screens: readonly Screen[]): Screen[] {
  let title: string | undefined;
  return screens.map((screen) => {
    if (screen.indent === 0 && screen.content !== `End of ${title}`)
      title = EXPERT.has(screen.title) ? screen.title : undefined;
    return title === undefined ? screen : { ...screen, expert: true };
  });
}

function withMessageCount(screen: Screen): Screen {
  const count = /([0-9]+) Any/.exec(screen.content)?.[1];
  if (screen.indent !== 0 || screen.title !== "Message" || count === undefined) return screen;
  const content = `This transaction has ${count} Message${count === "1" ? "" : "s"}`;
  return { ...screen, title: "", content };
}

/** The screens that a signer in `SIGN_MODE_TEXTUAL` agrees to. */
export function textualScreens(
  tx: DecodedTx,
  signer: SignerData,
  context: SignContext,
): readonly Screen[] {
  const renderer = new TextualRenderer(context);
  const [, ...screens] = renderer.fields(Envelope, envelopeOf(tx, signer, context));
  return withExperts(indented(screens, -1)).map(withMessageCount);
}

/** The document signed in `SIGN_MODE_TEXTUAL`. */
export function textualSignBytes(
  tx: DecodedTx,
  signer: SignerData,
  context: SignContext,
): Uint8Array {
  return encodeScreens(textualScreens(tx, signer, context));
}
