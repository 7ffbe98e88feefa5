import { render } from 'preact';
import type { Asked } from '../components/card/menu-choices.ts';
import type { NestedCardActions } from '../components/card/nested-card.tsx';
import { NestedCard } from '../components/card/nested-card.tsx';
import { SelectionCard } from '../components/card/selection-card.tsx';
import type { SelectionAnswer } from '../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../explain/model/article.ts';
import type { Explainer } from '../explain/model/reading.ts';
import { isSheet } from '../page/card/card-host.ts';
import type { CardActions } from '../page/card/card-port.ts';
import { behindCard } from './behind-port.ts';
import type { CardBackground } from './card-background.ts';
import { createLeaving } from './leave-site.ts';
import type { MadeCard } from './stage.ts';

/** What the page does for the card that is open. */
export interface CardViewPorts
  extends Pick<CardActions, 'dismiss' | 'leave'>,
    Pick<NestedCardActions, 'jump' | 'close'> {}

/** What renders a card into a container, in sight or not: Newsgloss's own view, tied to the page and the background. */
export function createCardView(container: HTMLElement, background: CardBackground, ports: CardViewPorts) {
  let made = 0;
  return ({ about, article, asks, around }: MadeCard): void => {
    const words = about.kind === 'selection' ? about.text : (about.here.text ?? about.explainer.term);
    const actions: NestedCardActions = {
      know: background.know,
      hide: background.hide,
      showOwn: background.showOwn,
      marks: background.marks,
      openPanel: background.openPanel,
      jump: ports.jump,
      lookUp: async (entry) => {
        const found = await background.lookUp(entry, article, around);
        return found && shownOf(found, words);
      },
      doubt(entry, sense, doubted, meant) {
        if (!meant) ports.dismiss(entry, doubted);
        return background.doubt(sense ?? entry, doubted, meant);
      },
      leaveSite: createLeaving(ports.leave, background),
      copy: async (text) => !!(await behindCard()?.copyText(text, container)),
      close: ports.close,
    };
    // A card of its own each time: the same term elsewhere begins without what was unfolded or looked up here.
    made += 1;
    const view = {
      sheet: isSheet(window),
      from: { title: article?.meta.title || document.title, url: document.location.href },
      language: article ? article.language : document.documentElement.lang,
      version: background.version,
      menuOf: (asked: Asked) => behindCard()?.menuOf(asked) ?? [],
      actions,
    };
    render(
      about.kind === 'selection' || about.explainer.isAsked ? (
        <SelectionCard
          key={made}
          {...view}
          text={about.kind === 'selection' ? about.text : about.explainer.term}
          around={around}
          voice={about.kind === 'term' ? 'marked' : about.answer ? 'pointed' : 'selected'}
          search={background.search}
          writeWord={background.writeWord}
          explain={(text) => answerTo(about, text, article, background)}
        />
      ) : (
        <NestedCard
          key={made}
          {...view}
          explainer={shownOf(about.explainer, words)}
          here={about.here}
          offersStop={asks}
        />
      ),
      container,
    );
  };
}

/**
 * What of an explainer may stand in a page, which can read it: of what is closed to the page nothing of the reader's own but whether
 * there is a note, and of their own words what the page itself says.
 */
function shownOf(explainer: Explainer, words: string): Explainer {
  const { entry, source, closed } = explainer;
  if (!closed) return explainer;
  if (source !== 'own') return { ...explainer, met: null };
  return { entry, source, closed, term: words, definition: '', passages: [], faq: [] };
}

/** What is known of words that are no term: of those that were pointed at already, of a mark where it stands. */
async function answerTo(
  about: MadeCard['about'],
  text: string,
  article: Article | null,
  background: CardBackground,
): Promise<SelectionAnswer> {
  if (about.kind === 'selection') return about.answer ?? background.explainSelection(text, article);
  const { block, start } = about.here;
  const whole = article?.blocks.find(({ id }) => id === block)?.text;
  return background.explainPointed(whole ?? text, whole === undefined ? 0 : start, article);
}
