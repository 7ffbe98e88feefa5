import { useEffect, useState } from 'preact/hooks';
import type { PackOutcome, PackRow } from '../../components/options/options-view.ts';
import { packsUnlisted } from '../../components/options/pack-list.tsx';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { sendPack } from '../../extension/packs/send-pack.ts';

/** The reader's packs, and what adds and removes them. */
export function usePacks() {
  const [packs, setPacks] = useState<readonly PackRow[]>([]);
  const load = () =>
    toBackground({ type: 'packs' }).then(setPacks, (error: unknown) =>
      setPacks(packsUnlisted(`Your packs could not be read. ${messageOf(error)}`)),
    );
  useEffect(() => void load(), []);
  return {
    packs,
    async addPack(file: File, progress: (share: number) => void): Promise<PackOutcome> {
      try {
        const added = await sendPack(await file.text(), toBackground, progress);
        await load();
        return { kind: 'added', ...added };
      } catch (error) {
        return { kind: 'failed', problem: messageOf(error) };
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

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
