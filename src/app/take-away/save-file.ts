/** How long the browser may take to copy a blob it was handed before its address is withdrawn. */
const WITHDRAW_AFTER_MS = 60_000;

/** Hands a file made in the page to the browser's own downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WITHDRAW_AFTER_MS);
}
