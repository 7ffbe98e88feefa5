import { useRef, useState } from 'preact/hooks';
import type { OpenedFact } from '../../components/search/search-view.ts';
import type { AskedPlace, PersonMatch, PlaceMatch } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { placesOfArticle } from './places-of-article.ts';

/** Somebody of the article or a place that the reader opened; null: nobody, or not yet found. */
export function useOpenedFact(article: Article | null) {
  const [opened, show] = useState<OpenedFact | null>(null);
  const latest = useRef(0);
  /** Only what was asked for last is shown. */
  const showOnly = (finding: Promise<OpenedFact>) => {
    latest.current += 1;
    const ours = latest.current;
    void finding.then((found) => ours === latest.current && show(found));
  };
  return {
    opened,
    open: (hit: PersonMatch | PlaceMatch) =>
      showOnly(hit.kind === 'person' ? openedPerson(hit, article) : openedPlace(hit.asked, hit.name, hit.named)),
    openPlace: (asked: AskedPlace) => showOnly(openedInArticle(asked, article)),
    leave() {
      latest.current += 1;
      show(null);
    },
  };
}

/** Whom nobody answers about shows what the search found. */
async function openedPerson(hit: PersonMatch, article: Article | null): Promise<OpenedFact> {
  const { says: _says, named: _named, ...found } = hit;
  const person =
    article === null ? hit : await toBackground({ type: 'person-in-article', article, person: found }).catch(() => hit);
  return { name: hit.name, person, fact: null, places: [] };
}

async function openedInArticle(asked: AskedPlace, article: Article | null): Promise<OpenedFact> {
  const places = article === null ? [] : await placesOfArticle(article);
  const known = places.find(({ kind, place }) => kind === asked.kind && place === asked.place);
  return openedPlace(asked, known?.name ?? asked.text, known?.named ?? []);
}

async function openedPlace(asked: AskedPlace, name: string, places: OpenedFact['places']): Promise<OpenedFact> {
  const fact = await toBackground({ type: 'look-up-place', asked }).catch(() => null);
  return { name, person: null, fact, places };
}
