import { useSpeech } from "../../i18n/texts.ts";
import type { SignedBlock } from "./signatures.ts";

interface Props {
  readonly blocks: readonly SignedBlock[];
  readonly address: string;
}

const [SIZE, STEP] = [8, 10];

/** Which of the latest blocks a validator signed: full squares, and crosses for those that it missed. */
export function UptimeGrid({ blocks, address }: Props) {
  const { t } = useSpeech();
  const signed = blocks.filter(({ signers }) => signers.has(address)).length;
  return (
    <svg
      className="uptime"
      role="img"
      aria-label={t.signedOf(signed, blocks.length)}
      viewBox={`0 0 ${Math.max(1, blocks.length) * STEP} ${SIZE}`}
      width={blocks.length * STEP}
      height={SIZE}
    >
      {blocks.map(({ height, signers }, at) => {
        const x = at * STEP;
        return signers.has(address) ? (
          <rect key={`${height}`} className="signed" x={x} y={0} width={SIZE} height={SIZE} />
        ) : (
          <path
            key={`${height}`}
            className="missed"
            d={`M${x} 0L${x + SIZE} ${SIZE}M${x + SIZE} 0L${x} ${SIZE}`}
          />
        );
      })}
    </svg>
  );
}
