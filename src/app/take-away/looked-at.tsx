import { useEffect, useRef, useState } from "react";
import type { Preview } from "../../core/export/export.ts";
import type { Withheld } from "../../core/export/withheld.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** A file made and not yet saved. */
export type Made = { readonly file: Blob; readonly name: string; readonly preview: Preview | null };

const WITHHELD = ["names", "addresses", "texts", "days", "groups", "rare", "ties"] as const;

/** A picture grows when it is drawn, so that it is brought into view again. */
const intoView = (inside: Element | null): void => inside?.parentElement?.scrollIntoView({ block: "nearest" });

/** What a file holds, from the file itself, and how much stays out of it. One file each; another has another key. */
export function LookedAt({ made, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const { words } = useApp();
  const { takeAway, shell } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    pressed.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    intoView(heading.current);
  }, []);
  const close = (): void => {
    onClose();
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  };
  return (
    <section className="take-look">
      <h2 ref={heading} tabIndex={-1}>
        {takeAway.lookTitle}
      </h2>
      <p>
        {takeAway.lookText(made.name)} {made.preview === null ? null : takeAway.lookRows}
      </p>
      {made.preview === null ? <Picture file={made.file} /> : <Rows rows={made.preview.rows} name={made.name} />}
      {made.preview?.withheld ? <Out withheld={made.preview.withheld} /> : null}
      <Button look="text" onPress={close}>
        {shell.close}
      </Button>
    </section>
  );
}

function Rows({ rows, name }: { readonly rows: Preview["rows"]; readonly name: string }) {
  const [headings = [], ...rest] = rows;
  return (
    // A region that scrolls is reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by keyboard
    <div className="take-rows" role="region" aria-label={name} tabIndex={0}>
      {headings.length === 1 ? (
        <pre>{rows.join("\n")}</pre>
      ) : (
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rest.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, at) => (
                  <td key={headings[at]}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Picture({ file }: { readonly file: Blob }) {
  const { takeAway } = useApp().words;
  const [address] = useState(() => URL.createObjectURL(file));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <img
      className="take-picture"
      src={address}
      alt={takeAway.pictureTitle}
      onLoad={(event) => intoView(event.currentTarget)}
    />
  );
}

function Out({ withheld }: { readonly withheld: Withheld }) {
  const { takeAway, format } = useApp().words;
  return (
    <>
      <h3>{takeAway.withheldTitle}</h3>
      <ul className="plain take-out">
        {WITHHELD.filter((kind) => withheld[kind] > 0).map((kind) => (
          <li key={kind}>
            <strong>{format.number(withheld[kind])}</strong> {takeAway.withheld[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}
