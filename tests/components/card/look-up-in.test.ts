import { expect, it, vi } from 'vitest';
import { lookUpIn } from '../../../components/card/look-up-in.ts';
import type { Explainer, Reading } from '../../../explain/model/reading.ts';

const explainer = (entry: string): Explainer => ({
  entry,
  term: entry,
  source: 'glossary',
  definition: '',
  passages: [],
  faq: [],
});
const article = { blocks: [] } as unknown as Reading['article'];
const reading = { explainers: { treaty: explainer('treaty') }, article };

it('asks nobody for what the reading holds', async () => {
  const ask = vi.fn();
  expect(await lookUpIn(reading, ask)('treaty')).toBe(reading.explainers.treaty);
  expect(ask).not.toHaveBeenCalled();
});

it('asks for any other entry, against the article that is read', async () => {
  const ask = vi.fn(async (entry: string) => explainer(entry));
  expect((await lookUpIn(reading, ask)('tariff'))?.entry).toBe('tariff');
  expect(ask).toHaveBeenCalledWith('tariff', article);
});

it('asks for all entries, against no article, where no page is read', async () => {
  const ask = vi.fn(async () => null);
  expect(await lookUpIn(null, ask)('treaty')).toBeNull();
  expect(ask).toHaveBeenCalledWith('treaty', null);
});
