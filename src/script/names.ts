/** A scene's id is its file's name; its knot is the same with underscores, since ink allows no hyphens. */
export const knotOf = (scene: string): string => scene.replaceAll("-", "_");
export const sceneIn = (file: string): string => (file.split("/").at(-1) ?? "").replace(/\.ink$/, "");
