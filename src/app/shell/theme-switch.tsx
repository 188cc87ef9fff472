import { Button } from "../controls/button.tsx";
import { useFirstApp } from "../use-app.ts";
import { useShownTheme } from "./use-theme.ts";

/** Day or night. Until it is pressed, the page follows the device. */
export function ThemeSwitch() {
  const { state, deeds, words } = useFirstApp();
  const shown = useShownTheme(state.theme);
  return (
    <Button look="bare" className="bar-theme" onPress={() => deeds.setTheme(shown === "dark" ? "light" : "dark")}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d={shown === "dark" ? "M10 3a7 7 0 0 0 0 14z" : "M10 3a7 7 0 0 1 0 14z"} fill="currentColor" />
      </svg>
      <span>{shown === "dark" ? words.shell.toDay : words.shell.toNight}</span>
    </Button>
  );
}
