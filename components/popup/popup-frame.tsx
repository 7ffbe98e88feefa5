import { GearIcon, MarkIcon, QuestionIcon } from '../icon.tsx';

/**
 * What the popup shows before anything is known of its page. entrypoints/popup/index.html holds the same, so that it is painted before
 * a script runs (a test compares them): nothing moves when one takes the place of the other. Nothing is announced, and no
 * control can be reached that nobody would answer: none has a name, for the language of the interface is not known yet.
 */
export function PopupFrame() {
  return (
    <main class="ng popup" aria-busy="true">
      <header class="top">
        <div class="brand">
          <MarkIcon />
          <span>Newsgloss</span>
        </div>
        <div class="acts" inert>
          <button type="button" class="icon-btn">
            <QuestionIcon />
          </button>
          <button type="button" class="icon-btn">
            <GearIcon />
          </button>
        </div>
      </header>
      <div class="middle">
        <div class="waits" aria-hidden="true">
          <div class="brief">
            <section>
              <Bones />
            </section>
          </div>
        </div>
      </div>
    </main>
  );
}

/** Lines in place of a text that is not there yet. */
export function Bones() {
  return (
    <div class="bones">
      <i />
      <i />
      <i />
    </div>
  );
}
