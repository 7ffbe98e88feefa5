import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { metAnki, metCsv, metMarkdown } from '../../components/met/met-files.ts';
import type { MetActions, MetFileKind, MetView } from '../../components/options/met/met-view.ts';
import type { MetKey, MetWord } from '../../contract/met-word.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { reasonOf } from '../../i18n/told-error.ts';
import { t, tell } from '../../i18n/translate.ts';
import { saveFile } from './save-file.ts';

type Listed = Pick<MetView, 'words' | 'problem'>;

const files = {
  csv: { name: 'words-i-met.csv', type: 'text/csv', make: metCsv },
  markdown: { name: 'words-i-met.md', type: 'text/markdown', make: metMarkdown },
  anki: { name: 'words-i-met-for-anki.txt', type: 'text/plain', make: metAnki },
} as const satisfies Record<MetFileKind, unknown>;

/** The words that the reader met, and what keeps and erases them. */
export function useMet(
  settings: Pick<Settings, 'met' | 'metDays'> | undefined,
  change: (edit: (settings: Settings) => Settings) => Promise<unknown>,
): { readonly view: MetView; readonly actions: MetActions } {
  const [listed, setListed] = useState<Listed>({ words: null, problem: null });
  const load = useCallback(async () => setListed(await listMet()), []);
  useEffect(() => {
    // Shorter or longer kept: others are listed.
    if (settings?.metDays !== undefined) void load();
    // What was met in other tabs meanwhile.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [load, settings?.metDays]);
  const actions = useMemo<MetActions>(
    () => ({
      setOn: (met) => void change((now) => ({ ...now, met })),
      setDays: (metDays) => void change((now) => ({ ...now, metDays })),
      forget: ({ day, entry, address }) =>
        wrongWith('options.met.notRemoved', () =>
          toBackground({ type: 'forget-met', key: { day, entry, address } }),
        ).finally(load),
      putBack: (word) =>
        wrongWith('options.met.notPutBack', () => toBackground({ type: 'put-back-met', word })).finally(load),
      erase: () => wrongWith('options.met.notErased', () => toBackground({ type: 'erase-met' })).finally(load),
      save(kind, words) {
        const { name, type, make } = files[kind];
        saveFile(name, make(words), type);
      },
    }),
    [change, load],
  );
  return { view: { on: settings?.met ?? false, days: settings?.metDays ?? 365, ...listed }, actions };
}

async function listMet(): Promise<Listed> {
  const words: MetWord[] = [];
  let after: MetKey | null = null;
  try {
    for (;;) {
      const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(after);
      words.push(...page.words);
      if (page.next === null) return { words: words.reverse(), problem: page.problem && tell(page.problem) };
      after = page.next;
    }
  } catch (error) {
    return { words, problem: saidWith('options.met.unread', error) };
  }
}

const nextPage = (after: MetKey | null) => toBackground({ type: 'met-words', after });

function wrongWith(what: Wrong, work: () => Promise<unknown>): Promise<string | null> {
  return work().then(
    () => null,
    (error: unknown) => saidWith(what, error),
  );
}

type Wrong = `options.met.${'notRemoved' | 'notPutBack' | 'notErased' | 'unread'}`;

/** What went wrong, and what is said of it where that happened. */
function saidWith(what: Wrong, error: unknown): string {
  return `${t(what)} ${messageOf(error)}`;
}

const messageOf = (error: unknown) => tell(reasonOf(error));
