import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatCitations } from "../../src/build/citations.ts";
import { bibliographyKeys } from "../../src/script/check/check.ts";

const BIB = `
@book{chuev1993molotov,
  author = {Chuev, Felix},
  title = {Molotov Remembers},
  publisher = {Ivan R. Dee},
  year = {1993}
}

@article{kim2010civil,
  author = {Kim, Donggil},
  title = {Stalin and the Chinese civil war},
  journal = {Cold War History},
  volume = {10},
  number = {2},
  year = {2010},
  pages = {185--202}
}

@misc{stalinmao1949record,
  author = {Stalin, J. V. and {Mao Zedong}},
  title = {Record of Conversation, 16 December 1949},
  howpublished = {Wilson Center Digital Archive, 111240}
}

@book{short1999mao,
  author = {Short, Philip},
  title = {Mao: A Life},
  publisher = {Hodder and Stoughton},
  year = {1999}
}

@techreport{robinson1970border,
  author = {Robinson, Thomas W.},
  title = {The Sino-Soviet Border Dispute},
  number = {RM-6171-PR},
  institution = {RAND},
  year = {1970}
}

@phdthesis{liu2000origins,
  author = {{Liu Jianyi}},
  title = {The Origins of the Chinese Communist Party},
  school = {University of York},
  year = {2000}
}
`;

const { notes, bibliography } = formatCitations(BIB, [
  "chuev1993molotov, p. 81",
  "chuev1993molotov, pp. 81–83",
  "chuev1993molotov, ch. 4",
  "kim2010civil, p. 190",
  "kim2010civil",
  "stalinmao1949record, ll. 9–17",
]);

describe("notes in Chicago style", () => {
  test.each([
    ["chuev1993molotov, p. 81", "Felix Chuev, Molotov Remembers (Ivan R. Dee, 1993), 81."],
    ["chuev1993molotov, pp. 81–83", "Felix Chuev, Molotov Remembers (Ivan R. Dee, 1993), 81–83."],
    ["chuev1993molotov, ch. 4", "Felix Chuev, Molotov Remembers (Ivan R. Dee, 1993), chap. 4."],
    ["kim2010civil", "Donggil Kim, “Stalin and the Chinese civil war”, Cold War History 10, no. 2 (2010): 185–202."],
    [
      "kim2010civil, p. 190",
      "Donggil Kim, “Stalin and the Chinese civil war”, Cold War History 10, no. 2 (2010): 190.",
    ],
    [
      "stalinmao1949record, ll. 9–17",
      "J. V. Stalin and Mao Zedong, “Record of Conversation, 16 December 1949” (Wilson Center Digital Archive, 111240), ll. 9–17.",
    ],
  ])("%s", (cite, note) => {
    expect(notes[cite]).toBe(note);
  });
});

describe("the bibliography", () => {
  test.each([
    ["chuev1993molotov", "Chuev, Felix. Molotov Remembers. Ivan R. Dee, 1993."],
    [
      "stalinmao1949record",
      "Stalin, J. V., and Mao Zedong. “Record of Conversation, 16 December 1949”. Wilson Center Digital Archive, 111240.",
    ],
    ["short1999mao", "Short, Philip. Mao: A Life. Hodder and Stoughton, 1999."],
    ["robinson1970border", "Robinson, Thomas W. “The Sino-Soviet Border Dispute”. RAND, 1970."],
    [
      "liu2000origins",
      "Liu Jianyi. “The Origins of the Chinese Communist Party”. PhD thesis, University of York, 2000.",
    ],
  ])("%s", (key, entry) => {
    expect(bibliography[key]).toBe(entry);
  });

  test("is in the order in which it would be printed", () => {
    expect(Object.keys(bibliography)).toEqual([
      "chuev1993molotov",
      "kim2010civil",
      "liu2000origins",
      "robinson1970border",
      "short1999mao",
      "stalinmao1949record",
    ]);
  });
});

describe("the story's own bibliography", () => {
  const own = readFileSync("story/sources.bib", "utf8");
  const all = formatCitations(own, []).bibliography;

  test("every entry parses, none is lost and none twice", () => {
    expect(Object.keys(all).toSorted()).toEqual([...bibliographyKeys(own)].toSorted());
    expect(own.match(/^@\w+\{/gm)).toHaveLength(Object.keys(all).length);
  });

  test("no entry shows BibTeX, a missing field or a list of words", () => {
    const wrong = Object.entries(all).filter(([, entry]) =>
      /[{}\\]|undefined|\[object|NaN|Techreport|Phdthesis|Mathesis|n\.d\./.test(entry),
    );
    expect(wrong).toEqual([]);
  });
});
