import type { Gender } from '../../language/name-rules.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

/**
 * Common given names of many languages in Latin script, folded to lower case without diacritics. Names that men and
 * women share stand in neither of the first two lists but in the third. They tell a person from a body where the
 * sentence does not, and whom "she" can mean.
 */
const masculine = list(`
  aaron abdallah abdel abdelaziz abdul abdulla abdullah abraham adam adolf adrian ahmad ahmed aidan ajay akira al
  alain alan albert alberto alejandro aleksander aleksandr alessandro alexander alexandre alexei alexey alfonso
  alfred alfredo ali allan allen alvaro alvin amir amit amos anders andre andreas andrei andres andrew andrii andriy
  andy angus anil anthony antoine anton antonio antony ariel arjun armando arne arnold artem arthur arturo arun asad
  ashok ashraf asif august augusto austin ayman barack barry bartosz bashar ben benedict benito benjamin benny
  bernard bernd bernie bert bill billy bjorn bob bobby boris boyd brad bradley brendan brent bret brett brian bruce
  bruno bryan burak byron calvin cameron carl carlo carlos carter casper cedric cesar chad charles charlie chester
  chris christian christoph christophe christopher chuck clarence claudio claus clay clayton cliff clifford clive
  clyde cody colin conor conrad cornelius cory craig curt curtis cyril cyrus dale damian damien dan daniel daniele
  danny dante dario darrell darren darryl dave david davide davis dean deepak denis dennis derek desmond deval devin
  dick diego dieter dietmar dimitri dirk dmitri dmitry dmytro dominic dominik don donald doug douglas duncan dustin
  dwayne dwight earl ed eddie edgar eduardo edward edwin ehud eli elias elijah elliot elliott elmer elon emanuel
  emil emilio emmanuel enda enoch enrico enrique erdogan eric erich erik ernest ernesto ernst esteban ethan etienne
  eugene evan ezra fabian fabio fadi faisal farid fausto felipe felix ferdinand fernando fidel filip florian floyd
  francesco francis francisco franco francois frank franklin franz fred freddie frederic frederick fredrik friedrich
  fritz gabriel garry gary gavin gene geoff geoffrey georg george georges georgi gerald gerard gerhard gert giacomo
  gianni gideon gilbert giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham grant greg gregg gregor
  gregory guido guillaume guillermo gunter gunther gus gustav gustavo guy hamid hamza hank hannes hans harald harold
  haroon harry harvey hasan hassan hector heiko heinrich heinz helmut henri henrik henry herbert herman hermann
  hideo hiroshi horace horst howard hubert hugh hugo humberto humza hussain hussein ian ibrahim igor ihor ilya imran
  isaac ismail ivan ivo jack jackson jacob jacques jaime jair jake jakob jamal james jamie jan janusz jared jaroslaw
  jason javier jay jean jed jeff jeffrey jens jensen jeremy jerome jerry jesper jesse jesus jim jimmy joachim joao
  joaquin jochen joe joel johan johann johannes john johnny johnson jon jonah jonas jonathan jorg jorge jorgen jose
  josef josep joseph josh joshua jost jozef juan jules julian julien julio julius junior jurgen justin kai kamal
  karel karim karl kaspar keir keith ken kenji kenneth kent kevin khaled khalid khalil kieran kiran kirk klaus knut
  kofi konrad konstantin kristian kumar kurt kwame kwasi kyle kyriakos lachlan lamar lance larry lars laurence
  laurent lawrence leif len leo leon leonard leonardo leonid leroy lewis liam lionel lloyd logan lorenz lorenzo
  louis luc luca lucas lucian luigi luis luiz lukas luke lyle lyndon magnus mahmoud malcolm manfred manoj manuel
  marc marcel marcelo marco marcos marcus marek mario marius mark marko markus marshall martin marty marvin massimo
  mathew mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime
  maximilian mehdi mehmet melvin menachem michael michal micheal michel miguel mikael mike mikhail miles milos
  milton mitch mitchell mitt mohamed mohammad mohammed mohd morgan moritz moses moshe muhammad muhammadu murray
  mustafa mykola nadir naftali narendra nathan nathaniel neal ned neil nelson nicholas nick nicola nicolas niels
  nigel nikhil nikita niklas nikola nikolai nikolaj nikolas nils noah noel noor norbert norman olaf ole oleg oleh
  oleksandr oleksii oleksiy oliver olivier omar omer orlando osama oscar oskar otto owen pablo paddy paolo pascal
  pat patrice patricio patrick paul paulo pavel pavlo pedro per pete peter petr petro petteri phil philip philipp
  philippe phillip pierre piers pieter piotr prakash rafael rahul raj rajesh rajiv ralf ralph ramesh ramon ramzan
  randall randy raphael rashid raul ravi ray raymond recep reggie reginald reinhard rene rex rhys ricardo riccardo
  rich richard rick rickey ricky rob robert roberto robin rocco rod rodney rodrigo roger roland rolf romain roman
  ron ronald ronnie rory ross roy ruben rudi rudolf rudy rupert russ russell ryan saad sadiq said salah salem salman
  salvador salvatore samir samuel sanjay santiago saul scott sean sebastian sebastien serge sergei sergey sergio
  seth shane shaun shinzo sidney siegfried silvio simon solomon soren spencer stan stanislav stanley stefan stefano
  stefanos steffen stephan stephane stephen steve steven stewart stig stuart sundar sunil suresh sven syed sylvester
  tadeusz taha takashi takeshi tamim tarek tariq taro ted terence terrence terry thabo theo theodore thierry thilo
  thom thomas thorsten tim timo timothy tobias toby todd tom tomas tomasz tommaso tommy tony torsten travis trent
  trevor tristan troy tyler udo uhuru ulrich umar umberto uwe vaclav valentin valery vasily vasyl vernon victor
  vijay viktor vince vincent vincenzo vinod virgil vitali vitaly vito vivek vlad vladimir volker volodymyr walter
  warren wayne werner wesley wilfried wilhelm will willem william willie willy winston wolfgang xavier yahya yair
  yannick yasser yevhen yitzhak yoav yosef yousef youssef yuri yury yusuf yves zach zachary zack zane zbigniew
  anders bakary beat casper colin davor des dougal elias emeka ferenc gareth hallvard hamish heiner iker istvan janos jens jonas kalle
  konrad kwabena laszlo leif magnus malachy marcus miklos milo nuno oton pavel pedro phil ralph reto rok ruben rui sandor sanjay
  sven takeshi thiago tibor tito tor trevor tunde ugo viktor vincent viktor wilfred xavier yusuf zsolt`);
