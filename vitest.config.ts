import { defineConfig } from "vitest/config";

// vitest 5 groups its failures with a function that Node 20 lacks; without it a failing run says nothing of what failed.
Map.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const LONG = "tests/**/*.long.test.{ts,tsx}";

export default defineConfig({
  test: {
    // By itself vitest leaves one core idle, which is half of a small machine.
    maxWorkers: 2,
    // No test leaves anything behind for another, and loading everything anew for each file is half of the time.
    isolate: false,
    projects: [
      { test: { name: "quick", include: ["tests/**/*.test.{ts,tsx}"], exclude: [LONG] } },
      { test: { name: "long", include: [LONG], testTimeout: 600_000, fileParallelism: false } },
    ],
  },
});
