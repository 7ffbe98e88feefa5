import { useEffect, useState } from 'preact/hooks';
import type { PackOutcome, PacksView } from '../../components/options/section/options-view.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { NothingAddedError, sendPack } from '../../extension/packs/send-pack.ts';

/** The reader's packs, and what adds and removes them. */
export function usePacks() {
  const [packs, setPacks] = useState<PacksView>({ rows: [], problem: null });
  const load = async () => setPacks(await listPacks());
  useEffect(() => {
    void load();
    // What a restore or another tab changed meanwhile.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return {
    packs,
    async addPack(file: File, progress: (share: number) => void): Promise<PackOutcome> {
      try {
        const { name, count, replaced, ...findings } = await sendPack(await file.text(), toBackground, progress);
        await load();
        return { kind: 'added', name, count, replaced, findings };
      } catch (error) {
        const findings = error instanceof NothingAddedError ? error.findings : null;
        return { kind: 'failed', problem: messageOf(error), findings };
      }
    },
    async setPack(name: string, answersOnly: boolean): Promise<string | null> {
      try {
        await toBackground({ type: 'set-pack', name, answersOnly });
        await load();
        return null;
      } catch (error) {
        return `“${name}” could not be changed. ${messageOf(error)}`;
      }
    },
    async removePack(name: string): Promise<string | null> {
      try {
        await toBackground({ type: 'remove-pack', name });
        await load();
        return null;
      } catch (error) {
        return `“${name}” could not be removed. ${messageOf(error)}`;
      }
    },
  };
}

function listPacks(): Promise<PacksView> {
  return toBackground({ type: 'packs' }).then(
    (rows) => ({ rows, problem: null }),
    (error: unknown) => ({ rows: [], problem: `Your packs could not be read. ${messageOf(error)}` }),
  );
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
