import { OptionSection } from './section/option-section.tsx';
import type { AboutView } from './section/options-view.ts';

export function About({
  about: { version, keys, canChangeKeys },
  changeKeys,
  openSample,
}: {
  about: AboutView;
  changeKeys: () => void;
  openSample: () => void;
}) {
  return (
    <OptionSection id="about" title="About">
      <dl class="facts">
        <div>
          <dt>Version</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>Privacy</dt>
          <dd>Newsgloss makes no network request. What you read stays with you.</dd>
        </div>
        {keys.length > 0 && (
          <div>
            <dt>Keys</dt>
            <dd>
              {keys.map(({ name, shortcut }) => (
                <span key={name} class="key">
                  {name} {shortcut === '' ? <em>no key</em> : <kbd>{shortcut}</kbd>}
                </span>
              ))}
              {canChangeKeys && (
                <button type="button" class="link" onClick={changeKeys}>
                  <span>Change keys</span>
                </button>
              )}
            </dd>
          </div>
        )}
      </dl>
      <button type="button" class="link" onClick={openSample}>
        <span>Try it again on the sample story</span>
      </button>
    </OptionSection>
  );
}
