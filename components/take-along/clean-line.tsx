interface CleanLineProps {
  /** In bold before the text: who, when, what was asked. Empty: nothing. */
  readonly head: string;
  readonly text: string;
  /** In bold behind the text, with what goes on behind it. */
  readonly name?: string;
  readonly after?: string;
  readonly paragraph: number | null;
  /** Newsgloss speaks, not the article. */
  readonly isOurs?: boolean;
}

/** A line of the printed briefing. */
export function CleanLine({ head, text, name = '', after = '', paragraph, isOurs = false }: CleanLineProps) {
  return (
    <p class={isOurs ? 'ours' : undefined}>
      {head !== '' && <b>{head}</b>}
      {head !== '' && `${text}${name}` !== '' && (/[?!.:]$/u.test(head) ? ' ' : ': ')}
      <bdi>
        {text}
        {name !== '' && <b>{name}</b>}
        {after}
      </bdi>
      {paragraph !== null && <small>{` ¶\u2009${paragraph}`}</small>}
    </p>
  );
}
