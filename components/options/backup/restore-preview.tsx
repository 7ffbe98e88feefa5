import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FileSummary, PartChanges, RestoreMode } from '../../../contract/backup.ts';
import { RadioGroup } from '../../radio-group.tsx';
import type { OpenedFile } from './backup-view.ts';
import { FileFaults } from './file-faults.tsx';
import { momentInWords } from './moment-in-words.ts';
import { changesAnything, changesInWords, partNames, whichWins } from './part-names.ts';

interface RestorePreviewProps {
  readonly file: Extract<OpenedFile, { kind: 'read' }>;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

const modes = [
  { value: 'merge', label: 'Merge', note: 'What is here and later, or only here, stays.' },
  { value: 'replace', label: 'Replace', note: 'Everything becomes as in the file; what is only here goes.' },
] as const satisfies readonly { value: RestoreMode; label: string; note: string }[];

/** What a backup would change, before it does. The focus goes to it. */
export function RestorePreview({ file: { name, summary, changes }, onRestore, onCancel }: RestorePreviewProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [mode, setMode] = useState<RestoreMode>('merge');
  useLayoutEffect(() => box.current?.focus(), []);
  const parts = changes[mode];
  const acts = changesAnything(parts);
  return (
    <fieldset ref={box} class="writes" tabIndex={-1} aria-label={`Restore ${name}`}>
      <div>
        <b>{name}</b>
        <em>{whenMade(summary)}</em>
      </div>
      {summary.newer && (
        <p class="hint">A newer Newsgloss made this backup. What this one knows of it can be restored.</p>
      )}
      {summary.unknown.length > 0 && (
        <p class="hint">
          Not known here, and left in the file: {summary.unknown.map((part) => `“${part}”`).join(', ')}.
        </p>
      )}
      <RadioGroup legend="How" name="restore-mode" look="rows" choices={modes} value={mode} onChange={setMode} />
      <ul class="lines" aria-label="What changes" aria-live="polite">
        {parts.map((part) => (
          <PartRow key={part.part} changes={part} mode={mode} />
        ))}
      </ul>
      <FileFaults faults={summary.faults} mode={mode} />
      {!acts && <p role="status">Everything in this file is here already.</p>}
      <div class="act">
        {acts && (
          <button type="button" class="btn main" onClick={() => onRestore(mode)}>
            <span>{mode === 'merge' ? 'Merge it' : 'Replace what is here'}</span>
          </button>
        )}
        <button type="button" class="link" onClick={onCancel}>
          <span>Cancel</span>
        </button>
        {acts && <span class="note">What is here now is kept, and can be put back.</span>}
      </div>
    </fieldset>
  );
}

function PartRow({ changes, mode }: { changes: PartChanges; mode: RestoreMode }) {
  const words = changesInWords(changes);
  if (words === '' && changes.problem === null) return null;
  const wins = changes.changed + changes.kept > 0 ? whichWins(changes.part, mode) : '';
  return (
    <li class="row">
      <div>
        <b>{partNames[changes.part]}</b>
        <em>{words}</em>
        {wins !== '' && <em>{wins}</em>}
        {changes.problem !== null && <em class="warn">{changes.problem} This part is left as it is.</em>}
      </div>
    </li>
  );
}

function whenMade({ made }: FileSummary): string {
  return made === null ? 'It does not say when it was made.' : `Made on ${momentInWords(made)}`;
}
