import { Parser } from "htmlparser2";

/** What is told of a marked-up text: tags without their namespace, in lower case. */
export type MarkupListener = {
  readonly open: (tag: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  /** `torn`: the element was still open when the text ended or another closed around it. */
  readonly close: (tag: string, torn: boolean) => void;
};

export type Attributes = { readonly [name: string]: string };

/** How a text ended. */
export type MarkupEnd = {
  /** It stops inside an element. */
  readonly cutShort: boolean;
  /** Nested deeper than `DEEPEST_MARKUP`; nothing after that was read. */
  readonly tooDeep: boolean;
};

/** XML being read, fed in pieces cut anywhere. */
export type Markup = { readonly push: (text: string) => void; readonly end: () => MarkupEnd };

/** Groups within groups of a drawing nest some dozens deep; the parser's own stack is slow from tens of thousands on. */
const DEEPEST_MARKUP = 200;
/** Characters given to the parser at once: the depth is looked at in between. */
const SLICE = 16_384;

/**
 * Reads XML over htmlparser2. Only the five entities of XML itself and characters by number are replaced; entities a
 * document declares for itself stay as they are written, so no document can grow while it is read (trust.md).
 */
export function openMarkup(listener: MarkupListener): Markup {
  const state = { depth: 0, tooDeep: false, ending: false, cutShort: false, written: false };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        state.depth++;
        state.written = true;
        if (state.depth > DEEPEST_MARKUP) state.tooDeep = true;
        if (!state.tooDeep) listener.open(localName(name), attributes);
      },
      ontext(text) {
        if (!state.tooDeep) listener.text(text);
      },
      onclosetag(name, implied) {
        state.depth--;
        state.cutShort ||= state.ending;
        // An element that closes itself is told as closed by what follows; only those the end closes are torn.
        if (!state.tooDeep) listener.close(localName(name), state.ending && implied);
      },
    },
    { xmlMode: true },
  );

  return {
    push(text) {
      for (let start = 0; start < text.length && !state.tooDeep; start += SLICE)
        parser.write(text.slice(start, start + SLICE));
    },
    end() {
      state.ending = true;
      if (!state.tooDeep) parser.end();
      return { cutShort: state.cutShort || !state.written, tooDeep: state.tooDeep };
    },
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
