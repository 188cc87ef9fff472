import { useApp } from "../use-app.ts";

export function Amplifier() {
  const { words } = useApp();
  return (
    <div className="sheet">
      <h1>{words.amplifier.title}</h1>
    </div>
  );
}
