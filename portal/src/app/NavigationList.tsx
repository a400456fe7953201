import { useChain } from "../chain/chainContext.ts";
import { useSpeech } from "../i18n/texts.ts";
import { NAVIGATION } from "./navigation.ts";
import { href, useRoute } from "./router.ts";

/** Links to the pages. */
export function NavigationList({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useSpeech();
  const { config } = useChain();
  const { parts } = useRoute();
  const here = parts[0] ?? "";
  const isDev = config.accounts.length > 0;
  return NAVIGATION.map((group) => (
    <ul key={group[0]?.path}>
      {group
        .filter(({ isDevOnly }) => isDev || isDevOnly !== true)
        .map(({ path, title }) => (
          <li key={path}>
            <a
              href={path === "" ? "#/" : href(path)}
              aria-current={here === path ? "page" : undefined}
              onClick={onGo}
            >
              {t[title]}
            </a>
          </li>
        ))}
    </ul>
  ));
}
