import { existsSync } from "node:fs";
import type { Assumed } from "../playthrough/assumptions.ts";
import { sealed } from "../playthrough/lines.ts";
import { newLog } from "../playthrough/log.ts";
import { replay, untilPlayer } from "../playthrough/playthrough.ts";
import { assuming, type Story } from "../playthrough/story.ts";
import { failed, ok, type Result } from "../relationship/result.ts";
import { newSavePath, savesFolder } from "../saves/folder.ts";
import { listSaves } from "../saves/list.ts";
import { pathFrom, shown } from "../saves/paths.ts";
import { createSave, openSave } from "../saves/save.ts";
import { type Desk, playDesk } from "../views/desk.ts";
import { firstDesk } from "../views/first.ts";
import { resumeLine } from "../views/resume.ts";
import { titleDesk } from "../views/title.ts";
import { show } from "./front.ts";
import { couldNot, type Done, type Host } from "./host.ts";
import { loadStory } from "./library.ts";
import { type NewPlay, newHeader } from "./new-log.ts";
import type { ObserveOptions, PlayOptions } from "./program.ts";

/** What was asked on the command line, with the file of assumptions read. */
interface Chosen extends PlayOptions, Assuming {}

/** A playthrough open on a desk. Closing it gives its file back. */
interface Sitting {
  readonly desk: Desk;
  close(): void;
}

/** Plays: a file taken up again or begun, a seat given on the command line, or the title page. */
export async function play(file: string | undefined, options: PlayOptions, host: Host): Promise<Done> {
  const assumed = await assumedBy(options, host);
  if (!assumed.ok) return couldNot(assumed.problem);
  const hall = new Hall({ ...options, ...assumed.value }, host, await savesFolder(host.env));
  try {
    const desk = hall.enter(file === undefined ? undefined : pathFrom(file, host.folder));
    if (!desk.ok) return couldNot(desk.problem);
    return { code: (await show(desk.value, host, options.plain === true)) as Done["code"] };
  } finally {
    hall.close();
  }
}

/** The historical playthrough unfolds. */
export async function observe(options: ObserveOptions, host: Host): Promise<Done> {
  const assumed = await assumedBy(options, host);
  if (!assumed.ok) return couldNot(assumed.problem);
  return { code: (await show(observed(assumed.value, host), host, options.plain === true)) as Done["code"] };
}

const observed = ({ story, assumed }: Assuming, host: Host): Desk => {
  const { log } = newLog(newHeader(story, host, { chair: "none", seed: 0, assumed }));
  return playDesk(untilPlayer(replay(story, log)).playthrough);
};

/** The story with the numbers of a file of assumptions, if one is named. The reader of YAML is loaded only then. */
async function assumedBy({ assume }: ObserveOptions, host: Host): Promise<Result<Assuming, string>> {
  const read = assume === undefined ? ok({}) : (await import("./assume.ts")).readAssumed(assume, host);
  if (!read.ok) return read;
  const story = assuming(loadStory(), read.value);
  return story.ok ? ok({ story: story.value, assumed: read.value }) : story;
}

/** What is played, and the numbers that were put in the place of the model's own. */
interface Assuming {
  readonly story: Story;
  readonly assumed: Assumed;
}

/** Where playthroughs are begun and taken up. Files opened here are closed with it. */
class Hall {
  readonly #story: Story;
  readonly #host: Host;
  readonly #options: Chosen;
  readonly #folder: Result<string, string>;
  readonly #sittings: Sitting[] = [];

  constructor(options: Chosen, host: Host, folder: Result<string, string>) {
    this.#story = options.story;
    this.#host = host;
    this.#options = options;
    this.#folder = folder;
  }

  /** The first desk: of the file given, of the seat given, or the title page. */
  enter(path: string | undefined): Result<Desk, string> {
    const { seat, assume } = this.#options;
    const stands = path !== undefined && existsSync(path);
    if (stands && assume !== undefined)
      return failed(
        `${shown(path)} is a playthrough already, with assumptions of its own; leave out --assume to take it up again.`,
      );
    if (stands && seat) return failed(`${shown(path)} is a playthrough already; leave out --seat to take it up again.`);
    if (stands) return this.#seated(resumed(this.#story, path));
    if (seat) return this.#begin(seat, path);
    return ok(this.#title(path));
  }

  close(): void {
    for (const sitting of this.#sittings) sitting.close();
  }

  #title(path: string | undefined): Desk {
    const saves = this.#folder.ok ? listSaves(this.#folder.value) : this.#folder;
    const last = saves.ok ? saves.value.find(({ seats }) => seats.length > 0) : undefined;
    const welcomed = (desk: Desk): Desk => (saves.ok && saves.value.length === 0 ? firstDesk(desk) : desk);
    // A playthrough keeps the assumptions it was begun with: with others in hand none is offered to be taken up.
    const again = last && this.#options.assume === undefined ? resumeLine(this.#story, last.log) : undefined;
    const open = (choice: "beijing" | "moscow" | "both" | "observe" | "resume"): Desk | string => {
      if (choice === "observe") return welcomed(observed(this.#options, this.#host));
      const desk =
        choice === "resume" && last
          ? this.#seated(resumed(this.#story, last.path))
          : this.#begin(choice as NewPlay["chair"], path);
      return desk.ok ? welcomed(desk.value) : desk.problem;
    };
    return titleDesk(this.#story.script.index, again, open, saves.ok ? undefined : saves.problem);
  }

  #begin(chair: NewPlay["chair"], path: string | undefined): Result<Desk, string> {
    const header = newHeader(this.#story, this.#host, { ...this.#options, chair });
    const target = path === undefined ? this.#folder : ok(path);
    const named = path === undefined && target.ok ? newSavePath(target.value, header) : target;
    return named.ok ? this.#seated(begun(this.#story, named.value, header)) : named;
  }

  #seated(sitting: Result<Sitting, string>): Result<Desk, string> {
    if (!sitting.ok) return sitting;
    this.#sittings.push(sitting.value);
    return ok(sitting.value.desk);
  }
}

/** A new playthrough, its first line on disk before a word of it is read. */
function begun(story: Story, path: string, header: ReturnType<typeof newHeader>): Result<Sitting, string> {
  const keeper = createSave(path, sealed(header, "").text);
  if (!keeper.ok) return keeper;
  const { playthrough, lines } = untilPlayer(replay(story, newLog(header).log));
  const kept = keeper.value.append(lines);
  if (kept.ok) return ok({ desk: playDesk(playthrough, keeper.value), close: () => keeper.value.close() });
  keeper.value.close();
  return kept;
}

/** A playthrough taken up where it was left. What was lost of it is said on its first page. */
function resumed(story: Story, path: string): Result<Sitting, string> {
  const save = openSave(path);
  if (!save.ok) return save;
  const { log, keeper, notice } = save.value;
  const assumed = assuming(story, log.header.assume);
  if (!assumed.ok) {
    keeper.close();
    return assumed;
  }
  const again = replay(assumed.value, log);
  const { playthrough, lines } = untilPlayer(again);
  const kept = keeper.append(lines);
  if (!kept.ok) {
    keeper.close();
    return kept;
  }
  const stopped = again.stopped && `${again.stopped} The play goes on from before it.`;
  const said = [notice, stopped].filter(Boolean).join(" ");
  return ok({ desk: playDesk(playthrough, keeper, said || undefined), close: () => keeper.close() });
}
