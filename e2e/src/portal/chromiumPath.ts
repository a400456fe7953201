import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];

/** Chromium as the system installs it; nothing where it is not installed. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));
}

/** Why tests in a browser are left out, if they are. */
export const skipWithoutChromium: string | false =
  chromiumPath() === undefined && "Chromium is not installed: apt-get install chromium";
