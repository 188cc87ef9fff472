/** A text without halves of characters, which no address or XML can hold. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, "");
