import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { TEMPERAMENTS, type Temperament } from "../counterpart/temperaments.ts";
import { MODES, type Mode } from "../playthrough/lines.ts";
import { TRANSCRIPT_FORMATS, type TranscriptFormat } from "../views/transcript.ts";
import { check } from "./check.ts";
import { type ExploreOptions, explore } from "./explore.ts";
import { couldNot, type Done, type Host, said } from "./host.ts";
import { machine, scenes, sources } from "./listings.ts";
import { CHAIRS } from "./new-log.ts";
import { observe, play } from "./play.ts";
import { transcript } from "./transcript.ts";
import { verifyFile } from "./verify.ts";

type Taken = (run: (host: Host) => Promise<Done> | Done) => void;

/** Reads the command line and runs the command. Whatever cannot be read is one sentence. */
export async function run(words: readonly string[], host: Host): Promise<Done> {
  let chosen: ((host: Host) => Promise<Done> | Done) | undefined;
  const written: string[] = [];
  const program = commands((each) => {
    chosen = each;
  });
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => written.push(text), writeErr: () => {}, outputError: () => {} });
  }
  const [first] = words;
  if (first && !first.startsWith("-") && !program.commands.some((command) => command.name() === first)) {
    return couldNot(`${JSON.stringify(first)} is no command; fraternal --help lists them.`);
  }
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return said(written.join(""));
    return couldNot(asSentence(error.message));
  }
  return chosen ? chosen(host) : said("");
}

const asSentence = (message: string): string => {
  const [first = "", ...rest] = message.replace(/^error: /, "").replaceAll("\n", " ");
  const text = first.toUpperCase() + rest.join("");
  return /[.)]$/.test(text) ? text : `${text}.`;
};
const wholeNumber = (word: string): number => {
  if (!/^\d{1,10}(e\d)?$/.test(word) || Number(word) > 1e9)
    throw new InvalidArgumentError("It takes a whole number from 0 to 1000000000.");
  return Number(word);
};
const plain = () => new Option("--plain", "line by line, without redraw");
const assume = () =>
  new Option("--assume <file>", "numbers in the place of the model's own: name: number, a line each");
const json = () => new Option("--json", "print one JSON object");

function commands(take: Taken): Command {
  const program = new Command("fraternal")
    .description(
      "A narrative diplomacy simulation of the Sino-Soviet relationship, 1920–1969. Without a command it opens the title page.",
    )
    .version("0.1.0")
    // What stands after a command is the command's: `play --plain` is not `--plain` of the program.
    .enablePositionalOptions()
    .addOption(plain())
    .action((options: { plain?: boolean }) => take((host) => play(undefined, options, host)));
  program
    .command("play")
    .description("play; takes up FILE again, or begins it; saves as it goes")
    .argument("[file]", "a playthrough; without it one is begun among your saves")
    .addOption(new Option("--seat <seat>", "whose chair").choices(CHAIRS))
    .addOption(new Option("--mode <mode>", "kept in the log: study, or committed").choices(MODES))
    .addOption(new Option("--temperament <temperament>", "of the other leader").choices(TEMPERAMENTS))
    .addOption(new Option("--seed <number>", "for the other leader's draws").argParser(wholeNumber))
    .addOption(assume())
    .addOption(plain())
    .action((file: string | undefined, options: PlayOptions) => take((host) => play(file, options, host)));
  program
    .command("observe")
    .description("watch the historical playthrough unfold")
    .addOption(assume())
    .addOption(plain())
    .action((options: ObserveOptions) => take((host) => observe(options, host)));
  program
    .command("verify")
    .description("re-execute a playthrough and say whether it still holds, and from where not")
    .argument("<file>", "a playthrough")
    .addOption(json())
    .action((file: string, options: { json?: boolean }) => take((host) => verifyFile(file, options, host)));
  program
    .command("transcript")
    .description("all that was read and chosen")
    .argument("<file>", "a playthrough")
    .addOption(new Option("--format <format>", "Markdown or plain text").choices(TRANSCRIPT_FORMATS).default("md"))
    .action((file: string, { format }: { format: TranscriptFormat }) => take((host) => transcript(file, format, host)));
  program
    .command("sources")
    .description("the bibliography, or one source of it")
    .argument("[key]", "a key of the bibliography")
    .addOption(json())
    .action((key: string | undefined, options: { json?: boolean }) => take(() => sources(key, options)));
  program
    .command("scenes")
    .description("the scenes, in order of date")
    .addOption(json())
    .action((options: { json?: boolean }) => take(() => scenes(options)));
  program
    .command("machine")
    .description("the machine of the relationship, as a diagram or as data")
    .addOption(new Option("--format <format>", "how").choices(["mermaid", "json"]).default("mermaid"))
    .action(({ format }: { format: "mermaid" | "json" }) => take(() => machine(format)));
  program
    .command("check")
    .description("every rule of the story, and what is proved of it")
    .option("--story <folder>", "a story's sources; by default story/ here, else what was shipped")
    .option("--quick", "the rules, and the proofs that play no thousands of playthroughs")
    .addOption(json())
    .action((options: { story?: string; quick?: boolean; json?: boolean }) => take((host) => check(options, host)));
  program
    .command("explore")
    .description("play thousands of playthroughs, and say what is reached, how it ends, and what no choice changes")
    .addOption(new Option("--runs <number>", "how many").argParser(wholeNumber).default(1000))
    .addOption(new Option("--seed <number>", "the first seed").argParser(wholeNumber).default(0))
    .addOption(
      new Option("--temperament <temperament>", "of both leaders; drawn from the seed without it").choices(
        TEMPERAMENTS,
      ),
    )
    .addOption(new Option("--workers <number>", "threads; by default one for each processor").argParser(wholeNumber))
    .option("--story <folder>", "a story's sources; by default story/ here, else what was built in")
    .addOption(json())
    .action((options: ExploreOptions) => take((host) => explore(options, host)));
  return program;
}

export interface ObserveOptions {
  readonly assume?: string;
  readonly plain?: boolean;
}

export interface PlayOptions extends ObserveOptions {
  readonly seat?: (typeof CHAIRS)[number];
  readonly mode?: Mode;
  readonly temperament?: Temperament;
  readonly seed?: number;
}
