import { t } from '../../i18n/translate.ts';
import type { ReadingAloud } from '../take-along/reader-aloud.ts';

export interface TakeAlongActions {
  copyMarkdown(): void;
  print(): void;
  /** Null: no voice of this machine reads the article's language. */
  readonly aloud: { readonly state: ReadingAloud; read(): void; pause(): void; goOn(): void; stop(): void } | null;
}

interface TakeAlongProps {
  readonly actions: TakeAlongActions;
  /** What was just done, in words; empty: nothing. */
  readonly said: string;
}

/** What the reader can do with the whole briefing: copy, print or save it, have it read aloud. */
export function TakeAlong({ actions: { copyMarkdown, print, aloud }, said }: TakeAlongProps) {
  return (
    <footer class="bottom">
      <Link name={t('takeAlong.markdown')} onClick={copyMarkdown} />
      <Link name={t('takeAlong.print')} onClick={print} />
      {aloud?.state === 'silent' && <Link name={t('takeAlong.readAloud')} onClick={aloud.read} />}
      {aloud?.state === 'reading' && <Link name={t('takeAlong.pause')} onClick={aloud.pause} />}
      {aloud?.state === 'paused' && <Link name={t('takeAlong.goOn')} onClick={aloud.goOn} />}
      {aloud !== null && aloud.state !== 'silent' && <Link name={t('takeAlong.stop')} onClick={aloud.stop} />}
      <p class="meta" role="status">
        {said}
      </p>
    </footer>
  );
}

function Link({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      <span>{name}</span>
    </button>
  );
}
