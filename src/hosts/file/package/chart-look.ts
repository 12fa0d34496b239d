import { chartColours } from "../../../lib/report/face/chart-face.ts";

const { deep, ink, faint, frame } = chartColours;

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
