const MOBILE = /^1[3-9]\d{9}$/;
const TOLL = /^[48]00\d{7}$/;
const BIG_CITY = "(?:10|2\\d)\\d{8}";
const OTHER_CITY = "[3-9]\\d{2}\\d{7,8}";
const LANDLINE = new RegExp(`^0(?:${BIG_CITY}|${OTHER_CITY})$`);
const WITHOUT_TRUNK = new RegExp(`^(?:${BIG_CITY}|${OTHER_CITY})$`);
const SHORT_CODE = /^(?:95\d{3}|95\d{6}|96\d{3}|\d{3,6})$/;

export function isMobile(digits: string): boolean {
  return MOBILE.test(digits);
}

/** A number of a firm, the same from everywhere: 400 and 800. */
export function isToll(digits: string): boolean {
  return TOLL.test(digits);
}

/** With its 0 and area code. */
export function isLandline(digits: string): boolean {
  return LANDLINE.test(digits);
}

/** A landline that lost the 0 before its area code, as a cell of a number does, with it; null of any other. */
export function withTrunk(digits: string): string | null {
  return WITHOUT_TRUNK.test(digits) && !isToll(digits) ? `0${digits}` : null;
}

/** Such as 10086, 95588 or 110. */
export function isShortCode(digits: string): boolean {
  return SHORT_CODE.test(digits);
}
