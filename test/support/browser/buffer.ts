const encoder = new TextEncoder();

/** As much of Node's Buffer as the fake Excel needs in a browser. */
export const Buffer = { byteLength: (text: string) => encoder.encode(text).length };
