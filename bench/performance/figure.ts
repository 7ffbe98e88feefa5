/** One figure of a run, for people and for programs. */
export interface Figure {
  readonly group: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The same of something else in the same run, by its name. */
  readonly beside?: Readonly<Record<string, number>>;
}

/** A value by that of the first thing beside it; null: there is none. */
export function ratioOf({ value, beside = {} }: Figure): number | null {
  const [first] = Object.values(beside);
  return first === undefined || first === 0 ? null : value / first;
}
