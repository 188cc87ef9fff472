import { useEffect } from "react";
import type { Reply } from "../../core/together/parts.ts";
import type {
  Exchange,
  Presented,
  Refusal,
  TogetherRequest,
  TogetherTold,
  Written,
} from "../../engine/together/messages.ts";
import { createStore, useStore } from "../state/store.ts";
import { saveFile } from "../take-away/save-file.ts";
import { useFirstApp } from "../use-app.ts";

/** What is going on between ego and the others. Held by the page alone: nothing of it is kept anywhere. */
export type Standing = {
  readonly exchange: Exchange | null;
  /** The passphrase where ego began the exchange; empty where it was heard from someone. */
  readonly passphrase: string;
  /** Files waiting for the passphrase. */
  readonly waiting: readonly Blob[];
  /** What was last written, by part. */
  readonly written: Readonly<Partial<Record<Written["part"], Written>>>;
  readonly working: boolean;
  readonly refused: Refusal | null;
  /** Whose file was opened last; empty for none. */
  readonly opened: string;
};

const NOTHING: Standing = {
  exchange: null,
  passphrase: "",
  waiting: [],
  written: {},
  working: false,
  refused: null,
  opened: "",
};

/** It outlives the screen, so that one may look something up meanwhile. */
const standing = createStore<Standing, Partial<Standing>>((state, change) => ({ ...state, ...change }), NOTHING);

/** What is forgotten is forgotten here too. */
export function useTogetherForgotten(isForgotten: boolean): void {
  useEffect(() => {
    if (isForgotten) standing.tell(NOTHING);
  }, [isForgotten]);
}

/** How the files of an exchange are called, whatever the browser puts after it. */
export const isOfAnExchange = (path: string): boolean => path.startsWith("fare-rete-together");

/** Hands a file over to the browser's downloads. */
export const saveWritten = ({ file, part }: Written): void => saveFile(file, `fare-rete-together-${part}.json`);

/** The exchange and what one can do in it. */
export function useExchange() {
  const { deeds, state } = useFirstApp();
  const { language } = state;
  const now = useStore(standing);

  /** Asks, and takes over whatever follows from the answer. */
  const ask = async (request: TogetherRequest): Promise<TogetherTold | null> => {
    standing.tell({ working: true, refused: null, opened: "" });
    const told = await deeds.together(request);
    standing.tell({ working: false });
    if (told?.kind === "refused") standing.tell({ refused: told.why });
    if (told?.kind === "opened") standing.tell({ exchange: told.exchange, opened: told.from.label });
    if (told?.kind === "begun" || told?.kind === "written") {
      const { exchange, written } = told;
      standing.tell({ exchange, written: { ...standing.get().written, [written.part]: written } });
      saveWritten(written);
    }
    if (told?.kind === "begun") standing.tell({ passphrase: told.passphrase });
    return told;
  };

  const openAll = async (files: readonly Blob[], passphrase: string): Promise<void> => {
    for (const [at, file] of files.entries()) {
      const told = await ask({ kind: "open", exchange: standing.get().exchange, file, passphrase });
      if (told?.kind === "opened") standing.tell({ waiting: files.slice(at + 1) });
      else return standing.tell({ waiting: standing.get().exchange === null ? files.slice(at) : [] });
    }
  };

  return {
    ...now,
    begin: (presented: Presented) => void ask({ kind: "begin", language, ...presented }),
    present: (presented: Presented) =>
      now.exchange === null ? undefined : void ask({ kind: "present", exchange: now.exchange, ...presented }),
    /** Files that came; without an exchange they wait for the passphrase. */
    open: (files: readonly Blob[]): void => {
      if (standing.get().exchange === null) standing.tell({ waiting: files, refused: null });
      else void openAll(files, "");
    },
    unlock: (passphrase: string) => void openAll(now.waiting, passphrase),
    ask: (seeks: readonly string[], gives: readonly string[]) =>
      now.exchange === null ? undefined : void ask({ kind: "ask", exchange: now.exchange, seeks, gives }),
    answer: (to: string, replies: readonly Reply[], note: string) =>
      now.exchange === null ? undefined : void ask({ kind: "answer", exchange: now.exchange, to, replies, note }),
    end: () => standing.tell(NOTHING),
  };
}
