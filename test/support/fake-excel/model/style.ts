export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks, and whether it is locked on a protected sheet. */
export interface Style {
  readonly numberFormat: string;
  /** `#RRGGBB`; null without a fill. */
  readonly fillColor: string | null;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** By edge, as `EdgeTop`. */
  readonly borders: Readonly<Record<string, Border>>;
}

const PLAIN: Style = {
  numberFormat: "General",
  fillColor: null,
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** Every look once; a cell keeps its number. */
export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly idsByText = new Map<string, number>();
  private readonly idsByStyle = new WeakMap<Style, number>();

  constructor() {
    this.idOf(PLAIN);
  }

  get(id: number): Style {
    return this.styles[id]!;
  }

  idOf(style: Style): number {
    const known = this.idsByStyle.get(style);
    if (known !== undefined) return known;
    const id = this.idByText(style);
    this.idsByStyle.set(style, id);
    return id;
  }

  private idByText(style: Style): number {
    const text = JSON.stringify(style);
    let id = this.idsByText.get(text);
    if (id === undefined) {
      id = this.styles.push(style) - 1;
      this.idsByText.set(text, id);
    }
    return id;
  }

  /** Number of the look that is left when some of `id` changes. */
  change(id: number, patch: Partial<Style>): number {
    return this.idOf({ ...this.get(id), ...patch });
  }
}
