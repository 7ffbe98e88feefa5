interface StopOfferProps {
  readonly keep: () => void;
  readonly stop: () => void;
}

/** Asked once of a term that is opened again and again. */
export function StopOffer({ keep, stop }: StopOfferProps) {
  return (
    <div class="offer">
      <p class="note">You have opened this three times.</p>
      <button type="button" class="link" onClick={keep}>
        <span>Keep marking it</span>
      </button>
      <button type="button" class="link end" onClick={stop}>
        <span>Stop marking it</span>
      </button>
    </div>
  );
}
