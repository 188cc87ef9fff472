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
  let depth = 0;
  let tooDeep = false;
  let ending = false;
  let cutShort = false;
  let written = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        written = true;
        if (depth > DEEPEST_MARKUP) tooDeep = true;
        if (!tooDeep) listener.open(localName(name), attributes);
      },
      ontext(text) {
        if (!tooDeep) listener.text(text);
      },
      onclosetag(name, implied) {
        depth--;
        cutShort ||= ending;
        // An element that closes itself is told as closed by what follows; only those the end closes are torn.
        if (!tooDeep) listener.close(localName(name), ending && implied);
      },
    },
    { xmlMode: true },
  );

  return {
    push(text) {
      for (let start = 0; start < text.length && !tooDeep; start += SLICE)
        parser.write(text.slice(start, start + SLICE));
    },
    end() {
      ending = true;
      if (!tooDeep) parser.end();
      return { cutShort: cutShort || !written, tooDeep };
    },
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
