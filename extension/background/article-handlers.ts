import { nearestLanguage } from '../../explain/languages/languages.ts';
import { placesOfPerson } from '../../explain/look-up/places/places-of.ts';
import { withPeopleInArticle } from '../../explain/look-up/selection/person-in-article.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { ReadArticleOnce } from './article-in-memory.ts';
import type { MessageSender } from './explain-handlers.ts';

type ArticleMessages = Pick<ToBackground, 'person-in-article' | 'places-of-person'>;

/** What popup and side panel ask about an article that they hold: they know no language, and need not load how one is read. */
export function articleHandlers(readOnce: ReadArticleOnce): Handlers<ArticleMessages, MessageSender> {
  return {
    'person-in-article'({ article, person }) {
      const [found = person] = withPeopleInArticle([person], readOnce(article, true).known);
      return found;
    },
    'places-of-person': ({ article, people, name }) =>
      placesOfPerson(
        article,
        people.map((one) => ({ name: one })),
        name,
        nearestLanguage(article.language),
      ),
  };
}
