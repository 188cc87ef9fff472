import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of "How it works and privacy". */
export const about = {
  title: "Come funziona, e come controllarci",
  privacyTitle: "Che cosa succede ai tuoi dati",
  privacy: [
    "I file che aggiungi li legge questa pagina, dentro il tuo browser. Non c’è un server a cui mandarli: non sapremmo dove metterli.",
    "Dei messaggi si guardano i nomi, i giorni, quanti sono e il titolo della conversazione, se ne ha uno. Il testo passa e non viene tenuto.",
    "Niente viene salvato, se non lo chiedi tu. Chiusa la pagina, è tutto dimenticato; da «Porta via» puoi prendere quello che vuoi tenere, o conservare la tua rete su questo dispositivo. Lì viene cifrata (AES-256, con una chiave fatta dalla tua frase segreta con scrypt) prima di essere scritta: in chiaro non si scrive mai niente.",
    "Niente cookie, niente statistiche, niente caratteri o immagini presi da fuori.",
  ],
  othersTitle: "Le altre persone",
  others:
    "Nella tua rete ci sono persone che non hanno chiesto niente. Guardarla per te è una faccenda privata; mostrarla ad altri no. Per questo i nomi restano fuori da quello che scarichi, se non decidi tu di metterli.",
  verifyTitle: "Non fidarti: controlla",
  verify: [
    "Stacca il Wi-Fi, poi apri i tuoi file: tutto funziona lo stesso.",
    "Se sai come si fa, apri gli strumenti per sviluppatori (F12), scheda «Rete», e guarda mentre aggiungi i file: verso Internet non parte niente. Le righe che cominciano con «blob:» o «data:» restano dentro la pagina.",
    "La pagina porta scritto, nelle prime righe, un divieto che il browser fa rispettare: non chiamare nessun sito e non caricare niente da fuori (connect-src 'none'). Il divieto ha dei limiti: sono scritti qui sotto.",
  ],
  countTitle: "Il conteggio",
  count: (requests: number, blocked: number) =>
    `Da quando hai aperto la pagina: ${format.number(requests)} ${agree(requests, "richiesta partita", "richieste partite")} verso Internet, ${format.number(blocked)} ${agree(blocked, "bloccata", "bloccate")} dal browser.`,
  countCannotTitle: "Che cosa questo conteggio non può vedere",
  countCannot: [
    "Quello che fa il browser per conto suo: aggiornamenti, sincronizzazione, estensioni. Un’estensione può leggere qualunque pagina, anche questa: se hai dubbi, usa una finestra senza estensioni.",
    "Tre cose che nessuna pagina può contare e che il divieto non ferma: passare a un’altra pagina, le connessioni dirette per audio e video (WebRTC), la ricerca dell’indirizzo di un sito (DNS). Qui non se ne fanno, tranne quando sei tu ad aprire il profilo di una persona, e prima te lo chiediamo. La prova sicura è staccare Internet.",
  ],
  thanksTitle: "Da dove vengono le idee",
  thanks:
    "Le misure vengono da chi studia le reti da cinquant’anni: Granovetter (i legami deboli), Burt (i ponti e i vuoti), Levin, Walter e Murnighan (i legami addormentati), Blondel e colleghi (i gruppi). Dove ci siamo allontanati dai loro metodi, il rapporto lo dice.",
  licencesTitle: "Licenze",
  licences:
    "Fare Rete è software libero, con licenza MIT. Dentro c’è il lavoro di altri, tutto con licenze libere; il carattere dei titoli è Alegreya di Juan Pablo del Peral.",
  licencesList: "L’elenco, con nomi e licenze (in inglese)",
  version: (version: string) => `Versione ${version}`,
};
