/** Where a generated block stands in a page written by hand: between its two marks. */
const opening = (name: string): string => `<!-- ${name}: written by npm run build -->`;
const closing = (name: string): string => `<!-- end of ${name} -->`;

/** The page with today's blocks between its marks. Throws when the marks of a block are not there, once each. */
export function withBlocks(page: string, file: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [head, rest, ...more] = text.split(opening(name));
    const [, tail, ...others] = rest?.split(closing(name)) ?? [];
    if (head === undefined || tail === undefined || more.length + others.length > 0)
      throw new Error(`${file} lacks its marks, once each: ${opening(name)} … ${closing(name)}`);
    return `${head}${opening(name)}\n\n${block}\n\n${closing(name)}${tail}`;
  }, page);
}
