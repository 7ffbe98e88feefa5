import type { ComponentChildren } from 'preact';

/** Icons on a 16-unit grid, in the text's colour. All are decoration: the name of a control stands in its label. */

interface DrawingProps {
  readonly children: ComponentChildren;
  /** `solid`: filled. `flip`: mirrored in right-to-left text. */
  readonly class?: string;
}

function Drawing({ children, class: names }: DrawingProps) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={names}>
      {children}
    </svg>
  );
}

/** The monochrome n: Newsgloss speaks. */
export function MarkIcon() {
  return (
    <Drawing class="solid">
      <path d="M2 2h4v1.3C6.8 2.5 7.7 2 8.9 2 11 2 12 3.3 12 5.3v4.2h1.5V11h-5V9.5H10V5.6c0-1.3-.5-2-1.6-2C7.1 3.6 6 4.6 6 6v3.5h1.5V11h-5V9.5H4v-6H2zM3 13h2v2H3zM7 13h2v2H7zM11 13h2v2h-2z" />
    </Drawing>
  );
}

/** The pilcrow: the article speaks. */
export function ParaIcon() {
  return (
    <Drawing class="solid flip">
      <path d="M13.7 1.3v1.5h-1.5V14h-1.5V2.8H8.75V14h-1.5V9.25H7a3.97 3.97 0 0 1 0-7.95z" />
    </Drawing>
  );
}

export function CrossIcon() {
  return (
    <Drawing>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Drawing>
  );
}

export function BackIcon() {
  return (
    <Drawing class="flip">
      <path d="M9.5 3.5L5 8l4.5 4.5" />
    </Drawing>
  );
}

export function ForwardIcon() {
  return (
    <Drawing class="flip">
      <path d="M6.5 3.5L11 8l-4.5 4.5" />
    </Drawing>
  );
}

/** Three dots: more actions. */
export function DotsIcon() {
  return (
    <Drawing>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2" />
    </Drawing>
  );
}

export function DownIcon() {
  return (
    <Drawing>
      <path d="M8 3v10M4 9l4 4 4-4" />
    </Drawing>
  );
}

export function UpIcon() {
  return (
    <Drawing>
      <path d="M8 13V3M4 7l4-4 4 4" />
    </Drawing>
  );
}

/** A fold: turned when open. */
export function FoldIcon() {
  return (
    <Drawing class="solid flip">
      <path d="M5 2.5L12 8l-7 5.5z" />
    </Drawing>
  );
}

/** Two ways: people disagree. */
export function SplitIcon() {
  return (
    <Drawing>
      <path d="M2 5.5h11.5M10.5 2.5l3 3M14 10.5H2.5M5.5 13.5l-3-3" />
    </Drawing>
  );
}

export function PlusIcon() {
  return (
    <Drawing>
      <path d="M8 3v10M3 8h10" />
    </Drawing>
  );
}

export function MinusIcon() {
  return (
    <Drawing>
      <path d="M3 8h10" />
    </Drawing>
  );
}

export function SearchIcon() {
  return (
    <Drawing>
      <circle cx="7" cy="7" r="4.25" />
      <path d="M10.3 10.3L14 14" />
    </Drawing>
  );
}

export function GearIcon() {
  return (
    <Drawing>
      <path d="M2 5h6M12 5h2M2 11h2M8 11h6" />
      <circle cx="10" cy="5" r="2" />
      <circle cx="6" cy="11" r="2" />
    </Drawing>
  );
}

/** A question mark: keys, and what they do. */
export function QuestionIcon() {
  return (
    <Drawing>
      <path d="M5.2 5.6a2.8 2.8 0 1 1 4.4 2.3C8.6 8.6 8 9.1 8 10.2M8 12.9h.01" />
    </Drawing>
  );
}

/** Two links of a chain. */
export function LinkIcon() {
  return (
    <Drawing>
      <path d="M6.5 9.5l3-3M7.5 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11.5 8.5M8.5 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L4.5 7.5" />
    </Drawing>
  );
}

/** A page with a column beside it. */
export function PanelIcon() {
  return (
    <Drawing>
      <path d="M2 3h12v10H2zM10 3v10" />
    </Drawing>
  );
}
