import { render } from 'preact';
import browser from 'webextension-polyfill';
import { CleanPage } from '../../components/take-along/clean-page.tsx';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { t } from '../../i18n/translate.ts';
import { speakPage } from '../own-page/speak-page.ts';

/** The briefing of the tab that the address names, as long as its page is there to be asked. */
async function show(view: HTMLElement): Promise<void> {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? -1);
  const [state, url] = await Promise.all([
    pageSender(tab)({ type: 'state' }).catch(() => null),
    addressOf(tab).catch(() => null),
    speakPage(() => t('titles.briefing')),
  ]);
  if (state?.kind !== 'reading') return render(<Gone />, view);
  document.title = state.reading.article.meta.title;
  const { article, isArticle } = state.reading;
  const map = isArticle ? await toBackground({ type: 'story-map', article, url }).catch(() => null) : null;
  render(<CleanPage reading={state.reading} url={url} map={map} onPrint={() => window.print()} />, view);
}

async function addressOf(tab: number): Promise<string | null> {
  return (await browser.tabs.get(tab)).url || null;
}

function Gone() {
  return (
    <main class="ng page clean">
      <article>
        <h1>{t('printed.gone.title')}</h1>
        <p>{t('printed.gone.text')}</p>
      </article>
    </main>
  );
}

const view = document.getElementById('view');
if (view) void show(view);
