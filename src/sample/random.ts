/** Draws that anyone can repeat from the same seed. */
export interface Random {
  /** From 0 up to but not including 1. */
  share(): number;
  /** A whole number, both ends in it. */
  whole(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
  happens(probability: number): boolean;
}

/** A theme draws from its own sequence, so that a change in one leaves the others as they were. */
export function seedRandom(seed: number, theme: string): Random {
  const share = mulberry32(mixText(seed, theme));
  const whole = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    whole,
    pick: (choices) => choices[whole(0, choices.length - 1)]!,
    happens: (probability) => share() < probability,
  };
}

function mixText(seed: number, text: string): number {
  let mixed = seed | 0;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  return mixed;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
