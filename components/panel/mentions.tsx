import type { NamedAt } from '../../explain/look-up/places/places-of.ts';
import { plural } from '../../i18n/translate.ts';
import { useWordsOfArticle } from '../briefing/article-language.ts';
import type { LineWays } from '../briefing/line-ways.ts';
import { CopyLink, Row } from '../briefing/row.tsx';

/** All places of the article where something is named, each with a few words around, and the way there. */
export function Mentions({ places, ways }: { places: readonly NamedAt[]; ways: LineWays }) {
  const asWritten = useWordsOfArticle();
  if (places.length === 0) return null;
  return (
    <section class="brief mentions" aria-labelledby="mentions">
      <h2 class="h" id="mentions">
        {plural('panel.mentions', places.length)}
      </h2>
      {places.map((place) => (
        <Row key={`${place.block}:${place.start}`} place={place} paragraph={place.paragraph} ways={ways}>
          <p class="words-of" {...asWritten(`${place.before}${place.text}`)}>
            {place.cutBefore && '…\u00a0'}
            {place.before}
            <b>{place.text}</b>
            {place.after}
            {place.cutAfter && '\u00a0…'}
            <CopyLink place={place} ways={ways} />
          </p>
        </Row>
      ))}
    </section>
  );
}
