import { failureOf } from "../failure.ts";
import type { FailureCode } from "../protocol.ts";
import { Refused } from "../reading-desk.ts";
import { type Scrub, pack, unpack } from "../vault/document.ts";
import { headerOf, newSeal, seal, sealFor, unseal } from "../vault/envelope.ts";
import type { DeskPlace } from "../vault/keeping-desk.ts";
import type { Moored, Seal } from "../vault/mooring.ts";
import { locked, unlocked } from "./age.ts";
import { contentOf, type Inside, insideOf } from "./content.ts";
import { joined } from "./joined.ts";
import type { BackupCommand, BackupInside } from "./messages.ts";

/** What backups need of the outside. */
export type BackupTools = {
  readonly scrub: Scrub;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly app: string;
  /** log2 of scrypt's N, of a backup and of a lock. */
  readonly cost: number;
};

const REFUSALS: Readonly<Record<"unknown" | "damaged" | "wrong-passphrase" | "newer", FailureCode>> = {
  unknown: "not-a-backup",
  damaged: "backup-damaged",
  "wrong-passphrase": "wrong-passphrase",
  newer: "backup-newer",
};

/** The part of the desk that makes backups, restores them, and locks what is on screen. */
export class BackupDesk {
  readonly #tools: BackupTools;
  readonly #place: DeskPlace;
  /** Opened and looked at, not yet restored. */
  #opened: Inside | null = null;

  constructor(tools: BackupTools, place: DeskPlace) {
    this.#tools = tools;
    this.#place = place;
  }

  async answer(command: BackupCommand): Promise<void> {
    const { job } = command;
    const { session, post, show } = this.#place;
    switch (command.kind) {
      case "back-up": {
        const { scrub, clock, app, cost } = this.#tools;
        if (session.memory.example) throw new Refused("our-fault");
        const text = contentOf(session.memory, { scrub, at: clock(), app });
        const file = new Blob([await locked(new TextEncoder().encode(text), command.passphrase, cost)]);
        return post({ kind: "backup", job, file, seal: await this.#sealOf(command.passphrase) });
      }
      case "open-backup":
        return this.#open(command);
      case "restore-backup":
        return this.#restore(job, command.how);
      case "lock": {
        const plain = await pack(session.memory, this.#tools.scrub);
        const sealed = await seal(command.seal, { generation: 1, at: this.#tools.clock(), plain });
        return post({ kind: "locked", job, sealed });
      }
      case "unlock": {
        const header = headerOf(command.sealed);
        const by = typeof header === "string" ? null : await sealFor(header, command.passphrase);
        const plain = by === null ? null : await unseal(by, command.sealed);
        const lasting = plain === null ? null : await unpack(plain);
        if (lasting === null || plain === null) throw new Refused("wrong-passphrase");
        session.takeUp(lasting);
        const { said, undone } = lasting;
        return show(job, { ...mooring(job, plain), log: { said, undone } });
      }
    }
  }

  async #open({ job, file, passphrase }: Extract<BackupCommand, { kind: "open-backup" }>): Promise<void> {
    this.#opened = null;
    const plain = await unlocked(new Uint8Array(await file.arrayBuffer()), passphrase);
    const opened = typeof plain === "string" ? plain : insideOf(new TextDecoder().decode(plain));
    if (typeof opened === "string") throw new Refused(REFUSALS[opened]);
    const { at, lasting } = opened;
    const { people, circles, sources, ego } = refusing(() => this.#place.session.peek(lasting));
    const inside: BackupInside = {
      at,
      name: ego.names[0] ?? "",
      platforms: sources.flatMap(({ platform }) => (platform === "declared" ? [] : [platform])),
      people: people.length,
      circles: circles.filter(({ basis }) => basis !== "suggested").length,
      changes: lasting.said.length,
    };
    this.#opened = opened;
    this.#place.post({ kind: "backup-opened", job, inside, seal: await this.#sealOf(passphrase) });
  }

  /** All or nothing: where it is kept on this device too, it counts as restored when it lies there. */
  async #restore(job: number, how: "replace" | "join"): Promise<void> {
    const { session, keeper, make, show, forgetFiles } = this.#place;
    if (this.#opened === null) throw new Refused("file-gone");
    const before = session.memory;
    if (how === "replace") session.takeUp(this.#opened.lasting);
    else session.memory = joined(before, this.#opened.lasting);
    if (session.memory === before) return show(job);
    try {
      await make(job).catch((reason: unknown) => refusing(() => raise(reason)));
      const kept = await keeper.write(session.memory, job);
      const moored = kept ?? mooring(job, await pack(session.memory, this.#tools.scrub));
      if (how === "replace") forgetFiles();
      const { said, undone } = session.memory;
      await show(job, { ...moored, log: { said, undone } });
      this.#opened = null;
    } catch (reason) {
      keeper.follow(before, job);
      throw reason;
    }
  }

  /** `null` where there is no cryptography to make it with. */
  #sealOf(passphrase: string): Promise<Seal | null> {
    return newSeal(passphrase, this.#tools.cost).catch(() => null);
  }
}

/** What a new worker goes on from where nothing is kept: the bytes as they are, in the memory of the page. */
const mooring = (upTo: number, plain: Uint8Array<ArrayBuffer>): Moored => ({ seal: null, sealed: plain.buffer, upTo });

/** Whoever knows the passphrase can have written it: what no network can be made of is no backup. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (reason) {
    throw failureOf(reason) === "out-of-memory" ? reason : new Refused("not-a-backup");
  }
}

function raise(reason: unknown): never {
  throw reason;
}
