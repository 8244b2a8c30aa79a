/** The story itself is at fault: a loop without end, a runtime error of ink, a question that does not exist. */
export class StoryError extends Error {
  override readonly name = "StoryError";
  readonly scene: string;
  readonly stitch: string;

  constructor(scene: string, stitch: string, says: string) {
    super(`Scene ${scene}, stitch ${stitch}: ${says}`);
    this.scene = scene;
    this.stitch = stitch;
  }
}
