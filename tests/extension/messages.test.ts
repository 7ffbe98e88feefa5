import { describe, expectTypeOf, it } from 'vitest';
import type { ToBackground, ToPage } from '../../extension/messages.ts';

describe('messages', () => {
  it('are named apart by direction, for the sample story hears those to the background, too', () => {
    expectTypeOf<keyof ToPage & keyof ToBackground>().toEqualTypeOf<never>();
  });
});
