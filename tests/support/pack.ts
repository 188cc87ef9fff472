import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** What goes into an archive: text or bytes under a path. */
export type Packed = { readonly path: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** Local fields, so that the archive's clock reads the same in every time zone. */
const MADE = new Date(2026, 0, 1, 12, 0, 0);

/**
 * A real ZIP archive of the files, in their order; the same files give the same bytes. `level` 0
 * stores without compressing; `zip64` writes the large form whatever the size.
 */
export async function pack(
  files: readonly Packed[],
  options: { readonly level?: number; readonly zip64?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: options.level ?? 6,
    zip64: options.zip64 ?? false,
    lastModDate: MADE,
    extendedTimestamp: false,
    useWebWorkers: false,
  });
  for (const file of files) {
    const reader = "text" in file ? new TextReader(file.text) : new Uint8ArrayReader(file.bytes);
    await writer.add(file.path, reader);
  }
  return new Uint8Array(await writer.close());
}

/** The archive as a file a person could drop. */
export const packedFile = async (name: string, files: readonly Packed[]): Promise<File> =>
  new File([await pack(files)], name, { type: "application/zip", lastModified: MADE.getTime() });
