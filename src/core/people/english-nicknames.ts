/**
 * English nicknames: full name, `=`, short forms. Taken from "Nickname and Diminutive Names Lookup"
 * by Carlton Northern and contributors (github.com/carltonnorthern/nicknames), Apache License 2.0
 * (www.apache.org/licenses/LICENSE-2.0); changed: repeated pairs and names hardly
 * anyone bears today left out (572 of 1,107), set as text.
 */
export const ENGLISH_NICKNAMES = `
aaron=erin,ron,ronnie abigail=abbe,abbey,abbi,abbie,abby,gail,nabby abraham=ab,abe ada=addy,adie adele=addy,dell
adrian=rian agnes=aggy,inez,nessa aileen=allie,lena alan=al alastair=al albert=al,bert aldo=al alex=al
alexander=al,alec,alex,sandy alexandra=alex,alla,sandra,sandy alexis=alex,lexi alfred=al,fred,freddy
alice=allie,elsie,lisa alicia=allie,elsie,lisa alison=ali,allie allan=al,alan,allen allen=al,alan
allison=ali,allie,ally amanda=manda,mandy amelia=amy,emily,mel,millie anastasia=ana,stacy anderson=andy
andrea=andi,andrew,andy,drea,rea andrew=andy,drew,randy angela=angel,angie angelica=angel,angelika,angelique,angie
ann=annie,nan anna=ann,anne,annie,nan anne=ann,annie,nan annette=anna,nettie anthony=ant,tony
antoinette=ann,netta,tony antonia=ann,netta,tony antonio=ant,tony arnold=arnie arthur=art ashley=ash,ashly,leah,lee
audrey=audree,dee august=gus barbara=bab,barbie,barby,bobbie beatrice=trisha,trix,trixie becca=beck
belinda=belle,linda bella=belle,isabella benedict=ben,bennie benjamin=ben,benjy,bennie,benny,jamie
bernard=barney,berney,bernie,berny bert=bertie,bob,bobby bertha=bert,bertie,birdie beverly=bev
bill=billy,fred,robert,william,willie billy=fred,robert,william bob=rob,robert bobby=bob,rob brad=bradford,ford
bradford=ford bradley=brad brenda=brandy brian=bryan,bryant bridget=biddie,biddy,bridgie,bridie
brittany=britt,brittnie caitlin=cait,caity caleb=cal calvin=cal,vin,vinny cameron=cam,ron,ronny camille=cammie,millie
campbell=cam candace=candy,dacey carla=carly,karla carmelo=melo
carol=carolann,carole,caroline,carri,carrie,cassie,kara,kari,lynn caroline=carole,carrie,cassie,lynn
carolyn=carrie,cassie,lynn carrie=cassie cassandra=cassie,sandra,sandy
catherine=casey,cassie,cathy,kathy,katy,kay,kit,kittie,lena,trina cathy=kathy cecilia=celia,cissy
cedric=ced,rick,ricky charity=chat charles=carl,charlie,chick,chuck charlie=chuck charlotte=char,lotta,lottie,sherry
cheryl=cher chester=chet chloe=clo chris=kris christa=chris christian=chris,kit
christina=chris,chrissy,christy,crissy,kris,kristy,tina christine=chris,chrissy,christy,crissy,kris,kristy,tina
christoph=chris christopher=chris,kit christy=crissy claire=clair,clara,clare clara=clarissa clare=clara
clarence=clair,clare claudia=claud clement=clem clifford=ford cole=colie conrad=con,conny constance=connie
corey=coco,cordy,ree cornelia=cornie,corny,nelia,nelle,nelly courtney=court,curt crystal=chris,crys,stal,tal
curtis=curt cynthia=cindy,cintha daniel=dan,dann,danny danielle=dani,ellie daphne=daph,daphie david=dave,davey,day
debbie=deb,debby,deborah,debra debora=deb,debbie,debby deborah=deb,debby debra=deb dennis=dennie,denny
derek=derrek,rick,ricky diana=di,dicey,didi diane=di,dian,dianne,dicey,didi dick=richard,rick dickson=dick
dominic=dom,nic donald=don,donnie,donny,dony donato=don donna=dona donovan=don,donnie,donny,dony doris=dora
dorothea=doda,dora dorothy=dolly,dora,dortha,dot,dottie,dotty douglas=doug duncan=dunk eddie=ed edgar=ed,eddie,eddy
edith=edie,edye edmund=ed,eddie,eddy,ned,ted edna=edny edward=ed,eddie,eddy,ned,ted,teddy edwin=ed,eddie,eddy,ned,win
eileen=helen elaine=helen,lainie eleanor=elaine,ellen,ellie,lanna,lenora,nelly,nora elena=helen elias=eli,lee,lias
elijah=eli,lige elisa=lisa eliza=elizabeth elizabeth=bess,bessie,betsy,betty,lib,libby,lisa,liz,liza,lizzie,lizzy
ella=el,ellen ellen=helen,nell,nellie ellie=elly eloise=heloise,louise elsie=elsey emanuel=manny,manuel emil=em,emily
emily=em,emma,emmy,mel,millie emma=em,emmy eric=rick,ricky ernest=ernie esther=essie,hester eugene=gene eva=eve
evangeline=ev,evan,vangie evelyn=ev,eve,evelina faith=fay felicia=fel,feli,felix felicity=flick,tick
ferdinand=ferdie,fred,freddie,freddy ferdinando=ferdie,fred,nando florence=flo,flossy floyd=lloyd fran=frannie
frances=cissy,fanny,fran,francie,frankie,frannie,franniey,franny,sis francine=fran,frannie,franniey,franny
francis=fran,frank,frankie franklin=fran,frank freda=frieda
frederick=derick,erick,fred,freddie,freddy,fritz,rick,ricky gabriel=gabby,gabe gabriella=ella,gabby
gabrielle=ella,gabby gareth=gare,gary garrett=barrett,gare,garratt,garret,garry,gary,jerry,rhett
genevieve=eve,jean,jenny geoffrey=geoff,jeff george=georgie georgiana=georgia gerald=gerry,jerry
geraldine=dina,gerri,gerrie,gerry,jerry gertrude=gert,trudy gilbert=bert,gil,wilber giovanni=gio glenn=glen
gloria=glory gregory=gory,greg gretchen=margaret gwen=wendy gwendolyn=gwen,wendy hailey=haylee,hayley hamilton=ham
hannah=anna,nan,nanny harold=hal,hap,haps,harry harriet=hattie harrison=hap,haps,harry harry=hap,haps,henry
heather=hetty helen=ella,ellie,lena helena=aileen,eileen,elaine,eleanor,ellen,lena,nell,nellie
henrietta=etta,etty,hank,henny,nettie,retta henry=hal,hank,hap,haps herbert=bert,herb herman=dutch,harman
hopkins=hop,hopp horace=horry howard=hal,howie hubert=bert,hub,hugh ian=john ignatius=iggy,nace,nate,natius irene=rena
isaac=ike,zeke isabel=bell,bella,belle,ib,issy,nib,nibby,tibbie isabella=belle,ib,issy,nib,nibby,tibbie
isabelle=bella,belle,ib,issy,nib,nibby,tibbie isaiah=zadie,zay ivan=john jackson=jack jacob=jaap,jake,jay
jacqueline=jack,jackie,jacqui james=jamie,jem,jim,jimmie,jimmy jane=janie,jean,jennie,jessie janet=jan,jessie
janice=jan jean=jeannie jeanette=janet,jean,jessie,nettie jefferson=jeff,sonny jeffery=jeff jeffrey=geoff,jeff
jennifer=jen,jenn,jenni,jennie,jenny jeremiah=jereme,jerry jeremy=jez,jezza jerry=geri,gerry,jereme
jessica=jess,jessie jessie=jess jillian=jill jim=jimmie joan=jo,nonie joann=jo joanna=hannah,jo,joan,jodi,jody
joanne=jo joe=joey johann=john johanna=jo john=jack,jock,johnny,jon,jonnie,jonny
johnathan=john,johnathon,johny,jon,jonathan,jonathon,jonnie,jonny,nathan
jonathan=john,johny,jon,jonathon,jonnie,jonny,nathan jonathon=john,johny,jon,jonnie,jonny joseph=jody,joe,joey,jos
josephine=fina,jo,jody,joey,josey,josie joshua=joe,jos,josh joyce=joy juanita=nettie,nita judah=jude,juder
judith=juda,jude,judi,judie,judy julia=jill,jules,julie julian=jule,jules julie=jule,jules
justin=justina,juston,justus kaitlyn=kait,kaitie karla=carly kate=kay katelyn=kate,kay,kaye
katherine=cassie,cathy,kate,kathy,katy,kay,kaye,kit,kittie,lena,trina
kathleen=cassie,cathy,kathy,katy,kay,kit,kittie,lena,trina kathryn=kate,kathy,katie katia=kate,katie
katy=kate,kathy,katie kayla=kay kelley=kelli,kellie,kelly kendra=kay,kenj,kenji,kenny kenneth=ken,kendrick,kenny
kenny=ken kent=ken,kendrick,kenny kerry=kerri kevin=kev kimberley=kim,kimberli,kimberly kimberly=kim,kimberli
kristen=chris kristin=chris kristopher=chris,kris larry=laurence,lawrence lauren=laurie,ren
laurence=lon,lonny,lorne,lorry lawrence=lawrie,lon,lonny,lorne,lorry leanne=annie,lea lena=ellen leo=leon
leonard=len,lenny,leo,leon,lineau leroy=lee,roy leslie=les lester=les levi=lee lidia=lyddy lillian=lil,lilly,lolly
linda=lindy,lynn lindsay=lindsey,lindsie,lindsy lionel=leon lisa=liz lizzie=liz lois=lou,louise lorenzo=loren
lorraine=lorie,lorrie louis=lewis,louie,louise louisa=eliza,lois,lou louise=eliza,lou lucas=luke lucia=lucius,lucy
lucille=cille,lou,lu,lucy lucinda=cindy,lou,lu,lucy luther=luke lydia=lyddy mabel=amabel,mehitabel
mackenzie=kenzy,mac,mack madeline=lena,maddi,maddie,madge,madie,magda,maggie,maud madison=maddy,mattie
magdalena=lena,maggie malcolm=mac,mal,malc marcus=marc,mark
margaret=daisy,gretta,madge,maggie,maggy,marge,margery,margie,margy,meg,midge,peg,peggy,rita
margarita=daisy,greta,madge,maggie,maisie,marge,margo,meg,megan,metta,midge,peggie,rita marguerite=peggy
marian=marianna,marion marie=mae,mary marilyn=mary marion=mary marissa=rissa marjorie=margy marsha=marcia,marcie,mary
martha=marty,mat,mattie,patsy,patty martin=marty martina=tina mary=mae,mamie,mitzi,molly,polly mathew=mat,matt,maty
mathilda=patty,tillie matilda=matty,maud,tilla,tilly matthew=matt,mattie,matty,thias,thys matthews=matt,mattie,matty
matthias=matt,thias,thys maureen=mary maurice=morey maxine=max maxwell=max megan=meg meghan=meg melanie=mellie
melinda=linda,lindy,lynn,mel,mindy melissa=lisa,lissa,mel,milly,missy melvin=mel mercedes=merci,mercy,sadie
michael=micah,mick,mickey,micky,mike,mikey michelle=chelle,mickey,shelley,shellie,shelly,shely mick=micky
mike=mick,micky mildred=milly millicent=milly,missy minnie=wilhelmina miranda=mandy,mira,randi,randy
miriam=mimi,mitzi,mitzie mitch=mitchell monica=monna,monnie montgomery=gum,monty morris=morey mortimer=mort
moses=mose,moss muriel=mur myrtle=mert,myrt,myrti nadine=deedee,nada nancy=ann,nan,nanny naomi=omi
natalie=natty,nettie natasha=nat,tasha nathan=nat,nate nelson=nels nicholas=claas,claes,nic,nick,nickie,nicky,nico
nicolas=nic,nick,nickie,nicky,nico nicole=cole,nicki,nicky,nikki,nole nora=nonie norbert=bert,norby norman=norm
olive=livia,nollie,ollie oliver=ollie olivia=livia,nollie,ollie orlando=roland oswald=ossy,ozzy,waldo pamela=pam
patricia=pat,patsy,patti,patty,tricia,trish,trisha patrick=paddy,pat,pate,patsy,peter patsy=patty paul=polly
paula=lina,polly pauline=polly peggy=peg penelope=penny peter=pate,pete philip=phil,pip phillip=phil,pip
philomena=menaalmena phoebe=fifi priscilla=cilla,cissy,prissy prudence=prudy,prue rachel=rachael,shelly ramona=mona
randall=randy randolph=dolph,randy raphael=ralph ray=raymond rebecca=becca,beck,becky,reba regina=gina,reggie
reginald=naldo,reg,renny reuben=rube rich=dick,rick richard=dickie,dickon,dicky,rich,richie,rick,ricky rick=ricky
ricky=dick,rich robert=bobby,dob,dobbin,hob,hobkin,rob,robby,rupert
roberta=bert,bertie,birdie,birtie,bobbie,robbie,roby roberto=rob roderick=erick,rickie,rod,roddy rodney=rod
roger=bobby,hodge,rod,roge roland=lanny,rollo,rolly ron=ronnie,ronny ronald=naldo,ron,ronnie,ronny rosa=rose
rosalyn=linda,rosa,rose,roz rose=rosie rosemary=marie,mary,rose,rosemarie,rosey roxanne=ann,rose,roxie
rudolph=dolph,olph,rolf,rudy russell=russ,rusty ryan=ry sabrina=brina sam=sammy samantha=mantha,sam,sammy
samson=sam,sammy samuel=sam,sammy sandra=sandy sarah=sadie,sally,sara savannah=anna,savanna,vannie
scott=sceeter,scottie,scotty,squat sebastian=seb,sebby serena=rena seymour=morey,see sharon=sha,shay shaun=shawn
sheila=cecilia sheldon=shelly shirley=lee,sherry,shirl sidney=sid,syd silvester=si,sly,syl,vest,vester simeon=si,sion
simon=si,sion smith=smitty solomon=sal,salmon,saul,sol,solly,zolly sophia=sophie stacey=staci,stacie,stacy stacy=staci
stephan=steve stephanie=annie,steffi,steffie,steph,stephani,stephany,stephie,stephine,stevie stephen=steph,steve
steven=steph,steve,stevie stuart=stu sue=susan,susie sullivan=sully,van susan=hannah,sukey,susie,suzie
susannah=hannah,sue,sukey,susie suzanne=sue,suki,susie sydney=sid sylvester=si,sly,sy,syl,vessie,vester,vet tammy=tami
tasha=tash,tashie ted=teddy terence=terry teresa=terry,tess,tessa,tessie terri=teri,terrie,terry tess=theresa
tessa=theresa theo=theodore theodora=dora theodore=ted,teddy theresa=terry,tessie,thirza,thursa,traci,tracie,tracy
thomas=tom,tommy tiffany=tiff,tiffy tim=timmy timothy=tim,timmy tobias=bias,toby tom=tommy ursula=sula,sulie
valentina=felty,val,vallie valentine=felty vanessa=essa,nessa,vanna
veronica=franky,frony,ron,ronie,ronna,ronnie,ronny,vonnie vic=vicki,vickie,vicky,victor vicki=vickie,vicky,victoria
victoria=tori,torie,torri,torrie,tory,vic,vickie,vicky vincent=vic,vin,vince,vinnie,vinny
vincenzo=vic,vin,vince,vinnie,vinny viola=ola,vi virginia=ginger,ginny,jane,jennie,virgy vivian=vi,viv wallace=wally
walter=wally,walt washington=wash wendy=wen wesley=wes wilbur=will,willie,willy wilfred=fred,wil,will,willie
will=bill,fred,willie william=bela,bell,wil,will,willie,willy willie=fred willis=bill,willy
wilma=billiewilhelm,william wilson=will,willie,willy winifred=freddie,winnet,winnie yvonne=vonna zach=zack,zak
zachariah=zac,zach,zachy,zack,zak,zakk,zeke zachary=zac,zach,zachy,zack,zak,zakk,zeke zack=zak
`;
