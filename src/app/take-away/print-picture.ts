/** Prints a picture alone on its page; from there browsers also save PDF. Resolves when the dialog is gone. */
export async function printPicture(picture: Blob): Promise<void> {
  const address = URL.createObjectURL(picture);
  const sheet = new Image();
  sheet.className = "print-sheet";
  sheet.alt = "";
  sheet.src = address;
  try {
    await sheet.decode();
    document.body.append(sheet);
    window.print();
  } finally {
    sheet.remove();
    URL.revokeObjectURL(address);
  }
}
