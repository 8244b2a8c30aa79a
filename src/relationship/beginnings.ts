import type { ImageKind } from "./images.ts";
import type { Seat } from "./seats.ts";

interface Beginning {
  readonly image: Readonly<Record<ImageKind, number>>;
  /** 0–100. */
  readonly confidence: number;
  readonly pictured: string;
  /** What it believes of the other's trust, 0–100. */
  readonly belief: number;
  readonly believed: string;
}

/** What each seat takes the other for before anything has happened. The weights of an image add up to 100. */
export const BEGINNINGS = {
  beijing: {
    image: { ally: 60, "client-keeper": 30, rival: 10 },
    confidence: 30,
    pictured: "Karakhan gives up the Tsar's treaties; nobody has met a Bolshevik.",
    belief: 50,
    believed: "Nothing has arrived yet.",
  },
  moscow: {
    image: { ally: 45, "client-keeper": 45, rival: 10 },
    confidence: 30,
    pictured: "The East is to be organised; it has sent no one yet.",
    belief: 60,
    believed: "The offer was welcomed in the newspapers.",
  },
} as const satisfies Record<Seat, Beginning>;
