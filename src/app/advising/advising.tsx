import { useApp } from "../use-app.ts";

export function Advising() {
  const { words } = useApp();
  return (
    <div className="sheet">
      <h1>{words.advising.title}</h1>
    </div>
  );
}
