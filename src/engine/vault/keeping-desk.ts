import type { Answer, Command } from "../protocol.ts";
import type { Session } from "../session.ts";
import { unpack } from "./document.ts";
import type { Keeper, Opened } from "./keeper.ts";
import type { Moored } from "./mooring.ts";

/** What the desk lends to its parts that keep, back up and lock. */
export type DeskPlace = {
  readonly session: Session;
  readonly keeper: Keeper;
  readonly post: (answer: Answer) => void;
  /** Makes the network of what is there now. */
  readonly make: (job: number) => Promise<unknown>;
  /** The same, and tells the page. */
  readonly show: (job: number, moored?: Moored) => Promise<void>;
  /** Files that were at hand are not any more. */
  readonly forgetFiles: () => void;
};

export type KeepingCommand = Extract<
  Command,
  { readonly kind: "look-kept" | "keep" | "open-kept" | "hold" | "keep-nothing" }
>;

/** The part of the desk that keeps things on this device. */
export class KeepingDesk {
  readonly #place: DeskPlace;

  constructor(place: DeskPlace) {
    this.#place = place;
  }

  async answer(command: KeepingCommand): Promise<void> {
    const { job } = command;
    const { session, keeper, post } = this.#place;
    switch (command.kind) {
      case "look-kept":
        await keeper.flush();
        return post({ kind: "kept", job, kept: await keeper.look() });
      case "keep":
        return post({ kind: "kept", job, kept: await keeper.keep(command.passphrase, session.memory, job) });
      case "open-kept":
        return this.#open(job, await keeper.open(command.passphrase));
      case "hold": {
        const opened = await keeper.hold(command.mayWrite);
        if (opened !== null) return this.#open(job, opened);
        return post({ kind: "kept", job, kept: await keeper.look() });
      }
      case "keep-nothing":
        return post({ kind: "kept", job, kept: await keeper.destroy() });
    }
  }

  /** What was kept, in place of what is there. */
  async #open(job: number, opened: Opened): Promise<void> {
    const { session, keeper, post, make, show, forgetFiles } = this.#place;
    session.takeUp(opened.lasting);
    forgetFiles();
    await make(job);
    keeper.moor(opened, session.memory);
    const { seal, sealed, lasting } = opened;
    await show(job, { seal, sealed, upTo: job, log: { said: lasting.said, undone: lasting.undone } });
    post({ kind: "kept-now", job: 0, kept: await keeper.look() });
  }

  /** The same in a worker made anew. */
  async resume({
    moored: { seal, sealed },
    keeping,
    mayWrite,
  }: NonNullable<Extract<Command, { kind: "restore" }>["kept"]>): Promise<void> {
    const { session, keeper } = this.#place;
    if (seal === null) {
      const lasting = await unpack(new Uint8Array(sealed));
      if (lasting !== null) session.takeUp(lasting);
      return;
    }
    const opened = await keeper.resume(seal, sealed);
    session.takeUp(opened.lasting);
    await keeper.hold(mayWrite);
    if (keeping) keeper.moor(opened, session.memory);
  }
}
