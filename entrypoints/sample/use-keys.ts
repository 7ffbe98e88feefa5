import { useEffect, useState } from 'preact/hooks';
import type { NoteKeys } from '../../components/sample/notes.tsx';
import { shortcutOf } from '../../extension/browser/keyboard-commands.ts';

/** The reader's keys for the next and the previous marked word. */
export function useKeys(): NoteKeys {
  const [keys, setKeys] = useState<NoteKeys>({ next: '', previous: '' });
  useEffect(() => {
    const load = async () => {
      const [next, previous] = await Promise.all([shortcutOf('next-term'), shortcutOf('previous-term')]);
      setKeys({ next, previous });
    };
    void load();
  }, []);
  return keys;
}
