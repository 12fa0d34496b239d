import type {
  Amount,
  Choice,
  Difference,
  Distinct,
  FactSource,
  Fold,
  Label,
  Measure,
  MeasureName,
  Plus,
  Post,
  Ratio,
  Share,
  Spanned,
  SpanRule,
  Stated,
  Sum,
  Worked,
} from "./measure.ts";

type Declared<M> = Omit<M, "kind">;

/** One amount of a source: `amount(dials, "connected")`. */
export function amount<W>(source: FactSource<W>, column: string): Amount<W> {
  return { source, column };
}

export function sum<W>(declared: MeasureName & { of: Amount<W>; unit?: number }): Sum<W> {
  return { kind: "sum", unit: 1, ...declared };
}

export function distinct<W>(declared: Declared<Distinct<W>>): Distinct<W> {
  return { kind: "distinct", ...declared };
}

export function stated<W>(declared: Declared<Stated<W>>): Stated<W> {
  return { kind: "stated", ...declared };
}

export function label<W>(declared: Declared<Label<W>>): Label<W> {
  return { kind: "label", ...declared };
}

export function plus<W>(declared: Declared<Plus<W>>): Plus<W> {
  return { kind: "plus", ...declared };
}

export function difference<W>(declared: Declared<Difference<W>>): Difference<W> {
  return { kind: "difference", ...declared };
}

export function ratio<W>(declared: Omit<Declared<Ratio<W>>, "perUnit"> & { perUnit?: number }): Ratio<W> {
  return { kind: "ratio", perUnit: 1, ...declared };
}

export function choice<W>(declared: Declared<Choice<W>>): Choice<W> {
  return { kind: "choice", ...declared };
}

export function post<W>(declared: Declared<Post<W>>): Post<W> {
  return { kind: "post", ...declared };
}

export function worked<W>(declared: Declared<Worked<W>>): Worked<W> {
  return { kind: "worked", ...declared };
}

export function share<W>(declared: Declared<Share<W>>): Share<W> {
  return { kind: "share", ...declared };
}

export function fold<W>(declared: Omit<Declared<Fold<W>>, "isSpread"> & { isSpread?: boolean }): Fold<W> {
  return { kind: "fold", isSpread: false, ...declared };
}

/** The measure over another period: `spanned(output, monthToDate)` is `monthOutput`. */
export function spanned<W>(of: Measure<W>, span: SpanRule): Spanned<W> {
  const id = span.id + of.id.charAt(0).toUpperCase() + of.id.slice(1);
  const { title, english, format } = of;
  return { kind: "spanned", id, title, english, format, means: `${span.title}的${title}`, of, span };
}
