import crc32 from "crc-32";

/** CRC-32 of a text's UTF-8 bytes, as eight hex digits. */
export const sumOf = (text: string): string => (crc32.str(text) >>> 0).toString(16).padStart(8, "0");

/** A value as JSON with its keys in order, so that equal values give equal text whatever made them. Fields named in `without` are left out. */
export function canonical(value: unknown, without: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each, without)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([key, each]) => each !== undefined && !without.includes(key));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each, without)}`).join(",")}}`;
}
