import { story } from './story.ts';

interface SampleStoryProps {
  /** How much of it: so many of its first paragraphs. */
  readonly paragraphs?: number;
  /** Of the page: its heading is the page's first, or stands below that, or in a section. */
  readonly heading: 'h1' | 'h2' | 'h3';
}

/** The story that Newsgloss is tried on, as a newspaper would set it. Marks and cards come from the page's own session. */
export function SampleStory({ paragraphs = story.paragraphs.length, heading: Heading }: SampleStoryProps) {
  return (
    <article class="news story" lang="en" dir="ltr">
      <Heading>{story.headline}</Heading>
      {story.paragraphs.slice(0, paragraphs).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}
