import type { ComponentChildren, Ref } from 'preact';

interface OptionSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  /** The heading takes the focus where the section is gone to. This is to put it there where what had it goes away. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ComponentChildren;
}

export function OptionSection({ id, title, lede, heading, children }: OptionSectionProps) {
  return (
    <section id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`} ref={heading ?? null} tabIndex={-1}>
        {title}
      </h2>
      {lede !== undefined && <p class="lede">{lede}</p>}
      {children}
    </section>
  );
}
