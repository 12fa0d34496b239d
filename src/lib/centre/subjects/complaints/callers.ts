/** The customers of complaints by their numbers, each by a place in a list; those without a number are one. */
export class Callers {
  private readonly places = new Map<number, number>();

  get size(): number {
    return this.places.size;
  }

  /** The place of a number, a new one when it was never seen. */
  codeOf(phone: number): number {
    const known = this.places.get(phone) ?? this.places.size;
    this.places.set(phone, known);
    return known;
  }
}
