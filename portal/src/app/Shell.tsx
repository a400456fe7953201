import { Suspense } from "react";
import { useSpeech } from "../i18n/texts.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Footer } from "./Footer.tsx";
import { NavigationList } from "./NavigationList.tsx";
import { NodeBanner } from "./NodeBanner.tsx";
import { useRoute } from "./router.ts";
import { ScreenOf } from "./ScreenOf.tsx";
import { TopBar } from "./TopBar.tsx";

/** What surrounds every page. */
export function Shell() {
  const { t } = useSpeech();
  const route = useRoute();
  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.getElementById("content")?.focus()}
      >
        {t.skipToContent}
      </button>
      <TopBar />
      <div className="frame">
        <nav className="side" aria-label={t.mainNavigation}>
          <NavigationList />
        </nav>
        <main id="content" tabIndex={-1}>
          <NodeBanner />
          <Suspense fallback={<Skeleton lines={6} />}>
            <ScreenOf key={route.parts.join("/")} parts={route.parts} />
          </Suspense>
        </main>
      </div>
      <Footer />
    </>
  );
}
