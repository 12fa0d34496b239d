/** What customers complain of: the class and cause that the clerk writes down, the story, and who is to blame for it. */
export interface Grievance {
  readonly category: string;
  readonly cause: string | null;
  readonly content: (product: string) => string;
  readonly listened: string | null;
  readonly isLiable: boolean;
  readonly isJustified: boolean;
  readonly unit: string;
  /** How often it comes. */
  readonly weight: number;
}

const GRIEVANCES: readonly Grievance[] = [
  {
    category: "不知情定制",
    cause: "不知情定制",
    content: (product) => `客户称从未同意开通${product},被扣费后才发现,要求退订并退费`,
    listened: "坐席未征得客户明确同意即办理",
    isLiable: true,
    isJustified: true,
    unit: "增值业务处理",
    weight: 7,
  },
  {
    category: "资费争议",
    cause: "未说明资费",
    content: (product) => `客户称外呼时说${product}免费,次月被扣费`,
    listened: "坐席未说明次月起收费",
    isLiable: true,
    isJustified: true,
    unit: "计费处理",
    weight: 5,
  },
  {
    category: "承诺不实",
    cause: "承诺不实",
    content: (product) => `坐席承诺办${product}送话费,至今未到账`,
    listened: "坐席承诺赠送,口径不符",
    isLiable: true,
    isJustified: true,
    unit: "增值业务处理",
    weight: 3,
  },
  {
    category: "服务态度",
    cause: "态度生硬",
    content: () => "客户拒绝后坐席语气不耐烦并挂断电话",
    listened: "坐席语气生硬,抢话",
    isLiable: true,
    isJustified: true,
    unit: "外呼班组",
    weight: 2,
  },
  {
    category: "骚扰外呼",
    cause: "多次外呼",
    content: () => "一周内接到三次外呼,要求不要再打",
    listened: "录音正常,客户已明确拒绝",
    isLiable: false,
    isJustified: false,
    unit: "外呼班组",
    weight: 3,
  },
  {
    category: "退订不成功",
    cause: "系统未同步",
    content: (product) => `回复TD后${product}仍扣费`,
    listened: "无录音,查系统退订指令未下发",
    isLiable: false,
    isJustified: true,
    unit: "增值业务处理",
    weight: 4,
  },
  {
    category: "功能使用",
    cause: null,
    content: (product) => `${product}开通后无法使用,请尽快处理`,
    listened: null,
    isLiable: false,
    isJustified: true,
    unit: "网络支撑",
    weight: 3,
  },
  {
    category: "资费争议",
    cause: "客户误解",
    content: (product) => `不认可${product}月费,录音中客户已同意`,
    listened: "坐席已说明资费,客户同意",
    isLiable: false,
    isJustified: false,
    unit: "计费处理",
    weight: 2,
  },
];

/** Each as often as it comes. */
export const GRIEVANCE_URN: readonly Grievance[] = GRIEVANCES.flatMap((one) =>
  Array.from({ length: one.weight }, () => one),
);

export const CHANNELS = ["10086转派", "客户来电", "移动电子流", "10086转派", "短信", "12321转办"] as const;
