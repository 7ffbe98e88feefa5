import type { Gender } from '../../language/name-rules.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

/**
 * Common given names of many languages in Latin script, folded to lower case without diacritics. Names that men and
 * women share stand in neither of the first two lists but in the third. They tell a person from a body where the
 * sentence does not, and whom "she" can mean.
 */
const masculine = list(`
  aaron abdallah abdel abdelaziz abdul abdulla abdullah abraham adam adolf adrian ahmad ahmed aidan aiden ajay akira
  al alain alan albert alberto alec alejandro aleksander aleksandr alessandro alexander alexandre alexei alexey
  alfie alfonso alfred alfredo ali alistair allan allen alonzo alvaro alvin amir amit amos anders andre andreas
  andrei andres andrew andrii andriy andy angus anil anthony antoine anton antonio antony ariel arjun armand armando
  arne arnie arnold artem arthur arturo arun asad ashok ashraf asif august augusto austin ayman bakary barack barry
  bartosz bashar beat ben benedict benito benjamin benny bernard bernd bernie bert bill billy bjorn bob bobby bogdan
  boris boyd brad bradley branden brandon brayden brendan brent brenton bret brett brian bruce bruno bryan bryce
  burak byron caden caleb callum calvin cameron carl carlo carlos carter casper cedric cedrick cesar chad chadwick
  charles charlie chaz chester chris christian christoph christophe christopher chuck cillian clarence claudio claus
  clay clayton cletus cliff clifford clive clyde cody colin connor conor conrad cornelius cory craig cristian
  cristiano cristobal curt curtis cyril cyrus dale damian damien damon dan dangelo daniel daniele danny dante dario
  darius darrel darrell darren darryl dashiell dave david davide davion davis davor dean deandre declan deepak
  delbert demetrius denis dennis denzel deon derek derrick des desean deshawn desmond deval devin dewayne dick diego
  dieter dietmar dimitri dion dirk dmitri dmitriy dmitry dmytro domenic dominic dominik don donald donnie dorian
  doug dougal douglas duane duncan dustin dwayne dwight dylan dylann earl ed eddie edgar eduardo edward edwin ehud
  eldon eldridge eli elias elijah elliot elliott elmer elon elton elvin emanuel emeka emil emilio emmanuel emmett
  enda enoch enrico enrique erdogan eric erich erik ernest ernesto ernst ervin esteban ethan etienne eugene evan
  evander ezekiel ezra fabian fabio fadi faisal farid fausto felipe felix ferdinand ferenc fernando fidel filip
  florian floyd francesco francis francisco franco francois frank franklin franz fred freddie freddy frederic
  frederick fredrick fredrik friedrich fritz gabriel gareth garrett garry gary gavin gene geoff geoffrey georg
  george georges georgi gerald gerard gerhard gert giacomo gianni gideon gilbert giorgio giovanni giulio giuseppe
  glen glenn gonzalo gordon grady graeme graham grant greg gregg gregor gregory guido guillaume guillermo gunter
  gunther gus gustav gustavo guy hakeem hallvard hamid hamish hamza hank hannes hans harald harold haroon harry
  harvey hasan hassan hector heiko heiner heinrich heinz helmut henri henrik henry herbert herman hermann hershel
  hideki hideo hiroshi horace horst howard hubert hugh hugo humberto humza hussain hussein ian ibrahim idris ignacio
  igor ihor iker ilya imran irvin irving irwin isaac isaiah isiah ismael ismail istvan ivan ivo jabari jace jack
  jackson jacob jacques jaime jair jake jakob jalen jamaal jamal jamar james jameson jamie jamil jan janos janusz
  jared jaroslaw jarrett jarrod jason javier jay jaylen jayson jean jed jeff jeffery jeffrey jens jensen jerald
  jeremiah jeremy jermaine jerome jerrod jerry jesper jesse jesus jim jimmie jimmy joachim joao joaquin jochen joe
  joel joey johan johann johannes john johnathan johnnie johnny johnson jon jonah jonas jonathan joost jorg jorge
  jorgen jose josef josep joseph josh joshua josiah jost jozef juan judd jules julian julien julio julius junior
  jurgen justin kai kaleb kalle kamal kareem karel karim karl kaspar kasper keanu keegan keenan keir keith kelvin
  ken kenji kenneth kenny kent kevin khaled khalid khalil kieran kiran kirk klaus knut kofi konrad konstantin
  kristian kristoff kumar kurt kwabena kwame kwasi kyle kyriakos lachlan lamar lance larry lars laszlo laurence
  laurent lawrence leif leland lemuel len leo leon leonard leonardo leonid leroy lewis liam linus lionel lloyd logan
  lorenz lorenzo louis luc luca lucas lucian luciano luigi luis luiz lukas luke lyle lyndon magnus mahmoud malachy
  malcolm manfred manoj manuel marc marcel marcelo marco marcos marcus marek mariano mario marius mark marko markus
  marlon marshall martin marty marvin massimo mateo mathew mathias mathieu mats matt matteo matthew matthias
  matthieu maurice mauricio mauro max maxim maxime maximilian mehdi mehmet melvin menachem mervyn michael michal
  micheal michel mickey miguel mikael mike mikhail miklos miles milo milos milton mitch mitchell mitt mohamad
  mohamed mohammad mohammed mohd monty morgan moritz moses moshe muhammad muhammadu murray mustafa mykola nadir
  naftali narendra nate nathan nathaniel neal ned neil nelson nicholas nick nicola nicolas niels nigel nikhil nikita
  niklas nikola nikolai nikolaj nikolas nils noah noel noor norbert norman nuno olaf ole oleg oleh oleksandr oleksii
  oleksiy oliver olivier omar omer orlando osama oscar oskar osvaldo oton otto owen pablo paddy paolo pascal pat
  patrice patricio patrick paul paulo pavel pavlo pedro per pete peter petr petro petteri phil philip philipp
  philippe phillip pierre piers pieter piotr prakash quentin rafael rahul raj rajesh rajiv ralf ralph ramesh ramiro
  ramon ramzan randal randall randy raphael rashad rashid raul ravi ray raymond recep reggie reginald reinhard rene
  reto rex reynaldo rhys ricardo riccardo rich richard rick rickey ricky rob robbie robert roberto robin rocco rod
  roderick rodney rodrigo roger rok roland rolf romain roman ron ronald ronnie rory ross roy ruben rudi rudolf
  rudolph rudy rufus rui rupert russ russell ryan saad sadiq said salah salem salman salvador salvatore samir sammy
  samuel sandor sanjay santiago saul scott sean sebastian sebastien serge sergei sergey sergio seth shane shaun
  shayne sheldon shinzo sidney siegfried silas silvio simeon simon solomon soren spencer stan stanislav stanley
  stefan stefano stefanos steffen stephan stephane stephen steve steven stewart stig stuart sundar sunil suresh sven
  syed sylvester tadeusz taha takashi takeshi tamim tarek tariq taro ted teddy terence terrance terrell terrence
  terry thabo thaddeus theo theodore thiago thierry thilo thom thomas thorsten tibor tim timmy timo timothy tito
  tobias toby todd tom tomas tomasz tommaso tommy tony tor torsten travis trent trevor tristan troy tunde tyler
  tyrell tyrone udo ugo uhuru ulrich umar umberto uriah uwe vaclav valentin valery vasily vasyl vernon victor vijay
  viktor vince vincent vincenzo vinod virgil vitali vitaly vito vivek vlad vladimir volker volodymyr walt walter
  warren wayne werner wes wesley wilfred wilfried wilhelm will willard willem william willie willy winston wolfgang
  xavier yahya yair yannick yasser yevhen yitzhak yoav yosef yousef youssef yuri yury yusuf yves zac zach zachariah
  zachary zack zane zbigniew zsolt`);
