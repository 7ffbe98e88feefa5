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
  const [news, setNews] = useState<News | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** `done`: what to say where nothing went wrong. */
  const tell = async (work: Promise<string | null>, done: string | null = null) => {
    const wrong = await work;
    const text = wrong ?? done;
    setNews(text === null ? null : { failed: wrong !== null, text });
  };
  // What has the focus goes away when the file or the pack does.
  const leave = () => heading.current?.focus({ preventScroll: true });
  const add = async (file: number) => {
    setNews(null);
    const added = await actions.add(file);
    if (added === null) return;
    setNews({ failed: false, text: addedInWords(added) });
    if (document.activeElement === document.body) leave();
  };
  const remove = ({ name, count }: PackRow) => {
    leave();
    void tell(actions.remove(name), plural('options.packs.removed', count, { name }));
  };
  const arrange = (names: readonly string[], moved: string) => {
    const place = names.indexOf(moved) + 1;
    void tell(actions.arrange(names), t('options.packs.place', { name: moved, place, all: names.length }));
  };
  return (
    <OptionSection id="packs" title={t('options.packs.title')} lede={t('options.packs.lede')} heading={heading}>
      <OwnOnPagesRow {...ownOnPages} />
      {problem !== null && (
        <p class="hint err" role="alert">
          {problem}
        </p>
      )}
      <PackList
        packs={rows}
        onSet={({ name }, choices) => void tell(actions.set(name, choices))}
        onArrange={arrange}
        onSave={({ name }) => void tell(actions.save(name))}
        onRemove={remove}
      />
      <FileDrop
        label={t('options.packs.add')}
        files={t('options.packs.files')}
        hint={t('options.packs.drop')}
        accept=".json,.csv,.tsv,.yaml,.yml"
        multiple
        onFiles={(chosen) => {
          setNews(null);
          actions.open(chosen);
        }}
      />
      {/* Always there, or its first words would not be read aloud. */}
      <div role="status">{news !== null && !news.failed && <p class="hint">{news.text}</p>}</div>
      {news?.failed && (
        <p class="hint err" role="alert">
          {news.text}
        </p>
      )}
      <OpenedFiles
        files={files}
        onAdd={(file) => void add(file)}
        onCancel={(file) => {
          leave();
          actions.cancel(file);
        }}
      />
    </OptionSection>
  );
}

function addedInWords({ name, count, replaced, leftOut }: PackAdded): string {
  const added = plural(replaced ? 'options.packs.replaced' : 'options.packs.added', count, { name });
  return leftOut === 0 ? added : `${added} ${t('options.packs.leftOut', { entries: leftOut })}`;
}
