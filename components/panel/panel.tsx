import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { ArticleLanguage } from '../briefing/article-language.ts';
import { BareOutline } from '../briefing/bare-outline.tsx';
import { Briefing } from '../briefing/briefing.tsx';
import { briefingSections } from '../briefing/briefing-sections.ts';
import type { LineWays } from '../briefing/line-ways.ts';
import { wholeForm } from '../briefing/short-form.ts';
import { StoryHead } from '../briefing/story-head.tsx';
import { StoryMapSection } from '../briefing/story-map.tsx';
import { MarkIcon, QuestionIcon } from '../icon.tsx';
import { languageName } from '../language-name.ts';
import { MarksHere } from '../marks/marks-here.tsx';
import { isUnreadable } from '../popup/page-situation.ts';
import type { PageView } from '../popup/popup-view.ts';
import { Find } from '../search/find.tsx';
import { OpenedCard } from '../search/opened-card.tsx';
import { OpenedFact } from '../search/opened-fact.tsx';
import { Mentions } from './mentions.tsx';
import type { Opened, PanelProps } from './panel-view.ts';
import { PersonView } from './person-view.tsx';
import { Tabs } from './tabs.tsx';
import { TakeAlong } from './take-along.tsx';
import { Terms } from './terms.tsx';
import { WhereOnPage } from './where-on-page.tsx';

/** The side panel: the article's briefing, its words and the search in one place, beside the page that is being read. */
export function Panel(props: PanelProps) {
  const { page, search, opened, actions } = props;
  const reading = page.kind === 'reading' ? page.reading : null;
  const calm = search.query.trim() === '' && opened === null;
  const main = useFocusMoved(nameOf(opened));
  return (
    <main class="ng panel" ref={main}>
      <header class="top">
        <div class="brand">
          <MarkIcon />
          <span>Newsgloss</span>
        </div>
        <button type="button" class="icon-btn" aria-label={t('shared.keys')} onClick={actions.showKeys}>
          <QuestionIcon />
        </button>
      </header>
      {calm && reading !== null && <Head {...props} reading={reading} />}
      {calm && page.kind !== 'reading' && (
        <div class="state" role="status">
          <WithoutArticle kind={page.kind} />
        </div>
      )}
      <Find
        key="find"
        search={search}
        reading={reading}
        isOpened={opened !== null}
        takesFocus={false}
        onQuery={actions.search}
        onWrite={actions.writeWord}
        onChoose={actions.choose}
        onClose={actions.close}
      />
      {opened !== null && (
        <ArticleLanguage.Provider value={reading?.language ?? null}>
          <Shown {...props} opened={opened} reading={reading} />
        </ArticleLanguage.Provider>
      )}
      {calm && reading !== null && <Article {...props} reading={reading} />}
      {calm && reading?.isArticle && <TakeAlong actions={actions} said={props.said} />}
    </main>
  );
}

type OfArticle = PanelProps & { readonly reading: Reading };

function Head({ reading, notch, now, actions }: OfArticle) {
  const marks = <MarksHere words={reading.briefing.words} notch={notch} actions={actions.marks} />;
  if (reading.isArticle)
    return (
      <StoryHead article={reading.article} now={now}>
        {marks}
      </StoryHead>
    );
  return (
    <div class="story">
      <h1>{t('briefing.sections.words')}</h1>
      {marks}
    </div>
  );
}

/** The briefing and the words, a view each; of a page that is no article the words alone. */
function Article(props: OfArticle) {
  const { reading, tab, inView, actions } = props;
  if (reading.isArticle && isUnreadable(reading))
    return (
      <>
        <div class="state">
          <h2>{t('popup.otherLanguage.title', { language: languageName(reading.language ?? '') })}</h2>
          <p>{t('popup.otherLanguage.text')}</p>
        </div>
        <BareOutline article={reading.article} onJump={(block) => actions.card.jump({ block })} />
      </>
    );
  const words = <Terms reading={reading} inView={inView} openEntry={actions.openEntry} jump={actions.card.jump} />;
  const sections = briefingSections(reading).filter(({ kind }) => kind !== 'words');
  if (!reading.isArticle || sections.length === 0) return words;
  return (
    <Tabs shown={tab} onShow={actions.showTab} beside={<WhereOnPage article={reading.article} inView={inView} />}>
      {tab === 'words' ? (
        words
      ) : (
        <Briefing
          reading={reading}
          sections={wholeForm(sections)}
          ways={waysOf(props)}
          onMore={null}
          map={
            props.map && <StoryMapSection story={props.map} ways={waysOf(props)} openPlace={props.actions.openPlace} />
          }
        />
      )}
    </Tabs>
  );
}

interface ShownProps extends PanelProps {
  readonly opened: Opened;
  readonly reading: Reading | null;
}

function Shown({ opened, reading, version, actions, ...props }: ShownProps) {
  const mentions = <Mentions places={opened.places} ways={waysOf({ ...props, actions })} />;
  if (opened.kind === 'person')
    return (
      <PersonView person={opened.person} close={actions.close}>
        {mentions}
      </PersonView>
    );
  if (opened.kind === 'fact')
    return (
      <>
        <OpenedFact opened={opened} close={actions.close} jump={actions.card.jump} />
        {mentions}
      </>
    );
  return (
    <>
      <OpenedCard
        opened={opened.entry}
        reading={reading}
        version={version}
        noteField={props.noteField}
        actions={{ ...actions.card, lookUp: actions.openEntry, close: actions.close, openPanel: null }}
      />
      {mentions}
    </>
  );
}

/** Why there is nothing to show. */
function WithoutArticle({ kind }: { kind: Exclude<PageView['kind'], 'reading'> }) {
  if (kind === 'busy') return <h1>{t('panel.busy')}</h1>;
  const why = kind === 'failed' ? 'failed' : 'notHere';
  return (
    <>
      <h1>{t(`panel.${why}.title`)}</h1>
      <p>{t(`panel.${why}.text`)}</p>
    </>
  );
}

function waysOf({ inView, actions }: Pick<PanelProps, 'inView' | 'actions'>): LineWays {
  return {
    onJump: (block, start, end) =>
      actions.card.jump({ block, ...(start !== undefined && end !== undefined && { start, end }) }),
    copyLink: actions.copyLink,
    inView,
    openPerson: actions.openPerson,
  };
}

/** What is opened, by a name that no other has; null: nothing. */
function nameOf(opened: Opened | null): string | null {
  if (opened === null) return null;
  if (opened.kind === 'fact') return `place ${opened.name}`;
  return opened.kind === 'person' ? `person ${opened.person.name}` : `entry ${opened.entry.explainer.entry}`;
}

/** A term or a name gives way to what is said of it, and that to the list: the focus goes with them, and back again. */
function useFocusMoved(shown: string | null) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(shown);
  useLayoutEffect(() => {
    const before = first.current;
    if ((before === null) === (shown === null)) return;
    first.current = shown;
    // Who searches stays in the field.
    if (document.activeElement instanceof HTMLInputElement) return;
    const buttons = [...(main.current?.querySelectorAll('button') ?? [])];
    const isOf = ({ dataset }: HTMLElement) =>
      before === `entry ${dataset.entry}` ||
      before === `person ${dataset.person}` ||
      before === `place ${dataset.place}`;
    const next =
      shown === null ? buttons.find(isOf) : main.current?.querySelector<HTMLElement>(':is(.card, .person) button');
    next?.focus();
  }, [shown]);
  return main;
}
