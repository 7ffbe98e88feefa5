import type { EntryMatch } from '../../explain/look-up/selection/selection-answer.ts';
import { t } from '../../i18n/translate.ts';
import { MarkIcon, ParaIcon } from '../icon.tsx';
import type { AnswerShown } from './answer-shown.ts';
import type { CardProps } from './card.tsx';
import { FactShown } from './fact-shown.tsx';
import { NameFound } from './name-found.tsx';
import { quoted } from './quoted.ts';
import { Quotation } from './slip.tsx';
import { whose } from './whose.ts';

interface SelectionFoundProps {
  readonly answer: AnswerShown;
  readonly language: CardProps['language'];
  readonly lookUp: (entry: string, term: string) => void;
  readonly jump: CardProps['actions']['jump'];
}

/** The glossary's voice and the article's, first that of the best match. */
export function SelectionFound({ answer, language, lookUp, jump }: SelectionFoundProps) {
  const { fact, entries, names, passages, articleFirst } = answer;
  const glossary = entries.length > 0 && (
    <section key="glossary" class="found" aria-label={t('card.voice.glossary')}>
      <p class="src">
        <MarkIcon />
        <span>{t('card.voice.glossary')}</span>
      </p>
      {entries.map((entry) => (
        <Entry key={entry.entry} entry={entry} lookUp={lookUp} />
      ))}
    </section>
  );
  const article = names.length + passages.length > 0 && (
    <section key="article" class="slip" aria-label={t('card.voice.article')}>
      <p class="src">
        <ParaIcon />
        <span>{t('card.voice.article')}</span>
      </p>
      <div class="passages">
        {names.map((name) => (
          <NameFound key={`${name.block}:${name.start}`} name={name} language={language} jump={jump} />
        ))}
        {passages.map((passage) => (
          <Quotation
            key={`${passage.block}:${passage.start}`}
            passage={{ ...passage, speaker: null }}
            language={language}
            jump={jump}
            beside={null}
          />
        ))}
      </div>
    </section>
  );
  const known = fact && <FactShown key="fact" fact={fact} jump={jump} />;
  return articleFirst ? [known, article, glossary] : [known, glossary, article];
}

function Entry({
  entry: { entry, term, definition, senses, closed },
  lookUp,
}: {
  entry: EntryMatch;
  lookUp: SelectionFoundProps['lookUp'];
}) {
  const owner = whose(entry);
  return (
    <div {...quoted(owner === null ? undefined : null)}>
      <button type="button" class="link" onClick={() => lookUp(entry, term)}>
        <span>{term}</span>
      </button>
      {owner !== null && <span class="note"> {closed ? t('card.voice.closed') : owner}</span>}
      {senses.length === 0 ? (
        <p class="def">{definition}</p>
      ) : (
        senses.map((sense) => (
          <p key={sense.id} class="def">
            <b>{sense.label}</b> {sense.definition}
          </p>
        ))
      )}
    </div>
  );
}
