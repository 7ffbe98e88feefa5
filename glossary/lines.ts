/** Lines of text, each read when it is asked for. */
export interface Lines {
  readonly count: number;
  /** The line at a position; empty where there is none. */
  at(position: number): string;
}
