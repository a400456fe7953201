import { href } from "../app/router.ts";
import { shortened } from "../format/addresses.ts";
import { CopyButton } from "./CopyButton.tsx";

/** A transaction by its hash in short, which leads to its page. */
export function HashLink({ hash }: { readonly hash: string }) {
  return (
    <span className="code">
      <a href={href("explorer", "tx", hash)} title={hash}>
        {shortened(hash)}
      </a>
      <CopyButton text={hash} what={shortened(hash)} />
    </span>
  );
}
