/**
 * About 300 of the commonest Italian and 300 of the commonest English given names, and as many
 * family names, roughly from the commonest down, written from general knowledge: the ranks are
 * approximate and their frequencies (see `frequencies.ts`) a rule of thumb, good enough to know that
 * Marco Rossi is many people. In the form of `namePart`: plain letters, particles joined.
 */
const ITALIAN_GIVEN = `
giuseppe maria giovanni anna antonio mario luigi francesco angelo vincenzo marco andrea alessandro rosa angela giovanna
roberto stefano paolo salvatore luca matteo lorenzo davide simone federico giulia francesca sara laura chiara silvia elena
paola lucia patrizia carla daniela cristina roberta valentina federica martina alessandra giuseppina teresa caterina rita
domenico carlo franco bruno pietro michele giorgio massimo claudio maurizio sergio daniele alberto fabio gianluca riccardo
emanuele nicola filippo gabriele tommaso leonardo alessio enrico giacomo edoardo cristian christian raffaele pasquale gennaro
mirko manuel diego samuele jacopo nicolo gianni giancarlo gianfranco gianpaolo giampiero pierluigi renato renzo aldo ugo dario
fabrizio massimiliano valerio mauro ivan ivano cesare ettore vittorio umberto guido gino italo silvano silvio tiziano walter
luciano adriano fausto flavio marcello mattia elia pier piero rocco rosario carmine carmelo gaetano ciro antonino ernesto
eugenio alfredo alfonso armando arturo benedetto biagio corrado cosimo donato egidio elio emilio ezio ferdinando gerardo
giuliano graziano ignazio ivo lino livio loris luigino marino mariano natale nello nino omar oscar ottavio patrizio remo
rinaldo rodolfo romano ruggero sandro santo saverio sebastiano simona monica barbara elisa elisabetta ilaria stefania serena
claudia giorgia michela alice irene eleonora marta arianna beatrice camilla aurora sofia gaia ginevra greta noemi rebecca
emma giada matilde vittoria ludovica asia nicole melissa erica erika debora deborah sabrina samantha jessica katia cinzia
antonella antonietta rosanna rossella rosaria raffaella emanuela manuela loredana marina mariangela annamaria mariagrazia
marialuisa mariateresa maddalena margherita matilda nadia natalia nicoletta ornella tiziana tatiana tania veronica viviana
viola virginia vanessa valeria giuliana gabriella grazia graziella donatella daria dora concetta carmela carmen bianca
benedetta angelica agnese ada adriana adele alba amelia annalisa antonia assunta cecilia clara costanza diana emilia enrica
ester eva fabiana fabiola fiorella flavia franca gemma gina gloria ida immacolata ines isabella ivana lara letizia lia lidia
liliana linda lisa livia lorella lorena lorenza luana luciana luisa marcella mariella marilena marisa mirella miriam olga
palmira pamela piera pina renata romina sandra silvana sonia susanna teresa vera vincenza wanda zoe`;

const ENGLISH_GIVEN = `
james john robert michael william david mary richard joseph thomas jennifer elizabeth susan linda patricia barbara charles
christopher daniel matthew anthony mark donald steven paul andrew joshua sarah jessica karen lisa nancy betty margaret sandra
ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise
amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kenneth kevin
brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary
peter kyle ethan walter noah jeremy christian keith roger terry gerald harold sean austin carl arthur lawrence dylan jesse
jordan bryan billy joe bruce gabriel logan albert willie alan juan wayne elijah randy roy vincent ralph eugene russell bobby
mason philip louis oliver harry george charlie leo oscar archie freddie theo alfie lily ella mia amelia isla ava poppy lucy
sophie chloe zoe alex sam ben tom dan matt mike chris dave steve nick tony jim bob bill ian simon neil graham stuart craig
darren lee gareth gavin martin nigel colin trevor keith barry derek clive malcolm duncan fiona claire clare louise gemma
joanne tracy tracey lynn lynne jane kate katie holly jade leanne natasha hayley alison gillian hilary ellie jake luke liam
connor callum lewis cameron owen rhys declan finn harrison jamie toby max caitlin erin molly freya imogen phoebe georgia
bethany michaela mitchell lachlan riley brooke hayden isaac hugo edith ivy rosie stella`;

