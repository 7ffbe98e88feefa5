import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PacksActions, PacksView } from '../../components/options/packs/packs-view.ts';
import type { OpenedFile } from '../../contract/pack-preview.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { indexedPackStorage } from '../../extension/browser/indexed-pack-storage.ts';
import { readInWorker } from '../../extension/browser/pack-reader.ts';
import { createOpenedFiles } from '../../extension/packs/files/opened-files.ts';
import { sendPack } from '../../extension/packs/send-pack.ts';
import { writePackFile } from '../../extension/packs/write-pack-file.ts';
import { message } from '../../i18n/message.ts';
import { reasonOf, ToldError } from '../../i18n/told-error.ts';
import { t, tell } from '../../i18n/translate.ts';
import { saveFile } from './save-file.ts';

type Listed = Pick<PacksView, 'rows' | 'problem'>;

/** The reader's packs, the files that are to become some, and what adds, changes and removes them. */
export function usePacks(): { readonly view: PacksView; readonly actions: PacksActions } {
  const [listed, setListed] = useState<Listed>({ rows: [], problem: null });
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  const load = async () => setListed(await listPacks());
  useEffect(() => {
    void load();
    // What was added, changed or removed in other windows meanwhile.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  const opened = useMemo(
    () =>
      createOpenedFiles({
        // A preview without this count is still one.
        read: async (file, progress) =>
          readInWorker(file, await toBackground({ type: 'plain-wordings' }).catch(() => []), progress),
        add: (pack, sending) => sendPack(pack, toBackground, sending),
        changed: setFiles,
      }),
    [],
  );
  const actions = useMemo<PacksActions>(() => {
    const change = (what: string, work: () => Promise<unknown>) => wrongWith(what, work).finally(load);
    return {
      ...opened,
      async add(id) {
        const added = await opened.add(id);
        await load();
        if (added === null) return null;
        const { count, replaced, preview } = added;
        return { name: preview.name, count, replaced, leftOut: preview.faulty };
      },
      set: (name, choices) =>
        change(t('options.packs.notChanged', { name }), () => toBackground({ type: 'set-pack', name, ...choices })),
      arrange: (names) => change(t('options.packs.notArranged'), () => toBackground({ type: 'arrange-packs', names })),
      save: (name) => wrongWith(t('options.packs.notSaved', { name }), () => savePack(name)),
      remove: (name) =>
        change(t('options.packs.notRemoved', { name }), () => toBackground({ type: 'remove-pack', name })),
    };
  }, [opened]);
  return { view: { ...listed, files }, actions };
}

/** Read straight from where packs are stored: the background need not parse 200,000 entries and send them in parts. */
async function savePack(name: string): Promise<void> {
  const storage = indexedPackStorage();
  const record = (await storage.list()).find((one) => one.name === name);
  if (record === undefined) throw new ToldError(message('problems.pack.gone'));
  saveFile(`${name}.json`, await writePackFile(record, storage), 'application/json');
}

function listPacks(): Promise<Listed> {
  return toBackground({ type: 'packs' }).then(
    (rows): Listed => ({ rows, problem: null }),
    (error: unknown): Listed => ({ rows: [], problem: `${t('options.packs.unread')} ${tell(reasonOf(error))}` }),
  );
}

function wrongWith(what: string, work: () => Promise<unknown>): Promise<string | null> {
  return work().then(
    () => null,
    (error: unknown) => `${what} ${tell(reasonOf(error))}`,
  );
}
