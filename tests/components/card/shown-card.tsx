import { vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card.tsx';
import type { CardActions } from '../../../components/card/card-actions.ts';
import { menuOf } from '../../../components/card/menu-choices.ts';
import { explainerOf, passageOf } from '../invented.ts';
import { rendered, spies } from '../rendered.ts';

/** The card of a term, rendered. */
export function card(explainer: CardProps['explainer'], change: Partial<CardProps> = {}) {
  const actions = spies<CardActions>({ know: vi.fn(async () => true), hide: vi.fn(async () => true) });
  const props: CardProps = {
    explainer,
    here: null,
    trail: [],
    next: null,
    state: 'ready',
    from: { title: 'Port levy returns', url: 'https://courier.example/levy' },
    version: '0.1.0',
    offersStop: false,
    menuOf,
    actions,
    ...change,
  };
  return { ...rendered(<Card {...props} />), actions, props };
}

/** An explainer with all that a card can show. */
export const full = explainerOf({
  term: 'port levy',
  matters: 'It raises what goods cost.',
  definition: 'A charge on ships and their cargo.',
  unlike: [{ term: 'tariff', note: 'A tax on goods that enter a country.' }],
  contested: { over: 'effect', note: 'Ports say it pays for dredging. Shippers say it moves trade elsewhere.' },
  example: 'In 1901 a harbour began to charge one.',
  origin: 'Towns without a toll road charged ships instead.',
  faq: [{ kind: 'question', question: 'Will it rise?', answer: 'Not this year.', block: 12, paragraph: 10 }],
  related: [{ id: 'cargo', term: 'cargo' }],
  checkIn: ['Harbours Act (1964)'],
  asOf: '2025-11',
  passages: [
    passageOf('The levy returns in May.', { block: 4, start: 3, end: 27 }),
    passageOf('Ships paid it before.', { block: 6, paragraph: 6 }),
  ],
});
