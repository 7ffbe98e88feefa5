import type { ComponentChildren } from 'preact';
import { shortDate } from '../briefing/dates.ts';
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
        <State
          title="No answer"
          text="Newsgloss does not answer. It may have been updated a moment ago; if trying again does not help, reload the page."
          warn
        >
          <Link label="Try again" onClick={actions.retry} />
        </State>
      );
    case 'no-article':
      return (
        <State
          title="No article here"
          text="This looks like a page of another kind. Open a story and its words will be marked. Any term of the glossary can be searched for here."
        >
          <Link label="It is an article: explain it" onClick={actions.force} />
        </State>
      );
    case 'framed':
      return <Framed url={situation.story.url} openTab={actions.openTab} />;
    case 'other-language':
      return (
        <State
          title={`This page is in ${languageName(situation.language)}`}
          text="The glossary is in English, so nothing is marked here."
        >
          <Link label="Explain it anyway" onClick={actions.force} plain />
        </State>
      );
    case 'unsupported':
      return <State {...unsupported[situation.reason]} />;
    case 'not-allowed':
      return <NotAllowed situation={situation} actions={actions} />;
    case 'off':
      return (
        <State
          title={`Off on ${situation.site}`}
          text={`${switchedOff(situation.since, now)} Nothing runs on this site.`}
        >
          <Button label="Switch on" onClick={() => actions.setSite(true)} />
          <Link label="Explain this page once" onClick={actions.explainOnce} />
        </State>
      );
    case 'not-read':
      return (
        <State
          title="Not read yet"
          text={`Newsgloss is on for ${situation.site}, but this page was opened before it was.`}
        >
          <Button label="Explain this page" onClick={actions.explainOnce} main />
        </State>
      );
  }
}

function Framed({ url, openTab }: { url: string | null; openTab: (url: string) => void }) {
  return (
    <State
      title="The story stands in a frame"
      text={
        url === null
          ? 'This page shows its text in a frame of its own making, and Newsgloss reads only the page itself.'
          : 'This page shows its text in a frame, and Newsgloss reads only the page itself. Opened on its own, the story is read like any other.'
      }
    >
      {url !== null && <Button label="Open the story on its own" onClick={() => openTab(url)} main />}
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
  const offer = `It can explain it once, or every article on ${site}.`;
  return (
    <State
      title={withdrawn ? 'No longer allowed' : 'Not on this site yet'}
      text={
        withdrawn
          ? `The browser took back the permission for ${site}. Newsgloss can explain this page once, or ask again.`
          : `Newsgloss has not read this page. ${offer}`
      }
    >
      <Button label="Explain this page" onClick={actions.explainOnce} main />
      <Link label={`Always on ${site}`} onClick={() => actions.setSite(true)} />
    </State>
  );
}

const unsupported = {
  browser: {
    title: 'A page of the browser',
    text: 'Browsers let no extension read their own pages or their store. Open a news story in this tab and try again.',
  },
  pdf: {
    title: 'A PDF',
    text: 'Newsgloss reads web pages. The browser shows this file in a viewer that extensions may not read.',
  },
  file: {
    title: 'A file on this computer',
    text: 'The browser keeps extensions away from files. You can allow it in the browser’s own settings for Newsgloss.',
  },
  other: {
    title: 'Not a web page',
    text: 'Newsgloss reads pages whose address begins with http or https. This one does not.',
  },
} as const;

function switchedOff(since: string | null, now: number): string {
  const day = since === null ? null : shortDate(since, now);
  return day === null ? 'It is switched off here.' : `You switched it off on ${day}.`;
}

/** "Dutch" for "nl"; the code itself where the browser has no name for it. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a well-formed language tag
  }
}
