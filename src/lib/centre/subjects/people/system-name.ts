import { System } from "../people/directory.ts";

/** Which system a 系统 cell names: what contains 老 or 旧 is the old one, what contains 新 the new. */
export function systemOf(text?: string): System {
  if (text === undefined) return System.none;
  return /[老旧]/.test(text) ? System.old : text.includes("新") ? System.new : System.none;
}

/** The system that a sheet's name tells, else its file's (spec 1.1). */
export function systemOfSheet({ name, file }: { name: string; file: string }): System {
  const told = [name, file].find((text) => /[老旧新]系统/.test(text));
  return told === undefined ? System.none : /[老旧]系统/.test(told) ? System.old : System.new;
}
