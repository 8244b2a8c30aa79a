// The little that is used of two libraries without types.

declare module "@citation-js/core" {
  /** CSL-JSON, one bibliographic entry. */
  export interface Item {
    readonly id: string;
    readonly [field: string]: unknown;
  }
  export class Cite {
    constructor(data: string);
    readonly data: readonly Item[];
  }
}

declare module "@citation-js/plugin-bibtex";

declare module "citeproc" {
  import type { Item } from "@citation-js/core";

  interface Cited {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly suffix?: string;
  }
  class Engine {
    constructor(
      system: { retrieveLocale(language: string): string; retrieveItem(id: string): Item },
      style: string,
      language: string,
      force: boolean,
    );
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cited: readonly Cited[]): string;
    makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
