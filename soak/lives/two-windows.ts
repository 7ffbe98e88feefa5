import { until } from '../../scripts/browsers/until.ts';
import { openHome } from './home.ts';
import type { Life } from './life.ts';

const rounds = 20;

/** Two windows of the options, a card and the background change settings at the same time: all changes must be kept. */
export const twoWindows: Life = {
  name: 'two windows write settings',
  async live(kind) {
    const { session, send, close } = await openHome(kind);
    try {
      const windows = [await session.openOwn('options.html'), await session.openOwn('options.html')] as const;
      for (const options of windows) await options.waitForSelector('input[name="marks"]');
      const press = (at: 0 | 1, name: string, value: string | undefined) =>
        windows[at].$eval(`input[name="${name}"][value="${value}"]`, (input) => (input as HTMLElement).click());
      const [styles, levels] = [
        ['line', 'wash', 'dotted'],
        ['1', '2', '3'],
      ];
      const faults: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const [marks, level] = [styles[round % 3], levels[round % 3]];
        await Promise.all([
          press(0, 'marks', marks),
          press(1, 'level', level),
          send({ type: 'know', entry: `entry-${round}`, known: true }),
          send({ type: 'hide', entry: `entry-${round}`, hidden: true }),
        ]);
        const stored = () =>
          session.desk.evaluate(async () => JSON.stringify((await chrome.storage.local.get('settings')).settings));
        const isKept = async () => {
          const now = JSON.parse(await stored());
          const said = [now.known, now.hidden].every((all) => Object.keys(all ?? {}).length === round + 1);
          return said && now.marks === marks && String(now.level) === level;
        };
        await until('all changes', isKept).catch(async () => {
          faults.push(`round ${round + 1}: ${await stored()}`);
        });
        if (faults.length > 0) break;
      }
      return { told: `${rounds} rounds of four changes at once`, faults };
    } finally {
      await close();
    }
  },
};
