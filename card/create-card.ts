import cardCss from '../components/styles/card.css?inline';
import noteCss from '../components/styles/card-note.css?inline';
import sheetCss from '../components/styles/card-sheet.css?inline';
import controlsCss from '../components/styles/controls.css?inline';
import mapCss from '../components/styles/map.css?inline';
import tokensCss from '../components/styles/tokens.css?inline';
import wayBackCss from '../components/styles/way-back.css?inline';
import type { Article } from '../explain/model/article.ts';
import { createCardHost } from '../page/card/card-host.ts';
import type { Card, CardSubject } from '../page/card/card-port.ts';
import { selectedWords, textAround } from '../page/card/selected-words.ts';
import type { CardBackground } from './card-background.ts';
import { createCardStage } from './card-stage.ts';
import { createOpeningCount } from './opening-count.ts';
import type { MadeCard } from './stage.ts';

/** The pointer that rests for so long, in ms, will mostly rest until the card opens. */
const prepareMs = 150;

/** The one card of a frame, in a host that the page can neither style nor read. */
export function createCard(document: Document, background: CardBackground): Card {
  const host = createCardHost(document, {
    css: tokensCss + controlsCss + cardCss + noteCss + sheetCss + wayBackCss + mapCss,
  });
  const openings = createOpeningCount(background);
  const stage = createCardStage(document, host, background);
  let preparing: ReturnType<typeof setTimeout> | undefined;
  const wanted = (about: CardSubject, article: Article | null, anchor?: Range): MadeCard => ({
    about,
    article,
    around: about.kind === 'selection' && anchor ? textAround(anchor) : '',
    asks: about.kind === 'term' && openings.asks(about.explainer.entry),
  });
  return {
    prepare(about, article) {
      clearTimeout(preparing);
      preparing = setTimeout(() => stage.send({ kind: 'rested', wanted: wanted(about, article) }), prepareMs);
    },
    open(request) {
      const { about, article } = request;
      clearTimeout(preparing);
      const card = wanted(about, article, request.anchor);
      if (about.kind === 'term') {
        const { explainer, here } = about;
        openings.count(explainer.entry);
        const block = article?.blocks.find(({ id }) => id === here.block);
        background.met(explainer, block?.text ?? '', here.start, article?.meta.title ?? '');
      }
      stage.send({ kind: 'open', request, wanted: card });
    },
    close: () => stage.send({ kind: 'close' }),
    goTo: stage.goTo,
    selection(asked) {
      const words = selectedWords(document);
      return words && { range: words.range, about: { kind: 'selection', text: asked ?? words.text } };
    },
    get isOpen() {
      return stage.request() !== null;
    },
    owns: host.owns,
    onTheWay: host.onTheWay,
    dispose() {
      clearTimeout(preparing);
      stage.send({ kind: 'close' });
      host.dispose();
    },
  };
}
