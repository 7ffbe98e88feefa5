import { useRef, useState } from 'preact/hooks';
import { OptionSection } from './option-section.tsx';
import type { OptionsActions, PackOutcome, PackRow } from './options-view.ts';
import { PackList } from './pack-list.tsx';
import { PackResult } from './pack-result.tsx';

interface PacksProps {
  readonly packs: readonly PackRow[];
  readonly actions: Pick<OptionsActions, 'addPack' | 'removePack'>;
}

/** Terms of the reader's own, from files. */
export function Packs({ packs, actions }: PacksProps) {
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) return;
    setOutcome(null);
    setShare(0);
    setOutcome(await actions.addPack(file, setShare));
    setShare(null);
    // The same file can be chosen again, once it is mended.
    if (input.current) input.current.value = '';
  };
  const remove = async (name: string) => {
    const problem = await actions.removePack(name);
    setOutcome(problem === null ? null : { kind: 'failed', problem });
  };
  const lede = 'Terms of your own: a file of JSON with a name and entries. They stay in this browser.';
  return (
    <OptionSection id="packs" title="Packs" lede={lede}>
      <PackList packs={packs} onRemove={remove} />
      <p>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="A pack’s file"
          hidden
          onChange={(event) => void add(event.currentTarget.files)}
        />
        <button type="button" class="btn" disabled={share !== null} onClick={() => input.current?.click()}>
          <span>Add a pack</span>
        </button>
      </p>
      <div role="status">
        {share !== null && <p class="hint">Adding: {Math.round(share * 100)} %. It goes on while this page is open.</p>}
      </div>
      {outcome !== null && <PackResult outcome={outcome} />}
    </OptionSection>
  );
}
