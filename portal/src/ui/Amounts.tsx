import type { Coin } from "@milkyway/math";
import { Amount } from "./Amount.tsx";

/** Several amounts; a dash for none. */
export function Amounts({ coins }: { readonly coins: readonly Coin[] }) {
  if (coins.length === 0) return <span className="muted">–</span>;
  return (
    <span className="amounts">
      {coins.map((coin) => (
        <Amount key={coin.denom} coin={coin} />
      ))}
    </span>
  );
}