const feminine = list(`
  agata aino akua astrid aune beate birte carine chioma dorota edda elin enid friederike fumiko greta gunilla hanne honor ida
  ilona imelda ingeborg iva jadwiga judit katalin kerstin klara leila leonie lenka lise lone ludmila mairead marit mira moira mona morag
  ngozi ottilie philippa priya ragna rosalind sabita samira sanna signe siri solveig sunniva tessa tilda una vera wilma yuki zala zuzanna
  abigail ada adele adriana agnes agnieszka aisha alejandra alessandra alexandra alexandria alice alicia alina
  alison allison alyssa amal amalia amanda amber amelia amina amira amrita amy ana anabel anastasia andrea angela
  angelica angelina anika anita anja ann anna annabel anne annegret annette annie antonella antonia anya april
  arlene asha ashley astrid audrey ava aya ayesha azadeh barbara beate beatrice beatriz becky belinda bella
  bernadette bernice beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte britney brooke
  camila camilla candace carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy catalina
  catherine cathy cecilia celeste celia charlotte chelsea cheryl chiara chloe christa christina christine cindy
  claire clara clare clarissa claudia colleen condoleezza connie consuelo cora corinne courtney cristina crystal
  cynthia daisy daniela danielle daphne dawn deanna debbie deborah debra deirdre delia denise diana diane dina
  dolores dominique donna dora doreen doris dorothy ebony edith eileen ekaterina elaine eleanor elena eleni elif
  elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elvira emilia emily emma erica erika erin esmeralda
  esperanza esther eva eve evelyn faith farah fatima fatma felicia felicity fiona florence fran frances francesca
  francoise frida frieda gabriela gabriele gabriella gail gemma genevieve georgia georgina geraldine gerda gertrude
  gina ginny giorgia gisele giulia gladys gloria golda grace greta gretchen gudrun gwen hala hanan hanna hannah
  harriet hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary holly hope ida ilse
  imelda imogen ines ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka jacinda jackie
  jacqueline jana jane janet janice janine jasmine jeanette jeanne jemima jen jenna jennifer jenny jessica jill jo
  joan joanna joanne jocelyn johanna josephine joy joyce juana juanita judith judy julia juliana julie juliet june
  kaitlyn kaja kamala karen karin karina karla katarina kate katherine kathleen kathryn kathy katie katja katrin
  katrina katy kayla keisha kelly kerry kimberly kira kirsten kirsty kristen kristi kristin kristina kristine kristy
  krystal lana lara latisha latoya laura lauren laurie layla lea leah leila lena leona leticia letitia leyla liana
  lidia liliana lillian lily lina linda lindsay linh lisa liz liza lois lola lorena loretta lori lorraine lotte
  louisa louise lucia luciana lucie lucinda lucy luisa lydia lynn lynne mabel mackenzie madeleine madeline magdalena
  maggie mai maia malala mandy manuela mara marcella marcia margaret margarita margo margrethe marguerite maria
  mariam mariana marianne marie mariella marilyn marina marisa marisol marjorie marta martha martina mary maryam
  matilda maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle
  mildred mina mindy miranda miriam mollie molly mona monica monika monique muriel myra myriam nadia nadine nancy
  naomi natalia natalie nataliya natasha nellie nicky nicole nikki nina nora norma nour octavia oksana olena olga
  olha olivia paige pamela patience patricia paula pauline peggy penelope penny petra philippa phoebe phyllis pilar
  polly pooja pramila preeti priscilla priti priya rachel ramona rania rebecca regina renata renate renee rhonda
  rita roberta robyn rosa rosalie rosalind rosaly rosanna rose rosemary rosie roxanne ruth sabine sabrina sadie
  sally salma samantha samira sandra sara sarah savannah selena selma serena sharon sheila shelley sherry shirin
  shirley sibylle sigrid silke silvia simone siobhan sofia sonia sonja sonya sophia sophie stacey stacy stella
  stephanie sue sunita susan susana susanna susanne suzan suzanne svetlana svitlana sylvia sylvie tabitha tamara
  tammy tania tanya tara tatiana teresa teri tess thea thelma theresa therese tiffany tina toni tova tracey tracy
  trisha tulsi uma ursula ute valentina valeria valerie vanessa vera verena veronica vicki vicky victoria viola
  violet virginia vivian viviana vivien wanda wendy whitney wilhelmina wilma winifred xenia yasmin yolanda yulia
  yuliia yvette yvonne zahra zainab zara zeynep zoe zofia zooey zuzana`);
const either = list(`
  alex ashton avery blake bobbie charley chen cory dana devon drew emerson frankie gale hong hui hunter ira jackie
  jamie jean jessie jody jordan jun kai kelsey kim kris lee leigh leslie li lindsey lou madison marion mel ming
  morgan nat nicki noor nur parker pat quinn rae ravi reese riley robin rowan sam sandy sasha shannon shawn sidney
  skyler sydney taylor tracy tyler val wei xin yan yang ying`);

/** Whether a word is a common given name; folded to lower case without diacritics. */
export function isGivenName(lower: string): boolean {
  return masculine.has(lower) || feminine.has(lower) || either.has(lower);
}

/** How somebody of this given name is spoken of; null where the name does not tell. */
export function genderOfGivenName(lower: string): Gender | null {
  if (either.has(lower) || masculine.has(lower) === feminine.has(lower)) return null;
  return masculine.has(lower) ? 'he' : 'she';
}
