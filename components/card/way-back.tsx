import { CrossIcon, UpIcon } from '../icon.tsx';

interface WayBackProps {
  readonly back: () => void;
  readonly stay: () => void;
}

/** After a jump: the way back to where the reader was. */
export function WayBack({ back, stay }: WayBackProps) {
  return (
    <section class="ng way-back" aria-label="Newsgloss">
      <button type="button" class="link" onClick={back}>
        <UpIcon />
        <span>Back to where you were</span>
      </button>
      <button type="button" class="icon-btn" aria-label="Stay here" onClick={stay}>
        <CrossIcon />
      </button>
    </section>
  );
}
