import { safeLink } from "../../format/addresses.ts";

/** A site that a stranger named: a link where it is one to a web page, else inert text. */
export function OutsideLink({ text }: { readonly text: string }) {
  const link = safeLink(text);
  if (link === undefined) return <span>{text === "" ? "–" : text}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener nofollow">
      {text}
    </a>
  );
}
