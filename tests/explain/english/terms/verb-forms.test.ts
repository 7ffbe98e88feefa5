import { describe, expect, it } from 'vitest';
import { inflectVerb } from '../../../../explain/english/terms/verb-forms.ts';

describe('inflectVerb', () => {
  it.each([
    ['lift', 'lift lifts lifted lifting'],
    ['ease', 'ease eases eased easing'],
    ['ban', 'ban bans banned banning'],
    ['veto', 'veto vetoes vetoed vetoing'],
    ['ratify', 'ratify ratifies ratified ratifying'],
    ['delay', 'delay delays delayed delaying'],
    ['de-escalate', 'de-escalate de-escalates de-escalated de-escalating'],
    ['impeach', 'impeach impeaches impeached impeaching'],
    ['free', 'free frees freed freeing'],
    ['die', 'die dies died dying'],
    ['freeze', 'freeze freezes froze frozen freezing'],
    ['cut', 'cut cuts cutting'],
    ['withdraw', 'withdraw withdraws withdrew withdrawn withdrawing'],
    ['annul', 'annul annuls annulled annulling'],
    ['acquit', 'acquit acquits acquitted acquitting'],
    ['veil', 'veil veils veiled veiling'],
    ['fix', 'fix fixes fixed fixing'],
    ['visit', 'visit visits visited visiting'],
  ])('inflects %s', (base, forms) => {
    expect(inflectVerb(base).all).toEqual(forms.split(' '));
  });

  it('knows the participle', () => {
    expect(inflectVerb('freeze').participle).toBe('frozen');
    expect(inflectVerb('hold').participle).toBe('held');
    expect(inflectVerb('ease').participle).toBe('eased');
  });
});
