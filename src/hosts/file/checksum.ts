/** The CRC-32 of each entry of a zip in the order of its directory; empty for a zip64, whose directory is elsewhere. */
export function readChecksums(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_LENGTH;
  while (end > 0 && view.getUint32(end, true) !== END_MARK) end--;
  let entry = view.getUint32(end + 16, true);
  const checksums: number[] = [];
  while (entry + ENTRY_LENGTH <= zip.length && view.getUint32(entry, true) === ENTRY_MARK) {
    checksums.push(view.getUint32(entry + 16, true));
    entry += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(entry + field, true), 0);
  }
  return checksums;
}

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;

export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let index = 0; index < bytes.length; index++) crc = REMAINDERS[(crc ^ bytes[index]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});
