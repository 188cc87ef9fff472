/**
 * Character references of a page or of XML, decoded by ourselves: the parser's own table of 2,231 names is two thirds
 * of its weight, and exporters write five of them, numbers, and by hand perhaps an accent.
 */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    agrave: "à",
    egrave: "è",
    eacute: "é",
    igrave: "ì",
    ograve: "ò",
    ugrave: "ù",
    Agrave: "À",
    Egrave: "È",
    Eacute: "É",
    Igrave: "Ì",
    Ograve: "Ò",
    Ugrave: "Ù",
  }),
);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,6}));/g;

/** The text without its references. What is no reference we know stays as it stands; nothing is decoded twice. */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return character(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
  });
}

/** What is no character (0, half a pair, beyond Unicode) becomes the mark for that. */
function character(point: number): string {
  const none = point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff);
  return none ? "\uFFFD" : String.fromCodePoint(point);
}
