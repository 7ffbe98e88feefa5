import { useRef, useState } from 'preact/hooks';

interface RestoreChoiceProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a backup is chosen or dropped. */
export function RestoreChoice({ disabled, onFile }: RestoreChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined && !disabled) onFile(file);
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop a file chooses it by the button within
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
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
        accept=".json,application/json"
        aria-label="A backup’s file"
        hidden
        onChange={(event) => take(event.currentTarget.files)}
      />
      <button type="button" class="btn" disabled={disabled} onClick={() => input.current?.click()}>
        <span>Restore a backup</span>
      </button>
      <em>or drop its file here. You see what it changes before anything is changed.</em>
    </div>
  );
}
