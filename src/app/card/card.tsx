import { useApp } from "../use-app.ts";

export function Card() {
  const { words } = useApp();
  return (
    <div className="sheet">
      <h1>{words.card.title}</h1>
    </div>
  );
}
