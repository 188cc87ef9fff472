import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A file to begin from. */
export type Seed = { readonly path: string; readonly bytes: Uint8Array };

export type TextSeed = Seed & { readonly text: string };

export type Seeds = {
  /** The fixtures first. */
  readonly texts: readonly TextSeed[];
  /** How many of the texts are fixtures. */
  readonly fixtures: number;
  readonly json: readonly TextSeed[];
  readonly archives: readonly Seed[];
  /** How many files of the corpora are among them; 0 where they are not beside the checkout. */
  readonly fromCorpora: number;
};

/** From the root of the checkout: threads run from a bundle that lies elsewhere. */
const FIXTURES = "fixtures/";
const CORPORA = "../shared/corpora/";

/** Longer files are cut: a fault lies in a record, and a million cases must end. */
const LONGEST = 8_192;
const LARGEST_ARCHIVE = 65_536;
const OTHER = /\.(?:ts|md|png|jpg|svg)$/;
const PACKED = /\.(?:zip|jar|apk|exe)$/i;

/** Every fixture, and every file of the corpora where they are. */
export function gatherSeeds(): Seeds {
  const fixtures = filesIn(FIXTURES).map((path) =>
    seedOf(path, path.slice(FIXTURES.length).replace(/^[^/]+\/[^/]+\//, "")),
  );
  const corpora = existsSync(CORPORA)
    ? [...filesIn(CORPORA).map((path) => seedOf(path, basename(path))), ...packed()]
    : [];
  const all = [...fixtures, ...corpora];
  const isArchive = ({ path, bytes }: Seed): boolean => PACKED.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  const isText = (seed: Seed): boolean =>
    !isArchive(seed) && !OTHER.test(seed.path) && !seed.path.endsWith(".gz") && seed.bytes.length > 0;
  const texts = all.filter(isText).map(({ path, bytes }) => {
    const short = bytes.subarray(0, LONGEST);
    return { path, bytes: short, text: new TextDecoder().decode(short) };
  });
  return {
    texts,
    fixtures: fixtures.filter(isText).length,
    json: texts.filter(({ path }) => path.endsWith(".json")),
    archives: all.filter((seed) => isArchive(seed) && seed.bytes.length <= LARGEST_ARCHIVE),
    fromCorpora: corpora.length,
  };
}

const seedOf = (from: string, path: string): Seed => ({ path, bytes: readFileSync(from) });

/** The fuzzing corpus comes packed; unpacked for the moment of reading. */
function packed(): readonly Seed[] {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-corpus-"));
  spawnSync("tar", ["-xzf", join(CORPORA, "fuzz/go-fuzz-corpus.tar.gz"), "-C", folder]);
  const ends: Readonly<Record<string, string>> = {
    csv: ".csv",
    json: ".json",
    stdhtml: ".html",
    zip: ".zip",
    url: ".csv",
  };
  const seeds = filesIn(folder).flatMap((path) => {
    const end = ends[/\/(csv|json|stdhtml|zip|url)\/corpus\//.exec(path)?.[1] ?? ""];
    return end === undefined ? [] : [seedOf(path, basename(path) + end)];
  });
  rmSync(folder, { recursive: true, force: true });
  return seeds;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted();
}