const feminine = list(`
  abby abigail ada adele adriana adrienne agata agatha agnes agnieszka aileen aino aisha akua alana alecia alejandra
  alessandra alexandra alexandria alexis alice alicia alina alisa alisha alison allison alyssa amal amalia amanda
  amber amelia amelie amina amira amrita amy ana anabel anastasia andrea angela angelica angelina angie anika anita
  anja ann anna annabel annabelle anne annegret anneliese annette annie antoinette antonella antonia anya april
  aretha ariana arianna arlene asha ashley astrid audra audrey aune aurelia ava aya ayesha azadeh barbara beate
  beatrice beatrix beatriz becky belinda bella bernadette bernice bertha beth bethany betsy bette betty beverley
  beverly beyonce bianca birgit birte blythe bonnie breanna brenda breonna briana brianna bridget brigitte briony
  britney brittany brittney brooke bryony caitlin caitlyn camila camilla camille candace candice cara carine carissa
  carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy cassie catalina catherine cathy
  cecelia cecilia celeste celia celina celine chantal charlene charlotte chelsea cheri cherie cheryl chiara chioma
  chloe christa christabel christelle christi christie christina christine christy ciara cindy claire clara clare
  clarice clarissa claudette claudia colette colleen condoleezza connie consuelo cora coretta corinne cornelia
  courtney cristina crystal cynthia daisy damaris daniela danielle daphne dara daria darla darlene dawn deanna
  debbie deborah debra deirdre delia delilah delores denise desiree diana diane dianne dina dinah dolly dolores
  dominique donna dora doreen doris dorota dorothea dorothy ebony edda edie edith edna edwina effie eileen ekaterina
  elaine eleanor elena eleni elif elin elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie
  elvira emilia emilie emily emma enid erica erika erin esmeralda esperanza estelle esther ethel eudora eugenia
  eunice eva eve evelyn evie faith fanny farah fatima fatma felicia felicity fiona florence fran frances francesca
  francine francoise freda frida frieda friederike fumiko gabby gabriela gabriele gabriella gabrielle gail gemma
  genevieve georgette georgia georgina geraldine gerda germaine gertrude ghislaine gilda gillian gina ginny giorgia
  gisele giselle giulia gladys glenda glenys gloria golda grace greta gretchen gudrun gunilla gwen gwendolyn gwyneth
  hailey hala hanan hanna hannah hanne harriet hayley hazel heather heidi heike helen helena helene helga henrietta
  hermione hilary hilda hillary holly honor hope ida ilona ilse imani imelda imogen ines ingeborg ingrid irena irene
  irina iris irma isabel isabella isabelle isadora iva ivana ivanka jacinda jacinta jackie jaclyn jacqueline
  jacquelyn jada jadwiga jami jana jane janelle janet janice janine jasmin jasmine jayne jazmin jeanette jeanie
  jeanne jemima jen jenna jennie jennifer jenny jeri jessica jill jillian jo joan joann joanna joanne jocelyn jodi
  jodie joelle johanna jolene josephine josie joy joyce juana juanita judi judit judith judy julia juliana julianna
  julianne julie juliet juliette june justine kaitlin kaitlyn kaja kamala karen kari karin karina karla karlie
  katalin katarina kate katelyn katharine katherine kathi kathleen kathryn kathy katie katja katrin katrina katy
  kaya kayla kaylee keira keisha kelli kellie kelly kendra keri kerri kerrie kerry kerstin khadija khloe kiana kiara
  kimberley kimberly kira kirsten kirstin kirsty klara kourtney krista kristen kristi kristie kristin kristina
  kristine kristy krystal kyla kylie kyra lana lani lara larissa latasha latisha latonya latoya laura lauren lauri
  laurie lauryn lavinia lawanda layla lea leah leann leanne leila lena lenka lenora leona leonie leticia letitia
  leyla liana lidia lilian liliana lillian lillie lily lina linda lindsay linette linh lisa lise livia liz liza
  lizzie lois lola lone lora loraine lorena loretta lori lorna lorraine lotte lottie louella louisa louise luann
  lucia luciana lucie lucille lucinda lucretia lucy ludmila luisa lulu lupita lydia lyla lynda lynette lynn lynne
  lynsey mabel mackenzie maddie maddy madeleine madeline maeve magdalena maggie mai maia mairead malala mallory
  mamie mandy manuela mara marcela marcella marci marcia margaret margarita margery margie margo margot margrethe
  marguerite maria mariah mariam mariana marianne maribel marie mariel mariella marilyn marina marisa marisol
  marissa marit marita marjorie marla marlene marnie marsha marta martha martina mary maryam maryann maryanne
  matilda maude maura maureen mavis maxine maya meagan megan meghan melania melanie melba melinda melissa mercedes
  meredith meryl mia michaela michele michelle mildred miley millicent millie mina mindy minnie mira miranda miriam
  mitzi moira mollie molly mona monica monika monique morag moriah muriel myra myriam myrna myrtle nadia nadine
  nancy naomi natalia natalie nataliya natasha neha nellie ngozi nichola nichole nicky nicole nicolette nigella niki
  nikki nina nita noelle noemi nora noreen norma nour octavia odette oksana olena olga olha olivia ophelia oprah
  ottilie paige pamela patience patricia patti patty paula paulette pauline peggy penelope penny perla petra petula
  philippa phoebe phyllis pilar polly pooja pramila preeti priscilla priti priya priyanka rachael rachel ragna
  ramona rania raquel reba rebecca rebekah regina renata renate renee rhiannon rhoda rhonda rihanna rita roberta
  robyn romy rosa rosalie rosalind rosaly rosalyn rosamund rosanna rose roseann roseanne rosemary rosetta rosie
  rowena roxana roxanne ruth ruthie sabine sabita sabrina sadie sally salma samantha samira sandra sanna sara sarah
  saundra savannah scarlett selena selina selma serena shakira shana shania shanna shari sharlene sharon shauna
  shawna shayla sheena sheila shelia shelley sheri sherri sherrie sherry sheryl shirin shirley shonda sian sibylle
  signe sigrid silke silvia simone siobhan siri sofia solveig sonia sonja sonya sophia sophie stacey stacy stella
  steph stephanie sue sunita sunniva susan susana susanna susannah susanne susie suzan suzanne suzette svetlana
  svitlana sybil sylvia sylvie tabitha talia tamara tameka tami tamika tammi tammie tammy tania tanisha tanya tara
  tasha tatiana teresa teri terri tess tessa thalia thea thelma theresa therese tiana tiffany tilda tilly tina toni
  tonia tonya tova tracey traci tracie tracy tricia trish trisha trudy tulsi twyla tyra uma una ursula ute valarie
  valentina valeria valerie vanessa vera verena verna veronica vicki vickie vicky victoria viola violet virginia
  vivian viviana vivien vivienne wanda wendy whitney whoopi wilhelmina wilma winifred winona xena xenia yasmin
  yasmine yesenia yolanda yuki yulia yuliia yvette yvonne zahra zainab zala zara zendaya zeynep zoe zoey zofia zooey
  zora zuzana zuzanna`);
const either = list(`
  alex ashton avery blake bobbie casey charley chen cory dana darcy devon drew emerson frankie gale hong hui hunter
  ira jackie jaden jamie jean jessie jody jordan jun kai kasey kelsey kim kris lee leigh leslie li lindsey lou
  madison marion mel micah ming morgan nat nicki noor nur parker pat quinn rae ravi reese riley robin rowan sam
  sandy sasha shannon shawn sidney skyler sydney taylor tracy trey tyler val wei xin yan yang ying`);

/** Whether a word is a common given name; folded to lower case without diacritics. */
export function isGivenName(lower: string): boolean {
  return masculine.has(lower) || feminine.has(lower) || either.has(lower);
}

/** How somebody of this given name is spoken of; null where the name does not tell. */
export function genderOfGivenName(lower: string): Gender | null {
  if (either.has(lower) || masculine.has(lower) === feminine.has(lower)) return null;
  return masculine.has(lower) ? 'he' : 'she';
}
