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
      <Link name="Copy as Markdown" onClick={copyMarkdown} />
      <Link name="Print or save" onClick={print} />
      {aloud?.state === 'silent' && <Link name="Read aloud" onClick={aloud.read} />}
      {aloud?.state === 'reading' && <Link name="Pause" onClick={aloud.pause} />}
      {aloud?.state === 'paused' && <Link name="Go on" onClick={aloud.goOn} />}
      {aloud !== null && aloud.state !== 'silent' && <Link name="Stop" onClick={aloud.stop} />}
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
