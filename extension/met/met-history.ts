import type { MetKey, MetWord } from '../../contract/met-word.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import type { Settings } from '../settings/settings.ts';
import type { StorageArea } from '../settings/settings-store.ts';
import { dayOf, daysBefore } from './days.ts';
import { keptAddress } from './kept-address.ts';
import { metBefore } from './met-before.ts';
import type { MetStorage } from './met-storage.ts';
import { soundMetWords } from './sound-met-words.ts';

export interface HistoryPorts {
  readonly storage: MetStorage;
  readonly settings: { load(): Promise<Pick<Settings, 'met' | 'metDays'>> };
  /** Emptied when the browser ends: what is in it needs no room on the disk. */
  readonly session: StorageArea;
  readonly now: () => Date;
  readonly log: (what: string, error: unknown) => void;
}

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
  readonly problem: string | null;
}

const pageSize = 1000;
const problemKey = 'met-problem';
const sweptKey = 'met-swept';
/** Longer than anything that is shown; a page may be called whatever it likes. */
const longest = { term: 200, meaning: 1500, title: 300 };

export function createMetHistory({ storage, settings, session, now, log }: HistoryPorts): MetHistory {
  const oldest = async (): Promise<string> => {
    const { metDays } = await settings.load();
    return metDays === 0 ? '' : daysBefore(dayOf(now()), metDays);
  };
  const sweep = async () => {
    try {
      const day = await oldest();
      if (day !== '') await storage.eraseBefore(day);
      await session.set({ [sweptKey]: dayOf(now()) });
    } catch (error) {
      log('words that are too old could not be erased', error);
    }
  };
  const sweepDaily = async () => {
    if ((await session.get(sweptKey))[sweptKey] !== dayOf(now())) await sweep();
  };
  const setProblem = async (problem: string | null) => {
    if (((await session.get(problemKey))[problemKey] ?? null) !== problem) await session.set({ [problemKey]: problem });
  };
  const isKeptOn = async ({ incognito, own }: MetOn) => !incognito && !own && (await settings.load()).met;
  return {
    async met(card, page) {
      try {
        const address = keptAddress(page.url);
        if (address === null || !(await isKeptOn(page))) return;
        await sweepDaily();
        await storage.put(wordOf(card, address, now()));
        await setProblem(null);
      } catch (error) {
        log('a word that was met could not be kept', error);
        await setProblem(whyNot(error)).catch(() => undefined);
      }
    },
    async told(explainers, page) {
      try {
        const { met } = await settings.load();
        if (!met || page.incognito) return explainers;
        await sweepDaily();
        return withMeetings(explainers, await meetingsOf(explainers, page), dayOf(now()));
      } catch (error) {
        log('words that were met could not be read', error);
        return explainers;
      }
    },
    async list(after) {
      const [from, listed] = await Promise.all([oldest(), storage.list(after, pageSize)]);
      const problem = (await session.get(problemKey))[problemKey];
      return {
        words: soundMetWords(listed).filter(({ day }) => day >= from),
        next: listed.length < pageSize ? null : keyOf(listed.at(-1)),
        problem: typeof problem === 'string' ? problem : null,
      };
    },
    remove: async (key) => soundMetWords([await storage.remove(key)])[0] ?? null,
    async putBack(word) {
      const [sound] = soundMetWords([word]);
      if (sound) await storage.put(sound);
    },
    async erase() {
      await storage.erase();
      await setProblem(null);
    },
    sweep,
  };

  /** Of this very page today there is nothing to tell: the reader is there. */
  async function meetingsOf(explainers: Readonly<Record<string, Explainer>>, { url }: MetOn) {
    const [today, address, from] = [dayOf(now()), keptAddress(url), await oldest()];
    const keys = await storage.meetings(Object.keys(explainers).filter((entry) => !isOfOneArticle(entry)));
    return keys.filter((key) => key.day >= from && !(key.day === today && key.address === address));
  }
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

function whyNot(error: unknown): string {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return isFull
    ? 'The last word that you met could not be kept: there is no room left in the browser’s storage.'
    : `The last word that you met could not be kept. The browser says: ${error instanceof Error ? error.message : String(error)}`;
}
