import { draw } from "../counterpart/draw.ts";
import { TEMPERAMENTS, type Temperament } from "../counterpart/temperaments.ts";
import type { Assumed } from "../playthrough/assumptions.ts";
import { modelDigest } from "../playthrough/digests.ts";
import { FORMAT, type Header, type Mode, type Player } from "../playthrough/lines.ts";
import type { Story } from "../playthrough/story.ts";
import type { Seat } from "../relationship/seats.ts";
import type { Host } from "./host.ts";

export const CHAIRS = ["beijing", "moscow", "both"] as const;
export type Chair = (typeof CHAIRS)[number] | "none";

export interface NewPlay {
  readonly chair: Chair;
  readonly mode?: Mode | undefined;
  readonly temperament?: Temperament | undefined;
  readonly seed?: number | undefined;
  readonly assumed?: Assumed | undefined;
}

/** The first line of a new playthrough. The seed comes from the clock unless given, the temperament from the seed. */
export function newHeader(story: Story, host: Host, { chair, mode, temperament, seed, assumed = {} }: NewPlay): Header {
  const made = host.now();
  const chosen = seed ?? Math.floor(made.getTime() / 1000) % 1_000_000;
  const other: Player = `counterpart:${temperament ?? drawnTemperament(chosen)}`;
  const sits = (seat: Seat): Player =>
    chair === "none" ? "counterpart:historical" : chair === "both" || chair === seat ? "player" : other;
  return {
    log: FORMAT,
    run: host.chance(),
    made: `${made.toISOString().slice(0, 16)}Z`,
    story: story.script.index.digest,
    model: modelDigest(story.numbers),
    seed: chosen,
    mode: mode ?? "study",
    players: { beijing: sits("beijing"), moscow: sits("moscow") },
    assume: assumed,
  };
}

const drawnTemperament = (seed: number): Temperament =>
  TEMPERAMENTS[draw(`${seed}/temperament`, TEMPERAMENTS.length)] ?? "historical";
