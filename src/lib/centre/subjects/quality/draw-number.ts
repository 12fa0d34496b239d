/**
 * The number a text draws, alike on every machine: 32-bit FNV-1a over its UTF-16 code units, then MurmurHash3's
 * last mixing step, so that texts that differ in one character are as far apart as any two.
 */
export function drawNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
