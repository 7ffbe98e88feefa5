import process from 'node:process';
import type { Mutation } from './mutation.ts';
import { type Baseline, type Outcome, WarmVitest } from './warm-vitest.ts';

/** What the process that holds a warm Vitest is asked; each question is answered before the next. */
export type Question =
  | {
      readonly kind: 'prepare';
      readonly isolate: boolean;
      readonly files: readonly string[];
      /** Null: not known yet. */
      readonly baseline: Baseline | null;
    }
  | { readonly kind: 'test'; readonly mutation: Mutation };

export type Reply =
  | { readonly kind: 'alive' }
  | { readonly kind: 'prepared'; readonly baseline: Baseline }
  | { readonly kind: 'tested'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly message: string };

/** A process of its own, for a mutant may run for ever: then whoever started it ends it. */
const say = (reply: Reply) => void process.send?.(reply);
const vitest = new WarmVitest(() => say({ kind: 'alive' }));

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
  if (question.kind === 'test') return { kind: 'tested', outcome: await vitest.test(question.mutation) };
  await vitest.start(question.isolate);
  if (question.baseline !== null) vitest.expect(question.baseline);
  return { kind: 'prepared', baseline: question.baseline ?? (await vitest.findBaseline(question.files)) };
}
