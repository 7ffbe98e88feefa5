import type { ComponentChildren } from 'preact';

interface OptionSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  readonly children: ComponentChildren;
}

export function OptionSection({ id, title, lede, children }: OptionSectionProps) {
  return (
    <section id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      {lede !== undefined && <p class="lede">{lede}</p>}
      {children}
    </section>
  );
}
