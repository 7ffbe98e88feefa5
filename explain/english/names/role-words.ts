import { months, weekdays } from '../words/calendar.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns for what people are: offices, professions, kinship. Lower case, singular. */
const roleNouns = list(`
  president vice-president premier minister chancellor secretary senator sen representative rep congressman
  congresswoman lawmaker legislator mp mep deputy governor gov mayor councillor councilor councilmember alderman
  commissioner ambassador envoy diplomat consul emissary negotiator mediator delegate king queen prince princess
  emperor sultan emir sheikh sheik pope bishop archbishop cardinal rabbi imam pastor priest reverend ayatollah
  patriarch duke duchess lord baroness judge justice magistrate attorney lawyer solicitor barrister counsel prosecutor
  litigator clerk sheriff marshal ombudsman general gen colonel col captain capt lieutenant lt major maj admiral
  commander sergeant sgt brigadier corporal private chief director officer executive ceo cfo coo cto chairman
  chairwoman chairperson chair founder co-founder cofounder owner manager head boss president-elect partner fellow
  principal superintendent administrator treasurer president-designate professor prof lecturer scholar academic
  researcher scientist expert specialist analyst economist historian author co-author writer poet novelist playwright
  editor reporter journalist correspondent columnist commentator broadcaster host presenter photographer videographer
  filmmaker producer publisher blogger engineer developer designer architect inventor programmer doctor physician
  surgeon nurse midwife paramedic dentist psychologist psychiatrist therapist epidemiologist virologist meteorologist
  forecaster climatologist geologist biologist chemist physicist astronomer astronaut cosmonaut ecologist leader
  member spokesman spokeswoman spokesperson adviser advisor aide strategist pollster consultant lobbyist organiser
  organizer coordinator campaigner activist advocate dissident whistleblower volunteer candidate nominee challenger
  incumbent politician statesman republican democrat conservative liberal independent backbencher whip speaker
  strongman dictator warlord militant rebel fighter soldier veteran hostage prisoner detainee refugee migrant victim
  survivor witness suspect defendant plaintiff gunman attacker businessman businesswoman entrepreneur billionaire
  millionaire tycoon magnate oligarch banker trader investor shareholder financier broker accountant auditor regulator
  inspector investigator detective policeman policewoman constable firefighter guard spy worker labourer laborer
  farmer fisherman miner driver pilot teacher tutor student pupil graduate coach player striker goalkeeper athlete
  champion actor actress singer musician rapper composer artist painter sculptor dancer comedian chef model celebrity
  star influencer resident villager neighbour neighbor tenant landlord shopkeeper vendor hairdresser mechanic
  carpenter plumber electrician customer patient passenger mother father son daughter wife husband brother sister
  widow widower cousin uncle aunt nephew niece grandson granddaughter grandmother grandfather friend colleague
  predecessor successor rival ally assistant secretary-general attorney-general director-general mec taoiseach
  chairperson-elect moderator spokespeople head-teacher headteacher trustee steward ranger whisperer trafficker svp
  evp vp stewardess librarian curator archivist creator critic figure contender frontrunner front-runner heir
  undersecretary under-secretary chancellor-designate speaker-elect congressmember assemblyman assemblywoman
  councilman councilwoman woman man girl boy teenager official native laureate donor backer supporter benefactor
  philanthropist heiress socialite protester demonstrator planner surveyor trainer jockey swimmer runner cyclist
  golfer boxer wrestler forward defender midfielder winger quarterback pitcher defenseman goalie goaltender batsman
  bowler skipper referee umpire promoter songwriter drummer conductor dj youtuber streamer butcher baker scout hunter
  rancher grower brewer winemaker contractor builder operator vet veterinarian ex-wife ex-husband girlfriend boyfriend
  fiance fiancee stepfather stepmother stepson stepdaughter parent twin godfather retiree pensioner inmate convict
  robber burglar killer murderer gangster mastermind ringleader leaker hacker cleric monk nun premier-designate
  chairman-designate docent provost dean rector realtor
  supervisor supt insp dispatcher cashier receptionist notary tanaiste commandant bookkeeper plasterer collector seller clown florist greengrocer fishmonger beekeeper conductor guide signalman harbourmaster harbormaster headmaster headmistress master caretaker janitor usher
  airman airwoman servicewoman hopeful roommate housemate flatmate classmate teammate co-chair co-chairman co-chairwoman vice-chair vice-chairman
  vice-chancellor moneyman frontman bandleader lady`);

