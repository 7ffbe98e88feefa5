import { describe, expect, it } from 'vitest';
import { isInterview } from '../../../../explain/read/faq/interview.ts';

const pairs = (...texts: readonly (readonly [question: string, answer: string])[]) =>
  texts.map(([question, answer]) => ({ question, answer }));

describe('isInterview', () => {
  it('sees a conversation in several languages', () => {
    expect(
      isInterview(
        pairs(['Why did you go?', 'I was tired of it.'], ['And now?', 'I’m going to sail, and my wife too.']),
      ),
    ).toBe(true);
    expect(
      isInterview(pairs(['Warum sind Sie gegangen?', 'Ich war müde.'], ['Und jetzt?', 'Jetzt gehe ich segeln.'])),
    ).toBe(true);
  });

  it('sees none where readers ask and experts answer', () => {
    expect(isInterview(pairs(['Can I take my dog?', 'You can.'], ['Must I pay for him?', 'Yes, you must.']))).toBe(
      false,
    );
  });

  it('sees none where a firm answers its customers', () => {
    expect(
      isInterview(pairs(['How do you ship?', 'We ship by sea.'], ['Where are you?', 'Our store is in town.'])),
    ).toBe(false);
  });

  it('does not count who is quoted in an answer', () => {
    expect(
      isInterview(
        pairs(['Will you notice it?', 'Hardly. “I saw nothing,” said one.'], ['Do you pay?', '“I do,” one said.']),
      ),
    ).toBe(false);
  });

  it('says nothing from one pair', () => {
    expect(isInterview(pairs(['Why did you go?', 'I was tired of it.']))).toBe(false);
  });
});
