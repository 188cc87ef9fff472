import { CIRCLE_KINDS, type CircleKind } from "../../core/model/circle.ts";
import type { Overlap } from "../../engine/together/messages.ts";
import { useApp } from "../use-app.ts";

/** Whose worlds are whose, and so who could introduce whom. */
export function Worlds({ overlap }: { readonly overlap: Overlap }) {
  const { words } = useApp();
  const { together, terms } = words;
  const { worlds, members } = overlap;
  const columns = [{ id: "", label: together.you, worlds }, ...members];
  const shown = CIRCLE_KINDS.filter((kind) => columns.some((column) => column.worlds.includes(kind)));
  if (shown.length === 0) return null;
  // Some have an "and" in their name.
  const listed = (kinds: readonly CircleKind[]): string => kinds.map((kind) => terms.circleKinds[kind]).join(" · ");
  return (
    <section>
      <h2>{together.worldsTitle}</h2>
      <div className="together-worlds">
        <table>
          <thead>
            <tr>
              <th scope="col">{together.world}</th>
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  <bdi>{label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((kind) => (
              <tr key={kind}>
                <th scope="row">{terms.circleKinds[kind]}</th>
                {columns.map((column) => (
                  <td key={column.id}>
                    {column.worlds.includes(kind) ? (
                      <>
                        <span className="world-dot" aria-hidden="true" />
                        <span className="unseen">{together.has}</span>
                      </>
                    ) : (
                      <span className="unseen">{together.hasNot}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {members.map(({ id, label, worlds: theirs }) => {
        const theyOpen = theirs.filter((kind) => !worlds.includes(kind));
        const iOpen = worlds.filter((kind) => !theirs.includes(kind));
        return (
          <p key={id}>
            {theyOpen.length + iOpen.length === 0 ? together.sameWorlds(label) : ""}
            {theyOpen.length === 0 ? "" : `${together.theyOpen(label, listed(theyOpen))} `}
            {iOpen.length === 0 ? "" : together.youOpen(label, listed(iOpen))}
          </p>
        );
      })}
    </section>
  );
}
