import { CFB } from "@e965/xlsx";

const compoundFile = CFB as {
  // eslint-disable-next-line id-denylist -- SheetJS's name for it.
  utils: { cfb_new: () => object; cfb_add: (file: object, path: string, content: Uint8Array) => void };
  write: (file: object, options: { type: "array" }) => ArrayLike<number>;
};

/** An OLE container (.xls, .doc, a protected .xlsx) with these streams. */
export function buildCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = compoundFile.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) compoundFile.utils.cfb_add(file, path, content);
  return Uint8Array.from(compoundFile.write(file, { type: "array" }));
}

/** One record of an .xls stream; numbers are bytes. */
export function record(type: number, content: readonly number[] = []): number[] {
  return [...word(type), ...word(content.length), ...content];
}

export function word(value: number): number[] {
  return [value & 255, value >> 8];
}

export function double(value: number): number[] {
  return [...new Uint8Array(Float64Array.of(value).buffer)];
}

const BIFF5 = { bookStart: [0, 5, 5, 0, 0, 0, 0, 0], sheetStart: [0, 5, 16, 0, 0, 0, 0, 0] };

/** An Excel 5 stream of one sheet, whose name is in the code page's bytes. */
export function buildBiff5(
  globals: readonly number[],
  sheetName: readonly number[],
  cells: readonly number[],
): Uint8Array {
  const sheetRecord = (start: number): number[] =>
    record(0x85, [...word(start), 0, 0, 0, 0, sheetName.length, ...sheetName]);
  const book = (start: number): number[] => [
    ...record(0x809, BIFF5.bookStart),
    ...globals,
    ...sheetRecord(start),
    ...record(0x0a),
  ];
  const sheetStart = book(0).length;
  return Uint8Array.from([...book(sheetStart), ...record(0x809, BIFF5.sheetStart), ...cells, ...record(0x0a)]);
}
