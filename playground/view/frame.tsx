import { MarkIcon } from '../../components/icon.tsx';
import { t } from '../../i18n/translate.ts';
import { ownFiles } from '../contract/own-files.ts';

/** What this page is. */
export function Head() {
  return (
    <header>
      <div class="brand">
        <MarkIcon />
        <span>Newsgloss</span>
      </div>
      <h1>{t('playground.tagline')}</h1>
      <p>{t('playground.about')}</p>
    </header>
  );
}

/** What becomes of a pasted text, and what of others is in this page. */
export function Foot() {
  return (
    <footer>
      <p>{t('playground.privacy')}</p>
      <a class="link" href={ownFiles.licences}>
        <span>{t('playground.licences')}</span>
      </a>
    </footer>
  );
}
