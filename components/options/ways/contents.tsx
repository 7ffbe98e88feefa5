import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ListedSection {
  readonly id: string;
  readonly name: string;
}

interface ContentsProps {
  readonly sections: readonly ListedSection[];
  readonly current: string;
  readonly go: (id: string) => void;
}

/** The sections, each by its address; the one that is being read stands out. */
export function Contents({ sections, current, go }: ContentsProps) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    // On narrow windows they stand in a row that is wider than the window.
    if (link && nav.current) nav.current.scrollLeft = link.offsetLeft - nav.current.clientWidth / 2;
  }, [current]);
  return (
    <nav aria-label="Settings" ref={nav}>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'location' : undefined}
              // Where the address is this one already, nothing else goes there.
              onClick={() => location.hash === `#${id}` && go(id)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
