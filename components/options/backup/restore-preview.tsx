import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FileSummary, type PartChanges, type RestoreMode, restoreModes } from '../../../contract/backup.ts';
import { listed } from '../../../i18n/listed.ts';
import { t, tell } from '../../../i18n/translate.ts';
import { RadioGroup } from '../../radio-group.tsx';
import type { OpenedFile } from './backup-view.ts';
import { FileFaults } from './file-faults.tsx';
import { momentInWords } from './moment-in-words.ts';
import { changesAnything, changesInWords, partName, whichWins } from './part-names.ts';

interface RestorePreviewProps {
  readonly file: Extract<OpenedFile, { kind: 'read' }>;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

/** What a backup would change, before it does. The focus goes to it. */
export function RestorePreview({ file: { name, summary, changes }, onRestore, onCancel }: RestorePreviewProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [mode, setMode] = useState<RestoreMode>('merge');
  useLayoutEffect(() => box.current?.focus(), []);
  const parts = changes[mode];
  const acts = changesAnything(parts);
  return (
    <fieldset ref={box} class="writes" tabIndex={-1} aria-label={t('options.backup.preview.label', { name })}>
      <div>
        <b>{name}</b>
        <em>{whenMade(summary)}</em>
      </div>
      {summary.newer && <p class="hint">{t('options.backup.preview.newer')}</p>}
      {summary.unknown.length > 0 && (
        <p class="hint">
          {t('options.backup.preview.unknown', {
            parts: listed(summary.unknown.map((part) => t('shared.quoted', { text: part }))),
          })}
        </p>
      )}
      <RadioGroup
        legend={t('options.backup.preview.how')}
        name="restore-mode"
        look="rows"
        choices={restoreModes.map((value) => ({
          value,
          label: t(`options.backup.preview.${value}`),
          note: t(`options.backup.preview.${value}Note`),
        }))}
        value={mode}
        onChange={setMode}
      />
      <ul class="lines" aria-label={t('options.backup.preview.changes')} aria-live="polite">
        {parts.map((part) => (
          <PartRow key={part.part} changes={part} mode={mode} />
        ))}
      </ul>
      <FileFaults faults={summary.faults} mode={mode} />
      {!acts && <p role="status">{t('options.backup.preview.nothing')}</p>}
      <div class="act">
        {acts && (
          <button type="button" class="btn main" onClick={() => onRestore(mode)}>
            <span>{t(`options.backup.preview.${mode}It`)}</span>
          </button>
        )}
        <button type="button" class="link" onClick={onCancel}>
          <span>{t('shared.cancel')}</span>
        </button>
        {acts && <span class="note">{t('options.backup.preview.kept')}</span>}
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
        <b>{partName(changes.part)}</b>
        <em>{words}</em>
        {wins !== '' && <em>{wins}</em>}
        {changes.problem !== null && (
          <em class="warn">{`${tell(changes.problem)} ${t('options.backup.preview.leftAsIs')}`}</em>
        )}
      </div>
    </li>
  );
}

function whenMade({ made }: FileSummary): string {
  return made === null
    ? t('options.backup.preview.undated')
    : t('options.backup.preview.made', { when: momentInWords(made) });
}
