const KEY = "theme";

/** Colours of the pages; `auto` are those of the system. */
export type Theme = "auto" | "light" | "dark";

/** The colours that the reader chose. */
export function readTheme(): Theme {
  const theme = window.localStorage.getItem(KEY);
  return theme === "light" || theme === "dark" ? theme : "auto";
}

/** Puts colours on, and remembers them. */
export function applyTheme(theme: Theme): void {
  window.localStorage.setItem(KEY, theme);
  document.documentElement.dataset.theme = theme;
}
