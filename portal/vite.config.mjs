import { fileURLToPath } from "node:url";

/** The pages are built from the sources of all workspaces, and run from any folder of any server. */
// biome-ignore lint/style/noDefaultExport: Vite asks for one
export default {
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  resolve: { conditions: ["source", "browser", "module", "import", "default"] },
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
};
