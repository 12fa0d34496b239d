const TEXT = /"[^"]*"|'[^']*'!/g;
const INNERMOST = /\([^()]*\)/;
const ARITHMETIC = /[-+*/^%]/;
const NUMERIC =
  /^=?(?:SUM|SUMIFS?|SUMPRODUCT|COUNT|COUNTA|COUNTIFS?|AVERAGE|AVERAGEIFS?|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|MOD|MAX|MIN|DATE|TIME|TODAY|NOW|YEAR|MONTH|DAY|HOUR|MINUTE|SECOND|VALUE|LEN)@$/i;

/** Whether a formula can give nothing but a number, so that an empty text is no result of it: arithmetic, a sum and the like. */
export function givesNumber(formula: string): boolean {
  let outermost = formula.replace(TEXT, "@");
  while (INNERMOST.test(outermost)) outermost = outermost.replace(INNERMOST, "@");
  if (/[&<>]|(?!^)=/.test(outermost)) return false;
  return ARITHMETIC.test(outermost) || NUMERIC.test(outermost);
}
