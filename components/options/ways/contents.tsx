import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import { sectionIds } from '../section/sections.ts';

interface ContentsProps {
  readonly current: string;
  readonly go: (id: string) => void;
}

/** The sections, each by its address; the one that is being read stands out. */
export function Contents({ current, go }: ContentsProps) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    // On narrow windows they stand in a row that is wider than the window.
    if (link && nav.current) nav.current.scrollLeft = link.offsetLeft - nav.current.clientWidth / 2;
  }, [current]);
  return (
    <nav aria-label={t('options.sections')} ref={nav}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'location' : undefined}
              // Where the address is this one already, nothing else goes there.
              onClick={() => location.hash === `#${id}` && go(id)}
            >
              {t(`options.section.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
