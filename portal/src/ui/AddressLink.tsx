import { href } from "../app/router.ts";
import { shortened } from "../format/addresses.ts";
import { CopyButton } from "./CopyButton.tsx";

/** An account in short, which leads to its page. */
export function AddressLink({ address }: { readonly address: string }) {
  return (
    <span className="code">
      <a href={href("explorer", "accounts", address)} title={address}>
        {shortened(address)}
      </a>
      <CopyButton text={address} what={shortened(address)} />
    </span>
  );
}