const ITALIAN_FAMILY = `
rossi russo ferrari esposito bianchi romano colombo bruno ricci greco marino gallo conti deluca mancini costa giordano rizzo
lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale
lombardo serra coppola desantis dangelo marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini
messina sala deangelis gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa
grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra palmieri bernardi martino fiore
derosa ferretti bellini basile riva donati piras vitali battaglia sartori neri costantini milani pagano ruggiero sorrentino
damico orlando damico negri mantovani sacco valente bernasconi fumagalli brambilla villani motta rota cavallo orlandi
marra caruso pozzi leoni fiorentino dellacqua pepe ventura cirillo bassi donofrio bruni giorgi fusco ruggeri guidi
castelli catalano poli bonetti marchi cocco ceccarelli tosi franchi crippa pinna carta fortunato ferrero gallina giusti
albanese piazza colonna rocca lorusso melis marconi zanetti baldini baldi grossi volpe magnani arena longhi demarco
morandi perrone sanfilippo molinari guarino salerno bellucci casella nicoletti alberti angelini antonelli antonini
bartoli basso belli beretta bertolini bertoni bettini biondi boni bosco bosi bossi bruschi cappelli carboni casali casini
castellani cattani cavalli ceccarini chiesa cipriani ciccone corsi corti cortese cristiani dagostino damiani decarli
decarolis defelice degiorgi delvecchio dilorenzo dimaio dimarco dimartino dinapoli dipalma dipietro distefano falco
falcone fasano fava felici ferrante filippi fiorini forte franceschini franco galletti garofalo gasparini genovese
gentili gherardi giannini giglio gori grandi granata grillo guerrini iacono iannone lanza lamberti lazzari liguori lodi
locatelli luciani maggi magri manca manfredi marangoni marchese marchesi mariotti mauri mele meloni merlo miceli micheli
monaco montagna moro murgia napoli nardi natale negro oliva olivieri orsini pace paolini parodi pavan pavone perini perotti
pesce piccoli pini pisani porta proietti puddu ravelli re riccardi righi riccio rosati rosso salvi salvatore santi santini
savino scotti serafini simonetti spada spinelli stella tedesco tedeschi testa tomasi torre trevisan
vaccaro valle venturi venturini viola visentin vitiello volpi zaccaria zanella zanin zanoni zuccarello`;

const ENGLISH_FAMILY = `
smith johnson williams brown jones garcia miller davis davies rodriguez martinez hernandez lopez gonzalez wilson anderson thomas
taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king
wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips
evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper
peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz
hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman
butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin
wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens
harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson
simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd
rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne
grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham duncan armstrong
hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis
carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke
larson santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop
montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton
fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia
lloyd khan ahmed ali begum clarke hussain cooke bates bird barker barrett atkinson booth brooke carr chambers davidson
dawson dickson field fletcher francis gibbs gill goodwin gregory hargreaves hartley heath higgins hodgson holland hope
hopkins houghton hussein hutchinson jarvis kaur kerr lambert leach lamb lowe marsh mcintyre mckenzie mclean miles moss newman
newton nicholson norris parry parsons pearce pearson pritchard poole potter pratt quinn rahman read rees rhodes rowe
rowley saunders sharma sharp sheppard short slater sutton swift thomson todd townsend walton waters watts wilkins wilkinson
winter woodward wyatt yates`;

/** How many names of each list count as common. */
const COMMON_NAMES = 300;

const ranked = (...lists: readonly string[]): readonly (readonly string[])[] =>
  lists.map((list) => [...new Set(list.trim().split(/\s+/u))].slice(0, COMMON_NAMES));

/** Given names, commonest first, one list per language. */
export const COMMON_GIVEN = ranked(ITALIAN_GIVEN, ENGLISH_GIVEN);

/** Family names, commonest first, one list per language. */
export const COMMON_FAMILY = ranked(ITALIAN_FAMILY, ENGLISH_FAMILY);
