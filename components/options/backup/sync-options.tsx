import { useState } from 'preact/hooks';
import type { SyncAct, SyncLeft, SyncState } from '../../../contract/sync.ts';
import { Switch } from '../../switch.tsx';
import { momentInWords } from './moment-in-words.ts';

interface SyncOptionsProps {
  /** Null: it is being asked. */
  readonly sync: SyncState | null;
  readonly act: (act: SyncAct) => Promise<string | null>;
}

const what =
  'Settings, sites, topics, the terms you know and your notes. Your browser carries them through its maker’s account, where ' +
  'you are signed in and let it sync; Newsgloss itself sends nothing. Your words, packs and the words you met stay on this machine.';

/** Whether the reader's other machines have the same. */
export function SyncOptions({ sync, act: ask }: SyncOptionsProps) {
  const [failed, setFailed] = useState<string | null>(null);
  const act = async (what: SyncAct) => setFailed(await ask(what));
  const on = sync?.on ?? false;
  return (
    <div class="ctl">
      <div class="row">
        <div>
          <b>Sync with my other machines</b>
          <em>{what}</em>
        </div>
        <Switch
          on={on}
          label="Sync with my other machines"
          disabled={sync === null || !sync.supported}
          onChange={(next) => void act(next ? 'on' : 'off')}
        />
      </div>
      {sync !== null && !sync.supported && <p class="hint">This browser has no sync for extensions.</p>}
      <div role="status">{sync !== null && on && <p class="hint">{standing(sync)}</p>}</div>
      {failed !== null && (
        <p class="hint err" role="alert">
          {failed}
        </p>
      )}
      {on && sync?.problem != null && (
        <p class="hint err" role="alert">
          {sync.problem} Nothing here is lost.
        </p>
      )}
      {on && sync?.remote !== 'fine' && <Unread remote={sync?.remote ?? 'fine'} act={act} />}
      {sync?.supported && (
        <p class="take">
          {on && (
            <button type="button" class="link" onClick={() => void act('now')}>
              <span>Sync now</span>
            </button>
          )}
          <button type="button" class="link" onClick={() => void act('erase')}>
            <span>{on ? 'Stop, and remove what is synced' : 'Remove what is synced'}</span>
          </button>
        </p>
      )}
    </div>
  );
}

function standing({ last, left }: SyncState): string {
  const when = last === null ? 'Not synced yet.' : `Last synced on ${momentInWords(last)}.`;
  return `${when} Of two machines, the later change wins. ${leftInWords(left)}`.trim();
}

function leftInWords({ terms, notes }: SyncLeft): string {
  const counted = (count: number, one: string) =>
    count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`];
  const told = [...counted(notes, 'note'), ...counted(terms, 'term')].join(' and ');
  if (told === '') return '';
  return `${told} ${terms + notes === 1 ? 'has' : 'have'} no room in it and ${terms + notes === 1 ? 'stays' : 'stay'} on this machine.`;
}

/** What is synced cannot be read, and so is left alone. */
function Unread({ remote, act }: { remote: SyncState['remote']; act: (act: SyncAct) => Promise<void> }) {
  if (remote === 'newer') {
    return (
      <p class="hint err" role="alert">
        A newer Newsgloss wrote what is synced. Nothing was taken from it, and it was left as it is, until this one is
        updated.
      </p>
    );
  }
  return (
    <div class="offer">
      <p role="alert" class="warn">
        What is synced is damaged. Nothing was taken from it, and it was left as it is.
      </p>
      <div class="act">
        <button type="button" class="btn" onClick={() => void act('replace')}>
          <span>Write what is here over it</span>
        </button>
      </div>
    </div>
  );
}
