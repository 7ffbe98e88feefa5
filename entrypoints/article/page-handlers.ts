import type { Handlers, ToPage } from '../../extension/messages.ts';
import type { Session } from '../../page/session/session-ports.ts';

/** Answers what the page's script is asked, also while no session runs. `wake` starts one unless one runs. */
export function pageHandlers(session: () => Session | null, wake: () => void): Handlers<ToPage, null> {
  const state = () => session()?.state() ?? { kind: 'stopped' as const };
  return {
    async refresh() {
      const running = session();
      if (running) await running.refresh();
      else wake();
      return true;
    },
    look({ look }) {
      session()?.look(look);
      return true;
    },
    step: ({ by }) => session()?.step(by) ?? false,
    'explain-words'({ text, quiet }) {
      wake();
      if (quiet) session()?.pause(true);
      return session()?.explainSelection(text) ?? false;
    },
    pause: () => session()?.pause() ?? true,
    jump: (target) => session()?.jump(target) ?? false,
    state,
    async force() {
      wake();
      return session()?.refresh(true) ?? state();
    },
    timing: () => session()?.timing() ?? null,
  };
}
