import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { leansBack } from '../../../explain/text/leaning.ts';
import { expectSteadyWork } from '../../counted-work/work-of.ts';

describe('leansBack', () => {
  it.each([
    'But the river stayed high.',
    'That was new to the valley.',
    'Such floods are rare.',
    'He left the room.',
    'Its banks broke in two places.',
    'The move surprised the mayors.',
    'The two met again on Friday.',
    'The latter will pay.',
    'The group’s founder left.',
    'The couple rents a flat.',
    'Both stayed.',
    'Another was found downstream.',
    'Others went home.',
    'In that valley, water is dear.',
    'At that point, the talks broke off.',
    'In another letter, the mayor asked for help.',
    'To answer this question, engineers built a weir.',
    'Varga also asked for boats.',
    'The town council, however, said no.',
    'Prices instead rose.',
    'Meanwhile, the mayor waited.',
    'When she arrived, the hall was empty.',
    'The 41-year-old engineer had warned of it.',
    'Two days later, the dam broke.',
    '“But we have no boats,” the mayor said.',
    'It wants a bridge.',
    'There, the water was higher.',
    'In March, she went back to work.',
    'On 14 August, he asked again.',
    'In October, that child left the valley.',
    'The answer is far from clear.',
    '“We have no boats,” she said.',
    'The mayors of the valley will never do that.',
    'A river shaped like a comma, it floods in spring.',
    'Rising in the hills of the north, it floods in spring.',
    'As with all weirs, it needs repair.',
    'Each needs repair.',
    'Even the oldest weir holds.',
    'There are other rivers in the valley.',
    'Here are some ways to the valley.',
    'Imagine the river without its weirs.',
    'A short time later, the dam broke.',
    'At 9:30 a.m., the dam broke.',
    'Mr. Varga then asked for boats.',
  ])('tells that it leans: %s', (text) => expect(leansBack(text, english)).toBe(true));

  it.each([
    'In March, the river rose.',
    '“We have no boats,” said Ilse Varga.',
    'The river stayed high.',
    'The group of mayors paid.',
    'The couple who paid left.',
    'It is the first flood in ten years.',
    'It is unclear who will pay.',
    'It was not the first time that the weir broke.',
    'This week, the river rose.',
    'These days the valley is dry.',
    'So far, two towns have paid.',
    'So-called flash floods are rare.',
    'There are two weirs in the valley.',
    'Both Lisk and Varga agreed.',
    'Both the mayor and the council agreed.',
    'Those who fled are back.',
    'When she arrived, Mayor Ilse Varga found nobody.',
    'IT staff restored the pumps.',
    'Each weir of the valley is dry.',
    'Even Ilse Varga left.',
    'There are two hours until the vote.',
    'Then-mayor Omar Reyes opened the weir.',
    'The then mayor opened the weir.',
    'The decisions of ministers are public.',
    'Fish instead of meat is sold there.',
    'Others than the mayor were silent.',
    '',
    '…',
  ])('tells that it stands: %s', (text) => expect(leansBack(text, english)).toBe(false));

  it.each(['a ', '“', 'x ', ' '])('reads no hostile text over and over: %j', (text) => {
    for (const opening of ['', 'both ']) {
      const long = (times: number) => `${opening}${text.repeat(times)}x`;
      expectSteadyWork(50_000, long, (hostile) => leansBack(hostile, english));
    }
  });
});
