import { useApp } from "../use-app.ts";

export function Round() {
  const { words } = useApp();
  return (
    <div className="sheet">
      <h1>{words.round.title}</h1>
    </div>
  );
}
