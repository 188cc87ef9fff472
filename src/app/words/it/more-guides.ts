/** The guides to what is on the telephone and in the mailbox. */
export const moreGuides = {
  contacts: {
    name: "Rubrica",
    wait: "Due minuti: il file è subito pronto.",
    ways: [
      {
        name: "Google (Gmail, Android)",
        steps: [
          "Dal computer apri contacts.google.com.",
          "Nella colonna a sinistra, o nel menu con i tre puntini, scegli «Esporta».",
          "Scegli «Google CSV» oppure «vCard», premi «Esporta» e trascina qui il file.",
        ],
      },
      {
        name: "Apple (iPhone, iPad, Mac)",
        steps: [
          "Dal computer apri icloud.com, poi «Contatti». Su un Mac va bene anche l’app «Contatti».",
          "Seleziona tutti i contatti (Ctrl e A; sul Mac ⌘ e A).",
          "Scegli «Esporta vCard…» (sul Mac: menu «Archivio», «Esporta») e trascina qui il file .vcf.",
        ],
      },
      {
        name: "Outlook",
        steps: [
          "Dal computer apri outlook.com, poi «Persone» («Contatti»).",
          "Scegli «Gestisci contatti», poi «Esporta contatti», «Tutti i contatti».",
          "Trascina qui il file .csv.",
        ],
      },
    ],
    note: "I gruppi della rubrica (famiglia, palestra, lavoro) diventano proposte di cerchie.",
  },
  calendar: {
    name: "Calendario",
    wait: "Due minuti: il file è subito pronto.",
    ways: [
      {
        name: "Google Calendar",
        steps: [
          "Dal computer apri calendar.google.com, poi la rotella in alto e «Impostazioni».",
          "Scegli «Importazione ed esportazione», poi «Esporta».",
          "Trascina qui il file .zip così com’è.",
        ],
      },
      {
        name: "Apple (Mac)",
        steps: [
          "Apri l’app «Calendario» e fai clic sul calendario da esportare, nella colonna a sinistra.",
          "Menu «Archivio», «Esporta», «Esporta…».",
          "Trascina qui il file .ics. Ripeti per ogni calendario che usi.",
        ],
      },
      {
        name: "Outlook",
        steps: [
          "Apri Outlook sul computer e vai al calendario.",
          "Menu «File», poi «Salva calendario». Con «Altre opzioni» scegli «Intero calendario» e «Dettagli completi».",
          "Trascina qui il file .ics.",
        ],
      },
    ],
    note: "Contano gli appuntamenti con altri invitati. Di che cosa si è parlato non si guarda.",
  },
  whatsapp: {
    name: "Chat di WhatsApp",
    wait: "Un minuto per chat, dal telefono. Comincia dai gruppi: la classe, il coro, il calcetto.",
    ways: [
      {
        name: "Android",
        steps: [
          "Apri la chat e tocca i tre puntini in alto, poi «Altro», «Esporta chat».",
          "Scegli «Senza media».",
          "Mandati il file per mail, o salvalo in Drive, e trascinalo qui dal computer.",
        ],
      },
      {
        name: "iPhone",
        steps: [
          "Apri la chat e tocca il nome in alto, poi scorri fino a «Esporta chat».",
          "Scegli «Senza media» («Escludi media»).",
          "Scegli «Salva su File», o mandatelo per mail, e trascina qui il file .zip.",
        ],
      },
    ],
    note: "Si guardano i nomi, i giorni e il nome del gruppo. Il testo dei messaggi non viene tenuto. Di una chat molto lunga WhatsApp dà solo l’ultima parte.",
  },
  instagram: {
    name: "Instagram",
    wait: "Da qualche minuto a un giorno. Quando è pronto, resta disponibile solo per pochi giorni.",
    steps: [
      "Apri Instagram, poi il menu con le tre righe e «Centro gestione account».",
      "Scegli «Le tue informazioni e autorizzazioni», poi «Esporta le tue informazioni» (o «Scarica le tue informazioni»).",
      "Scegli il profilo di Instagram ed esporta sul dispositivo. Bastano follower e persone seguite, e messaggi.",
      "Importante: come formato scegli JSON, non HTML. Come intervallo di date scegli «Dall’inizio».",
      "Quando arriva la notifica, scarica il file .zip e trascinalo qui.",
    ],
    note: "Su Instagram spesso c’è solo un soprannome: chi non si riconosce da solo lo puoi unire tu.",
    reminder: "Scaricare l’archivio di Instagram",
    reminderText:
      "L’archivio di Instagram resta disponibile pochi giorni: scarica il file .zip e trascinalo in Fare Rete.",
  },
  x: {
    name: "X (Twitter)",
    wait: "Un giorno, a volte di più.",
    steps: [
      "Apri X, poi «Altro», «Impostazioni e privacy», «Il tuo account».",
      "Scegli «Scarica un archivio dei tuoi dati» e scrivi la password.",
      "Premi «Richiedi archivio». Quando è pronto, scarica il file .zip e trascinalo qui.",
    ],
    note: "X mette nell’archivio dei numeri al posto dei nomi: serve soprattutto a vedere quanto quella rete si sovrappone alle altre.",
    reminder: "Scaricare l’archivio di X",
    reminderText: "Controlla se l’archivio di X è pronto, scarica il file .zip e trascinalo in Fare Rete.",
  },
};
