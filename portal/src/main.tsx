import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { loadConfig } from "./app/config.ts";
import { applyTheme, readTheme } from "./app/theme.ts";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/parts.css";
import "./styles/tables.css";

applyTheme(readTheme());
const place = document.getElementById("root");
if (place !== null) {
  const root = createRoot(place);
  loadConfig().then((config) => root.render(<App config={config} />));
}
