import { format } from "./format.ts";

/** Words of "How it works and privacy". */
export const about = {
  title: "Come funziona, e come controllarci",
  privacyTitle: "Che cosa succede ai tuoi dati",
  privacy: [
    "I file che aggiungi li legge questa pagina, dentro il tuo browser. Non c’è un server a cui mandarli: non sapremmo dove metterli.",
    "Dei messaggi si guardano i nomi, i giorni e quanti sono. Il testo passa e non viene tenuto.",
    "Niente viene salvato. Chiusa la pagina, è tutto dimenticato: per tenere qualcosa c’è «Porta via».",
    "Niente cookie, niente statistiche, niente caratteri o immagini presi da fuori.",
  ],
  othersTitle: "Le altre persone",
  others:
    "Nella tua rete ci sono persone che non hanno chiesto niente. Guardarla per te è una faccenda privata; mostrarla ad altri no. Per questo i nomi restano fuori da quello che scarichi, se non decidi tu di metterli.",
  verifyTitle: "Non fidarti: controlla",
  verify: [
    "Stacca il Wi-Fi, poi apri i tuoi file: tutto funziona lo stesso.",
    "Oppure apri gli strumenti per sviluppatori (F12), scheda «Rete», e guarda: resta vuota.",
    "La pagina porta scritto, nelle prime righe, un divieto che il browser fa rispettare: nessun collegamento verso l’esterno (connect-src 'none').",
  ],
  countTitle: "Il conteggio",
  count: (requests: number, blocked: number) =>
    `Da quando hai aperto la pagina: ${format.number(requests)} richieste partite, ${format.number(blocked)} bloccate.`,
  countCannotTitle: "Che cosa questo conteggio non può vedere",
  countCannot: [
    "Quello che fa il browser per conto suo: aggiornamenti, sincronizzazione, estensioni. Un’estensione può leggere qualunque pagina: se hai dubbi, usa una finestra senza estensioni.",
    "Le richieste che nessuna pagina può contare, come quelle per cambiare pagina o certe connessioni audio e video. Noi non ne facciamo: la prova sicura è staccare la rete.",
  ],
  thanksTitle: "Da dove vengono le idee",
  thanks:
    "Le misure vengono da chi studia le reti da cinquant’anni: Granovetter (i legami deboli), Burt (i ponti e i vuoti), Levin, Walter e Murnighan (i legami addormentati), Blondel e colleghi (i gruppi). Dove ci siamo allontanati dai loro metodi, il rapporto lo dice.",
  licencesTitle: "Licenze",
  licences:
    "Fare Rete è software libero, con licenza MIT. Contiene React, React Aria, Sigma, Graphology, TanStack Virtual, D3, PapaParse, pure-rand e noble-hashes, tutti con licenze libere; il carattere dei titoli è Alegreya di Juan Pablo del Peral (SIL Open Font License 1.1).",
  version: (version: string) => `Versione ${version}`,
};
