/** What we use of lzma1, whose own types are its sources and do not pass our compiler's strictness. */
export declare function compress(bytes: Uint8Array, mode: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Int8Array;
