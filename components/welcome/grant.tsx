import type { Opener } from '../../contract/choices.ts';
import { plural, t } from '../../i18n/translate.ts';

export type GrantState = 'asking' | 'granted' | 'refused';

export interface GrantProps {
  readonly state: GrantState;
  /** Sites in the bundled list. */
  readonly siteCount: number;
  readonly opens: Opener;
  readonly actions: GrantActions;
}

interface GrantActions {
  /** Ask the browser for all sites of the list. Called within the click. */
  grant(): void;
  /** Open the options, where sites are chosen one by one. */
  chooseSites(): void;
  /** Open the sample story in a tab of its own. */
  openSample(): void;
}

/** The one permission: what is asked, what came of it, and what to do now. The heading stays, so that it is announced. */
export function Grant(props: GrantProps) {
  return (
    <section class="grant" aria-live="polite">
      {props.state === 'asking' && <Asking {...props} />}
      {props.state === 'granted' && <Granted {...props} />}
      {props.state === 'refused' && <Refused {...props} />}
    </section>
  );
}

function Asking({ siteCount, actions: { grant, chooseSites, openSample } }: GrantProps) {
  return (
    <>
      <h2>{t('welcome.letItRun')}</h2>
      <div class="acts">
        <button type="button" class="btn main" onClick={grant}>
          <span>{plural('welcome.explainOn', siteCount)}</span>
        </button>
        <Link label={t('welcome.tryFirst')} onClick={openSample} />
        <Link label={t('welcome.chooseSites')} onClick={chooseSites} />
      </div>
      <p>{t('welcome.browserAsks')}</p>
    </>
  );
}

function Granted({ siteCount, opens, actions: { chooseSites, openSample } }: GrantProps) {
  return (
    <>
      <h2>{plural('welcome.isOn', siteCount)}</h2>
      <p>{opens === 'hover' ? t('welcome.howByHover') : t('welcome.howByClick')}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={openSample}>
          <span>{t('welcome.openSample')}</span>
        </button>
        <Link label={t('welcome.changeSites')} onClick={chooseSites} />
      </div>
    </>
  );
}

function Refused({ siteCount, actions: { grant, chooseSites, openSample } }: GrantProps) {
  return (
    <>
      <h2>{t('welcome.refused')}</h2>
      <p>{t('welcome.otherWays')}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={grant}>
          <span>{plural('welcome.askAgain', siteCount)}</span>
        </button>
        <Link label={t('welcome.tryIt')} onClick={openSample} />
        <Link label={t('welcome.chooseSites')} onClick={chooseSites} />
      </div>
    </>
  );
}

function Link({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      <span>{label}</span>
    </button>
  );
}
