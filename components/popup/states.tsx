import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/translate.ts';
import { BareOutline } from '../briefing/bare-outline.tsx';
import { shortDate } from '../briefing/dates.ts';
import { languageName } from '../language-name.ts';
import type { Situation } from './page-situation.ts';
import type { PopupActions } from './popup-view.ts';

interface StateProps {
  readonly title: string;
  readonly text: string;
  readonly warn?: boolean;
  readonly children?: ComponentChildren;
}

function State({ title, text, warn = false, children }: StateProps) {
  return (
    <div class="state">
      <h1>{title}</h1>
      <p class={warn ? 'warn' : undefined}>{text}</p>
      {children && <div class="act">{children}</div>}
    </div>
  );
}

function Link({ label, onClick, plain = false }: { label: string; onClick: () => void; plain?: boolean }) {
  return (
    <button type="button" class={plain ? 'link plain' : 'link'} onClick={onClick}>
      <span>{label}</span>
    </button>
  );
}

function Button({ label, onClick, main = false }: { label: string; onClick: () => void; main?: boolean }) {
  return (
    <button type="button" class={main ? 'btn main' : 'btn'} onClick={onClick}>
      <span>{label}</span>
    </button>
  );
}

type Told = Exclude<Situation, { kind: 'article' } | { kind: 'busy' }>;

/** Every situation without a briefing: what is so, who did it, and a way on. `now`: milliseconds since 1970. */
export function SituationState({ situation, actions, now }: { situation: Told; actions: PopupActions; now: number }) {
  switch (situation.kind) {
    case 'failed':
      return (
        <State title={t('popup.failed.title')} text={t('popup.failed.text')} warn>
          <Link label={t('shared.tryAgain')} onClick={actions.retry} />
        </State>
      );
    case 'no-article':
      return (
        <State title={t('popup.noArticle.title')} text={t('popup.noArticle.text')}>
          <Link label={t('popup.noArticle.force')} onClick={actions.force} />
        </State>
      );
    case 'framed':
      return <Framed url={situation.story.url} openTab={actions.openTab} />;
    case 'other-language':
      return (
        <>
          <State
            title={t('popup.otherLanguage.title', { language: languageName(situation.language) })}
            text={t('popup.otherLanguage.text')}
          >
            <Link label={t('popup.otherLanguage.force')} onClick={actions.force} plain />
          </State>
          {situation.article && <BareOutline article={situation.article} onJump={actions.jump} />}
        </>
      );
    case 'unsupported':
      return (
        <State
          title={t(`popup.unsupported.${situation.reason}.title`)}
          text={t(`popup.unsupported.${situation.reason}.text`)}
        />
      );
    case 'not-allowed':
      return <NotAllowed situation={situation} actions={actions} />;
    case 'off':
      return (
        <State title={t('popup.off.title', { site: situation.site })} text={switchedOff(situation.since, now)}>
          <Button label={t('popup.off.on')} onClick={() => actions.setSite(true)} />
          <Link label={t('popup.off.once')} onClick={actions.explainOnce} />
        </State>
      );
    case 'not-read':
      return (
        <State title={t('popup.notRead.title')} text={t('popup.notRead.text', { site: situation.site })}>
          <Button label={t('popup.explain')} onClick={actions.explainOnce} main />
        </State>
      );
  }
}

function Framed({ url, openTab }: { url: string | null; openTab: (url: string) => void }) {
  return (
    <State title={t('popup.framed.title')} text={url === null ? t('popup.framed.unopened') : t('popup.framed.text')}>
      {url !== null && <Button label={t('popup.framed.open')} onClick={() => openTab(url)} main />}
    </State>
  );
}

function NotAllowed({
  situation,
  actions,
}: {
  situation: Extract<Told, { kind: 'not-allowed' }>;
  actions: PopupActions;
}) {
  const { site, withdrawn } = situation;
  return (
    <State
      title={withdrawn ? t('popup.withdrawn.title') : t('popup.notAllowed.title')}
      text={withdrawn ? t('popup.withdrawn.text', { site }) : t('popup.notAllowed.text', { site })}
    >
      <Button label={t('popup.explain')} onClick={actions.explainOnce} main />
      <Link label={t('popup.notAllowed.always', { site })} onClick={() => actions.setSite(true)} />
    </State>
  );
}

function switchedOff(since: string | null, now: number): string {
  const day = since === null ? null : shortDate(since, now);
  return day === null ? t('popup.off.text') : t('popup.off.since', { day });
}
