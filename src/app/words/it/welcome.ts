/** Words of the first screen. */
export const welcome = {
  title: "La rete ce l’hai già.",
  idea: "Famiglia, compagni di scuola, colleghi, amici, vicini, la squadra, il coro, gli ombrelloni accanto ai tuoi ogni estate. Fare rete vuol dire dare valore a questi legami, perché aiutino a risolvere un problema: il tuo, o quello di qualcuno della tua rete.",
  ideaPlatforms: "LinkedIn e Facebook la amplificano. Non sono la tua rete.",
  ideaHere:
    "Qui la vedi tutta insieme: le cerchie, i legami da risentire, i ponti fra un mondo e l’altro, e che cosa ne resterebbe senza LinkedIn o senza Facebook.",
  drawTitle: "Disegna le tue cerchie",
  drawText: "Cinque minuti e nessun file. Comincia da chi non sta in nessun archivio: di solito sono i più vicini.",
  drawButton: "Disegna le cerchie",
  drawOne: "Oppure una cerchia alla volta",
  exampleTitle: "Prova con un’altra vita",
  exampleText: "Una persona inventata, con file inventati. In un minuto capisci che cosa vedrai della tua rete.",
  exampleButton: "Guarda un esempio",
  filesTitle: "Porta i tuoi file",
  filesText:
    "LinkedIn, Facebook, Instagram, X, la rubrica, il calendario, le chat di WhatsApp, un elenco scritto da te. Trascinali in un punto qualsiasi della pagina, anche tutti insieme.",
  filesButton: "Aggiungi file",
  folderButton: "Aggiungi una cartella",
  filesGuide: "Non li hai ancora? Ecco come averli",
  filesPaste: "Puoi anche incollare qui un elenco copiato da un foglio di calcolo.",
  trustTitle: "Resta tutto qui",
  trustText:
    "I tuoi file li legge questa pagina, sul tuo dispositivo, e non li manda a nessuno. Niente iscrizione, niente cookie.",
  keepTitle: "Un solo file, da tenere",
  keepText: "Tutta l’app è in questa pagina. Salvala sul computer: si apre con un doppio clic, anche senza rete.",
  keepButton: "Salva questa app",
  keepBySelf:
    "Tutta l’app è in questa pagina: salvala dal menu del browser («Salva pagina con nome») e si aprirà anche senza rete.",
  plate: ["Famiglia", "Compagni di liceo", "Coro", "Ombrelloni", "Ex colleghi", "Vicini", "Calcetto"],
};