/** Titles that one surname may follow: "President Varga". After other role nouns at least two names must stand. */
export const surnameTitles = list(
  'president premier minister chancellor senator sen representative rep governor gov mayor judge king queen pope prince princess prof professor secretary president-elect vice-president commander-in-chief ambassador congressman congresswoman commissioner councillor archbishop',
);

/** Titles that belong to the name where one word follows: "Lord Varga". */
export const honorifics = list('lord lady baroness');

/** Forms of address: they show that a person follows but say nothing about them. */
export const addresses = list('mr mrs ms miss mx sir dame dr adv hon honourable honorable lord lady baroness');

/** Behind a surname. Lower case, without the stop. */
export const nameSuffixes = list('jr sr ii iii iv');

/** Stop words that are names, too. */
export const stopWordsLikeNames = list('will may');

/** Role nouns that are surnames too. */
export const surnamesLikeRoles = list(
  'king pope bishop judge prince major marshal priest duke miner farmer doctor clerk constable fisher driver painter baron abbot dean chambers cardinal sergeant singer sheriff chief shepherd butler cook mason baker carpenter rector bailey challenger champion fellow head guard usher steward ranger monk guide porter speaker',
);

/** Words of bodies and places that are surnames too: after a given name they are no hindrance ("Peter White"). */
export const surnamesLikePlaces = list(
  'white west north south wall lake london english french german day post times parks banks',
);

/** Role nouns that bodies and countries bear too: "Acme, the owner"; "Freedonia, a member". */
export const rolesOfBodies = list(
  'owner partner member rival producer publisher developer designer investor shareholder neighbour neighbor ally leader trader broker regulator host contender principal successor predecessor star victim winner champion player model builder contractor planner retailer supplier maker insurer lender carrier founder creator critic participant operator broadcaster head figure manager native private general representative independent conservative liberal',
);

/** Adjectives before a role that a name may follow: "former Apex mayor". Other small words before a name end the title. */
export const roleModifiers = list(
  'state former longtime long-time acting interim deputy vice senior junior veteran retired outgoing incoming current new then late exiled jailed disgraced embattled fellow rival billionaire millionaire prominent top leading influential famed renowned popular alleged accused suspected convicted purported self-styled self-made would-be so-called presumed founding',
);

/** Kinship: "the president's daughter" is not the president. */
export const kinNouns = list(
  'mother father son daughter wife husband brother sister widow widower cousin uncle aunt nephew niece grandson granddaughter grandmother grandfather',
);

/** Public offices and functions: who holds one answers for it in public. */
export const officeNouns = list(`
  president vice-president premier minister chancellor secretary senator sen sens representative rep reps governor gov mayor councillor councilor
  congressman congresswoman lawmaker legislator mp mep councilman councilwoman assemblyman assemblywoman alderman commissioner
  ambassador envoy diplomat king queen prince princess emperor sultan emir pope bishop archbishop cardinal ayatollah duke duchess
  judge justice magistrate prosecutor sheriff marshal ombudsman general gen colonel col admiral commander brigadier chief director
  ceo cfo coo cto chairman chairwoman chairperson chair founder co-founder co-ceo cofounder head boss superintendent treasurer leader
  spokesman spokeswoman spokesperson adviser advisor candidate nominee politician speaker dictator undersecretary taoiseach mec
  director-general secretary-general attorney-general whip supt negotiator mediator tycoon billionaire oligarch official officer
  republican democrat administrator moderator lord baroness executive inspector`);

