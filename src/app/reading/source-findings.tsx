import type { FindingCode } from "../../core/model/finding.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { FoldedNames } from "./folded-names.tsx";

/** Findings whose cure stands in "How to get your files". */
const IN_THE_GUIDES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "html-instead-of-json",
  "unknown-markup",
  "chats-elsewhere",
  "archive-cut-short",
  "not-an-archive",
]);

type FindingsProps = {
  readonly told: ReadonlyMap<FindingCode, readonly string[]>;
  /** `null` where the card's own title says it. */
  readonly title: string | null;
};

/** What the person should know or do, each sentence once, with the files it is about. */
export function Findings({ told, title }: FindingsProps) {
  const { deeds, words } = useApp();
  const { reading, sources } = words;
  if (told.size === 0) return null;
  return (
    <div className="source-findings">
      {title === null ? null : <h3>{title}</h3>}
      <ul className="plain">
        {[...told].map(([code, names]) => (
          <li key={code}>
            <p>{reading.findings[code]}</p>
            <FileNames names={names} />
            {IN_THE_GUIDES.has(code) ? (
              <Button look="text" className="small" onPress={() => deeds.go("guides")}>
                {sources.guide}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** More names than this are folded away. */
const MOST_NAMES = 3;

/** The names of files, the first few in sight. */
function FileNames({ names }: { readonly names: readonly string[] }) {
  const { format, sources } = useApp().words;
  const once = [...new Set(names)];
  // One more is shown rather than folded: the fold is as long as the name.
  const few = once.length <= MOST_NAMES + 1 ? once.length : MOST_NAMES;
  return (
    <div className="file-names small soft">
      <bdi>{format.list(once.slice(0, few))}</bdi>
      <FoldedNames title={sources.andMore(once.length - few)} names={once.slice(few)} />
    </div>
  );
}
