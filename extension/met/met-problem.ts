import * as v from 'valibot';
import { type Message, message } from '../../i18n/message.ts';
import type { StorageArea } from '../settings/settings-store.ts';

const key = 'met-problem';

/** What the browser says of it, and whether it has no room. */
const storedProblem = v.object({ isFull: v.boolean(), error: v.string() });
type Problem = v.InferOutput<typeof storedProblem>;

/** Why the last word that was met could not be kept: for the options, since no card says so. Null: it was kept. */
export function createMetProblem(session: StorageArea) {
  const stored = async (): Promise<Problem | null> => {
    const parsed = v.safeParse(storedProblem, (await session.get(key))[key]);
    return parsed.success ? parsed.output : null;
  };
  const set = async (problem: Problem | null) => {
    const before = await stored();
    if (before?.error !== problem?.error || before?.isFull !== problem?.isFull) await session.set({ [key]: problem });
  };
  return {
    get: async (): Promise<Message | null> => toldOf(await stored()),
    solved: () => set(null),
    raised: (error: unknown) => set(problemOf(error)),
  };
}

function problemOf(error: unknown): Problem {
  return error instanceof Error
    ? { isFull: error.name === 'QuotaExceededError', error: error.message }
    : { isFull: false, error: String(error) };
}

function toldOf(problem: Problem | null): Message | null {
  if (problem === null) return null;
  const { isFull, error } = problem;
  return isFull ? message('options.met.notKeptFull') : message('options.met.notKept', { error });
}
