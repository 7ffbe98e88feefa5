import { Switch } from '../../switch.tsx';

/** The one choice for all that is the reader's own, offered wherever they add to it. */
export interface OwnOnPages {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Why what is the reader's own is not on pages, and the switch for it. */
export function OwnOnPagesRow({ shown, onChange }: OwnOnPages) {
  return (
    <div class="row">
      <div>
        <b>Show what is yours on pages</b>
        <em>
          {shown
            ? 'Your words, packs and notes, and when you met a word, are marked and told on pages. A page can find them out.'
            : 'Your words and packs are explained where you ask, in Newsgloss’s own windows, and not marked: a page could find out which of its words are marked, and what a card on it says. So it is with notes, and with when you met a word.'}
        </em>
      </div>
      <Switch on={shown} label="Show what is yours on pages" onChange={onChange} />
    </div>
  );
}
