/** Cuts a text, fed in pieces cut anywhere, into lines of which only the beginning is kept. */
export type Lines = { readonly push: (text: string) => void; readonly end: () => void };

/** Longest beginning of a line that is looked at: a header, a sender and a notice of 100 people added are shorter. */
const LONGEST_BEGINNING = 4_096;
const CARRIAGE_RETURN = 13;

/**
 * Hands on each line without its end; `afterReturn` says whether the line before ended with CR LF (true for the first).
 * iOS ends messages with CR LF and the lines inside a message with LF alone (2019–2026).
 */
export function openLines(line: (beginning: string, afterReturn: boolean) => void): Lines {
  let held = "";
  let afterReturn = true;
  let lastIsReturn = false;

  function emit(): void {
    const whole = held.charCodeAt(held.length - 1) === CARRIAGE_RETURN ? held.slice(0, -1) : held;
    line(whole, afterReturn);
    afterReturn = lastIsReturn;
    held = "";
    lastIsReturn = false;
  }

  return {
    push(text) {
      let start = 0;
      for (;;) {
        const found = text.indexOf("\n", start);
        const stop = found < 0 ? text.length : found;
        if (stop > start) {
          const room = LONGEST_BEGINNING - held.length;
          if (room > 0) held += text.slice(start, Math.min(stop, start + room));
          lastIsReturn = text.charCodeAt(stop - 1) === CARRIAGE_RETURN;
        }
        if (found < 0) return;
        emit();
        start = found + 1;
      }
    },
    end() {
      if (held !== "") emit();
    },
  };
}
