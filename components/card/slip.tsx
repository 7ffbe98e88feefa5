import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Passage } from '../../explain/model/reading.ts';
import { plural, t } from '../../i18n/translate.ts';
import { DownIcon, ParaIcon } from '../icon.tsx';
import { inOurLanguage } from '../in-its-language.ts';
import { placeName } from '../place-name.ts';
import { inQuotationMarks } from '../quotation.ts';
import { countWords } from '../words-and-sentences.ts';
import type { CardActions } from './card-actions.ts';
import type { FirstSight } from './first-sight.ts';
import { quoted } from './quoted.ts';

/** Up to so many words a quotation is balanced: no last word alone on its line. */
const shortQuotation = 14;

interface SlipProps {
  readonly sight: FirstSight;
  /** The article's. */
  readonly language: string | null | undefined;
  /** False where the whole card is the article's. */
  readonly labelled: boolean;
  readonly jump: CardActions['jump'];
}

/** "In this article": the passage of the first sight, and the others behind a number. Nothing, if there is none. */
export function Slip({ sight: { passage, morePassages }, language, labelled, jump }: SlipProps) {
  const [open, setOpen] = useState(false);
  if (passage === null && morePassages.length === 0) return null;
  const shown = [...(passage === null ? [] : [passage]), ...(open ? morePassages : [])];
  const more = morePassages.length > 0 && (
    <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
      <span>{open ? t('card.fewer') : countOf(morePassages.length, passage !== null)}</span>
    </button>
  );
  return (
    <section class="slip" aria-label={t('card.voice.article')}>
      {labelled && (
        <p class="src">
          <ParaIcon />
          <span>{t('card.voice.article')}</span>
        </p>
      )}
      {shown.length > 0 && (
        <div class="passages">
          {shown.map((each, at) => (
            <Quotation
              key={`${each.block}:${each.start}`}
              passage={each}
              language={language}
              jump={jump}
              beside={at === shown.length - 1 && more}
            />
          ))}
        </div>
      )}
      {shown.length === 0 && <div class="from">{more}</div>}
    </section>
  );
}

function countOf(number: number, besidesOne: boolean): string {
  return plural(besidesOne ? 'card.morePassages' : 'card.passages', number);
}

interface QuotationProps {
  readonly passage: Pick<Passage, 'block' | 'start' | 'end' | 'text' | 'speaker' | 'section' | 'paragraph'>;
  /** Of its words. */
  readonly language: string | null | undefined;
  readonly jump: CardActions['jump'];
  /** What stands at the end of the jump's line. */
  readonly beside: ComponentChildren;
}

export function Quotation({ passage, language, jump, beside }: QuotationProps) {
  const { text, speaker } = passage;
  return (
    <div {...quoted(language)}>
      <blockquote class={countWords(text) <= shortQuotation ? 'quote short' : 'quote'}>
        <p>{inQuotationMarks(text)}</p>
      </blockquote>
      {speaker !== null && <Speaker speaker={speaker} />}
      <div class="from" {...inOurLanguage()}>
        <JumpTo place={passage} jump={jump} />
        {beside}
      </div>
    </div>
  );
}

interface JumpToProps {
  readonly place: Pick<Passage, 'block' | 'start' | 'end' | 'section' | 'paragraph'>;
  readonly jump: CardActions['jump'];
}

/** The way to a place in the article, by its section and number. */
export function JumpTo({ place, jump }: JumpToProps) {
  const { block, start, end } = place;
  return (
    <button type="button" class="link" onClick={() => jump({ block, start, end })}>
      <span>{placeName(place)}</span>
      <DownIcon />
    </button>
  );
}

/** "**Petra Holm**, opposition leader": the name stands out, what the article says they are does not. */
function Speaker({ speaker }: { speaker: string }) {
  const comma = speaker.indexOf(',');
  const name = comma < 0 ? speaker : speaker.slice(0, comma);
  return (
    <p class="say">
      <span>
        <b>{name}</b>
        {speaker.slice(name.length)}
      </span>
    </p>
  );
}
