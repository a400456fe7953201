import { ChainProvider } from "../chain/ChainProvider.tsx";
import { SpeechProvider } from "../i18n/SpeechProvider.tsx";
import { TxProvider } from "../tx/TxProvider.tsx";
import { WalletProvider } from "../wallet/WalletProvider.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import type { PortalConfig } from "./config.ts";
import { Shell } from "./Shell.tsx";

/** The whole of the pages. */
export function App({ config }: { readonly config: PortalConfig }) {
  return (
    <SpeechProvider>
      <CrashBoundary>
        <ChainProvider config={config}>
          <WalletProvider>
            <TxProvider>
              <Shell />
            </TxProvider>
          </WalletProvider>
        </ChainProvider>
      </CrashBoundary>
    </SpeechProvider>
  );
}