/** What private people are called: kinship, residence, misfortune, jobs without a public function. */
export const privateNouns: ReadonlySet<string> = new Set([
  ...kinNouns,
  ...list(`
  resident villager neighbour neighbor tenant friend colleague girlfriend boyfriend partner victim survivor witness hostage refugee migrant patient passenger
  customer shopper shopkeeper vendor trader student pupil graduate teacher tutor nurse midwife farmer fisherman miner driver pilot worker
  labourer laborer mechanic carpenter plumber electrician hairdresser waiter waitress retiree pensioner volunteer protester parent
  woman man girl boy teenager child person mum mom dad supporter voter local tourist homeowner landlord soldier veteran prisoner detainee`),
]);

/** Months that are names of people, too. */
const monthsLikeNames: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** Words of names that are no person's. */
const otherNames: ReadonlySet<string> = new Set([
  ...weekdays.map((day) => day.toLowerCase()),
  ...months.map((month) => month.toLowerCase()).filter((month) => !monthsLikeNames.has(month)),
  ...list(`
  agency authority party council university college school institute institution ministry department office bureau
  committee commission court house parliament senate congress assembly association federation union organisation
  organization foundation fund bank group company corporation corp inc ltd llc plc co international global national
  united states kingdom republic street road avenue square bridge river lake sea ocean island islands mountain
  territory realm mountains valley bay gulf strait city county province district region north south east northern southern eastern
  western central airport port station centre center hospital clinic museum stadium times post news journal guardian
  herald tribune gazette press associated reuters act treaty agreement convention protocol charter accord accords war
  week month year summit games cup league award prize forum conference programme program project plan initiative force
  forces army navy service services society club network alliance coalition movement front team trust board campaign
  studies research security report survey christmas easter new york london washington paris berlin moscow
  beijing jerusalem facebook google twitter microsoft apple amazon american british french german russian chinese
  european african asian israeli palestinian system systems caucus pathway speech order registry register horizon desk
  corps squad brigade capitol wall white kremlin downing brexit covid english technologies labs media partners capital
  holdings motors airlines airways energy oil gas health care medical medicine statistics science sciences rights affairs
  administration government state policy economics education technology markets review democrats republicans equities
  securities laboratory laboratories lab command police nation tribe hall tower tv radio chronicle festival fair
  carnival expo orchestra theatre theater gallery opera brotherhood muslim christian jewish islamic mail telegraph
  examiner inquirer bulletin dispatch tories labour conservatives greens supreme federal reserve public prime foreign
  first vice deputy chief index fund bar inn pub hotel restaurant cafe crossing italy spain germany austria switzerland belgium denmark norway sweden finland poland hungary romania
  bulgaria greece turkey ukraine russia china japan korea india pakistan bangladesh indonesia malaysia thailand vietnam philippines
  australia zealand canada mexico brazil argentina colombia venezuela peru egypt nigeria kenya ethiopia tanzania uganda rwanda
  zimbabwe africa asia europe america scotland wales netherlands portugal iran iraq syria lebanon afghanistan`),
]);

/** Whether a word names what somebody is: "president", "economist", "spokeswoman". */
export function isRoleNoun(lower: string): boolean {
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (roleNouns.has(lower) || roleNouns.has(singular)) return true;
  return personEnding.test(lower) && !otherEndings.has(singular);
}

/** "geologist", "violinist", "technician", "salesman": endings that English gives to people. */
const personEnding = /(?:\p{L}{3}ists?|icians?|swom[ae]n|sm[ae]n)$/u;
const otherEndings = list(
  'exist consist resist assist insist persist desist enlist checklist shortlist blacklist waitlist playlist wishlist watchlist subsist coexist talisman waist heist methodist baptist adventist',
);

/** Whether a word stands in names of bodies, places, days and works, not of people. */
export function isOtherName(lower: string): boolean {
  return otherNames.has(lower);
}
