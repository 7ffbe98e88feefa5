import { useRef } from 'preact/hooks';
import type { OpenedFile, PackPreview } from '../../../contract/pack-preview.ts';
import { interfaceLanguage, plural, t, tell } from '../../../i18n/translate.ts';
import { PackPreviewBox, previewInWords } from './pack-preview.tsx';

interface OpenedFilesProps {
  readonly files: readonly OpenedFile[];
  readonly onAdd: (file: number) => void;
  readonly onCancel: (file: number) => void;
}

/** Files that were chosen: how far they are read, what is in them, what is wrong with them. */
export function OpenedFiles({ files, onAdd, onCancel }: OpenedFilesProps) {
  return files.map((file) => (
    <FileBox key={file.id} file={file} onAdd={() => onAdd(file.id)} onCancel={() => onCancel(file.id)} />
  ));
}

interface FileBoxProps {
  readonly file: OpenedFile;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

function FileBox({ file, onAdd, onCancel }: FileBoxProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const add = () => {
    // The button goes away.
    box.current?.focus({ preventScroll: true });
    onAdd();
  };
  return (
    <fieldset ref={box} class="writes" aria-label={file.file} tabIndex={-1}>
      <FileHead file={file} />
      {'problem' in file && file.problem !== null && (
        <p class="hint err" role="alert">
          {tell(file.problem)}
        </p>
      )}
      {'preview' in file && <PackPreviewBox preview={file.preview} />}
      {'share' in file && <Progress file={file} />}
      <p class="act">
        {file.phase === 'read' && file.preview.good > 0 && (
          <button type="button" class="btn main" onClick={add}>
            <span>{addInWords(file.preview)}</span>
          </button>
        )}
        <button type="button" class={file.phase === 'read' ? 'link' : 'btn'} onClick={onCancel}>
          <span>{t(file.phase === 'failed' ? 'shared.close' : 'shared.cancel')}</span>
        </button>
      </p>
    </fieldset>
  );
}

function FileHead({ file }: { file: OpenedFile }) {
  const preview = 'preview' in file ? file.preview : null;
  return (
    <div>
      <b class={preview ? 'hw' : undefined}>{preview?.name ?? file.file}</b>
      {preview && <em>{originInWords(file.file, preview)}</em>}
      {file.phase === 'waiting' && <em>{t('options.packs.file.waits')}</em>}
      {/* Always there, or its first words would not be read aloud. */}
      <p role="status">{preview && previewInWords(preview)}</p>
    </div>
  );
}

function originInWords(file: string, { format, language, answersOnly }: PackPreview): string {
  return [file, format, languageInWords(language), ...(answersOnly ? [t('options.packs.file.answersOnly')] : [])].join(
    ' · ',
  );
}

function Progress({ file }: { file: Extract<OpenedFile, { phase: 'reading' | 'adding' }> }) {
  const percent = Math.floor(file.share * 100);
  return (
    <div class="progress">
      <progress max={100} value={percent} aria-label={t(`options.packs.file.${file.phase}Of`, { file: file.file })} />
      <em>{t(`options.packs.file.${file.phase}`, { percent })}</em>
    </div>
  );
}

function addInWords({ good, faulty, changes }: PackPreview): string {
  return plural(`options.packs.${changes === null ? 'add' : 'replace'}${faulty > 0 ? 'Good' : 'All'}`, good);
}

function languageInWords(code: string): string {
  return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(code) ?? code;
}
