/** A story that does not stand in the page itself but in a frame on it, of which the page's script reads nothing. */
export interface FramedStory {
  /** Where it stands on its own; null: nowhere, the page made it. */
  readonly url: string | null;
}
