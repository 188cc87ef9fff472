/** What someone added by hand is known by: sixteen random bytes as hex digits. */
export function freshCard(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
