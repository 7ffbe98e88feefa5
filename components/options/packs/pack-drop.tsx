import { useRef, useState } from 'preact/hooks';

/** A way to choose files of packs, or to drop them. */
export function PackDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
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
        multiple
        accept=".json,.csv,.tsv,.yaml,.yml"
        aria-label="Files of packs"
        hidden
        onChange={(event) => take(event.currentTarget.files)}
      />
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <span>Add packs</span>
      </button>
      <p>or drop files here. You see what is in them before anything is stored.</p>
    </div>
  );
}
