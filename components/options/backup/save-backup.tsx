import { useState } from 'preact/hooks';
import type { BackupActions } from './backup-view.ts';

/** What a backup holds, and the button that makes one. */
export function SaveBackup({ backUp }: Pick<BackupActions, 'backUp'>) {
  const [met, setMet] = useState(true);
  const [packs, setPacks] = useState(true);
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    setMaking(true);
    setProblem(await backUp({ met, packs }));
    setMaking(false);
  };
  return (
    <>
      <fieldset>
        <legend>In the backup</legend>
        <p>Settings, sites, topics, the terms you know, your words and your notes. And, where you want it:</p>
        <label class="choice also">
          <input type="checkbox" checked={met} onChange={() => setMet(!met)} />
          <span>
            <b>Words you met</b>
            <em>They tell what you read: with them, whoever has the file knows the pages, too.</em>
          </span>
        </label>
        <label class="choice also">
          <input type="checkbox" checked={packs} onChange={() => setPacks(!packs)} />
          <span>
            <b>Packs</b>
            <em>With all their terms; a large one makes a large file.</em>
          </span>
        </label>
      </fieldset>
      <p>
        <button type="button" class="btn" disabled={making} onClick={() => void save()}>
          <span>{making ? 'Writing the backup…' : 'Save a backup'}</span>
        </button>
      </p>
      {problem !== null && (
        <p class="hint err" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
