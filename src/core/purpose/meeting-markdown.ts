/** A part of a sheet: a heading and what stands under it, line by line. */
export type SheetPart = { readonly heading: string; readonly lines: readonly string[] };

/** A sheet as Markdown. What people wrote cannot become a heading, a link, a list or markup of its own. */
export function sheetMarkdown(title: string, parts: readonly SheetPart[]): string {
  const told = parts.filter(({ lines }) => lines.some((line) => line.trim() !== ""));
  return [
    `# ${plain(title)}`,
    ...told.map(({ heading, lines }) =>
      [`## ${plain(heading)}`, ...lines.filter((line) => line.trim() !== "").map((line) => `- ${plain(line)}`)].join(
        "\n\n",
      ),
    ),
    "",
  ].join("\n\n");
}

const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]()<>#|!~&]/g, (sign) => `\\${sign}`)
    .replace(/^([-+]|\d+[.)])(?=\s)/, "\\$1");
