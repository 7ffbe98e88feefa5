import type { MetKey, MetWord } from '../../contract/met-word.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import type { Message } from '../../i18n/message.ts';
import { dayOf } from './days.ts';
import { keptAddress } from './kept-address.ts';
import { metBefore } from './met-before.ts';
import { createMetProblem } from './met-problem.ts';
import type { MetStorage } from './met-storage.ts';
import { createMetSweep, type HistoryPorts } from './met-sweep.ts';
import { soundMetWords } from './sound-met-words.ts';

/** The page that is read. */
export interface MetOn {
  readonly url: string | null;
  /** In a private window. */
  readonly incognito?: boolean;
  /** One of the extension's own. */
  readonly own?: boolean;
}

/** What a card was about. */
export type MetCard = Pick<MetWord, 'entry' | 'term' | 'meaning' | 'sentence' | 'title'>;

/** The words that the reader met, where they want them kept. */
export interface MetHistory {
  /** Keeps a meeting, if that is wanted here. Never rejects: no card waits for it, and none fails by it. */
  met(card: MetCard, page: MetOn): Promise<void>;
  /** The explainers with what is known of earlier meetings; as they are where nothing is kept. Never rejects. */
  told(explainers: Readonly<Record<string, Explainer>>, page: MetOn): Promise<Readonly<Record<string, Explainer>>>;
  /** What is kept and not too old, oldest first, in pages of a thousand. Rejects where storage is broken. */
  list(after: MetKey | null): Promise<MetPage>;
  /** The answer is what was there; null: nothing sound was. */
  remove(key: MetKey): Promise<MetWord | null>;
  putBack(word: MetWord): Promise<void>;
  erase(): Promise<void>;
  /** Erases what is older than the reader wants it kept. Never rejects. */
  sweep(): Promise<void>;
}

export interface MetPage {
  readonly words: readonly MetWord[];
  /** From which to go on; null: that was all. */
  readonly next: MetKey | null;
  /** Why the last word that was met could not be kept; null: it was, or none was met. */
  readonly problem: Message | null;
}

const pageSize = 1000;
/** Longer than anything that is shown; a page may be called whatever it likes. */
const longest = { term: 200, meaning: 1500, title: 300 };

export function createMetHistory(ports: HistoryPorts): MetHistory {
  const { storage, settings, now, log } = ports;
  const { oldest, sweep, daily } = createMetSweep(ports);
  const problem = createMetProblem(ports.session);
  /** Of this very page today there is nothing to tell: the reader is there. */
  const meetingsWith = async (entries: readonly string[], url: string | null) => {
    const [today, address, from] = [dayOf(now()), keptAddress(url), await oldest()];
    const keys = await storage.meetings(entries.filter((entry) => !isOfOneArticle(entry)));
    return keys.filter((key) => key.day >= from && !(key.day === today && key.address === address));
  };
  return {
    ...changes(storage, problem.solved),
    sweep,
    async met(card, page) {
      try {
        const address = keptAddress(page.url);
        if (address === null || page.incognito || page.own || !(await settings.load()).met) return;
        await daily();
        await storage.put(wordOf(card, address, now()));
        await problem.solved();
      } catch (error) {
        log('a word that was met could not be kept', error);
        await problem.raised(error).catch(() => undefined);
      }
    },
    async told(explainers, page) {
      try {
        if (page.incognito || !(await settings.load()).met) return explainers;
        await daily();
        return withMeetings(explainers, await meetingsWith(Object.keys(explainers), page.url), dayOf(now()));
      } catch (error) {
        log('words that were met could not be read', error);
        return explainers;
      }
    },
    async list(after) {
      const [from, listed] = await Promise.all([oldest(), storage.list(after, pageSize)]);
      return {
        words: soundMetWords(listed).filter(({ day }) => day >= from),
        next: listed.length < pageSize ? null : keyOf(listed.at(-1)),
        problem: await problem.get(),
      };
    },
  };
}

/** What the reader does to the list. @param solved what was wrong before is of no interest any more */
function changes(storage: MetStorage, solved: () => Promise<void>): Pick<MetHistory, 'remove' | 'putBack' | 'erase'> {
  return {
    remove: async (key) => soundMetWords([await storage.remove(key)])[0] ?? null,
    async putBack(word) {
      const [sound] = soundMetWords([word]);
      if (sound) await storage.put(sound);
    },
    async erase() {
      await storage.erase();
      await solved();
    },
  };
}

/** What only its article explains may be another thing in the next. */
const isOfOneArticle = (entry: string) => entry.startsWith('article:');

function withMeetings(
  explainers: Readonly<Record<string, Explainer>>,
  meetings: readonly MetKey[],
  today: string,
): Readonly<Record<string, Explainer>> {
  const days = Map.groupBy(meetings, ({ entry }) => entry);
  return Object.fromEntries(
    Object.entries(explainers).map(([entry, explainer]) => {
      const met = metBefore((days.get(entry) ?? []).map(({ day }) => day).sort(), today);
      return [entry, { ...explainer, met }];
    }),
  );
}

function wordOf({ entry, term, meaning, sentence, title }: MetCard, address: string, now: Date): MetWord {
  return {
    day: dayOf(now),
    entry,
    address,
    at: now.toISOString(),
    term: term.slice(0, longest.term),
    meaning: meaning.slice(0, longest.meaning),
    sentence,
    title: title.slice(0, longest.title),
  };
}

function keyOf(stored: unknown): MetKey {
  const { day, entry, address } = stored as MetKey;
  return { day, entry, address };
}
