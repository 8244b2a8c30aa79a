/** How a page is laid out, by the size of the terminal. Below `tiny` there is no room to play in. */
const SHAPES = ["wide", "standard", "compact", "tiny", "none"] as const;
export type Shape = (typeof SHAPES)[number];

const LEAST = {
  wide: [104, 34],
  standard: [66, 20],
  compact: [40, 12],
  tiny: [30, 8],
} as const satisfies Partial<Record<Shape, readonly [columns: number, rows: number]>>;

/** No row is longer than this: a rule across a very wide terminal is a long way from the prose it belongs to. */
const WIDEST = 116;
/** Bringhurst's ideal measure. */
const MEASURE = 66;
const LEDGER = { gap: 6, most: 40 } as const;

/** What the size of the terminal alone decides. */
export interface Sheet {
  readonly shape: Shape;
  readonly columns: number;
  readonly rows: number;
  readonly margin: number;
  /** Cells between the margins. */
  readonly inner: number;
  /** Cells of a line of prose. */
  readonly measure: number;
  /** The column beside the prose: where it begins within the margins, and its width; 0 where there is none. */
  readonly ledger: { readonly at: number; readonly cells: number };
}

export function shapeFor(columns: number, rows: number): Shape {
  const fits = ([least, high]: readonly [number, number]): boolean => columns >= least && rows >= high;
  if (fits(LEAST.wide)) return "wide";
  if (fits(LEAST.standard)) return "standard";
  if (fits(LEAST.compact)) return "compact";
  return fits(LEAST.tiny) ? "tiny" : "none";
}

export function sheetFor(columns: number, rows: number): Sheet {
  const shape = shapeFor(columns, rows);
  const narrow = shape === "wide" || shape === "standard" ? 3 : 1;
  const margin = Math.max(narrow, Math.floor((columns - WIDEST) / 2));
  const inner = Math.max(1, Math.min(columns - 2 * narrow, WIDEST));
  const measure = Math.min(MEASURE, inner);
  const at = measure + LEDGER.gap;
  const cells = shape === "wide" ? Math.min(LEDGER.most, inner - at) : 0;
  return { shape, columns, rows, margin, inner, measure, ledger: { at, cells } };
}

/** Rows that a page asks for at this size. */
export interface Content {
  readonly text: number;
  /** All options whole; and with only the one pointed at whole. */
  readonly options: { readonly whole: number; readonly shrunk: number };
  readonly gauges: number;
  readonly timeline: boolean;
  readonly notice: number;
  /** Where the text stands when there is room to spare: at the head, or a third of the way down, as on a card. */
  readonly sunk?: boolean;
}

/** Rows that each part gets, from the head of the screen to its foot. They add up to the rows of the terminal. */
export interface Budget {
  readonly masthead: number;
  readonly rule: number;
  readonly opening: number;
  readonly text: number;
  readonly more: number;
  readonly before: number;
  readonly options: number;
  readonly air: number;
  readonly notice: number;
  readonly timeline: number;
  readonly gauges: number;
  readonly footer: number;
  /** Whether every option is whole. */
  readonly whole: boolean;
}

/** Of a page that does not fit, the options may take so much of the rows, but always so many rows. */
const OPTIONS = { share: 0.4, least: 3 } as const;
/** Fewer rows of text than `wanted`, and something else gives way; fewer than `least`, and options do. */
const TEXT = { wanted: 4, least: 3 } as const;

/** What gives way to the text, in this order. */
const GIVES_WAY = ["opening", "timeline", "gauges", "space", "rule", "before"] as const;
type Part = (typeof GIVES_WAY)[number];

function attempt(sheet: Sheet, content: Content, gone: ReadonlySet<Part>): Budget {
  const { rows, shape } = sheet;
  const roomy = shape === "wide" || shape === "standard";
  const keep = (part: Part, asked: number): number => (gone.has(part) ? 0 : asked);
  const rule = keep("rule", shape === "tiny" ? 0 : 1);
  const opening = keep("opening", roomy ? 1 : 0);
  const space = keep("space", shape === "tiny" ? 0 : 1);
  const timeline = keep("timeline", content.timeline && roomy ? 1 : 0);
  const gauges = keep("gauges", shape === "tiny" ? 0 : content.gauges);
  const notice = Math.min(content.notice, Math.max(1, Math.floor(rows / 4)));
  const body = rows - 1 - rule - opening - space - notice - timeline - gauges - 1;
  const fixed = { masthead: 1, rule, opening, notice, timeline, gauges, footer: 1 };
  const before = content.options.whole > 0 && content.text > 0 ? keep("before", 1) : 0;
  if (content.text + before + content.options.whole <= body) {
    const air = body - content.text - before - content.options.whole;
    const sunk = content.sunk ? Math.floor(air / 3) : 0;
    return {
      ...fixed,
      opening: opening + sunk,
      text: content.text,
      more: 0,
      before,
      options: content.options.whole,
      air: air - sunk + space,
      whole: true,
    };
  }
  const share = Math.max(OPTIONS.least, Math.floor(rows * OPTIONS.share));
  const whole = content.options.whole <= share;
  const most = Math.max(share, body - before - 1 - TEXT.least);
  const alone = content.text === 0;
  const options = alone ? body : whole ? content.options.whole : Math.min(content.options.shrunk, most);
  const left = body - options - before;
  if (content.text <= left) {
    return { ...fixed, text: content.text, more: 0, before, options, air: left - content.text + space, whole };
  }
  return { ...fixed, text: Math.max(1, left - 1), more: 1, before, options, air: space, whole };
}

/** Which parts of a page there are on this sheet, and how many rows each gets. */
export function budget(sheet: Sheet, content: Content): Budget {
  const gone = new Set<Part>();
  let best = attempt(sheet, content, gone);
  for (const part of GIVES_WAY) {
    if (best.text >= Math.min(TEXT.wanted, content.text)) break;
    gone.add(part);
    best = attempt(sheet, content, gone);
  }
  return best;
}

export const rowsOf = (given: Budget): number =>
  given.masthead +
  given.rule +
  given.opening +
  given.text +
  given.more +
  given.before +
  given.options +
  given.air +
  given.notice +
  given.timeline +
  given.gauges +
  given.footer;
