import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/translate.ts';
import { LinkIcon } from '../icon.tsx';
import { opensWithQuotationMark } from '../quotation.ts';
import { useWordsOfArticle } from './article-language.ts';
import type { LineWays } from './line-ways.ts';

/** Where a line stands in the article: the whole block, or [start, end) of it. */
export interface LinePlace {
  readonly block: number;
  readonly start?: number;
  readonly end?: number;
}

interface RowProps {
  /** Null where there is no place to go to. */
  readonly place: LinePlace | null;
  readonly paragraph: number | null;
  readonly ways: LineWays;
  readonly children: ComponentChildren;
}

/** A line with its paragraph's number, which is the way there; quietly marked while the reader sees that paragraph. */
export function Row({ place, paragraph, ways, children }: RowProps) {
  return (
    <div {...seen('row', place, ways)}>
      {place === null ? <span /> : <ParagraphNumber place={place} paragraph={paragraph} ways={ways} />}
      <div>{children}</div>
    </div>
  );
}

/** The attributes of a line of some class: whether the reader sees its paragraph on the page now. */
export function seen(name: string, place: LinePlace | null, { inView }: LineWays) {
  return place !== null && inView.has(place.block)
    ? { class: `${name} here`, 'aria-current': 'location' as const }
    : { class: name };
}

export function ParagraphNumber({
  place,
  paragraph,
  ways,
}: Pick<RowProps, 'paragraph' | 'ways'> & { place: LinePlace }) {
  return (
    <button
      type="button"
      class="pn"
      aria-label={paragraph === null ? t('shared.showInArticle') : t('briefing.goTo', { paragraph })}
      onClick={() => goTo(place, ways.onJump)}
    >
      <span>{paragraph === null ? '¶' : t('briefing.paragraph', { paragraph })}</span>
    </button>
  );
}

/** Copies a link to a line: there for whoever points at the line, or comes by with the Tab key. */
export function CopyLink({ place, ways: { copyLink } }: { place: LinePlace; ways: LineWays }) {
  if (copyLink === null) return null;
  return (
    <button
      type="button"
      class="to-link"
      aria-label={t('briefing.copyLink')}
      title={t('briefing.copyLink')}
      onClick={() => goTo(place, copyLink)}
    >
      <LinkIcon />
    </button>
  );
}

interface VerbatimProps {
  readonly text: string;
  /** In bold behind the text, with what goes on behind it. */
  readonly name?: string;
  readonly after?: string;
  /** On the text's last line. */
  readonly children?: ComponentChildren;
}

/** Words of the article. */
export function Verbatim({ text, name = '', after = '', children }: VerbatimProps) {
  const asWritten = useWordsOfArticle();
  return (
    <p class={opensWithQuotationMark(text) ? 'words-of qm' : 'words-of'} {...asWritten(`${text}${name}`)}>
      {text}
      {name !== '' && <b>{name}</b>}
      {after}
      {children}
    </p>
  );
}

function goTo({ block, start, end }: LinePlace, way: (block: number, start?: number, end?: number) => void): void {
  if (start === undefined || end === undefined) way(block);
  else way(block, start, end);
}
