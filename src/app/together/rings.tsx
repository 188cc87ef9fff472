import { useApp } from "../use-app.ts";

/** Two lands that overlap, with how many people stand in both. Beside the words that say the same. */
export function Rings({ label, common }: { readonly label: string; readonly common: number }) {
  const { words } = useApp();
  const { together, format } = words;
  return (
    <svg className="together-rings" viewBox="0 0 220 150" aria-hidden="true" focusable="false">
      <path className="ring-mine" d="M14 70C16 28 62 8 98 20s52 46 42 78-62 46-92 34-36-34-34-62Z" />
      <path className="ring-theirs" d="M84 76c0-40 36-62 74-54s54 42 46 76-48 44-78 36-42-28-42-58Z" />
      <text x="48" y="80">
        {together.you}
      </text>
      <text x="172" y="80">
        {label.length > 11 ? `${label.slice(0, 10)}…` : label}
      </text>
      <text className="ring-count" x="112" y="86">
        {format.number(common)}
      </text>
    </svg>
  );
}
