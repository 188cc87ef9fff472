import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of the page that tests itself. */
export const checking = {
  title: "Controlla tu",
  lead: "Qui la pagina prova a fare quello che ha promesso di non fare: chiamare un sito che non può esistere (selftest.invalid), caricare qualcosa da fuori, eseguire un testo come se fosse un programma. Il browser deve fermarla ogni volta. I tuoi dati non c’entrano, e queste prove non entrano nel conteggio delle richieste.",
  run: "Fai le prove",
  again: "Rifai le prove",
  busy: "Sto provando…",
  ok: "A posto.",
  notOk: "Non va.",
  good: (count: number) => `Tutto a posto: ${format.number(count)} prove su ${format.number(count)}.`,
  bad: (count: number) =>
    `${format.number(count)} ${agree(count, "prova non va", "prove non vanno")}. Non dare i tuoi file a questa copia: scaricane un’altra da dove l’hai avuta, oppure usala senza Internet.`,
  checks: {
    policy: "Il divieto scritto nella pagina è quello pubblicato, e vale per questo programma e nessun altro.",
    fetch: "Non riesce a chiedere niente a un sito.",
    xhr: "Nemmeno alla vecchia maniera (XMLHttpRequest).",
    socket: "Non riesce ad aprire un collegamento continuo (WebSocket).",
    beacon: "Non riesce a spedire un messaggio mentre si chiude (beacon).",
    image: "Non riesce a caricare un’immagine da fuori.",
    worker: "Non riesce a far partire programmi che non siano suoi.",
    eval: "Non riesce a trasformare un testo in programma.",
    markup: "Non riesce a trasformare un testo in pagina, come farebbe un nome scritto con malizia.",
    requests: "Da quando è aperta non è partita nessuna richiesta.",
    alone: "Non sta dentro la pagina di qualcun altro.",
    noWorker: "Non ha lasciato programmi nascosti nel browser (service worker).",
    cookies: "Non ha cookie.",
    stored: "Non conserva niente in chiaro: al più quello che hai chiesto tu di conservare, cifrato.",
  },
  limits:
    "Una pagina può controllare se stessa solo fin qui: una copia truccata potrebbe mentire anche su questo. La prova sicura resta staccare Internet prima di aprire i tuoi file.",
};
