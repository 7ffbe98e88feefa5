import type { ComponentChildren } from 'preact';
import type { Explainer, FaqMatch } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { DownIcon } from '../icon.tsx';
import { inItsLanguage } from '../in-its-language.ts';
import { placeName } from '../place-name.ts';
import { inQuotationMarks } from '../quotation.ts';
import { splitSentences } from '../words-and-sentences.ts';
import type { CardActions } from './card-actions.ts';
import type { FirstSight } from './first-sight.ts';
import { TermButton } from './linked-text.tsx';
import { LookItUp } from './look-it-up.tsx';
import { monthName } from './month-name.ts';
import { languageOf } from './whose.ts';

type Section = readonly [title: string, content: ComponentChildren];

/** What says of a text in which language it is, and which way it runs. */
type Spoken = (text: string) => ReturnType<typeof inItsLanguage>;

/**
 * What is behind "More about this", in the order in which it is useful; sections without content are left out. The last is
 * always there.
 * @param language the article's
 */
export function moreSections(
  explainer: Explainer,
  sight: FirstSight,
  language: string | null | undefined,
  actions: CardActions,
): readonly Section[] {
  const { otherSenses, unlike, contested, example, origin, faq, related } = explainer;
  const views = sight.contested === 'folded' || sight.contested === 'label' ? splitSentences(sight.contestedNote) : [];
  const entrys: Spoken = (text) => inItsLanguage(text, languageOf(explainer.source, language));
  const articles: Spoken = (text) => inItsLanguage(text, language);
  const sections: readonly Section[] = [
    [
      t('card.about.senses'),
      pairs(
        otherSenses?.map(({ label, definition }) => [label, definition]),
        entrys,
      ),
    ],
    [
      t('card.about.unlike'),
      pairs(
        unlike?.map(({ term, note }) => [term, note]),
        entrys,
      ),
    ],
    [contested ? t(`card.about.${contested.over}`) : '', list(views, entrys)],
    [t('card.about.origin'), text(origin, entrys)],
    [t('card.about.example'), text(example, entrys)],
    [t('card.about.faq'), faq.length > 0 && <Faq pairs={faq} spoken={articles} jump={actions.jump} />],
    [
      t('card.about.related'),
      related && related.length > 0 && <SeeAlso related={related} spoken={entrys} lookUp={actions.lookUp} />,
    ],
    [t('card.about.sources'), checkIn(explainer, entrys)],
  ];
  return sections.filter(([, content]) => content);
}

const text = (said: string | undefined, spoken: Spoken): ComponentChildren =>
  said && (
    <p class="def" {...spoken(said)}>
      {said}
    </p>
  );

function pairs(all: readonly (readonly [term: string, meaning: string])[] = [], spoken: Spoken): ComponentChildren {
  return (
    all.length > 0 && (
      <dl {...spoken(String(all[0]))}>
        {all.map(([term, meaning]) => (
          <>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    )
  );
}

function list(texts: readonly string[], spoken: Spoken): ComponentChildren {
  return (
    texts.length > 0 && (
      <ul {...spoken(String(texts[0]))}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )
  );
}

interface QuestionProps {
  readonly question: string | null;
  /** Verbatim. */
  readonly answer: string;
  /** Where the answer stands; null where the page does not show it. */
  readonly place: (Parameters<CardActions['jump']>[0] & { readonly paragraph: number | null }) | null;
  readonly spoken: Spoken;
  readonly jump: CardActions['jump'];
}

function Question({ question, answer, place, spoken, jump }: QuestionProps) {
  return (
    <div>
      {question && (
        <p class="question" {...spoken(question)}>
          {question}
        </p>
      )}
      <blockquote class="quote" {...spoken(answer)}>
        <p>{inQuotationMarks(answer)}</p>
      </blockquote>
      {place && (
        <div class="from">
          <button type="button" class="link" onClick={() => jump(place)}>
            <span>{placeName({ section: null, paragraph: place.paragraph })}</span>
            <DownIcon />
          </button>
        </div>
      )}
    </div>
  );
}

function Faq({ pairs, ...kept }: { pairs: readonly FaqMatch[] } & Pick<QuestionProps, 'spoken' | 'jump'>) {
  return pairs.map(({ question, answer, block, paragraph }) => (
    <Question
      key={answer}
      question={question}
      answer={answer}
      place={block === null ? null : { block, paragraph }}
      {...kept}
    />
  ));
}

interface SeeAlsoProps {
  readonly related: NonNullable<Explainer['related']>;
  readonly spoken: Spoken;
  readonly lookUp: CardActions['lookUp'];
}

function SeeAlso({ related, spoken, lookUp }: SeeAlsoProps) {
  return (
    <ul class="from">
      {related.map(({ id, term }) => (
        <li key={id} {...spoken(term)}>
          <TermButton term={term} entry={id} lookUp={lookUp} />
        </li>
      ))}
    </ul>
  );
}

/** Where a reader may look further: our sources, and a search that no moved page can break. */
function checkIn(
  { term, checkIn: sources = [], asOf, changedFrom = '9' }: Explainer,
  spoken: Spoken,
): ComponentChildren {
  // Both begin with year and month.
  const mayHaveChanged = changedFrom <= new Date().toISOString();
  return (
    <>
      {list(sources, spoken)}
      {asOf && <p class="note">{t(mayHaveChanged ? 'card.asOfOld' : 'card.asOf', { month: monthName(asOf) })}</p>}
      <LookItUp term={term} />
    </>
  );
}
