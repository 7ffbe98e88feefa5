/**
 * The commonest small words of languages in Latin script, and of those that share the Arabic or the Cyrillic one. Words
 * that two of the languages share say little: each language has enough of its own. For the agglutinative Nguni
 * languages they are whole particles and linking words, which is why those need a lower share (`language.ts`).
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on be at by this had not are but from or have an they which you were there been their has would what will who more if when said into than its about them can only other new some could these may then do also after our out he she his her we',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn können ihre ich wir',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux cette ont mais comme été dont ses leur elle nous être fait ces entre après sans deux même aussi bien tout depuis contre où ils',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está porque qué han según',
  it: 'di che e la il un a è per in una mi sono ho non ma lo ha con si da come le dei del della nel alla più anche i gli al questo delle dal ci se su nella loro essere sia stato dalla tra degli ai alle prima dopo hanno perché cui',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são',
  nl: 'de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog worden door naar heeft tot ze wordt over hij kan deze meer was hebben geen moet veel onder wel werd al die zo wat zich na',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när år ska eller nu också efter vid säger hade under där sig skulle bara mot alla över blir finns detta mycket',
  da: 'og i at det er en til på som af for med de den har der ikke et om han men var jeg fra vi så kan når år skal eller nu også efter ved siger havde blev hvor ud over være mod alle vil',
  no: 'og i det er på til som en av for at med de den har ikke et om han men var jeg fra vi så kan når år skal eller nå også etter ved sier hadde ble hvor ut over være mot alle vil',
  fi: 'ja on ei se että oli hän mutta ovat joka myös kun niin kuin sen ole tai jos vain mukaan jotka vuoden olla voi nyt ollut sitten kanssa jo',
  pl: 'w i na z się do nie to że o jest po jak od za co przez dla są tym ale być tego ma już było tak czy ze który oraz roku jego może tylko jeszcze która które także bardzo przed będzie ich pod jej po więcej',
  cs: 'a v se na je že to z do o s ve si by i pro jsou od k ale za jeho po jako podle které který také aby nebo roku už jen byl bude má být',
  ro: 'de și în a la cu pe care nu o din mai să este un pentru că al ce sunt prin se au fost lui după sau dar fi ar cel acest această',
  hu: 'a az és hogy nem is egy ez volt meg csak már de el ki mint még van azt ha vagy lesz után szerint pedig lehet aki',
  tr: 'bir ve bu da de için ile çok olarak daha en gibi olan sonra kadar ne var ise ancak ama her olduğu değil göre yeni diye şu kendi ya olduğunu büyük iki tarafından bin önce üzerinde',
  id: 'yang dan di ini itu dengan untuk dari tidak dalam akan pada juga ke karena ada oleh mereka kami sudah saya telah bisa sebagai kata tersebut lebih hari para atau dia',
  sw: 'na ya wa kwa ni katika za la kuwa hiyo yake huo huyo cha hii kama pia alisema baada lakini hivyo ambao ambayo wakati watu',
  xh: 'ukuba kwaye kodwa okanye kunye uthe bathi wathi apho kakhulu ngokuba ngoku ukuze abantu lowo oku kule kwi apha yakhe bakhe ngenxa emva phambi kwa kwelo zonke bonke kangangokuba ngethuba isithi athi',
  zu: 'ukuthi futhi kodwa ngoba kanye uthe bathe wathi lapho kakhulu ngoku ukuze abantu lowo lokhu kule kule lapha yakhe ngenxa ngemuva zonke bonke ngesikhathi kanti ngokuthi',
  ar: 'في من على إلى أن عن التي الذي هذا هذه ما لا مع كان قد كما بعد بين كل أو ذلك حيث لم غير إن خلال وقال وأن وفي منذ أنه هو هي عند حتى لكن قبل',
  fa: 'در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده ها می شد اما گفت باید وی دو شود کند یا بود کرده هر ما اند پس',
  ur: 'کے میں کی ہے اور سے کا کو اس کہ ہیں نے پر یہ ہو بھی کر ایک کیا تھا نہیں گیا ان لیے گے وہ تھے ہوئے جو کہا کرنے ساتھ بعد جس تو ہوا',
  ru: 'и в на не что с по как он из за к это для от о но его то до все при так же был или также бы она было быть они уже после может более только еще ее их мы году который',
  uk: 'і в на не що з у до та за як від це про для по його але він які також який після під час року або було бути вона так чи вже її їх було може ще був цього',
  bg: 'на и да се за от в с не че по са като ще до това при след но най или към беше му тя той са има който която които още само',
};
