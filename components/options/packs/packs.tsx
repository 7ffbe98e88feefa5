import { useRef, useState } from 'preact/hooks';
import { OptionSection } from '../section/option-section.tsx';
import type { OptionsActions, PackRow, PacksView } from '../section/options-view.ts';
import { PackList } from './pack-list.tsx';
import { type PackNews, PackResult } from './pack-result.tsx';

interface PacksProps {
  readonly packs: PacksView;
  readonly actions: Pick<OptionsActions, 'addPack' | 'setPack' | 'removePack'>;
}

/** Terms of the reader's own, from files. */
export function Packs({ packs, actions }: PacksProps) {
  const [news, setNews] = useState<PackNews | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const add = async (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) return;
    const tell = (share: number) => setNews({ kind: 'adding', share });
    tell(0);
    setNews(await actions.addPack(file, tell));
    // The same file can be chosen again, once it is mended.
    if (input.current) input.current.value = '';
  };
  const remove = async ({ name, count }: PackRow) => {
    // At once: what has the focus now goes away when the pack does.
    heading.current?.focus();
    const problem = await actions.removePack(name);
    setNews(problem === null ? { kind: 'removed', name, count } : { kind: 'failed', problem, findings: null });
  };
  const set = async ({ name }: PackRow, answersOnly: boolean) => {
    const problem = await actions.setPack(name, answersOnly);
    setNews(problem === null ? null : { kind: 'failed', problem, findings: null });
  };
  const lede = 'Terms of your own: a file of JSON with a name and entries. They stay in this browser.';
  return (
    <OptionSection id="packs" title="Packs" lede={lede} heading={heading}>
      {packs.problem !== null && (
        <p class="hint err" role="alert">
          {packs.problem}
        </p>
      )}
      <PackList
        packs={packs.rows}
        onSet={(pack, only) => void set(pack, only)}
        onRemove={(pack) => void remove(pack)}
      />
      <p>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="A pack’s file"
          hidden
          onChange={(event) => void add(event.currentTarget.files)}
        />
        <button type="button" class="btn" disabled={news?.kind === 'adding'} onClick={() => input.current?.click()}>
          <span>Add a pack</span>
        </button>
      </p>
      <PackResult news={news} />
    </OptionSection>
  );
}
