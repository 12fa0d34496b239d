const SHORTEST_MASKED = 8;

/** A number as others may see it: `138****1234`; one of fewer than eight characters, or that is masked already, as it is (spec 8.1). */
export function maskPhone(phone: string): string {
  if (phone.length < SHORTEST_MASKED || phone.includes("*")) return phone;
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
