import { useRef, useState } from 'preact/hooks';

interface FileDropProps {
  /** What the button says. */
  readonly label: string;
  /** What is chosen, for who cannot see the button: "Files of packs". */
  readonly files: string;
  readonly hint: string;
  /** As in `<input type="file">`. */
  readonly accept: string;
  /** More than one at once. */
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button by which files are chosen, and a place to drop them. */
export function FileDrop({ label, files, hint, accept, multiple = false, disabled = false, onFiles }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (chosen: FileList | null | undefined) => {
    const [first, ...others] = chosen ?? [];
    if (first !== undefined && !disabled) onFiles(multiple ? [first, ...others] : [first]);
    // The same file can be chosen again, once it is mended.
    if (input.current) input.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping only repeats what the button does.
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={files}
        hidden
        onChange={(event) => take(event.currentTarget.files)}
      />
      <button type="button" class="btn" disabled={disabled} onClick={() => input.current?.click()}>
        <span>{label}</span>
      </button>
      <p>{hint}</p>
    </div>
  );
}
