const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns for what people are: offices, professions, kinship. Lower case, singular. */
const roleNouns = list(`
  president vice-president premier minister chancellor secretary senator sen representative rep congressman congresswoman
  lawmaker legislator mp mep deputy governor gov mayor councillor councilor councilmember alderman commissioner
  ambassador envoy diplomat consul emissary negotiator mediator delegate king queen prince princess emperor sultan emir
  sheikh sheik pope bishop archbishop cardinal rabbi imam pastor priest reverend ayatollah patriarch duke duchess lord baroness
  judge justice magistrate attorney lawyer solicitor barrister counsel prosecutor litigator clerk sheriff marshal ombudsman
  general gen colonel col captain capt lieutenant lt major maj admiral commander sergeant sgt brigadier marshal corporal private
  chief director officer executive ceo cfo coo cto chairman chairwoman chairperson chair founder co-founder cofounder owner
  manager head boss president-elect partner fellow principal superintendent administrator treasurer president-designate
  professor lecturer scholar academic researcher scientist expert specialist analyst economist historian author co-author
  writer poet novelist playwright editor reporter journalist correspondent columnist commentator broadcaster host presenter
  photographer videographer filmmaker producer publisher blogger engineer developer designer architect inventor programmer
  doctor physician surgeon nurse midwife paramedic dentist psychologist psychiatrist therapist epidemiologist virologist
  meteorologist forecaster climatologist geologist biologist chemist physicist astronomer astronaut cosmonaut ecologist
  leader member spokesman spokeswoman spokesperson adviser advisor aide strategist pollster consultant lobbyist organiser
  organizer coordinator campaigner activist advocate dissident whistleblower volunteer candidate nominee challenger
  incumbent politician statesman republican democrat conservative liberal independent backbencher whip speaker strongman
  dictator warlord militant rebel fighter soldier veteran hostage prisoner detainee refugee migrant victim survivor witness
  suspect defendant plaintiff gunman attacker businessman businesswoman entrepreneur billionaire millionaire tycoon magnate
  oligarch banker trader investor shareholder financier broker accountant auditor regulator inspector investigator detective
  officer policeman policewoman constable firefighter guard spy worker labourer laborer farmer fisherman miner driver pilot
  teacher tutor student pupil graduate coach player striker goalkeeper captain athlete champion actor actress singer musician
  rapper composer artist painter sculptor dancer comedian chef model celebrity star influencer resident villager neighbour
  neighbor tenant landlord shopkeeper vendor hairdresser mechanic carpenter plumber electrician customer patient passenger
  mother father son daughter wife husband brother sister widow widower cousin uncle aunt nephew niece grandson granddaughter
  grandmother grandfather friend colleague predecessor successor rival ally assistant secretary-general attorney-general
  director-general mec taoiseach chairperson-elect moderator spokespeople head-teacher headteacher trustee steward
  ranger whisperer trafficker svp evp vp stewardess librarian curator archivist trader creator curator critic figure contender frontrunner front-runner heir
  undersecretary under-secretary chancellor-designate speaker-elect congressmember assemblyman assemblywoman councilman
  councilwoman woman man girl boy teenager`);

/** Titles that one surname may follow: "President Biden". After other role nouns at least two names must stand. */
export const surnameTitles = list(
  'president premier minister chancellor senator sen representative rep governor gov mayor judge king queen pope prince princess prof professor secretary',
);

/** Forms of address: they show that a person follows but say nothing about them. */
export const addresses = list('mr mrs ms miss mx sir dame dr');

/** Words before a role that belong to it. */
export const roleModifiers = list(`
  former longtime long-time acting interim deputy vice senior junior associate assistant lead leading veteran retired outgoing
  incoming current new first chief prime foreign defence defense finance health education interior justice home trade energy
  environment transport housing labour labor agriculture tourism culture climate economy security national federal state local regional
  international global political special attorney opposition majority minority shadow presidential parliamentary republican
  democratic democrat conservative liberal progressive independent billionaire freelance investigative military army police
  navy air legal medical scientific research policy communications press media campaign party union prominent top high-ranking
  managing executive general financial operating technology marketing human rights constitutional criminal district circuit
  supreme appeals staff right-wing left-wing far-right far-left centrist exiled jailed disgraced embattled late longest-serving
  two-time three-time co founding honorary board committee industry market company group`);

/** Words of names that are no person's. */
const otherNames = list(`
  agency authority party council university college school institute institution ministry department office bureau committee
  commission court house parliament senate congress assembly association federation union organisation organization
  foundation fund bank group company corporation corp inc ltd llc plc co international global national united states kingdom republic
  street road avenue square bridge river lake sea ocean island islands mountain mountains valley bay gulf strait city county
  province district region north south east northern southern eastern western central airport port station 
  centre center hospital clinic museum stadium times post news journal guardian herald tribune gazette press
  associated reuters act treaty agreement convention protocol charter accord accords war week month year summit games cup league
  award prize forum conference programme program project plan initiative force forces army navy service services society
  club network alliance coalition movement front team trust board campaign studies research security council report survey
  monday tuesday wednesday thursday friday saturday sunday january february march july september october
  november december christmas easter new york london washington paris berlin moscow beijing jerusalem facebook google
  twitter microsoft apple amazon american british french german russian chinese european african asian israeli palestinian
  system systems caucus pathway speech order registry register fund horizon desk corps squad brigade
  house capitol wall white kremlin downing brexit covid english systems technologies labs media partners capital
  holdings motors airlines airways energy oil gas health care medical medicine science sciences rights affairs
  administration government state policy economics education technology markets journal review democrats republicans
  tories labour conservatives greens supreme federal reserve public global prime foreign first vice deputy chief`);

/** Whether a word names what somebody is: "president", "economist", "spokeswoman". */
export function isRoleNoun(lower: string): boolean {
  const singular = lower.replace(/s$/, '');
  return roleNouns.has(lower) || roleNouns.has(singular) || /(?:ologist|onomist|ician|iatrist)$/.test(lower);
}

/** Whether a word stands in names of bodies, places, days and works, not of people. */
export function isOtherName(lower: string): boolean {
  return otherNames.has(lower);
}
