/**
 * Short forms of Italian given names, written from general knowledge and read through by hand. Many
 * lead back to several names (`lele`, `enzo`, `tina`), so they are weak evidence only. Full name, `=`,
 * short forms; in the form of `namePart`.
 */
export const ITALIAN_NICKNAMES = `
addolorata=dolores,dora adriana=adri adriano=adri agnese=agne,agni agostino=ago,tino alberta=berta
alberto=albe,albi,berto alessandra=ale,alex,sandra alessandro=ale,alex,sandrino,sandro alessia=ale amedeo=deo
andrea=andre,andy angela=angi,angiolina,angy,lina angelo=angelino,angiolino,lino anna=annetta,annina,annuccia,nina
annalisa=anna,lisa annamaria=anna,annama antonella=anto,lella,nella antonia=anto,tonia,tonina
antonietta=anto,etta,nietta,tonia antonino=nino,toni antonio=anto,antonello,nino,toni,tonino,tonio,tony,toto
arianna=ari,ary armando=nando assunta=assuntina,susy,tina barbara=babi,barbi bartolomeo=bartolo,berto,meo
beatrice=bea,beba,bice benedetta=bene,betta,detta benedetto=bene,betto,detto calogero=gero,lillo,lollo
camilla=cami,milla carlo=carletto,carlino carlotta=carly,lotta carmela=carmelina,carmen,lina,mela,melina
carmelo=carmelino,lino,melino,melo carmine=carminuccio,mino carolina=caro,carol,lina
caterina=cate,cati,caty,katia,nina,rina chiara=chia,chiaretta christian=chris,cri,cristian claudia=cla,claudietta
claudio=cla,claudino clementina=clem,tina concetta=cetta,concettina,tina,titti costantino=costa,tino
cristiano=cri,cristian cristina=cri,cris,kristina,tina daniela=dani,dany,lella daniele=dani,danny,lele
davide=dade,davi,david domenico=dome,memmo,menico,mimi,mimmo,mingo,minico,nico donatella=dona,lella
edoardo=dado,dodo,edo,eduardo eduardo=dado,edo,edoardo elena=ele,lena,nena eleonora=ele,leo,nora,norina
elisabetta=betta,bettina,betty,eli,elisa,elsa,lisa emanuela=ema,manu,manuela emanuele=ema,lele,manu,manuel
emilio=milio emmanuele=ema,lele,manu enrico=chicco,errico,richi,ricky,rico ernesta=tina ernestina=tina
ernesto=erni,tino eugenio=genio fabiana=fabi fabrizio=bicio,fabri,fabry federica=chicca,fede
federico=chicco,fede,federi,rico ferdinando=dino,ferdi,nando fernando=nando filiberto=berto filippo=fili,lippo,pippo
filomena=filo,filu,mena francesca=cesca,checca,fra,franca,franci,francy,frency,kekka
francesco=cecco,cesco,checco,ciccio,fra,francis,franco,franz gabriele=gabri,gabry,lele gabriella=gabri,gaby,lella
gaetano=gae,nino,tano gennaro=gennarino,genny giacomo=giaco,giacomino,jack,mino giancarlo=carlo,gian,gianca
gianfranco=franco,gian,gianfri gianluca=gian,gianlu,luca gianmarco=gian,marco gianpaolo=gian,paolo ginevra=gin,gine
giorgio=gio,giorgino giovanna=gianna,gio,giovi,vanna giovanni=gian,gianni,gio,giova,giovannino,nanni,ninni,vanni
girolamo=giro,mimmo,momo giulia=giuli,giuly giuliana=giuli,liana giuliano=giuli
giuseppe=bepi,beppe,beppino,geppo,giuse,peppe,peppi,peppino,peppuccio,pino,pinuccio,pippo
giuseppina=beppa,giuse,giusi,giusy,peppina,pina,pinella,pinuccia graziella=grazia,lella gregorio=greg
guendalina=guenda guglielmo=gugli,memo,mino,willy ignazio=gnazio,nazio ilaria=ila immacolata=imma,tina irene=ire
isabella=bella,isa,isi jacopo=jaco leonardo=dino,leo,nardo leopoldo=leo,poldo letizia=leti,titti
loredana=dana,lore,lory lorenza=enza,lore,renza lorenzo=enzo,lollo,lore,renzino,renzo
lucia=lucetta,luci,lucietta,lucy ludovica=ludo,vica ludovico=ludo,vico luigi=gigi,gigino,gino,luigino,luis
luisa=gigia,isa,lulu maddalena=lena,madda,magda manuela=emanuela,manu marcella=lella,marce
marcello=cello,lello,marce margherita=ghita,marghe,margi,rita maria=mari,mariuccia,mary,mimma
mariagrazia=grazia,mari marialuisa=luisa,mari,marisa mariangela=angela,mari marianna=mari mariateresa=mari,teresa
mariella=lella,mari mario=mariolino,mariuccio martina=marti,tina martino=tino massimiliano=massi,massimo,max,maxi
massimo=massi,max,maxi matilde=mati,tilde matteo=matt,matte,teo mattia=matti,teo maurizio=mauri,maury
michela=miche,michi michele=lino,miche,michi,micky monica=moni,monic niccolo=nicco,nico
nicola=cola,nick,nico,nicolino nicoletta=nico,niky nicolo=nicco,nico ottavio=tavio paolo=paolino
pasquale=lillo,lino,pasqualino,pasqui patrizia=pat,patti,patty patrizio=pat pierfrancesco=pier
piergiorgio=giorgio,pier,pigi pierluigi=gigi,pier,piero,pigi pierpaolo=pier pietro=pierino,piero,pietruccio
raffaele=lele,lello,raf,raffa raffaella=lella,raffa,raffi rebecca=becca,becky renato=rena,renatino
riccardo=ricca,richi,rick,ricki,ricky roberta=robby,robi,roby roberto=berto,rob,robertino,robi,roby
rosa=rosetta,rosi,rosina,rosy rosalia=lia,rosy rosaria=rosi,rosy,saria rosario=rosi,saro,saruzzo rossella=ross,rosy
ruggero=gero salvatore=salva,salvo,sasa,tore,toto,totuccio,turi samuele=lele,sam,samu
sebastiano=bastiano,iano,nello,seba serena=sere silvia=silvi,silvietta simona=simo simone=simo,simon sofia=sofi,sofy
stefania=fania,ste,stefi,stefy stefano=ste,stefy,steve teresa=resi,tere,teresina,terry tiziana=titti,tizi
tommaso=maso,tom,tomaso,tommi,tommy umberta=berta umberto=berto,umbi valentina=tina,vale,vally valentino=tino,vale
valeria=vale valerio=vale veronica=nica,vero vincenza=cenza,enza vincenzo=cenzo,enzo,vici,vince,vincenzino
virginia=gina,ginny,virgi vittoria=vicki,vicky,vitto vittorio=vic,vito,vitto`;
