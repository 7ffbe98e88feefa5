const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A city beside one of these may be its team. */
export const sport = set(
  `striker goalkeeper midfielder defender winger league match matches coach scored scorer quarter-final quarter-finals semi-final semi-finals
  semifinal playoffs playoff touchdown quarterback innings wicket wickets half-time halftime fixture fixtures relegation relegated squad teammate
  teammates football footballer soccer rugby cricket basketball baseball hockey nba nfl nhl mlb fifa uefa championship tournament derby equaliser
  equalizer hat-trick dugout premiership bundesliga inning pitcher homer rebounds rookie`,
);

/** The same beside two of these, each of which alone says little. */
export const sportInPairs = set(
  `cup season goal goals score scores final win wins won beat beaten defeat defeats defeated lost loses draw drew penalty penalties transfer
  manager stadium home away signing loan points assists draft minute minutes fans club player players team title`,
);
