import type { Opener } from '../../contract/choices.ts';

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
      <h2>Let it run</h2>
      <div class="acts">
        <button type="button" class="btn main" onClick={grant}>
          <span>Explain on {siteCount} news sites</span>
        </button>
        <Link label="Try it first, on a sample story" onClick={openSample} />
        <Link label="I will choose the sites myself" onClick={chooseSites} />
      </div>
      <p>The browser asks you to confirm. Newsgloss makes no network request.</p>
    </>
  );
}

function Granted({ siteCount, opens, actions: { chooseSites, openSample } }: GrantProps) {
  return (
    <>
      <h2>It is on, on {siteCount} news sites</h2>
      <p>
        Open a story on one of them, and its words are marked as soon as it is read.{' '}
        {opens === 'hover' ? 'Rest on' : 'Click'} one for its card. The button in the toolbar has a briefing of the
        story, and the switch for its site.
      </p>
      <div class="acts">
        <button type="button" class="btn" onClick={openSample}>
          <span>Open the sample story</span>
        </button>
        <Link label="See or change the sites" onClick={chooseSites} />
      </div>
    </>
  );
}

function Refused({ siteCount, actions: { grant, chooseSites, openSample } }: GrantProps) {
  return (
    <>
      <h2>The browser did not allow it</h2>
      <p>
        So nothing runs by itself. You can explain any page: open it, press the Newsgloss button in the toolbar and
        choose “Explain this page”. Or allow sites one by one.
      </p>
      <div class="acts">
        <button type="button" class="btn" onClick={grant}>
          <span>Ask again for {siteCount} news sites</span>
        </button>
        <Link label="Try it on a sample story" onClick={openSample} />
        <Link label="I will choose the sites myself" onClick={chooseSites} />
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
