import { blockOf } from '../invented.ts';

export const blocks = [
  blockOf(3, 'It began in May. The levy returns.', { paragraph: 2 }),
  blockOf(8, 'Not yet.', { paragraph: 7 }),
];
export const line = { block: 3, text: 'The levy returns.', paragraph: 2, leansBack: false };
export const other = (text: string) => ({ ...line, text });
export const event = (block: number, date: string) => ({
  block,
  date,
  text: `Event ${block}.`,
  paragraph: block,
  leansBack: false,
  shown: true as const,
});
