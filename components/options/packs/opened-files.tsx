import { useRef } from 'preact/hooks';
import type { OpenedFile, PackPreview } from '../../../contract/pack-preview.ts';
import { termsInWords } from '../section/terms-in-words.ts';
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
          {file.problem}
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
          <span>{file.phase === 'failed' ? 'Close' : 'Cancel'}</span>
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
      {file.phase === 'waiting' && <em>Waits for the file before it.</em>}
      {/* Always there, or its first words would not be read aloud. */}
      <p role="status">{preview && previewInWords(preview)}</p>
    </div>
  );
}

function originInWords(file: string, { format, language, answersOnly }: PackPreview): string {
  return [file, format, languageInWords(language), ...(answersOnly ? ['answers only'] : [])].join(' · ');
}

function Progress({ file }: { file: Extract<OpenedFile, { phase: 'reading' | 'adding' }> }) {
  const percent = Math.floor(file.share * 100);
  const what = file.phase === 'reading' ? 'Reading' : 'Adding';
  return (
    <div class="progress">
      <progress max={100} value={percent} aria-label={`${what} ${file.file}`} />
      <em>
        {what}: {percent} %{file.phase === 'adding' && '. It goes on while this page is open.'}
      </em>
    </div>
  );
}

function addInWords({ good, faulty, changes }: PackPreview): string {
  const goodOnes = good === 1 ? 'the good one' : `the ${good.toLocaleString('en')} good ones`;
  const all = good === 1 ? '1 term' : `all ${termsInWords(good)}`;
  return `${changes === null ? 'Add' : 'Replace it with'} ${faulty > 0 ? goodOnes : all}`;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

function languageInWords(code: string): string {
  return languages.of(code) ?? code;
}
