import { useEffect, useState } from "react";
import { useApp } from "../use-app.ts";

/** Pause in typing after which the list and the map follow, milliseconds. */
const PAUSE = 120;

/** What is typed into a search box that narrows the lens; it follows when the lens is changed elsewhere. */
export function useTypedLens(): readonly [string, (text: string) => void] {
  const { state, deeds } = useApp();
  const [typed, setTyped] = useState(state.lens.text);
  const [asked, setAsked] = useState(state.lens.text);
  if (asked !== state.lens.text) {
    setAsked(state.lens.text);
    if (typed.trim() !== state.lens.text) setTyped(state.lens.text);
  }
  useEffect(() => {
    const wait = setTimeout(() => {
      if (typed.trim() !== asked) deeds.look({ text: typed.trim() });
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [typed, asked, deeds]);
  return [typed, setTyped];
}
