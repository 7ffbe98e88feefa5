export interface Patience {
  /** Time between two questions, in ms. */
  readonly every: number;
  /** No question begins later than this after the first, in ms. */
  readonly most: number;
}

/**
 * Asks, and asks again until the answer is what was waited for, or patience ends.
 * @param ask also does with each answer what is to be done with it
 * @param signal ends the asking: another question has taken its place
 */
export async function askUntil<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  { every, most }: Patience,
  signal?: AbortSignal,
): Promise<void> {
  const end = performance.now() + most;
  while (!signal?.aborted) {
    if (isWanted(await ask()) || performance.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
