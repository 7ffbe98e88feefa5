import { useMemo } from 'preact/hooks';
import { plural, t } from '../../../i18n/translate.ts';
import { shortDate } from '../../briefing/dates.ts';
import { OptionSection } from '../section/option-section.tsx';
import type { KnownTerm, OptionsActions } from '../section/options-view.ts';
import { TickList } from './tick-list.tsx';

interface KnownTermsProps {
  readonly known: readonly KnownTerm[];
  readonly now: number;
  readonly actions: Pick<OptionsActions, 'markAgain' | 'markAllAgain'>;
}

/** From so many on, a list is searched and dealt with in bulk. */
const long = 12;

export function KnownTerms({ known, now, actions }: KnownTermsProps) {
  const lede = known.length === 0 ? t('options.terms.knownNone') : t('options.terms.knownLede');
  return (
    <OptionSection id="known" title={t('options.terms.known')} lede={lede}>
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
            <b class="hw">
              <bdi>{said.term}</bdi>
            </b>
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
      label={t('options.terms.known')}
      rows={rows}
      rowEnd={({ said }) => <MarkAgain said={said} markAgain={actions.markAgain} />}
      act={{
        name: (count) => (count === 0 ? t('options.terms.markAgain') : plural('options.terms.markTickedAgain', count)),
        done: (count) => plural('options.terms.nowMarked', count),
        run: (ids) => {
          const wanted = new Set(ids);
          return actions.markAllAgain(known.filter((said) => wanted.has(idOf(said))));
        },
      }}
    />
  );
}

function MarkAgain({ said, markAgain }: { said: KnownTerm; markAgain: OptionsActions['markAgain'] }) {
  const isMarked = said.what === 'doubted';
  const { term } = said;
  return (
    <button
      type="button"
      class="link"
      aria-label={isMarked ? t('options.terms.markTermAsBefore', { term }) : t('options.terms.markTermAgain', { term })}
      onClick={() => markAgain(said)}
    >
      <span>{isMarked ? t('options.terms.markAsBefore') : t('options.terms.markAgain')}</span>
    </button>
  );
}

const idOf = ({ what, entry }: KnownTerm) => `${what} ${entry}`;

function noteOf({ what, since }: KnownTerm, now: number): string {
  return t(`options.terms.since.${what}`, { day: shortDate(since, now) ?? since });
}
