import { mulberry32 } from '../../scripts/chance/mulberry32.ts';
import { type Deed, type Desk, handDeeds, quickDeeds } from './deeds.ts';
import { answerOf, type Home, openHome } from './home.ts';
import { keptAt, lostOf } from './kept.ts';
import type { Life, Lived } from './life.ts';

const seed = 19;
/** One deed in so many is done by hand, which takes much longer. */
const byHandEvery = 10;
/**
 * The background is ended so long after a deed began, at most, in ms: it takes about that long to begin anew and do it. Mostly it is sooner, for
 * one that runs already is quick.
 */
const latest = { quick: 400, byHand: 1_500 };

/**
 * The background is ended at moments drawn by lot while a reader uses card, popup, options and packs. What the reader was told is done must be there
 * ever after; what was cut off is there or not, but never half; and all must go on.
 */
export const killedBackground: Life = {
  name: 'the background is ended',
  async live(kind, { kills }) {
    const home = await openHome(kind);
    try {
      const story = await home.readStory();
      const options = await home.session.openOwn('options.html');
      await options.waitForSelector('input[name="marks"]');
      return await endOften(home, { story, options }, kills);
    } finally {
      await home.close();
    }
  },
};

async function endOften(home: Home, desk: Desk, kills: number): Promise<Lived> {
  const chance = mulberry32(seed);
  const [promised, wanted] = [new Map<string, string>(), new Map<string, string>()];
  const faults: string[] = [];
  const fates = { done: 0, 'cut off': 0, unanswered: 0 };
  const silent = new Set<Deed>();
  for (let number = 0; number < kills; number += 1) {
    const deed = deedAt(home, desk, number, chance);
    if (deed.keeps) wanted.set(...deed.keeps);
    const most = deed.byHand ? latest.byHand : latest.quick;
    const { fate, problem } = await doneWhileEnded(home, deed, chance() ** 3 * most, silent);
    fates[fate] += 1;
    if (problem !== null) faults.push(`${number + 1}, ${deed.name}: ${problem}`);
    if (deed.keeps && fate === 'done') promised.set(...deed.keeps);
    const lost = lostOf(promised, wanted, await answerOf('all that is kept', () => keptAt(home)));
    // Each is told once.
    for (const one of lost) faults.push(`${number + 1}, ${deed.name}: ${one}`);
    if (lost.length > 0) break;
  }
  for (const { name } of silent) faults.push(`${name}: whoever asked for it waits for ever`);
  const told = `${kills} times; deeds done ${fates.done}, cut off ${fates['cut off']}, answered late ${fates.unanswered}`;
  // That a question was cut off is said there, and no fault.
  const failed = desk.story.faults.filter((fault) => !fault.startsWith('Newsgloss: not explained'));
  return { told, faults: [...faults, ...failed] };
}

function deedAt(home: Home, desk: Desk, number: number, chance: () => number): Deed {
  const byHand = number % byHandEvery === byHandEvery - 1;
  const turn = Math.floor(number / byHandEvery);
  if (byHand) {
    const make = handDeeds[turn % handDeeds.length];
    if (make) return make(home, desk, Math.floor(turn / handDeeds.length));
  }
  const make = quickDeeds[Math.floor(chance() * quickDeeds.length)] ?? quickDeeds[0];
  if (!make) throw new Error('there is nothing to do');
  return make(home, number);
}

/** Does it, and ends the background so many ms later. `silent`: deeds that nobody has answered yet. */
async function doneWhileEnded(
  home: Home,
  deed: Deed,
  after: number,
  silent: Set<Deed>,
): Promise<{ fate: 'done' | 'cut off' | 'unanswered'; problem: string | null }> {
  type Fate = { fate: 'done' | 'cut off'; problem: string | null };
  silent.add(deed);
  const running = deed.run().finally(() => silent.delete(deed));
  const ran = running.then(
    (): Fate => ({ fate: 'done', problem: null }),
    (error: unknown): Fate => ({ fate: 'cut off', problem: deed.byHand ? String(error) : null }),
  );
  await new Promise((resolve) => setTimeout(resolve, after));
  await home.stopBackground();
  if (deed.byHand) return ran;
  // The next background answers; whatever the one before it had to say was said by then.
  await answerOf('the next background', () => home.send({ type: 'own-words' }));
  return Promise.race([ran, Promise.resolve({ fate: 'unanswered', problem: null } as const)]);
}
