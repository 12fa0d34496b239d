import type { Day } from "./calendar.ts";
import type { Centre } from "./centre.ts";
import { countPlanted, scatter, type Stray } from "./mess.ts";
import { dateCell, type Part, type SampleCell, type SampleRow, titledSheet } from "./sample-sheet.ts";

/** A service on sale. `weight` is its share of the dials; 0 keeps it out of the two systems' calls. */
export interface Product {
  readonly name: string;
  readonly price: number;
  readonly written: SampleCell;
  readonly weight: number;
}

export const PRODUCTS: readonly Product[] = [
  { name: "新闻早报", price: 0.35, written: 0.35, weight: 25 },
  { name: "音乐彩铃", price: 1.2, written: "￥1.20", weight: 20 },
  { name: "来电名片", price: 0.8, written: 0.8, weight: 14 },
  { name: "流量加油包", price: 2.5, written: { formula: "5/2", result: 2.5 }, weight: 14 },
  { name: "亲情组合", price: 1.5, written: "1.5元", weight: 9 },
  { name: "短信套餐", price: 0.6, written: "０.６", weight: 8 },
  { name: "宽带提速", price: 5, written: 5, weight: 4 },
  { name: "视频会员", price: 3, written: 3, weight: 6 },
];

/** Sold through the third system only. */
export const TALLIED_PRODUCT: Product = { name: "商务名片夹", price: 1, written: 1, weight: 0 };

/** On the list, but nobody has settled its price. */
export const UNPRICED_PRODUCT: Product = { name: "云存储", price: 0, written: "待定", weight: 0 };

const DATED = { product: "视频会员", price: 2.8 };
const LOCAL = { product: "新闻早报", city: "郑州", price: 0.5 };

export interface Sale {
  readonly product: Product;
  readonly city: string;
  readonly day: Day;
}

/** Yuan for one success. */
export function pricesOf({ workdays }: Centre): (sale: Sale) => number {
  const change = priceChange(workdays);
  return ({ product, city, day }) => {
    if (product.name === LOCAL.product && city === LOCAL.city) return LOCAL.price;
    return product.name === DATED.product && day.serial >= change ? DATED.price : product.price;
  };
}

/** 业务单价. */
export function makePrices(centre: Centre): Part {
  const change = priceChange(centre.workdays);
  const rows = [...PRODUCTS, TALLIED_PRODUCT].map((product): SampleRow => {
    const lastDay = product.name === DATED.product ? dateCell(change - 1) : null;
    return [product.name, product.written, null, lastDay, null];
  });
  rows.push(
    [DATED.product, DATED.price, dateCell(change), null, null],
    [LOCAL.product, LOCAL.price, null, null, "郑州市"],
  );
  const strays: Stray[] = [
    { code: null, row: [] },
    { code: "unreadableNumber", row: [UNPRICED_PRODUCT.name, UNPRICED_PRODUCT.written] },
    { code: "duplicateRow", row: rows[0]! },
  ];
  const header = ["业务名称", "单价(元/户)", "生效日期", "失效日期", "地市"];
  return {
    sheets: [titledSheet({ name: "业务单价", title: "各业务产值单价表", header, rows: scatter(rows, strays) })],
    planted: countPlanted("prices", strays),
  };
}

/** The first day of the changed price. */
function priceChange(workdays: readonly Day[]): number {
  return workdays[Math.floor(workdays.length / 2)]!.serial;
}
