import { t } from '../../i18n/translate.ts';
import { inItsLanguage } from '../in-its-language.ts';

interface CleanLineProps {
  /** In bold before the text: who, when, what was asked. Empty: nothing. */
  readonly head: string;
  /** Absent: the text's, or the glossary's where Newsgloss speaks. */
  readonly headLanguage?: string;
  readonly text: string;
  /** In bold behind the text, with what goes on behind it. */
  readonly name?: string;
  readonly after?: string;
  /** Of the text; null: unknown; absent: the glossary's. */
  readonly language?: string | null;
  readonly paragraph: number | null;
  /** Newsgloss speaks, not the article. */
  readonly isOurs?: boolean;
}

/** A line of the printed briefing. */
export function CleanLine(props: CleanLineProps) {
  const { head, text, name = '', after = '', language, paragraph, isOurs = false } = props;
  const { headLanguage = isOurs ? undefined : language } = props;
  const words = `${text}${name}`;
  return (
    <p class={isOurs ? 'ours' : undefined} {...inItsLanguage(words === '' ? head : words, language)}>
      {head !== '' && <b {...inItsLanguage(head, headLanguage)}>{head}</b>}
      {head !== '' && words !== '' && (/[?!.:]$/u.test(head) ? ' ' : ': ')}
      <bdi>
        {text}
        {name !== '' && <b>{name}</b>}
        {after}
      </bdi>
      {paragraph !== null && <small>{` ${t('briefing.paragraph', { paragraph })}`}</small>}
    </p>
  );
}
