import { t } from '../../i18n/translate.ts';
import { wordsIn } from '../words-language.ts';

interface CleanLineProps {
  /** In bold before the text: who, when, what was asked. Empty: nothing. */
  readonly head: string;
  /** Where it is not the text's. */
  readonly headLanguage?: string;
  readonly text: string;
  /** In bold behind the text, with what goes on behind it. */
  readonly name?: string;
  readonly after?: string;
  /** Of the text; null: unknown. */
  readonly language: string | null;
  readonly paragraph: number | null;
  /** Newsgloss speaks, not the article. */
  readonly isOurs?: boolean;
}

/** A line of the printed briefing. */
export function CleanLine(props: CleanLineProps) {
  const { head, text, name = '', after = '', language, headLanguage = language, paragraph, isOurs = false } = props;
  const words = `${text}${name}`;
  return (
    <p class={isOurs ? 'ours' : undefined} {...wordsIn(language, words === '' ? head : words)}>
      {head !== '' && <b {...wordsIn(headLanguage, head)}>{head}</b>}
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
