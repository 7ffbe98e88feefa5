import process from 'node:process';
import type { Mutation } from './mutation.ts';
import { type Outcome, WarmVitest } from './warm-vitest.ts';

/** What the process that holds a warm Vitest is asked; each question is answered before the next. */
export type Question =
  | {
      readonly kind: 'prepare';
      readonly isolate: boolean;
      readonly files: readonly string[];
      /** Test files not to run; null: find out which fail as it is. */
      readonly failing: readonly string[] | null;
    }
  | { readonly kind: 'test'; readonly mutation: Mutation };

export type Reply =
  | { readonly kind: 'alive' }
  | { readonly kind: 'prepared'; readonly failing: readonly string[] }
  | { readonly kind: 'tested'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly message: string };

/** A process of its own, for a mutant may run for ever: then whoever started it ends it. */
const say = (reply: Reply) => void process.send?.(reply);
let vitest: WarmVitest | undefined;

process.on('message', async (question: Question) => {
  try {
    say(await answer(question));
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

// Whoever started it is gone: so must be all that was started here, of which this process heads the group.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));

async function answer(question: Question): Promise<Reply> {
  if (question.kind === 'prepare') {
    vitest = await WarmVitest.start({ isolate: question.isolate, alive: () => say({ kind: 'alive' }) });
    if (question.failing !== null) vitest.leaveOut(question.failing);
    return { kind: 'prepared', failing: question.failing ?? (await vitest.findFailing(question.files)) };
  }
  if (vitest === undefined) throw new Error('not prepared');
  return { kind: 'tested', outcome: await vitest.test(question.mutation) };
}
