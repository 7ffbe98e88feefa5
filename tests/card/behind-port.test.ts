import { expect, it } from 'vitest';
import { behindCard, offerBehind } from '../../card/behind-port.ts';
import { FactShown } from '../../components/card/fact-shown.tsx';

it('a card finds what stands behind it once that is there', () => {
  const behind = { menuOf: () => [], guardCard: () => () => true, FactShown };
  offerBehind(behind);
  expect(behindCard()).toBe(behind);
});
