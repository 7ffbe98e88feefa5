interface CleanLineProps {
  /** In bold before the text: who, when, what was asked. Empty: nothing. */
  readonly head: string;
  readonly text: string;
  readonly paragraph: number | null;
  /** Newsgloss speaks, not the article. */
  readonly isOurs?: boolean;
}

/** A line of the printed briefing. */
export function CleanLine({ head, text, paragraph, isOurs = false }: CleanLineProps) {
  return (
    <p class={isOurs ? 'ours' : undefined}>
      {head !== '' && <b>{head}</b>}
      {head !== '' && text !== '' && (/[?!.:]$/u.test(head) ? ' ' : ': ')}
      <bdi>{text}</bdi>
      {paragraph !== null && <small>{` ¶\u2009${paragraph}`}</small>}
    </p>
  );
}
