import { useMemo } from 'preact/hooks';
import { shortDate } from '../../briefing/dates.ts';
import { OptionSection } from '../section/option-section.tsx';
import type { KnownTerm, OptionsActions } from '../section/options-view.ts';
import { termsInWords } from '../section/terms-in-words.ts';
import { TickList } from './tick-list.tsx';

interface KnownTermsProps {
  readonly known: readonly KnownTerm[];
  readonly now: number;
  readonly actions: Pick<OptionsActions, 'markAgain' | 'markAllAgain'>;
}

const whats = { known: 'known since', hidden: 'not marked since', doubted: 'with more care since' } as const;

/** From so many on, a list is searched and dealt with in bulk. */
const long = 12;

export function KnownTerms({ known, now, actions }: KnownTermsProps) {
  const lede =
    known.length === 0
      ? 'None yet. “I know this” in a card puts its term here, and it is marked no longer.'
      : 'Marked no longer, or with more care. They still answer when you select them.';
  return (
    <OptionSection id="known" title="Known and stopped terms" lede={lede}>
      {known.length >= long ? (
        <ManyKnown known={known} now={now} actions={actions} />
      ) : (
        known.length > 0 && <FewKnown known={known} now={now} actions={actions} />
      )}
    </OptionSection>
  );
}

function FewKnown({ known, now, actions }: KnownTermsProps) {
  return (
    <ul class="lines">
      {known.map((said) => (
        <li key={idOf(said)} class="row">
          <div>
            <b class="hw">{said.term}</b>
            <em>{noteOf(said, now)}</em>
          </div>
          <MarkAgain said={said} markAgain={actions.markAgain} />
        </li>
      ))}
    </ul>
  );
}

function ManyKnown({ known, now, actions }: KnownTermsProps) {
  const rows = useMemo(
    () => known.map((said) => ({ said, id: idOf(said), term: said.term, note: noteOf(said, now), canTick: true })),
    [known, now],
  );
  return (
    <TickList
      label="Known and stopped terms"
      rows={rows}
      rowEnd={({ said }) => <MarkAgain said={said} markAgain={actions.markAgain} />}
      act={{
        name: (count) => (count === 0 ? 'Mark again' : `Mark ${count === 1 ? 'this one' : `these ${count}`} again`),
        done: (count) => `${termsInWords(count)}: marked again.`,
        run: (ids) => {
          const wanted = new Set(ids);
          return actions.markAllAgain(known.filter((said) => wanted.has(idOf(said))));
        },
      }}
    />
  );
}

function MarkAgain({ said, markAgain }: { said: KnownTerm; markAgain: OptionsActions['markAgain'] }) {
  const label = said.what === 'doubted' ? 'Mark as before' : 'Mark again';
  return (
    <button type="button" class="link" aria-label={`${label}: ${said.term}`} onClick={() => markAgain(said)}>
      <span>{label}</span>
    </button>
  );
}

const idOf = ({ what, entry }: KnownTerm) => `${what} ${entry}`;

function noteOf({ what, since }: KnownTerm, now: number): string {
  return `${whats[what]} ${shortDate(since, now) ?? since}`;
}
