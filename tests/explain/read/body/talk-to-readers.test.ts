import { describe, expect, it } from 'vitest';
import { isTalkToReaders } from '../../../../explain/read/body/talk-to-readers.ts';

describe('isTalkToReaders', () => {
  it.each([
    'Good morning, this is Ann Reed with what you need to know.',
    'Hello and welcome to our live coverage of the harbour vote.',
    'Welcome back to the briefing, where we look at the week.',
    'Thank you for reading.',
    'That’s it from us for today.',
    'In tonight’s programme: who owns the harbour?',
    'Coming up: the minister answers.',
    'Catch up on the vote with our weekly podcast.',
    'Follow along with the latest updates below.',
    'Read the full story here: The harbour in pictures',
    'GET THE PAPER ON THE GO BY CLICKING HERE',
    '[The harbour, one year after the sale]',
    'Every day our editors choose the best stories. Sign up for the newsletter here.',
    'You can also subscribe to this newsletter here.',
    'The news of the day, delivered to your inbox.',
    'Like this story? Share it with a friend!',
    'If you believe that such reporting matters, please consider supporting us.',
    'Are the ferries late where you live? Get in touch at news@paper.example',
    'Looking for the timetable? Download one here.',
    'We want to hear from you.',
    'To reach the reporter behind this story, write to ann@paper.example',
    'This story has been updated with a statement by the port.',
    'The article was corrected on Tuesday.',
    'This is a developing story.',
    'Breaking: ministers resign',
    'More to follow.',
    'Here’s what we know so far.',
    'You can follow our live coverage here.',
    'We are closing this live blog now.',
    'This live blog is now closed.',
    'The port did not answer; we will update this article if it does.',
    'Ann Reed and Tom Hale contributed reporting.',
    'Tom Hale contributed to this story.',
    '(Reporting by Ann Reed; Editing by Tom Hale)',
    'This project was produced with support from the Fund for Ports.',
    'Disclaimer: The views of our guests are their own.',
    'Provided by the Harbour Agency',
    'Main image credit: Agency',
    'Top photo by Ann Reed',
    'Boats before the wall. Photos: Ann Reed and Tom Hale/Paper staff',
    'Boats wait for the tide. (A reader sent us this photo)',
    'Ann Reed and Tom Hale, Agency Science Writers',
  ])('knows it in "%s"', (text) => {
    expect(isTalkToReaders(text)).toBe(true);
  });

  it.each([
    'Welcome to Lisk, a town of two thousand where nobody fishes any more.',
    'Hello Kitty dolls were found in the harbour.',
    'Good mornings are rare at the fish market, the owner said.',
    '“Good morning,” the minister said, and left.',
    'Residents can sign up for flood alerts with the council.',
    'Anyone with information should get in touch with police.',
    'The war contributed to the early end of the season.',
    'Reed contributed to the fund every year.',
    'Like three quarters of the students on the island, she voted.',
    'The video shows police entering the port.',
    'The report was updated figures and all, by a new commission.',
    'The story has changed three times since Monday.',
    'Follow the money, the judge told the jury.',
    'Breaking the lock took an hour.',
    'Developing countries asked for more.',
    'Here’s what we propose: lower fees.',
    'We will fight on, the union wrote to its members.',
    'The government is closing the live fish market.',
    'Coming up the river, the boats were stopped.',
    'Readers of the paper signed up to a strike fund.',
    'The views of the harbour drew tourists.',
    'The council shares the view that the sale was wrong.',
  ])('leaves "%s" to the story', (text) => {
    expect(isTalkToReaders(text)).toBe(false);
  });

  it('leaves a long paragraph to the story, whatever it begins with', () => {
    expect(isTalkToReaders(`Good morning. ${'The harbour was sold to a rival on Monday. '.repeat(8)}`)).toBe(false);
  });
});
