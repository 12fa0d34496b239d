import type { Origin } from "../../../table/intake.ts";

/** One row of 业务单价: ten-thousandths of a yuan a success, from and to a day, in one city or everywhere. */
export interface Price {
  readonly product: string;
  readonly tenThousandths: number;
  readonly from: number;
  readonly to: number;
  readonly city: string | null;
  readonly origin: Origin;
}

/** The prices in force by product, day and city. */
export class PriceList {
  private readonly byProduct = new Map<string, Price[]>();

  /** Of prices alike in product, city and first day the last one given counts. */
  constructor(prices: readonly Price[]) {
    for (const price of prices)
      this.byProduct.set(price.product, [price, ...(this.byProduct.get(price.product) ?? [])]);
    for (const all of this.byProduct.values()) all.sort(moreFitting);
  }

  get products(): string[] {
    return [...this.byProduct.keys()];
  }

  /** The price of a success, or null; a price naming its city beats one naming none, then the latest 生效日期 wins. */
  find(product: string, day: number, city: string | null): number | null {
    return this.inForce(product, day, city)?.tenThousandths ?? null;
  }

  /** The row that gives that price. */
  inForce(product: string, day: number, city: string | null): Price | null {
    const fitting = this.byProduct.get(product)?.find((price) => {
      return price.from <= day && day <= price.to && (price.city === null || price.city === city);
    });
    return fitting ?? null;
  }
}

function moreFitting(a: Price, b: Price): number {
  const named = Number(b.city !== null) - Number(a.city !== null);
  return named !== 0 ? named : compareDays(b.from, a.from);
}

function compareDays(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
