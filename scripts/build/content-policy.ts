import type { OfficeSource } from "./office-source.ts";

/** Hash of nothing: a style element may stand in the page only while it is empty, and scripts fill it rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the pane may load, and from where: its own server, and Office.js; it may call nobody else. */
export function contentPolicy({ origin }: OfficeSource): string {
  const office = origin === null ? "" : ` ${origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(origin === null ? [] : [`frame-src${office}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What the page in a browser may load: nothing but what its own server has, and it may call nobody. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
