/** `13812341234` as `138****1234`; of a shorter number all but the last four digits are hidden. */
export function maskPhone(phone: string): string {
  const shown = phone.length >= 11 ? phone.slice(0, 3) : "";
  const last = phone.length > 4 ? phone.slice(-4) : "";
  return shown + "*".repeat(Math.max(phone.length - shown.length - last.length, 0)) + last;
}
