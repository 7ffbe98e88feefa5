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
    <fieldset key={file.id} class="writes" aria-label={file.file}>
      <FileHead file={file} />
      {/* Always there, or its first words would not be read aloud. */}
      <p role="status">{'preview' in file && previewInWords(file.preview)}</p>
      {'problem' in file && file.problem !== null && (
        <p class="hint err" role="alert">
          {file.problem}
        </p>
      )}
      {'preview' in file && <PackPreviewBox preview={file.preview} />}
      {'share' in file && <Progress file={file} />}
      <p class="act">
        {file.phase === 'read' && file.preview.good > 0 && (
          <button type="button" class="btn main" onClick={() => onAdd(file.id)}>
            <span>{addInWords(file.preview)}</span>
          </button>
        )}
        <button type="button" class={file.phase === 'read' ? 'link' : 'btn'} onClick={() => onCancel(file.id)}>
          <span>{file.phase === 'failed' ? 'Close' : 'Cancel'}</span>
        </button>
      </p>
    </fieldset>
  ));
}

function FileHead({ file }: { file: OpenedFile }) {
  if (!('preview' in file)) {
    return (
      <div>
        <b>{file.file}</b>
        {file.phase === 'waiting' && <em>Waits for the file before it.</em>}
      </div>
    );
  }
  const { name, format, language, answersOnly } = file.preview;
  return (
    <div>
      <b class="hw">{name}</b>
      <em>{[file.file, format, languageInWords(language), ...(answersOnly ? ['answers only'] : [])].join(' · ')}</em>
    </div>
  );
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
  if (faulty > 0) return good === 1 ? 'Add the good one' : `Add the ${good.toLocaleString('en')} good ones`;
  const what = good === 1 ? '1 term' : `all ${termsInWords(good)}`;
  return changes === null ? `Add ${what}` : `Replace by ${what}`;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

function languageInWords(code: string): string {
  return languages.of(code) ?? code;
}
