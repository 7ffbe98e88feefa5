import { t } from '../../i18n/translate.ts';
import { inOurLanguage } from '../in-its-language.ts';

const encyclopedia = 'https://en.wikipedia.org/wiki/Special:Search?search=';

/**
 * A search that no moved page can break; the reader's own click leads there. It is no link: by speculation rules a page has Chromium
 * fetch links ahead, also such as stand in a closed root.
 */
export function LookItUp({ term }: { term: string }) {
  return (
    <button
      type="button"
      class="link"
      {...inOurLanguage()}
      onClick={() => open(encyclopedia + encodeURIComponent(term), '_blank', 'noreferrer')}
    >
      {t('card.lookUp')}
    </button>
  );
}
