const deep = "1F4E5F";
const ink = "404040";
const faint = "D9E2E6";
const frame = "B9C8CE";
const palette = [deep, "D08C45", "7FA3B1", "8A9A5B", "A65E5E", "6B6E8F", "C9B458", "4F8A8B"];

/** The colour of the series or slice at this place; there are eight, used over and over. */
export function colourAt(place: number): string {
  return palette[place % palette.length]!;
}

export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

export const titleText = textTraits({ points: 12, colour: deep, bold: true });
export const plainText = textTraits({ points: 9, colour: ink, bold: false });
export const gridLine = lineTraits(faint);
export const axisLine = lineTraits(frame);
export const chartFrame = `<c:spPr>${solidFill("FFFFFF")}<a:ln w="9525">${solidFill(frame)}</a:ln></c:spPr>`;

/** The text's traits for an element such as `a:defRPr`, their inside with them. */
function textTraits({ points, colour, bold }: { points: number; colour: string; bold: boolean }) {
  const font = '<a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/>';
  const attributes = `sz="${points * 100}" b="${bold ? 1 : 0}"`;
  return (element: string): string => `<a:${element} ${attributes}>${solidFill(colour)}${font}</a:${element}>`;
}

function lineTraits(colour: string): string {
  return `<c:spPr><a:ln w="9525">${solidFill(colour)}</a:ln></c:spPr>`;
}
