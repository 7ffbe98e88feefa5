import type { Fact } from '../../explain/look-up/selection/selection-answer.ts';
import type { PlaceFacts } from '../../explain/model/place.ts';
import type { QuantityFacts } from '../../explain/model/quantity.ts';
import { listed } from '../../i18n/listed.ts';
import { interfaceLanguage, isolated, t } from '../../i18n/translate.ts';
import { MarkIcon } from '../icon.tsx';
import { inOurLanguage } from '../in-its-language.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import type { CardProps } from './card.tsx';
import { monthInWords } from './month-in-words.ts';
import { quoted } from './quoted.ts';
import { JumpTo } from './slip.tsx';

type Jump = CardProps['actions']['jump'];

/** What is known of an amount or a place, in Newsgloss's own voice: in English, as the glossary. */
export function FactShown({ fact, jump }: { fact: Fact; jump: Jump }) {
  return (
    <section class="found" {...quoted()} aria-label={t('card.fact')}>
      <p class="src" {...inOurLanguage()}>
        <MarkIcon />
        <span>{t(fact.kind === 'place' ? 'card.voice.place' : 'card.voice.number')}</span>
      </p>
      {fact.kind === 'place' ? <Place fact={fact} /> : <Amount facts={fact.facts} jump={jump} />}
    </section>
  );
}

function Amount({ facts: { inFull, unit, conversion, proportion }, jump }: { facts: QuantityFacts; jump: Jump }) {
  return (
    <>
      {inFull !== null && <p class="def">{inFull}</p>}
      {conversion !== null && <p class="def">{conversion}</p>}
      {proportion !== null && (
        <div>
          <p class="def">{proportion.text}</p>
          {proportion.source !== null && (
            <p class="meta">
              {proportion.source}
              {proportion.date !== null && `, ${proportion.date}`}
            </p>
          )}
          {proportion.place !== null && (
            <div class="from" {...inOurLanguage()}>
              <JumpTo place={{ ...proportion.place, section: null }} jump={jump} />
            </div>
          )}
        </div>
      )}
      {unit !== null && (
        <p class="def">
          <b>{unit.term}</b> {unit.definition}
        </p>
      )}
    </>
  );
}

function Place({ fact: { facts, map } }: { fact: Extract<Fact, { kind: 'place' }> }) {
  const { name, is, calledAs, note, disputed, asOf } = facts;
  return (
    <>
      <p class="def">
        <b>{calledAs ?? name}</b>{' '}
        {calledAs === undefined ? is : <span {...inOurLanguage()}>{t('card.standsFor', { name })}</span>}
      </p>
      {map !== undefined && <LocatorMap id="m" map={map} label={t('card.map', { name })} />}
      {note !== undefined && <p class="def">{note}</p>}
      {disputed !== undefined && <p class="def">{disputed}</p>}
      <p class="meta" {...inOurLanguage()}>
        {[...rowsOf(facts), asOf === undefined ? '' : t('card.asOf', { month: monthInWords(asOf) })]
          .filter(Boolean)
          .map(isolated)
          .join(' · ')}
      </p>
    </>
  );
}

function rowsOf({ capital, seat, population, languages = [], currency }: PlaceFacts): readonly string[] {
  return [
    capital === undefined ? '' : t('card.capital', { name: capital }),
    seat === undefined ? '' : t('card.seat', { name: seat }),
    population === undefined ? '' : populationIn(population),
    listed(languages),
    currency?.name ?? '',
  ];
}

/** "About 9.6 million people (2024)", "About 200,000 people (March 2023)" */
function populationIn({ people, asOf }: NonNullable<PlaceFacts['population']>): string {
  // Made when it is needed: the first that a page makes takes longer than all else that loading this script does.
  const format = new Intl.NumberFormat(interfaceLanguage(), {
    maximumSignificantDigits: 3,
    ...(people >= million && inMillions),
  });
  const date = /^\d{4}-\d\d$/.test(asOf) ? monthInWords(asOf) : asOf;
  return t('card.population', { number: format.format(people), date });
}

const million = 1e6;
const inMillions = { notation: 'compact', compactDisplay: 'long' } as const;
