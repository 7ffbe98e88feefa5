import type { ComponentChildren } from 'preact';
import type { Explainer, FaqMatch } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { DownIcon } from '../icon.tsx';
import { inOurLanguage } from '../in-its-language.ts';
import { placeName } from '../place-name.ts';
import { inQuotationMarks } from '../quotation.ts';
import { splitSentences } from '../words-and-sentences.ts';
import type { CardActions } from './card-actions.ts';
import type { FirstSight } from './first-sight.ts';
import { TermButton } from './linked-text.tsx';
import { LookItUp } from './look-it-up.tsx';
import { monthInWords } from './month-in-words.ts';
import { quoted } from './quoted.ts';

type Section = readonly [title: string, content: ComponentChildren];

/**
 * What is behind "More about this", in the order in which it is useful; sections without content are left out. The last is
 * always there. Their words are the entry's, unless they say otherwise.
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
  const sections: readonly Section[] = [
    [t('card.about.senses'), pairs(otherSenses?.map(({ label, definition }) => [label, definition]))],
    [t('card.about.unlike'), pairs(unlike?.map(({ term, note }) => [term, note]))],
    [contested ? t(`card.about.${contested.over}`) : '', list(views)],
    [t('card.about.origin'), text(origin)],
    [t('card.about.example'), text(example)],
    [t('card.about.faq'), faq.length > 0 && <Faq pairs={faq} language={language} jump={actions.jump} />],
    [t('card.about.related'), related && related.length > 0 && <SeeAlso related={related} lookUp={actions.lookUp} />],
    [t('card.about.sources'), checkIn(explainer)],
  ];
  return sections.filter(([, content]) => content);
}

const text = (said?: string): ComponentChildren => said && <p class="def">{said}</p>;

function pairs(all: readonly (readonly [term: string, meaning: string])[] = []): ComponentChildren {
  return (
    all.length > 0 && (
      <dl>
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

function list(texts: readonly string[]): ComponentChildren {
  return (
    texts.length > 0 && (
      <ul>
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
  /** The article's. */
  readonly language: string | null | undefined;
  readonly jump: CardActions['jump'];
}

function Question({ question, answer, place, language, jump }: QuestionProps) {
  return (
    <div {...quoted(language)}>
      {question && <p class="question">{question}</p>}
      <blockquote class="quote">
        <p>{inQuotationMarks(answer)}</p>
      </blockquote>
      {place && (
        <div class="from" {...inOurLanguage()}>
          <button type="button" class="link" onClick={() => jump(place)}>
            <span>{placeName({ section: null, paragraph: place.paragraph })}</span>
            <DownIcon />
          </button>
        </div>
      )}
    </div>
  );
}

function Faq({ pairs, ...kept }: { pairs: readonly FaqMatch[] } & Pick<QuestionProps, 'language' | 'jump'>) {
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
  readonly lookUp: CardActions['lookUp'];
}

function SeeAlso({ related, lookUp }: SeeAlsoProps) {
  return (
    <ul class="from">
      {related.map(({ id, term }) => (
        <li key={id}>
          <TermButton term={term} entry={id} lookUp={lookUp} />
        </li>
      ))}
    </ul>
  );
}

/** Where a reader may look further: our sources, and a search that no moved page can break. */
function checkIn({ term, checkIn: sources = [], asOf, changedFrom = '9' }: Explainer): ComponentChildren {
  // Both begin with year and month.
  const mayHaveChanged = changedFrom <= new Date().toISOString();
  return (
    <>
      {list(sources)}
      {asOf && (
        <p class="note" {...inOurLanguage()}>
          {t(mayHaveChanged ? 'card.asOfOld' : 'card.asOf', { month: monthInWords(asOf) })}
        </p>
      )}
      <LookItUp term={term} />
    </>
  );
}
