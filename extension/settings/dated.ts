import * as v from 'valibot';

/** Something that the reader said. `since`: ISO date. */
export interface Dated {
  readonly since: string;
}

export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/));
