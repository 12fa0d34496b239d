import { FileFault } from "./file-fault.ts";
import { LONGEST_STRING } from "./package/package.ts";

/** Text in UTF-8, in UTF-16 with its mark, or else in GB18030; null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.length > LONGEST_STRING) throw FileFault.tooLarge();
  for (const encoding of encodingsFor(bytes)) {
    const text = decodeIf(encoding, bytes);
    if (text !== null) return isProse(text) ? text : null;
  }
  return null;
}

function encodingsFor(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decodeIf(encoding: string, bytes: Uint8Array): string | null {
  try {
    // As a stream, so that a last character cut in half does not cast doubt on the rest.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function isProse(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text.
  const controls = sample.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls * 100 <= sample.length;
}
