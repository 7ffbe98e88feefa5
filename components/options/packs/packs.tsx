import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../i18n/translate.ts';
import { FileDrop } from '../section/file-drop.tsx';
import { OptionSection } from '../section/option-section.tsx';
import { type OwnOnPages, OwnOnPagesRow } from '../section/own-on-pages.tsx';
import { OpenedFiles } from './opened-files.tsx';
import { PackList } from './pack-list.tsx';
import type { PackAdded, PackRow, PacksActions, PacksView } from './packs-view.ts';

interface PacksProps {
  readonly view: PacksView;
  readonly actions: PacksActions;
  readonly ownOnPages: OwnOnPages;
}

/** What happened last, in a sentence. */
interface News {
  readonly failed: boolean;
  readonly text: string;
}

/** Terms of the reader's own, from files. */
export function Packs({ view, actions, ownOnPages }: PacksProps) {
  const { rows, files, problem } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  // What has the focus goes away when the file or the pack does.
  const leave = () => heading.current?.focus({ preventScroll: true });
  const { news, ...acts } = usePackActs(actions, leave);
  return (
    <OptionSection id="packs" title={t('options.packs.title')} lede={t('options.packs.lede')} heading={heading}>
      <OwnOnPagesRow {...ownOnPages} />
      {problem !== null && (
        <p class="hint err" role="alert">
          {problem}
        </p>
      )}
      <PackList packs={rows} onSet={acts.set} onArrange={acts.arrange} onSave={acts.save} onRemove={acts.remove} />
      <FileDrop
        label={t('options.packs.add')}
        files={t('options.packs.files')}
        hint={t('options.packs.drop')}
        accept=".json,.csv,.tsv,.yaml,.yml"
        multiple
        onFiles={acts.open}
      />
      {/* Always there, or its first words would not be read aloud. */}
      <div role="status">{news !== null && !news.failed && <p class="hint">{news.text}</p>}</div>
      {news?.failed && (
        <p class="hint err" role="alert">
          {news.text}
        </p>
      )}
      <OpenedFiles files={files} onAdd={acts.add} onCancel={acts.cancel} />
    </OptionSection>
  );
}

/** What the reader does with packs and files, and what came of it last. @param leave puts the focus where it can stay */
function usePackActs(actions: PacksActions, leave: () => void) {
  const [news, setNews] = useState<News | null>(null);
  /** `done`: what to say where nothing went wrong. */
  const tell = async (work: Promise<string | null>, done: string | null = null) => {
    const wrong = await work;
    const text = wrong ?? done;
    setNews(text === null ? null : { failed: wrong !== null, text });
  };
  const add = async (file: number) => {
    setNews(null);
    const added = await actions.add(file);
    if (added === null) return;
    setNews({ failed: false, text: addedInWords(added) });
    if (document.activeElement === document.body) leave();
  };
  return {
    news,
    open(files: readonly File[]) {
      setNews(null);
      actions.open(files);
    },
    add: (file: number) => void add(file),
    cancel(file: number) {
      leave();
      actions.cancel(file);
    },
    set: ({ name }: PackRow, choices: Partial<Pick<PackRow, 'on' | 'answersOnly'>>) =>
      void tell(actions.set(name, choices)),
    arrange(names: readonly string[], moved: string) {
      const place = names.indexOf(moved) + 1;
      void tell(actions.arrange(names), t('options.packs.place', { name: moved, place, all: names.length }));
    },
    save: ({ name }: PackRow) => void tell(actions.save(name)),
    remove({ name, count }: PackRow) {
      leave();
      void tell(actions.remove(name), plural('options.packs.removed', count, { name }));
    },
  };
}

function addedInWords({ name, count, replaced, leftOut }: PackAdded): string {
  const added = plural(replaced ? 'options.packs.replaced' : 'options.packs.added', count, { name });
  return leftOut === 0 ? added : `${added} ${t('options.packs.leftOut', { entries: leftOut })}`;
}
