/**
 * Words that say nothing of what is needed, in plain letters, Italian and English together: articles, prepositions, and
 * how people begin when they ask ("mi serve qualcuno che", "I am looking for someone who").
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a ad al allo alla ai agli alle all con col da dal dallo dalla dai dagli dalle dall di d del dello della dei degli delle dell " +
    "e ed fra tra in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull per il lo la l i gli le un uno una " +
    "o od oppure ma se che chi cui come cosa quale quali quando dove ne non anche piu molto poco gia ancora mi ti ci vi si me te noi voi lui lei loro " +
    "mio mia miei mie tuo tua suo sua suoi sue nostro nostra io tu ho hai ha abbiamo hanno sono sei siamo siete era essere avere " +
    "c questo questa questi queste quel quella quello quelle qualche qualcuno qualcuna qualcosa nessuno altro altra dopo prima entro verso " +
    "cerco cerca cercare cerchiamo cercando serve servono servirebbe bisogno vorrei voglio vuole volevo devo dobbiamo deve posso puo potrebbe potete possa " +
    "conosce conosci conosco conoscete conosca sa sapete sappia sapere aiuto aiuta aiutare aiutarmi aiuti aiutami aiutino trovare trovo trova trovarmi chiedere " +
    "fare fa fatto faccia faccio dare da dia stato stata persona persone gente esperto esperta bravo brava buono buona lavora lavorato lavori lavorava lavorano " +
    "consiglio consigli dritta mano " +
    "the an and or of to at on for from with by as is are am be been being was were it its this that these those there here " +
    "i im ive id you he she we they my mine your his her our their who whom whose which what when where how why if so not no " +
    "need needs needed want wants wanted looking look find finding search searching seeking someone somebody anyone anybody something anything person people " +
    "know knows knowing help helps helping me us can could would should may might will do does did done has have had get gets got make makes " +
    "good expert please some any about into out up down over after before very really just also works worked working advice tip " +
    "ask ll re ve love like lovely piacerebbe " +
    "mentre via due tre quattro cinque sette otto dieci volta volte tutto tutti tutta tutte sempre mai cosi proprio andare va vado vanno andato " +
    "venire viene vengono venuto mettere messo mette prendere preso prende dire dice detto tenere tengo qui qua grazie ciao favore forse magari " +
    "insieme riesco riesce riusciamo quanto quanta troppo tanto tanta ormai nemmeno neanche perche pero quindi allora vero modo cose " +
    "but still say says said half lot lots little much many more most less even ever never always one two three four five six seven eight nine ten " +
    "go goes going gone went come comes coming came full use uses using together own way few put take takes taking try trying tried tell let keep " +
    "another while because between since until than then don doesn isn won ve hi hello thanks yet every each first last them again properly where " +
    "lunedi martedi mercoledi giovedi venerdi sabato domenica monday tuesday wednesday thursday friday saturday sunday " +
    "oggi domani ieri stasera adesso ora subito presto tardi settimana settimane mese mesi anno anni giorno giorni sera mattina pomeriggio " +
    "sta stai stanno stare stavo vorremmo vorrebbe vogliamo vogliono potremmo possiamo possono dovrei dovrebbe devono dovremmo sai sanno facciamo fanno fate farmi farci farlo farla avete avevo aveva ero erano stati invece comunque intanto appena quasi solo soltanto almeno abbastanza ogni ognuno stesso stessa altri altre alcuni alcune pure davvero bene meglio niente nulla senza durante oltre finche aiutate aiutarci aiutarlo aiutarla sembra grande davanti giusta giusto carino carina " +
    "off too making give gives giving given around through without enough either both whether sure thing things able maybe already only ago whatever next during looks seem seems became become quite rather myself ourselves himself herself him " +
    "today tomorrow yesterday tonight now soon week weeks month months year years day days evening morning afternoon"
  ).split(" "),
);
