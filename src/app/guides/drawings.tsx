import type { ReactNode } from "react";
import type { Words } from "../words/words.ts";

type DrawingProps = { readonly words: Words["guides"]["drawing"] };

/** A window drawn in ink: only what matters has words. */
function Screen({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="drawing" viewBox="0 0 280 180" aria-hidden="true" focusable="false">
      <rect className="drawing-paper" x="1" y="1" width="278" height="178" />
      <path className="drawing-line" d="M1 24h278" />
      <circle className="drawing-soft" cx="14" cy="12.5" r="3" />
      <circle className="drawing-soft" cx="26" cy="12.5" r="3" />
      <circle className="drawing-soft" cx="38" cy="12.5" r="3" />
      {children}
    </svg>
  );
}

/** A greyed line of text nobody needs to read. */
function Bar({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return <rect className="drawing-bar" x={x} y={y} width={width} height="7" />;
}

/** A mark around the thing to press. */
function Press({
  x,
  y,
  width,
  text,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
}) {
  return (
    <>
      <rect className="drawing-press" x={x} y={y} width={width} height="26" />
      <text className="drawing-text drawing-accent" x={x + 12} y={y + 17.5}>
        {text}
      </text>
    </>
  );
}

export function LinkedInDrawing({ words }: DrawingProps) {
  return (
    <Screen>
      <path className="drawing-line" d="M118 24v155" />
      <Bar x={14} y={42} width={60} />
      <Bar x={14} y={62} width={48} />
      <text className="drawing-text drawing-accent" x="14" y="90">
        {words.linkedinPath}
      </text>
      <path className="drawing-under" d="M14 95h92" />
      <Bar x={14} y={110} width={54} />
      <Bar x={14} y={130} width={44} />
      <Bar x={134} y={42} width={120} />
      <Bar x={134} y={58} width={90} />
      <circle className="drawing-radio" cx="141" cy="92" r="6" />
      <circle className="drawing-dot" cx="141" cy="92" r="3" />
      <text className="drawing-text" x="155" y="96">
        {words.linkedinChoice}
      </text>
      <circle className="drawing-soft" cx="141" cy="116" r="6" />
      <Bar x={155} y={112} width={80} />
      <rect className="drawing-press" x="134" y="138" width="86" height="24" />
      <Bar x={146} y={146.5} width={62} />
    </Screen>
  );
}

export function FacebookDrawing({ words }: DrawingProps) {
  return (
    <Screen>
      <Bar x={20} y={40} width={110} />
      <text className="drawing-text" x="20" y="78">
        {words.facebookFormat}
      </text>
      <Press x={110} y={60} width={74} text="JSON" />
      <text className="drawing-text drawing-struck" x="204" y="78">
        HTML
      </text>
      <path className="drawing-line" d="M200 74h44" />
      <Bar x={20} y={111} width={64} />
      <Press x={110} y={101} width={120} text={words.facebookDates} />
      <rect className="drawing-soft" x="20" y="146" width="80" height="20" />
      <Bar x={32} y={152} width={56} />
    </Screen>
  );
}

export function MessengerDrawing({ words }: DrawingProps) {
  return (
    <Screen>
      <path className="drawing-line" d="M30 46h112v30H56l-14 12V76H30z" />
      <path className="drawing-line" d="M138 92h112v30h-12v12l-14-12h-86z" />
      <Bar x={42} y={57} width={76} />
      <Bar x={150} y={103} width={70} />
      <rect className="drawing-press" x="30" y="112" width="26" height="20" />
      <path className="drawing-lock" d="M36 112v-6a7 7 0 0 1 14 0v6" />
      <text className="drawing-text drawing-accent" x="30" y="154">
        {words.messengerStore}
      </text>
      <path className="drawing-under" d="M30 159h110" />
    </Screen>
  );
}

export function ContactsDrawing({ words }: DrawingProps) {
  return (
    <Screen>
      <path className="drawing-line" d="M96 24v155" />
      <Bar x={14} y={42} width={60} />
      <Bar x={14} y={62} width={44} />
      <Press x={8} y={82} width={80} text={words.contactsExport} />
      {[44, 80, 116, 152].map((y) => (
        <g key={y}>
          <circle className="drawing-soft" cx="122" cy={y} r="9" />
          <path className="drawing-line" d={`M114 ${y + 5}c2-6 14-6 16 0`} />
          <Bar x={142} y={y - 4} width={y % 3 === 2 ? 96 : 74} />
        </g>
      ))}
    </Screen>
  );
}

export function CalendarDrawing({ words }: DrawingProps) {
  return (
    <Screen>
      <path
        className="drawing-line"
        d="M20 46h160v116H20zM20 75h160M20 104h160M20 133h160M60 46v116M100 46v116M140 46v116"
      />
      <rect className="drawing-bar" x="64" y="80" width="32" height="20" />
      <rect className="drawing-bar" x="144" y="109" width="32" height="20" />
      <rect className="drawing-bar" x="24" y="138" width="32" height="20" />
      <Press x={194} y={46} width={76} text={words.calendarExport} />
    </Screen>
  );
}

export function ChatDrawing({ words }: DrawingProps) {
  return (
    <svg className="drawing" viewBox="0 0 280 180" aria-hidden="true" focusable="false">
      <rect className="drawing-paper" x="76" y="1" width="128" height="178" rx="12" />
      <path className="drawing-line" d="M76 32h128" />
      <circle className="drawing-soft" cx="94" cy="17" r="8" />
      <Bar x={108} y={13} width={52} />
      <path className="drawing-lock" d="M190 11v.1M190 17v.1M190 23v.1" strokeLinecap="round" />
      <rect className="drawing-soft" x="86" y="42" width="72" height="18" rx="6" />
      <rect className="drawing-soft" x="122" y="66" width="72" height="18" rx="6" />
      <rect className="drawing-press drawing-paper" x="88" y="92" width="108" height="26" />
      <text className="drawing-text drawing-accent" x="97" y="109.5">
        {words.chatExport}
      </text>
      <rect className="drawing-press" x="88" y="130" width="108" height="26" />
      <text className="drawing-text" x="97" y="147.5">
        {words.chatPlain}
      </text>
    </svg>
  );
}

export function XDrawing({ words }: DrawingProps) {
  return (
    <Screen>
      <path className="drawing-line" d="M96 24v155" />
      <Bar x={14} y={42} width={60} />
      <Bar x={14} y={62} width={68} />
      <Bar x={14} y={82} width={50} />
      <Bar x={112} y={44} width={120} />
      <Bar x={112} y={62} width={90} />
      <Press x={112} y={92} width={146} text={words.xArchive} />
    </Screen>
  );
}

export function TableDrawing({ words }: DrawingProps) {
  const columns = [16, 128, 190];
  return (
    <Screen>
      <path className="drawing-line" d="M1 54h278M1 84h278M1 114h278M1 144h278M118 24v155M180 24v155" />
      {words.tableColumns.map((text, index) => (
        <text key={text} className="drawing-text drawing-accent" x={columns[index]} y="44">
          {text}
        </text>
      ))}
      {words.tableRows.map((cells, row) =>
        cells.map((text, index) => (
          <text key={text} className="drawing-text" x={columns[index]} y={74 + row * 30}>
            {text}
          </text>
        )),
      )}
      <Bar x={16} y={125} width={70} />
      <Bar x={128} y={125} width={34} />
      <Bar x={190} y={125} width={56} />
    </Screen>
  );
}
