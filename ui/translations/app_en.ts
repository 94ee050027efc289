<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Adding</name>
    <message>
        <source>Er staan nu twee mensen op de kaart die {name} heten. Dat mag. Zet bij relatie wie wie is.</source>
        <translation>There are now two people on the map called {name}. That is fine. Write at relation who is who.</translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>Nu evalueren</source>
        <translation>Review now</translation>
    </message>
    <message>
        <source>{subject}, voor {name}</source>
        <translation>{subject}, for {name}</translation>
    </message>
    <message>
        <source>evaluatie op {day}</source>
        <translation>evaluation on {day}</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Doet wat</source>
        <translation>Does what</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Afspraak verwijderen</source>
        <translation>Remove agreement</translation>
    </message>
    <message>
        <source>Afspraak verwijderen: {agreement}</source>
        <translation>Remove agreement: {agreement}</translation>
    </message>
</context>
<context>
    <name>AgreementsPart</name>
    <message>
        <source>Wie doet wat, en wanneer? Tussen helpers uit het netwerk en organisaties.</source>
        <translation>Who does what, and when? Between helpers from the network and organisations.</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <source>Overige afspraken</source>
        <translation>Other agreements</translation>
    </message>
    <message>
        <source>Schrijf op elke regel één afspraak.</source>
        <translation>Write one agreement on each line.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Er is iets gewijzigd.</source>
        <translation>Something was changed.</translation>
    </message>
    <message>
        <source>Bewaard: {step}.</source>
        <translation>Saved: {step}.</translation>
    </message>
</context>
<context>
    <name>AppreciationCard</name>
    <message>
        <source>Waardering van de gemeente</source>
        <translation>Appreciation by the municipality</translation>
    </message>
    <message>
        <source>De gemeente waar de cliënt woont, zorgt elk jaar voor een blijk van waardering voor de mantelzorgers (Wmo 2015, artikel 2.1.6).</source>
        <translation>The municipality where the client lives provides a token of appreciation for the carers every year (Wmo 2015, section 2.1.6).</translation>
    </message>
</context>
<context>
    <name>AppreciationRow</name>
    <message>
        <source>bijvoorbeeld: bloemen of een cadeaubon</source>
        <translation>for example: flowers or a gift voucher</translation>
    </message>
    <message>
        <source>Gekregen op</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>{name}, {year}</source>
        <translation>{name}, {year}</translation>
    </message>
    <message>
        <source>Waardering {year} noteren</source>
        <translation>Note appreciation {year}</translation>
    </message>
    <message>
        <source>Waardering {year} noteren voor {name}</source>
        <translation>Note appreciation {year} for {name}</translation>
    </message>
    <message>
        <source>Waardering {year} van {name} verwijderen</source>
        <translation>Remove appreciation {year} of {name}</translation>
    </message>
</context>
<context>
    <name>AreaFields</name>
    <message>
        <source>Wat u vaststelt</source>
        <translation>What you find</translation>
    </message>
    <message>
        <source>In de woorden van {name}</source>
        <translation>In the words of {name}</translation>
    </message>
    <message>
        <source>De cliënt leest dit alleen als alle mantelzorgers dat goed vinden.</source>
        <translation>The client reads this only if all carers agree.</translation>
    </message>
    <message>
        <source>De cliënt leest dit alleen als {name} dat goed vindt.</source>
        <translation>The client reads this only if {name} agrees.</translation>
    </message>
</context>
<context>
    <name>AreaText</name>
    <message>
        <source>Hier is niets opgeschreven.</source>
        <translation>Nothing was written down here.</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>Arrangement</source>
        <translatorcomment>arrangement = arrangement: what was agreed for client and carer</translatorcomment>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Wat u met elkaar afspreekt: voor de cliënt, en voor wie zorgt.</source>
        <translation>What you agree with each other: for the client, and for those who care.</translation>
    </message>
    <message>
        <source>Er zijn regels overgenomen van het vorige gesprek. Loop ze na.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Provisions were taken over from the previous visit. Go through them.</translation>
    </message>
</context>
<context>
    <name>AutoSaveLine</name>
    <message>
        <source>Hier passen {count} tekens. Wat er niet bij past, is weggelaten.</source>
        <translation>There is room for {count} characters. What does not fit was left out.</translation>
    </message>
</context>
<context>
    <name>AutoSaveText</name>
    <message>
        <source>Hier passen {count} tekens. Wat er niet bij past, is weggelaten.</source>
        <translation>There is room for {count} characters. What does not fit was left out.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Reservekopieën</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Ook in een andere map …</source>
        <translation>Also in another folder …</translation>
    </message>
    <message>
        <source>Alleen in de gewone map</source>
        <translation>Only in the usual folder</translation>
    </message>
    <message>
        <source>Een reservekopie kiezen</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Deze terugzetten …</source>
        <translation>Restore this one …</translation>
    </message>
    <message>
        <source>Proef gelukt</source>
        <translation>Trial succeeded</translation>
    </message>
    <message>
        <source>Proef niet gelukt</source>
        <translation>Trial failed</translation>
    </message>
    <message>
        <source>Zet de vorige kluis terug …</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Bring back the previous vault …</translation>
    </message>
    <message>
        <source>Draagwijzer maakt zelf een versleutelde kopie van de kluis: na het openen, elk uur waarin iets is gewijzigd, en als de kluis op slot gaat. Oude kopieën worden opgeruimd: per dag, per week en per maand blijft er een over, tot een jaar terug.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Draagwijzer makes an encrypted copy of the vault by itself: after opening, every hour in which something changed, and when the vault locks. Old copies are tidied up: one is kept for each day, week and month, up to a year back.</translation>
    </message>
    <message>
        <source>De kluis die u op {moment} hebt vervangen, blijft 30 dagen bewaard in de map {folder}.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault that you replaced on {moment} is kept for 30 days in the folder {folder}.</translation>
    </message>
    <message>
        <source>Er is een nieuwe reservekopie gemaakt.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>A new backup was made.</translation>
    </message>
    <message>
        <source>Kies een map voor reservekopieën</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Choose a folder for backups</translation>
    </message>
    <message>
        <source>Maak nu een reservekopie</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Test terugzetten</source>
        <translation>Test restoring</translation>
    </message>
    <message>
        <source>Even geduld …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>BackupChoice</name>
    <message>
        <source>gecontroleerd</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>niet gecontroleerd</source>
        <translation>not checked</translation>
    </message>
</context>
<context>
    <name>BackupPlanBox</name>
    <message>
        <source>Naar het noodplan</source>
        <translation>Go to the backup plan</translation>
    </message>
    <message>
        <source>Dit staat in het noodplan.</source>
        <translation>This is in the backup plan.</translation>
    </message>
    <message>
        <source>In het noodplan staat hierover nog een eerdere voorzet.</source>
        <translation>The backup plan still has an earlier draft of this.</translation>
    </message>
    <message>
        <source>U hebt de tekst over {name} in het noodplan zelf gewijzigd. Die blijft staan.</source>
        <translation>You changed the text about {name} in the backup plan yourself. It stays as it is.</translation>
    </message>
    <message>
        <source>Werk het noodplan bij</source>
        <translation>Update the backup plan</translation>
    </message>
    <message>
        <source>Zet de kaart van nu eronder</source>
        <translation>Put the map of now below it</translation>
    </message>
    <message>
        <source>Zet in het noodplan</source>
        <translation>Put in the backup plan</translation>
    </message>
    <message>
        <source>Staat in het noodplan, onder uw eigen tekst.</source>
        <translation>It is in the backup plan, below your own text.</translation>
    </message>
    <message>
        <source>Staat in het noodplan.</source>
        <translation>It is in the backup plan.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Wie zijn er om {name} heen? Typ een naam en druk op Enter.</source>
        <translation>Who is there around {name}? Type a name and press Enter.</translation>
    </message>
    <message>
        <source>Om {name} heen staat niemand op deze kaart.</source>
        <translation>There is nobody around {name} on this map.</translation>
    </message>
    <message>
        <source>Teken om mensen heen, of tik wie u wilt kiezen.</source>
        <translation>Draw around people, or tap whoever you want to choose.</translation>
    </message>
    <message>
        <source>Sleep van de ene persoon naar de andere, of naar het midden.</source>
        <translation>Drag from one person to another, or to the middle.</translation>
    </message>
    <message>
        <source>{carer} staat nu in het midden. Verslepen kan alleen met {client} in het midden.</source>
        <translation>{carer} is in the middle now. People can only be dragged with {client} in the middle.</translation>
    </message>
    <message>
        <source>In een andere groep staan nu: {names}.</source>
        <translation>Now in another group: {names}.</translation>
    </message>
    <message>
        <source>{name} staat nu bij de groep: {group}.</source>
        <translation>{name} is now in the group: {group}.</translation>
    </message>
    <message>
        <source>Deze plek hoort bij: {sector}.</source>
        <translation>This place belongs to: {sector}.</translation>
    </message>
    <message>
        <source>Sector wijzigen</source>
        <translation>Change sector</translation>
    </message>
    <message>
        <source>Verslepen kan alleen met {name} in het midden.</source>
        <translation>People can only be dragged with {name} in the middle.</translation>
    </message>
    <message>
        <source>{name} is de cliënt. Meer over de cliënt staat in het dossier.</source>
        <translation>{name} is the client. More about the client is in the dossier.</translation>
    </message>
</context>
<context>
    <name>BurdenPage</name>
    <message>
        <source>Belasting</source>
        <translatorcomment>belasting = burden</translatorcomment>
        <translation>Burden</translation>
    </message>
    <message>
        <source>Hoe zwaar is de zorg voor de mantelzorger? Elke mantelzorger vult de vragenlijsten apart in. Uitslagen worden niet bij elkaar opgeteld.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; vragenlijst = questionnaire</translatorcomment>
        <translation>How heavy is the care for the carer? Every carer fills in the questionnaires separately. Results are never added up.</translation>
    </message>
    <message>
        <source>Er staat nog geen mantelzorger in dit dossier.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; dossier = dossier</translatorcomment>
        <translation>There is no carer in this dossier yet.</translation>
    </message>
    <message>
        <source>Voeg een mantelzorger toe in het dossier of bij Netwerk.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; dossier = dossier</translatorcomment>
        <translation>Add a carer in the dossier or at Network.</translation>
    </message>
    <message>
        <source>Naar Netwerk</source>
        <translation>To Network</translation>
    </message>
    <message>
        <source>Toestemming intrekken?</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>Withdraw consent?</translation>
    </message>
    <message>
        <source>De uitslagen van {name} worden dan niet meer getoond en niet meer gebruikt. De antwoorden blijven in het mantelzorgersdeel in de kluis. Geeft {name} later weer toestemming, dan ziet u ze terug.</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; kluis = vault; toestemming = consent</translatorcomment>
        <translation>The results of {name} are then no longer shown and no longer used. The answers stay in the carer&apos;s part in the vault. If {name} gives consent again later, you will see them again.</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Niet intrekken</source>
        <translation>Do not withdraw</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefoonnummer</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>{field} van wie als nummer {number} gebeld wordt</source>
        <translation>{field} of the person called as number {number}</translation>
    </message>
    <message>
        <source>Eerder bellen: {name}</source>
        <translation>Call earlier: {name}</translation>
    </message>
    <message>
        <source>Van de pas halen: {name}</source>
        <translation>Take off the card: {name}</translation>
    </message>
</context>
<context>
    <name>CardCalls</name>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Of iemand anders</source>
        <translation>Or someone else</translation>
    </message>
    <message>
        <source>Wie wordt er gebeld?</source>
        <translation>Who is called?</translation>
    </message>
</context>
<context>
    <name>CardOffersBox</name>
    <message>
        <source>Wie kan er gebeld worden?</source>
        <translation>Who can be called?</translation>
    </message>
    <message>
        <source>Op de pas zetten: {name}</source>
        <translation>Put on the card: {name}</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Wat moet iemand meteen weten?</source>
        <translation>What must someone know at once?</translation>
    </message>
    <message>
        <source>Eén of twee korte regels. Niets over ziekte of medicijnen, tenzij de cliënt dat zelf wil.</source>
        <translation>One or two short lines. Nothing about illness or medicines, unless the client wants that.</translation>
    </message>
    <message>
        <source>Waar ligt het noodplan?</source>
        <translation>Where is the backup plan?</translation>
    </message>
    <message>
        <source>Voornaam van de cliënt</source>
        <translation>First name of the client</translation>
    </message>
    <message>
        <source>Alleen als de cliënt dat wil. Blijft dit leeg, dan staat er: iemand.</source>
        <translation>Only if the client wants that. If this stays empty, it says: someone.</translation>
    </message>
    <message>
        <source>Blad met de pas opslaan …</source>
        <translation>Save sheet with the card …</translation>
    </message>
    <message>
        <source>Blad opslaan</source>
        <translation>Save sheet</translation>
    </message>
    <message>
        <source>U krijgt een PDF met een wachtwoord: een A4 met twee passen op ware grootte, om uit te knippen en dubbel te vouwen.</source>
        <translation>You get a PDF with a password: an A4 with two cards at actual size, to cut out and fold.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Pas sluiten</source>
        <translation>Close card</translation>
    </message>
    <message>
        <source>Mantelzorgpas maken</source>
        <translation>Make carer card</translation>
    </message>
    <message>
        <source>Mantelzorgpas openen</source>
        <translation>Open carer card</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>Voorkant</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Achterkant</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Dit past niet op de pas: {parts}. Maak het korter.</source>
        <translation>This does not fit on the card: {parts}. Make it shorter.</translation>
    </message>
    <message>
        <source>Dit kan Draagwijzer niet goed afdrukken: {parts}. Schrijf het met de letters a tot z, zonder plaatjes.</source>
        <translation>Draagwijzer cannot print this well: {parts}. Write it with the letters a to z, without pictures.</translation>
    </message>
    <message>
        <source>bel {calls}</source>
        <translation>call {calls}</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>nog leeg</source>
        <translation>still empty</translation>
    </message>
    <message>
        <source>het nummer van {name}</source>
        <translation>the number of {name}</translation>
    </message>
    <message>
        <source>de naam {name}</source>
        <translation>the name {name}</translation>
    </message>
    <message>
        <source>wat iemand meteen moet weten</source>
        <translation>what someone must know at once</translation>
    </message>
    <message>
        <source>waar het noodplan ligt</source>
        <translation>where the backup plan is</translation>
    </message>
    <message>
        <source>de naam van de cliënt</source>
        <translation>the name of the client</translation>
    </message>
    <message>
        <source>de naam van de mantelzorger</source>
        <translation>the name of the carer</translation>
    </message>
</context>
<context>
    <name>CareQuestionsCard</name>
    <message>
        <source>Vragen over de zorgsituatie</source>
        <translation>Questions about the care situation</translation>
    </message>
    <message>
        <source>Acht eigen vragen van Draagwijzer. U kunt ze in uw eigen woorden zetten, in een andere volgorde, of een vraag overslaan.</source>
        <translation>Eight questions of Draagwijzer&apos;s own. You can put them in your own words, in another order, or leave a question out.</translation>
    </message>
    <message>
        <source>Vragen bekijken en wijzigen</source>
        <translation>View and change questions</translation>
    </message>
    <message>
        <source>Houd het onderwerp van een vraag gelijk: de antwoorden blijven erbij staan. Een leeg veld geeft de tekst van Draagwijzer terug. In afgesloten gesprekken blijft de vraag staan zoals u haar toen stelde.</source>
        <translation>Keep the subject of a question the same: the answers stay with it. An empty field gives back the text of Draagwijzer. In closed visits the question stays as you asked it then.</translation>
    </message>
    <message>
        <source>Terug naar de vragen van Draagwijzer</source>
        <translation>Back to the questions of Draagwijzer</translation>
    </message>
    <message>
        <source>Vraag {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Deze vraag stellen</source>
        <translation>Ask this question</translation>
    </message>
    <message>
        <source>Vragen inklappen</source>
        <translation>Hide questions</translation>
    </message>
</context>
<context>
    <name>CareSituationPage</name>
    <message>
        <source>Geen vraag is verplicht. Schrijf alleen op wat nodig is voor de hulpvraag. Wat u hier opschrijft, komt in het voorstel. Wat over de mantelzorger gaat, komt daar alleen in als elke mantelzorger dat goed vindt.</source>
        <translation>No question is required. Only write down what is needed for the request for help. What you write here goes into the proposal. What is about the carer goes into it only if every carer agrees.</translation>
    </message>
    <message>
        <source>Zorgsituatie</source>
        <translation>Care situation</translation>
    </message>
    <message>
        <source>Eigen vragen van Draagwijzer, bij stap 2 volgens de stappen van de MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg.</source>
        <translation>Draagwijzer&apos;s own questions, at step 2 following the steps of the MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg.</translation>
    </message>
</context>
<context>
    <name>CarerCardsPart</name>
    <message>
        <source>Een kaartje voor in de portemonnee. Is er iets met de mantelzorger, dan weet een ander wie er gebeld moet worden.</source>
        <translation>A small card for the wallet. If something happens to the carer, someone else knows who must be called.</translation>
    </message>
</context>
<context>
    <name>CarerRow</name>
    <message>
        <source>bijvoorbeeld: dochter</source>
        <translation>for example: daughter</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relatie tot de cliënt</source>
        <translation>Relation to the client</translation>
    </message>
    <message>
        <source>{name} verwijderen</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>CarersCard</name>
    <message>
        <source>Mantelzorgers</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Carers</translation>
    </message>
    <message>
        <source>Mantelzorger toevoegen</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Add carer</translation>
    </message>
    <message>
        <source>Typ een naam en druk op Enter.</source>
        <translation>Type a name and press Enter.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>CarriedCheck</name>
    <message>
        <source>Loop ze na</source>
        <translation>Go through them</translation>
    </message>
    <message>
        <source>Klopt nog</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>Niet meer</source>
        <translation>No longer</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>{number} van {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Deze mensen stonden vorige keer op de kaart ({day}). Klopt dat nog?</source>
        <translation>These people were on the map last time ({day}). Is that still right?</translation>
    </message>
</context>
<context>
    <name>CaseloadModel</name>
    <message>
        <source>Nog geen mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>No carer yet</translation>
    </message>
    <message>
        <source>Nog geen gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>No visit yet</translation>
    </message>
    <message>
        <source>Gesproken op {day}</source>
        <translation>Spoken on {day}</translation>
    </message>
    <message>
        <source>Gesprek staat open</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Visit is open</translation>
    </message>
    <message>
        <source>Mantelzorgers: {names}</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Carers: {names}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Dossiers</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Zoek op naam van cliënt of mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Search by name of client or carer</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Dubbelklikken op een dossier of drukken op Enter mag ook.</source>
        <translation>Double-clicking a dossier or pressing Enter works too.</translation>
    </message>
    <message>
        <source>Geen dossier gevonden met deze naam. Wis de zoekregel met Esc.</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>No dossier found with this name. Clear the search with Esc.</translation>
    </message>
    <message>
        <source>Er zijn nog geen dossiers</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>There are no dossiers yet</translation>
    </message>
    <message>
        <source>Begin met een dossier voor een cliënt. De mantelzorgers, de datums en het gesprek vult u daarna in, in elke volgorde die u wilt.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; gesprek = visit: one dated sitting at the kitchen table, or a phone call; dossier = dossier</translatorcomment>
        <translation>Start with a dossier for a client. The carers, the dates and the visit come after that, in any order you like.</translation>
    </message>
    <message>
        <source>Eerste dossier maken</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Make the first dossier</translation>
    </message>
</context>
<context>
    <name>CaseloadView</name>
    <message>
        <source>Dossiers</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>CentreButton</name>
    <message>
        <source>Wie staat in het midden?</source>
        <translation>Who is in the middle?</translation>
    </message>
    <message>
        <source>{name} (cliënt)</source>
        <translation>{name} (client)</translation>
    </message>
    <message>
        <source>Midden: {name}</source>
        <translation>Middle: {name}</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>Inklappen</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
    <message>
        <source>{count} nieuw</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} veranderd</source>
        <translation>{count} changed</translation>
    </message>
    <message>
        <source>{count} vervallen</source>
        <translation>{count} gone</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Voordat u overdraagt</source>
        <translation>Before you hand over</translation>
    </message>
    <message>
        <source>Dit staat nog open. Het houdt u niet tegen; u beslist zelf.</source>
        <translation>This is still open. It does not stop you; you decide.</translation>
    </message>
    <message>
        <source>Naar het arrangement</source>
        <translatorcomment>arrangement = arrangement: what was agreed for client and carer</translatorcomment>
        <translation>To the arrangement</translation>
    </message>
    <message>
        <source>Naar de signalen</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>To the signals</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>To the dossier</translation>
    </message>
    <message>
        <source>Naar het onderzoek</source>
        <translation>To the investigation</translation>
    </message>
    <message>
        <source>Er staat niets meer open.</source>
        <translation>Nothing is open any more.</translation>
    </message>
    <message>
        <source>Voor {names} is geen ondersteuning afgesproken, en er staat ook niet waarom dat niet nodig is.</source>
        <translation>No support was agreed for {names}, and it does not say why that is not needed.</translation>
    </message>
    <message>
        <source>1 signaal is nog niet beoordeeld.</source>
        <translatorcomment>signaal = signal</translatorcomment>
        <translation>1 signal has not been judged yet.</translation>
    </message>
    <message>
        <source>{count} signalen zijn nog niet beoordeeld.</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>{count} signals have not been judged yet.</translation>
    </message>
    <message>
        <source>Er is niet vastgelegd of de gratis cliëntondersteuning is verteld aan {names}.</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>It was not recorded whether {names} heard about the free client support.</translation>
    </message>
    <message>
        <source>De uitslag van {names} blijft buiten het voorstel. Daar is geen toestemming voor.</source>
        <translatorcomment>toestemming = consent; voorstel = proposal</translatorcomment>
        <translation>The result of {names} stays out of the proposal. There is no consent for it.</translation>
    </message>
    <message>
        <source>Lees dit na: de cliënt leest het ook, en wie er wordt genoemd, gaf geen toestemming voor het exemplaar van de cliënt.</source>
        <translation>Read this again: the client reads it too, and whoever is named gave no consent for the client&apos;s copy.</translation>
    </message>
    <message>
        <source>{name} bij {places}.</source>
        <translation>{name} under {places}.</translation>
    </message>
    <message>
        <source>Bij {names} mist een regel een datum voor de evaluatie of een volgende stap.</source>
        <translation>For {names} a provision lacks a date for the evaluation or a next step.</translation>
    </message>
    <message>
        <source>Kijk dit aanbod na: {names}. Het staat niet meer in de sociale kaart, kan nu niet, of is lang niet nagekeken.</source>
        <translation>Check what is offered here: {names}. It is no longer in the directory, cannot be used now, or has not been checked for a long time.</translation>
    </message>
    <message>
        <source>Nog geen andere ondersteuner geregeld voor {names}.</source>
        <translation>Another supporter has not been arranged yet for {names}.</translation>
    </message>
    <message>
        <source>Wat bij de vragen over de mantelzorger staat, blijft buiten het exemplaar voor {reader}. Daarvoor is geen toestemming van {names}.</source>
        <translation>What stands at the questions about the carer stays out of the copy for {reader}. {names} gave no consent for that.</translation>
    </message>
    <message>
        <source>Wat bij d en bij de vragen over de mantelzorger staat, blijft buiten het exemplaar voor {reader}. Daarvoor is geen toestemming van {names}.</source>
        <translation>What stands under d and at the questions about the carer stays out of the copy for {reader}. {names} gave no consent for that.</translation>
    </message>
    <message>
        <source>De eigen woorden van {names} blijven buiten het exemplaar voor {reader}. Daar is geen toestemming voor.</source>
        <translation>The own words of {names} stay out of the copy for {reader}. There is no consent for that.</translation>
    </message>
    <message>
        <source>de gemeente</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>de cliënt</source>
        <translation>the client</translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message>
        <source>{count} mensen gekozen: {names}</source>
        <translation>{count} people chosen: {names}</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Kort: wat is er aan de hand, en waarbij is hulp nodig?</source>
        <translation>In short: what is going on, and what help is needed?</translation>
    </message>
    <message>
        <source>{age} jaar</source>
        <translation>{age} years old</translation>
    </message>
</context>
<context>
    <name>ClientLine</name>
    <message>
        <source>Familieband</source>
        <translation>Family ties</translation>
    </message>
    <message>
        <source>{name}, cliënt</source>
        <translation>{name}, client</translation>
    </message>
    <message>
        <source>Familieband van {name}</source>
        <translation>Family ties of {name}</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Gedaan op</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>In woorden</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>In cijfers</source>
        <translation>In figures</translation>
    </message>
    <message>
        <source>Wat er anders is</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Vergelijk met</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Er is nog geen eerder gesprek met een kaart om mee te vergelijken.</source>
        <translation>There is no earlier visit with a map to compare with yet.</translation>
    </message>
    <message>
        <source>Toen: {day}</source>
        <translation>Then: {day}</translation>
    </message>
    <message>
        <source>Nu: {day}</source>
        <translation>Now: {day}</translation>
    </message>
</context>
<context>
    <name>ComparedMap</name>
    <message>
        <source>Met Tab en de pijlen kiest u een persoon. Op deze kaart verandert niets.</source>
        <translation>Choose a person with Tab and the arrows. Nothing changes on this map.</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>2. Bevestigen</source>
        <translation>2. Confirm</translation>
    </message>
    <message>
        <source>Dit kan niet ongedaan worden gemaakt. De gegevens gaan ook weg uit de reservekopieën die Draagwijzer kent.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>This cannot be undone. The data is also removed from the backups that Draagwijzer knows.</translation>
    </message>
    <message>
        <source>Typ de beginletters van de naam</source>
        <translation>Type the initials of the name</translation>
    </message>
    <message>
        <source>Definitief vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Destroy for good</translation>
    </message>
    <message>
        <source>Niet vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Do not destroy</translation>
    </message>
    <message>
        <source>Bij {name} is dat {initials}.</source>
        <translation>For {name} that is {initials}.</translation>
    </message>
    <message>
        <source>Wordt vernietigd …</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Destroying …</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Toestemming intrekken</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Bekijken wat is vastgelegd</source>
        <translation>See what is recorded</translation>
    </message>
    <message>
        <source>Toestemming gegeven, de uitslag mag in het voorstel</source>
        <translatorcomment>toestemming = consent; voorstel = proposal</translatorcomment>
        <translation>Consent given, the result may be in the proposal</translation>
    </message>
    <message>
        <source>Toestemming gegeven, ook in het exemplaar voor de cliënt</source>
        <translation>Consent given, also in the copy for the client</translation>
    </message>
    <message>
        <source>Toestemming gegeven, de uitslag blijft in het mantelzorgersdeel</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; toestemming = consent</translatorcomment>
        <translation>Consent given, the result stays in the carer&apos;s part</translation>
    </message>
    <message>
        <source>Toch niet in het voorstel</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Not in the proposal after all</translation>
    </message>
    <message>
        <source>Toch wel in het voorstel</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>In the proposal after all</translation>
    </message>
    <message>
        <source>Toch niet in het exemplaar voor de cliënt</source>
        <translation>Not in the copy for the client after all</translation>
    </message>
    <message>
        <source>Ook in het exemplaar voor de cliënt</source>
        <translation>Also in the copy for the client</translation>
    </message>
    <message>
        <source>Lees dit samen met {name}:</source>
        <translation>Read this together with {name}:</translation>
    </message>
    <message>
        <source>Met vragenlijsten kijken we hoe zwaar de zorg voor u is. U hoeft niet mee te doen en u mag stellingen overslaan.</source>
        <translatorcomment>vragenlijst = questionnaire; stelling = statement</translatorcomment>
        <translation>With questionnaires we look at how heavy the care is for you. You do not have to take part and you may skip statements.</translation>
    </message>
    <message>
        <source>Uw antwoorden en de uitslag staan in een apart deel van het dossier: het mantelzorgersdeel. U mag dat deel altijd zien.</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; dossier = dossier</translatorcomment>
        <translation>Your answers and the result are in a separate part of the dossier: the carer&apos;s part. You may always see that part.</translation>
    </message>
    <message>
        <source>In het voorstel staan nooit uw losse antwoorden. De uitslag, uw eigen woorden, sinds wanneer u zorgt en hoeveel u ernaast werkt, komen er alleen in als u dat goed vindt.</source>
        <translation>Your single answers are never in the proposal. The outcome, your own words, since when you have been caring and how much you work beside it are in it only if you agree.</translation>
    </message>
    <message>
        <source>Het voorstel is voor de gemeente. De cliënt krijgt een eigen exemplaar. Uw uitslag, uw eigen woorden en de hulp voor u staan daar alleen in als u ook dat goed vindt.</source>
        <translation>The proposal is for the municipality. The client gets a separate copy. Your outcome, your own words and the help for you are in that copy only if you agree to that too.</translation>
    </message>
    <message>
        <source>U mag uw toestemming altijd intrekken. Dan gebruiken we de uitslag niet meer. U mag ook vragen om uw deel te vernietigen.</source>
        <translatorcomment>toestemming = consent; vernietig = destroy</translatorcomment>
        <translation>You may always withdraw your consent. Then we no longer use the result. You may also ask us to destroy your part.</translation>
    </message>
    <message>
        <source>Toestemming ingetrokken op {day}. De uitslagen worden niet meer getoond.</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>Consent withdrawn on {day}. The results are no longer shown.</translation>
    </message>
    <message>
        <source>Toestemming gegeven op {day}.</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>Consent given on {day}.</translation>
    </message>
</context>
<context>
    <name>Consultant</name>
    <message>
        <source>Alleen de knoppen en de uitleg eromheen zijn vertaald. De stellingen en antwoorden blijven Nederlands.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Only the buttons and the explanation around them are translated. The statements and answers stay in Dutch.</translation>
    </message>
    <message>
        <source>De vertaling is door ons gemaakt. Een moedertaalspreker heeft haar nog niet nagekeken.</source>
        <translation>We made the translation ourselves. A native speaker has not checked it yet.</translation>
    </message>
    <message>
        <source>Met hulptekst staat er bij elke stelling een vertaalde uitleg, die niet gevalideerd is. De meting is daarna voorgoed een meting met hulptekst, en wordt nooit vergeleken met een meting zonder.</source>
        <translation>With a help text, a translated explanation that was not validated stands beside every statement. After that the measurement is one with a help text for good, and it is never compared with a measurement without one.</translation>
    </message>
</context>
<context>
    <name>ContactPart</name>
    <message>
        <source>Eén persoon die cliënt en mantelzorger kunnen bellen over deze afspraken.</source>
        <translation>One person whom client and carer can call about these agreements.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Functie of relatie</source>
        <translation>Role or relation</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Al bekend</source>
        <translation>Already known</translation>
    </message>
    <message>
        <source>Contactpersoon: {person}</source>
        <translation>Contact person: {person}</translation>
    </message>
</context>
<context>
    <name>CopiesNotice</name>
    <message>
        <source>Nog niet overal vernietigd</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Not destroyed everywhere yet</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Sterkere beveiliging</source>
        <translation>Stronger protection</translation>
    </message>
    <message>
        <source>Beveiliging versterken</source>
        <translation>Make protection stronger</translation>
    </message>
    <message>
        <source>Wordt versterkt …</source>
        <translation>Making it stronger …</translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt toen het wachtwoord minder sterk werd beveiligd. U kunt dat nu versterken. Het wachtwoord blijft hetzelfde, en aan de gegevens verandert niets.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>This vault was made when the password had weaker protection. You can make that stronger now. The password stays the same, and nothing changes in the data.</translation>
    </message>
    <message>
        <source>De beveiliging is versterkt. Het wachtwoord is hetzelfde gebleven.</source>
        <translation>The protection is stronger now. The password has stayed the same.</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Er zijn nog geen uitslagen van vragenlijsten om te laten zien.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>There are no results of questionnaires to show yet.</translation>
    </message>
</context>
<context>
    <name>CourseSection</name>
    <message>
        <source>Verloop van de {instrument} van {carer}</source>
        <translation>Course of the {instrument} of {carer}</translation>
    </message>
    <message>
        <source>Er is één uitslag, van {day}. Vanaf de tweede keer ziet u hier het verloop.</source>
        <translation>There is one result, of {day}. From the second time on you will see the course here.</translation>
    </message>
    <message>
        <source>Grafiek. {title}. {values}.</source>
        <translation>Chart. {title}. {values}.</translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Uitslag</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Uitslagen van de {instrument} van {carer}</source>
        <translation>Results of the {instrument} of {carer}</translation>
    </message>
    <message>
        <source>{value} van {maximum}</source>
        <translation>{value} of {maximum}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Er ging iets mis</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Wat u typte, is bewaard in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>What you typed is kept in the vault.</translation>
    </message>
    <message>
        <source>Alles tot uw laatste invoer staat in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Everything up to your last entry is in the vault.</translation>
    </message>
    <message>
        <source>Dit is een fout in Draagwijzer, niet van u. {where} U kunt verder werken. Gaat het weer mis, sluit Draagwijzer dan en open het opnieuw. Geef de regels hieronder door aan uw beheerder; er staan geen namen of antwoorden in.</source>
        <translation>This is a mistake in Draagwijzer, not yours. {where} You can go on working. If it happens again, close Draagwijzer and open it again. Pass the lines below on to your administrator; there are no names or answers in them.</translation>
    </message>
    <message>
        <source>Technische gegevens</source>
        <translation>Technical details</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Verder werken</source>
        <translation>Go on working</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Ten minste {number} tekens, zoals een zin van vier of vijf woorden. Cijfers hoeven niet.</source>
        <translation>At least {number} characters, such as a sentence of four or five words. Digits are not needed.</translation>
    </message>
    <message>
        <source>Wachtwoord van de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Nog een keer hetzelfde wachtwoord</source>
        <translation>The same password again</translation>
    </message>
    <message>
        <source>Kluis maken</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Make vault</translation>
    </message>
    <message>
        <source>Maak uw kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Make your vault</translation>
    </message>
    <message>
        <source>Alles wat u in Draagwijzer vastlegt, staat versleuteld op deze computer. Met dit wachtwoord gaat de kluis open.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Everything you record in Draagwijzer is encrypted on this computer. This password opens the vault.</translation>
    </message>
    <message>
        <source>Zonder wachtwoord en zonder herstelsleutel zijn de gegevens voorgoed weg. Niemand kan ze dan nog lezen, ook uw beheerder en wij niet. De herstelsleutel ziet u in de volgende stap.</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Without the password and without the recovery key the data is gone for good. Nobody can read it then, not even your administrator and not us. You will see the recovery key in the next step.</translation>
    </message>
    <message>
        <source>De kluis komt in deze map: {folder}</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault comes in this folder: {folder}</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te kort. Er moeten nog {number} tekens bij.</source>
        <translation>This password is too short. It needs {number} more characters.</translation>
    </message>
    <message>
        <source>Dit is niet hetzelfde wachtwoord. Typ het nog eens.</source>
        <translation>This is not the same password. Type it again.</translation>
    </message>
    <message>
        <source>Kluis wordt gemaakt …</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Making the vault …</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Kies een datum in de kalender</source>
        <translation>Choose a date in the calendar</translation>
    </message>
    <message>
        <source>Deze datum is niet te lezen. Schrijf bijvoorbeeld 21-11-2026.</source>
        <translation>This date cannot be read. Write for example 21-11-2026.</translation>
    </message>
    <message>
        <source>De datum die u typte, is niet bewaard.</source>
        <translation>The date you typed was not kept.</translation>
    </message>
</context>
<context>
    <name>DeadlineList</name>
    <message>
        <source>Termijnen die aandacht vragen</source>
        <translation>Deadlines that need attention</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Dit is een demonstratie met verzonnen mensen. Het wachtwoord is: {passphrase}</source>
        <translation>This is a demonstration with invented people. The password is: {passphrase}</translation>
    </message>
</context>
<context>
    <name>DestroyedRow</name>
    <message>
        <source>{what} vernietigd op {day}</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>{what} destroyed on {day}</translation>
    </message>
    <message>
        <source>Reden: {ground}.</source>
        <translation>Reason: {ground}.</translation>
    </message>
    <message>
        <source>Nummer: {number}</source>
        <translation>Number: {number}</translation>
    </message>
    <message>
        <source>Rapport opslaan …</source>
        <translation>Save report …</translation>
    </message>
</context>
<context>
    <name>DestructionPage</name>
    <message>
        <source>Dossier van {name} vernietigen</source>
        <translatorcomment>vernietig = destroy; dossier = dossier</translatorcomment>
        <translation>Destroy the dossier of {name}</translation>
    </message>
    <message>
        <source>Mantelzorgersdeel van {name} vernietigen</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; vernietig = destroy</translatorcomment>
        <translation>Destroy the carer&apos;s part of {name}</translation>
    </message>
    <message>
        <source>Kijk eerst na wat er weggaat. Er is nu nog niets vernietigd.</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>First check what will go. Nothing has been destroyed yet.</translation>
    </message>
    <message>
        <source>Er is niets vernietigd.</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Nothing was destroyed.</translation>
    </message>
    <message>
        <source>Vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Dit onderdeel staat niet meer in de kluis. Het rapport van een vernietiging vindt u bij Instellingen, Bewaartermijnen bekijken.</source>
        <translatorcomment>kluis = vault; bewaartermijn = retention period; vernietig = destroy</translatorcomment>
        <translation>This is no longer in the vault. The report of a destruction is at Settings, View retention periods.</translation>
    </message>
    <message>
        <source>Vernietigd</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Destroyed</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Sociale kaart</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Bestand inlezen …</source>
        <translation>Read in file …</translation>
    </message>
    <message>
        <source>Opslaan als CSV …</source>
        <translation>Save as CSV …</translation>
    </message>
    <message>
        <source>Voorbeeldbestand opslaan …</source>
        <translation>Save example file …</translation>
    </message>
    <message>
        <source>Voorbeeld laden</source>
        <translation>Load example</translation>
    </message>
    <message>
        <source>Voorbeeld weghalen</source>
        <translation>Remove example</translation>
    </message>
    <message>
        <source>Dit is een voorbeeld: alle organisaties en nummers zijn verzonnen. Het gaat vanzelf weg als u een eigen bestand inleest.</source>
        <translation>This is an example: all organisations and numbers are invented. It goes away by itself when you read in a file of your own.</translation>
    </message>
    <message>
        <source>Verzonnen aanbod</source>
        <translation>Invented offers</translation>
    </message>
    <message>
        <source>Er is nog geen sociale kaart</source>
        <translation>There is no directory yet</translation>
    </message>
    <message>
        <source>Lees een bestand in met het aanbod in uw gemeente (Excel of CSV). Sla eerst het voorbeeldbestand op: daarin staat wat er in elke kolom hoort. Eerst proberen? Laad dan het voorbeeld.</source>
        <translation>Read in a file with the offers in your municipality (Excel or CSV). First save the example file: it says what belongs in each column. Do you want to try it first? Then load the example.</translation>
    </message>
    <message>
        <source>Kies het bestand met de sociale kaart</source>
        <translation>Choose the file with the directory</translation>
    </message>
    <message>
        <source>Tabellen (*.xlsx *.csv);;Alle bestanden (*)</source>
        <translation>Tables (*.xlsx *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>De sociale kaart is bijgewerkt. Overgenomen rijen: {count}.</source>
        <translation>The directory was updated. Rows taken over: {count}.</translation>
    </message>
    <message>
        <source>Kies een map voor het bestand</source>
        <translation>Choose a folder for the file</translation>
    </message>
    <message>
        <source>{name} staat in de map {folder}.</source>
        <translation>{name} is in the folder {folder}.</translation>
    </message>
    <message>
        <source>Wordt gelezen …</source>
        <translation>Reading …</translation>
    </message>
</context>
<context>
    <name>DistrictChoice</name>
    <message>
        <source>Hele gemeente</source>
        <translation>Whole municipality</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Rapport opslaan</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Sla het rapport nu op als u het wilt geven aan wie erom vroeg. Straks weet de kluis niet meer om wie het ging; dan is er alleen nog een rapport zonder naam.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Save the report now if you want to give it to the person who asked. Later the vault no longer knows whom it was about; then there is only a report without a name.</translation>
    </message>
    <message>
        <source>Rapport van vernietiging</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Report of destruction</translation>
    </message>
    <message>
        <source>Het dossier is weg uit de kluis.</source>
        <translatorcomment>kluis = vault; dossier = dossier</translatorcomment>
        <translation>The dossier is gone from the vault.</translation>
    </message>
    <message>
        <source>Het mantelzorgersdeel is weg uit de kluis.</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; kluis = vault</translatorcomment>
        <translation>The carer&apos;s part is gone from the vault.</translation>
    </message>
    <message>
        <source>De gegevens zijn weg. Het opruimen van het bestand lukte nog niet, bijvoorbeeld omdat de schijf vol is. Dat gebeurt vanzelf bij de volgende opening.</source>
        <translation>The data is gone. The file could not be tidied up yet, for example because the disk is full. That will happen by itself the next time the vault is opened.</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Wie heeft wat</source>
        <translation>Who has what</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Course</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Iets wat u half had getypt, past hier niet meer.</source>
        <translation>Something you had half typed no longer fits here.</translation>
    </message>
    <message>
        <source>Kijk na wat er mist, en typ dat opnieuw.</source>
        <translation>Check what is missing, and type it again.</translation>
    </message>
</context>
<context>
    <name>DropOutPanel</name>
    <message>
        <source>Kies een persoon…</source>
        <translation>Choose a person…</translation>
    </message>
    <message>
        <source>Wat als deze persoon uitvalt?</source>
        <translation>What if this person drops out?</translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Dit is een gedachte-oefening. Op de kaart verandert niets.</source>
        <translation>This is only a thought. Nothing changes on the map.</translation>
    </message>
    <message>
        <source>Zet eerst iemand op de kaart.</source>
        <translation>First put someone on the map.</translation>
    </message>
    <message>
        <source>Dit doet niemand anders:</source>
        <translation>Nobody else does this:</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Er is een dossier waarvan de bewaartermijn voorbij is, of iemand heeft gevraagd om gegevens te vernietigen.</source>
        <translatorcomment>bewaartermijn = retention period; vernietig = destroy; dossier = dossier</translatorcomment>
        <translation>There is a dossier that has passed its retention period, or someone has asked to have data destroyed.</translation>
    </message>
    <message>
        <source>Bewaren en vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Keep and destroy</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Mantelzorgersdeel van {name}</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part</translatorcomment>
        <translation>Carer&apos;s part of {name}</translation>
    </message>
    <message>
        <source>Dossier van {name}</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Dossier of {name}</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>De bewaartermijn is voorbij sinds {day}.</source>
        <translatorcomment>bewaartermijn = retention period</translatorcomment>
        <translation>The retention period ended on {day}.</translation>
    </message>
    <message>
        <source>De bewaartermijn loopt tot {day}.</source>
        <translatorcomment>bewaartermijn = retention period</translatorcomment>
        <translation>The retention period runs until {day}.</translation>
    </message>
    <message>
        <source>Er is om gevraagd. Dit had uiterlijk op {day} gemoeten.</source>
        <translation>It was asked for. This should have been done by {day}.</translation>
    </message>
    <message>
        <source>Er is om gevraagd. Vernietigen moet uiterlijk op {day}.</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>It was asked for. It must be destroyed by {day}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Eerder op de kaart</source>
        <translation>On an earlier map</translation>
    </message>
    <message>
        <source>overleden</source>
        <translation>deceased</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Hele vingerafdruk tonen of verbergen</source>
        <translation>Show or hide the whole fingerprint</translation>
    </message>
    <message>
        <source>Vingerafdruk (SHA-256): {digits}</source>
        <translation>Fingerprint (SHA-256): {digits}</translation>
    </message>
    <message>
        <source>Vingerafdruk: {digits} …</source>
        <translation>Fingerprint: {digits} …</translation>
    </message>
</context>
<context>
    <name>ExportsCard</name>
    <message>
        <source>Met de vingerafdruk kan een beheerder nagaan of een bestand precies het bestand is dat hier is gemaakt.</source>
        <translation>With the fingerprint an administrator can check whether a file is exactly the file that was made here.</translation>
    </message>
</context>
<context>
    <name>FamilyLine</name>
    <message>
        <source>Familieband</source>
        <translation>Family ties</translation>
    </message>
    <message>
        <source>Familieband van {name}</source>
        <translation>Family ties of {name}</translation>
    </message>
    <message>
        <source>{age} jaar</source>
        <translation>{age} years old</translation>
    </message>
    <message>
        <source>mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>carer</translation>
    </message>
    <message>
        <source>woont bij de cliënt</source>
        <translation>lives with the client</translation>
    </message>
    <message>
        <source>overleden</source>
        <translation>deceased</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Er staat nog niemand van de familie op de kaart.</source>
        <translation>There is nobody of the family on the map yet.</translation>
    </message>
    <message>
        <source>Wie is er niet betrokken, en waarom?</source>
        <translation>Who is not involved, and why?</translation>
    </message>
    <message>
        <source>Dit komt in het voorstel. Bijvoorbeeld: woont ver weg, geen contact, of wordt ontzien.</source>
        <translation>This goes into the proposal. For example: lives far away, no contact, or is being spared.</translation>
    </message>
    <message>
        <source>Aantekeningen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Wie horen er bij de familie?</source>
        <translation>Who belongs to the family?</translation>
    </message>
    <message>
        <source>Stap 1 volgens de stappen van de MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg.</source>
        <translation>Step 1 following the steps of the MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg.</translation>
    </message>
    <message>
        <source>De familie van {client}. Het zijn dezelfde mensen als op de netwerkkaart.</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>The family of {client}. They are the same people as on the network map.</translation>
    </message>
    <message>
        <source>De familie van {client} ({age} jaar). Het zijn dezelfde mensen als op de netwerkkaart.</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>The family of {client} ({age} years old). They are the same people as on the network map.</translation>
    </message>
</context>
<context>
    <name>FamilyRow</name>
    <message>
        <source>jaar</source>
        <translation>years</translation>
    </message>
    <message>
        <source>woont bij de cliënt</source>
        <translation>lives with the client</translation>
    </message>
    <message>
        <source>overleden</source>
        <translation>deceased</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Familieband</source>
        <translation>Family ties</translation>
    </message>
    <message>
        <source>mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>carer</translation>
    </message>
    <message>
        <source>Naam van {name}</source>
        <translation>Name of {name}</translation>
    </message>
    <message>
        <source>Relatie van {name}</source>
        <translation>Relation of {name}</translation>
    </message>
    <message>
        <source>Leeftijd van {name}</source>
        <translation>Age of {name}</translation>
    </message>
    <message>
        <source>Sector van {name}</source>
        <translation>Sector of {name}</translation>
    </message>
    <message>
        <source>{name} woont bij de cliënt</source>
        <translation>{name} lives with the client</translation>
    </message>
    <message>
        <source>{name} is overleden</source>
        <translation>{name} is deceased</translation>
    </message>
    <message>
        <source>{name} verwijderen</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Familieband van {name}</source>
        <translation>Family ties of {name}</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relatie, zoals zus</source>
        <translation>Relation, such as sister</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Relatie</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
</context>
<context>
    <name>FhirImportPanel</name>
    <message>
        <source>Bestand kiezen …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wachtwoord van het bestand</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>PDF openen</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Niet ingelezen</source>
        <translation>Not read in</translation>
    </message>
    <message>
        <source>Dit staat erin</source>
        <translation>This is in it</translation>
    </message>
    <message>
        <source>Inlezen bij dit gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Read in at this visit</translation>
    </message>
    <message>
        <source>Antwoorden inlezen uit FHIR</source>
        <translation>Read in answers from FHIR</translation>
    </message>
    <message>
        <source>Voor antwoorden die deze mantelzorger in een ander programma gaf, of op een andere laptop met Draagwijzer. Kies een JSON-bestand, of een PDF van Draagwijzer. U ziet eerst wat erin staat. De antwoorden moeten van de dag van dit gesprek zijn: een uitslag hoort bij één gesprek.</source>
        <translation>For answers that this carer gave in another program, or on another laptop with Draagwijzer. Choose a JSON file, or a PDF of Draagwijzer. You first see what is in it. The answers must be of the day of this conversation: a result belongs to one conversation.</translation>
    </message>
    <message>
        <source>Volgens het bestand zijn de antwoorden van {name}.</source>
        <translation>According to the file the answers are {name}&apos;s.</translation>
    </message>
    <message>
        <source>Het bestand zegt niet van wie de antwoorden zijn. Controleer zelf dat ze van {name} zijn.</source>
        <translation>The file does not say whose answers these are. Check for yourself that they are {name}&apos;s.</translation>
    </message>
    <message>
        <source>Kies een bestand met antwoorden</source>
        <translation>Choose a file with answers</translation>
    </message>
    <message>
        <source>En nog {count} andere.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>De antwoorden zijn ingelezen.</source>
        <translation>The answers have been read in.</translation>
    </message>
    <message>
        <source>{name} ({title}), versie {version}.</source>
        <translation>{name} ({title}), version {version}.</translation>
    </message>
    <message>
        <source>{count} van de {items} stellingen zijn ingevuld, bij een gesprek van {day}. Voor het laatst gewijzigd op {moment}.</source>
        <translation>{count} of the {items} statements were filled in, at a conversation of {day}. Last changed on {moment}.</translation>
    </message>
    <message>
        <source>{count} van de {items} stellingen zijn ingevuld, op {moment}.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{count} of the {items} statements have an answer, given on {moment}.</translation>
    </message>
    <message>
        <source>Na het afronden is er nog een antwoord gewijzigd.</source>
        <translation>An answer was changed after it was finished.</translation>
    </message>
    <message>
        <source>De mantelzorger vulde zelf in.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>The carer filled it in alone.</translation>
    </message>
    <message>
        <source>Met een hulptekst in het {language}, niet gevalideerd.</source>
        <translation>With a help text in {language}, not validated.</translation>
    </message>
</context>
<context>
    <name>FhirReader</name>
    <message>
        <source>FHIR inlezen …</source>
        <translation>Read in FHIR …</translation>
    </message>
</context>
<context>
    <name>FhirSavePanel</name>
    <message>
        <source>Antwoorden opslaan</source>
        <translation>Save answers</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Antwoorden opslaan als FHIR</source>
        <translation>Save answers as FHIR</translation>
    </message>
    <message>
        <source>Hiermee kan een ander zorgprogramma de antwoorden inlezen. U krijgt een PDF met een wachtwoord; de gegevens zitten er als bijlage in. Alle antwoorden van deze mantelzorger staan erin, en geen enkele naam. Overleg eerst met de mantelzorger.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>With this another care program can read in the answers. You get a PDF with a password; the data is in it as an attachment. All answers of this carer are in it, and not a single name. Talk to the carer first.</translation>
    </message>
    <message>
        <source>Voor wie is dit?</source>
        <translation>Who is this for?</translation>
    </message>
    <message>
        <source>Mag leeg blijven. Draagwijzer onthoudt het.</source>
        <translation>You may leave this empty. Draagwijzer remembers it.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Wat er anders is</source>
        <translation>What is different</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>Inklappen</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{title}: inklappen</source>
        <translation>{title}: collapse</translation>
    </message>
    <message>
        <source>{title}: {state}, openen</source>
        <translation>{title}: {state}, open</translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message>
        <source>nog niet geschreven</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>geschreven, noemt {names}</source>
        <translation>written, names {names}</translation>
    </message>
    <message>
        <source>geschreven</source>
        <translation>written</translation>
    </message>
    <message>
        <source>over {names} zegt de kaart nu iets anders</source>
        <translation>the map now says something else about {names}</translation>
    </message>
    <message>
        <source>{ready} van {all} klaar om af te drukken</source>
        <translation>{ready} of {all} ready to print</translation>
    </message>
    <message>
        <source>nog niet af: {number}</source>
        <translation>not finished: {number}</translation>
    </message>
    <message>
        <source>nog geen pas</source>
        <translation>no card yet</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>overige afspraken opgeschreven</source>
        <translation>other agreements written down</translation>
    </message>
    <message>
        <source>nog geen afspraken</source>
        <translation>no agreements yet</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>{name}, nog zonder telefoonnummer</source>
        <translation>{name}, without a telephone number yet</translation>
    </message>
</context>
<context>
    <name>FoldedSignal</name>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{title}: openen</source>
        <translation>{title}: open</translation>
    </message>
    <message>
        <source>{title} – {verdict}, op {day}</source>
        <translation>{title} – {verdict}, on {day}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Bladeren …</source>
        <translation>Browse …</translation>
    </message>
</context>
<context>
    <name>FrameChoice</name>
    <message>
        <source>Taal van de schermen als {name} zelf invult</source>
        <translation>Language of the screens when {name} fills in alone</translation>
    </message>
    <message>
        <source>Hulptekst erbij</source>
        <translation>With a help text</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Zet een reservekopie terug</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Voor wie zorgt, en voor wie daarbij helpt</source>
        <translation>For those who care, and for those who help them</translation>
    </message>
</context>
<context>
    <name>FunctionOffers</name>
    <message>
        <source>Past misschien bij: {functions}</source>
        <translation>May fit: {functions}</translation>
    </message>
    <message>
        <source>Past misschien. Een klik begint een regel in het arrangement; u kiest zelf.</source>
        <translation>May fit. One click starts a provision in the arrangement; you choose.</translation>
    </message>
    <message>
        <source>Regel maken: {function}</source>
        <translation>Make provision: {function}</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>Op een rij</source>
        <translation>In a row</translation>
    </message>
    <message>
        <source>Onder elkaar</source>
        <translation>In a column</translation>
    </message>
    <message>
        <source>In een boog</source>
        <translation>On an arc</translation>
    </message>
    <message>
        <source>Automatische plek</source>
        <translation>Automatic place</translation>
    </message>
</context>
<context>
    <name>HandBackCard</name>
    <message>
        <source>Geef de laptop terug aan de consulent.</source>
        <translation>Please give the laptop back to the consultant.</translation>
    </message>
    <message>
        <source>Terug naar het voorstel</source>
        <translation>Back to the proposal</translation>
    </message>
    <message>
        <source>Dank u wel. Uw reactie is bewaard.</source>
        <translation>Thank you. Your response has been kept.</translation>
    </message>
    <message>
        <source>Er is niets bewaard.</source>
        <translation>Nothing has been kept.</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Overdragen</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Voorstel opslaan</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Save proposal</translation>
    </message>
    <message>
        <source>Het voorstel wordt een PDF die alleen met het wachtwoord opengaat. Dezelfde inhoud zit er als gegevens in.</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>The proposal becomes a PDF that only opens with the password. The same content is in it as data.</translation>
    </message>
    <message>
        <source>Opgeslagen op {moment}, voor: {recipient}.</source>
        <translation>Saved on {moment}, for: {recipient}.</translation>
    </message>
    <message>
        <source>U ziet en bewaart nu het exemplaar voor: {name}.</source>
        <translation>You now see and save the copy for: {name}.</translation>
    </message>
</context>
<context>
    <name>HelperOffers</name>
    <message>
        <source>Van de netwerkkaart</source>
        <translation>From the network map</translation>
    </message>
    <message>
        <source>En nog {number} anderen: kies ze in de lijst van mensen op de kaart.</source>
        <translation>And {number} others: choose them in the list of people on the map.</translation>
    </message>
    <message>
        <source>En nog iemand: kies diegene in de lijst van mensen op de kaart.</source>
        <translation>And one more: choose that person in the list of people on the map.</translation>
    </message>
    <message>
        <source>Door wie: {person}</source>
        <translation>By whom: {person}</translation>
    </message>
    <message>
        <source>{name} kan, weet hoe en wil</source>
        <translation>{name} is able, knows how and is willing</translation>
    </message>
    <message>
        <source>{name} kan en wil, weet nog niet hoe</source>
        <translation>{name} is able and willing, does not know how yet</translation>
    </message>
    <message>
        <source>{name} kan en wil</source>
        <translation>{name} is able and willing</translation>
    </message>
</context>
<context>
    <name>HiddenBanner</name>
    <message>
        <source>Op deze kaart staan labels in plaats van namen. Notities ziet u niet en wijzigen kan niet. De andere stappen laten namen wel zien.</source>
        <translation>This map shows labels instead of names. You do not see notes and cannot change anything. The other steps do show names.</translation>
    </message>
    <message>
        <source>Namen zijn verborgen</source>
        <translation>Names are hidden</translation>
    </message>
    <message>
        <source>Namen tonen</source>
        <translation>Show names</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Waarom denkt u hieraan?</source>
        <translation>Why do you think of this?</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wat u ziet en hoort</source>
        <translation>What you see and hear</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Wat u hier opschrijft, komt in geen enkel document of bestand voor anderen, ook niet in een kopie voor de cliënt of de mantelzorger. Het blijft in dit dossier.</source>
        <translation>What you write down here goes into no document or file for others, nor into a copy for the client or the carer. It stays in this dossier.</translation>
    </message>
    <message>
        <source>Veilig Thuis: 0800-2000, gratis, dag en nacht. Bij direct gevaar belt u 112.</source>
        <translation>Veilig Thuis: 0800-2000, free of charge, day and night. In immediate danger, call 112.</translation>
    </message>
    <message>
        <source>Hier is niets opgeschreven.</source>
        <translation>Nothing was written down here.</translation>
    </message>
    <message>
        <source>De stappen in eigen woorden naar het Besluit verplichte meldcode huiselijk geweld en kindermishandeling. Volg de meldcode van uw eigen organisatie.</source>
        <translation>The steps in our own words, after the Decree on the mandatory reporting code for domestic violence and child abuse (Besluit verplichte meldcode huiselijk geweld en kindermishandeling). Follow the reporting code of your own organisation.</translation>
    </message>
    <message>
        <source>De vijf stappen van de meldcode</source>
        <translation>The five steps of the reporting code</translation>
    </message>
</context>
<context>
    <name>HiddenPart</name>
    <message>
        <source>Meer aandachtspunten</source>
        <translation>More points of attention</translation>
    </message>
    <message>
        <source>Doorgaan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Dit bekijkt u alleen, niet tijdens het gesprek. Het staat in ieder dossier. Escape verbergt het meteen.</source>
        <translation>Only look at this when you are alone, not during the visit. It is in every dossier. Escape hides it at once.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>laatste stap</source>
        <translation>last step</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {step}.</source>
        <translation>Redone: {step}.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {step}.</source>
        <translation>Undone: {step}.</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>uur</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Uren toevoegen</source>
        <translation>Add hours</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{day}: {number} uur</source>
        <translation>{day}: {number} hours</translation>
    </message>
    <message>
        <source>Uren van {day} verwijderen</source>
        <translation>Remove hours of {day}</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Niet gelukt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>1 rij heeft een fout en doet niet mee.</source>
        <translation>1 row has a mistake and is left out.</translation>
    </message>
    <message>
        <source>{count} rijen hebben een fout en doen niet mee.</source>
        <translation>{count} rows have a mistake and are left out.</translation>
    </message>
    <message>
        <source>De andere rijen kunt u overnemen. Of verbeter het bestand en kies het opnieuw.</source>
        <translation>You can take over the other rows. Or correct the file and choose it again.</translation>
    </message>
    <message>
        <source>Er zijn geen fouten gevonden. Kijk na wat er verandert.</source>
        <translation>No mistakes were found. Check what changes.</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Niet meer in het bestand</source>
        <translation>No longer in the file</translation>
    </message>
    <message>
        <source>Er is niets om over te nemen. De sociale kaart blijft zoals die is.</source>
        <translation>There is nothing to take over. The directory stays as it is.</translation>
    </message>
    <message>
        <source>Dit bestand is zo niet te gebruiken</source>
        <translation>This file cannot be used as it is</translation>
    </message>
    <message>
        <source>Blijft zoals het was, door de fout</source>
        <translation>Stays as it was, because of the mistake</translation>
    </message>
    <message>
        <source>Hetzelfde</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>De {count} verzonnen rijen gaan weg. Wat in een arrangement staat, blijft te lezen.</source>
        <translation>The {count} fictional rows will go. What is in an arrangement can still be read.</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source> en nog {count}</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source>1 rij overnemen</source>
        <translation>Take over 1 row</translation>
    </message>
    <message>
        <source>{count} rijen overnemen</source>
        <translation>Take over {count} rows</translation>
    </message>
    <message>
        <source>Bestand opnieuw kiezen …</source>
        <translation>Choose file again …</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dit staat al zo in de sociale kaart.</source>
        <translation>This is already so in the directory.</translation>
    </message>
</context>
<context>
    <name>InstrumentCard</name>
    <message>
        <source>toegevoegd door uw organisatie</source>
        <translation>added by your organisation</translation>
    </message>
    <message>
        <source>hoort bij Draagwijzer</source>
        <translation>comes with Draagwijzer</translation>
    </message>
    <message>
        <source>al gebruikt, en daarom niet meer weg te halen</source>
        <translation>already used, and so it can no longer be removed</translation>
    </message>
    <message>
        <source>Voorbeeld opslaan …</source>
        <translation>Save example …</translation>
    </message>
    <message>
        <source>Opslaan als FHIR …</source>
        <translation>Save as FHIR …</translation>
    </message>
    <message>
        <source>Weghalen …</source>
        <translation>Remove …</translation>
    </message>
</context>
<context>
    <name>InstrumentRow</name>
    <message>
        <source>Antwoorden nalopen</source>
        <translation>Go through the answers</translation>
    </message>
    <message>
        <source>Opslaan als FHIR …</source>
        <translation>Save as FHIR …</translation>
    </message>
    <message>
        <source>Antwoorden verbergen</source>
        <translation>Hide answers</translation>
    </message>
    <message>
        <source>Antwoorden bekijken</source>
        <translation>View answers</translation>
    </message>
    <message>
        <source>1 stelling. Nog niet begonnen.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>1 statement. Not started yet.</translation>
    </message>
    <message>
        <source>{count} stellingen. Nog niet begonnen.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{count} statements. Not started yet.</translation>
    </message>
    <message>
        <source>Begonnen. Er is nog geen stelling ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Started. No statement has an answer yet.</translation>
    </message>
    <message>
        <source>Begonnen. De enige stelling is ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Started. The only statement has an answer.</translation>
    </message>
    <message>
        <source>Begonnen. 1 van de {count} stellingen is ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Started. 1 of the {count} statements has an answer.</translation>
    </message>
    <message>
        <source>Begonnen. {answered} van de {count} stellingen zijn ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Started. {answered} of the {count} statements have an answer.</translation>
    </message>
    <message>
        <source>Samen invullen</source>
        <translation>Fill in together</translation>
    </message>
    <message>
        <source>Mantelzorger vult zelf in</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Carer fills it in alone</translation>
    </message>
    <message>
        <source>Verder bij stelling {number} van {count}</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Continue at statement {number} of {count}</translation>
    </message>
    <message>
        <source>Verder en afronden</source>
        <translation>Continue and finish</translation>
    </message>
    <message>
        <source>Mantelzorger gaat zelf verder</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Carer continues alone</translation>
    </message>
</context>
<context>
    <name>InstrumentsPage</name>
    <message>
        <source>Vragenlijst toevoegen …</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Add questionnaire …</translation>
    </message>
    <message>
        <source>Vragenlijsten</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Wilt u een andere vragenlijst gebruiken? Sla een voorbeeld op, zet uw vragenlijst op dezelfde manier in het rekenblad, en voeg het bestand toe. Op het blad uitleg staat wat er in elke kolom hoort.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Do you want to use another questionnaire? Save an example, put your questionnaire in the spreadsheet in the same way, and add the file. The sheet &apos;uitleg&apos; tells in Dutch what belongs in every column.</translation>
    </message>
    <message>
        <source>Wat de makers erover zeggen, zoals bij Gebruik en Niet voor, staat in de taal van de vragenlijst zelf.</source>
        <translation>What the makers say about it, such as at Use and Not for, is in the language of the questionnaire itself.</translation>
    </message>
    <message>
        <source>Kies de vragenlijst: één Excel-bestand, of de vijf CSV-bestanden</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Choose the questionnaire: one Excel file, or the five CSV files</translation>
    </message>
    <message>
        <source>Vragenlijsten (*.xlsx *.csv *.json);;Alle bestanden (*)</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaires (*.xlsx *.csv *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Vragenlijst toevoegen</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Add questionnaire</translation>
    </message>
    <message>
        <source>De voorbeelden worden nagerekend zodra de rest van het bestand klopt.</source>
        <translation>The examples are calculated once the rest of the file is right.</translation>
    </message>
    <message>
        <source>Deze vragenlijst kan zo niet in gebruik</source>
        <translation>This questionnaire cannot be used like this</translation>
    </message>
    <message>
        <source>Terug naar de vragenlijsten</source>
        <translation>Back to the questionnaires</translation>
    </message>
    <message>
        <source>Deze vragenlijst is nog niet in gebruik. Kijk haar eerst na.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This questionnaire is not in use yet. Check it first.</translation>
    </message>
    <message>
        <source>De {name} is in gebruik. U vindt die in een gesprek bij Belasting.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call; belasting = burden</translatorcomment>
        <translation>The {name} is in use. You find it in a visit, at Burden.</translation>
    </message>
    <message>
        <source>Kies een map voor het voorbeeld</source>
        <translation>Choose a folder for the example</translation>
    </message>
    <message>
        <source>Kies een map voor de vragenlijst</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Choose a folder for the questionnaire</translation>
    </message>
    <message>
        <source>{name} staat in de map {folder}.</source>
        <translation>{name} is in the folder {folder}.</translation>
    </message>
    <message>
        <source>Vragenlijst weghalen?</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Remove questionnaire?</translation>
    </message>
    <message>
        <source>Let op: uw eigen regel {names} kijkt naar deze vragenlijst. Zonder haar werkt dat deel van de regel niet. De signalen die er nu zijn, blijven.</source>
        <translation>Please note: your own rule {names} looks at this questionnaire. Without it, that part of the rule does not work. The signals that are there now stay.</translation>
    </message>
    <message>
        <source>Let op: uw eigen regels {names} kijken naar deze vragenlijst. Zonder haar werkt dat deel van die regels niet. De signalen die er nu zijn, blijven.</source>
        <translation>Please note: your own rules {names} look at this questionnaire. Without it, that part of those rules does not work. The signals that are there now stay.</translation>
    </message>
    <message>
        <source>De {name}, versie {version}, is nog nooit gebruikt. U kunt haar later weer uit het bestand toevoegen.</source>
        <translation>The {name}, version {version}, has never been used. You can add it again later from the file.</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Houden</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Wordt gelezen …</source>
        <translation>Reading …</translation>
    </message>
</context>
<context>
    <name>InvestigationPage</name>
    <message>
        <source>Naar Voorbereiding</source>
        <translation>Go to Preparation</translation>
    </message>
    <message>
        <source>Wat is er moeilijk, en waardoor?</source>
        <translation>What is difficult, and what causes it?</translation>
    </message>
    <message>
        <source>Welke ondersteuning is nodig, en hoeveel?</source>
        <translation>Which support is needed, and how much?</translation>
    </message>
    <message>
        <source>Wat kan niemand anders doen, en blijft dus over voor de Wmo?</source>
        <translation>What can nobody else do, and therefore remains for the Wmo?</translation>
    </message>
    <message>
        <source>Wat u de vorige keer vaststelde, is overgenomen. Loop het na. De eigen woorden van iedereen vraagt u opnieuw.</source>
        <translation>What you found last time was taken over. Go through it. You ask for everyone&apos;s own words again.</translation>
    </message>
    <message>
        <source>Onderzoek</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Niets is verplicht. Open alleen wat voor deze hulpvraag nodig is. Wat u opschrijft, komt in het voorstel. De woorden van een mantelzorger komen er alleen in als die dat goed vindt.</source>
        <translation>Nothing is required. Only open what is needed for this request for help. What you write down goes into the proposal. The words of a carer go into it only if that carer agrees.</translation>
    </message>
    <message>
        <source>Letters: Wmo 2015, artikel 2.3.2 lid 4. De vijf stappen: Centrale Raad van Beroep, 21 maart 2018, ECLI:NL:CRVB:2018:819. In eigen woorden.</source>
        <translation>Letters: Wmo 2015, section 2.3.2(4). The five steps: Central Appeals Tribunal (Centrale Raad van Beroep), 21 March 2018, ECLI:NL:CRVB:2018:819. In our own words.</translation>
    </message>
    <message>
        <source>Aandachtspunten</source>
        <translation>Points of attention</translation>
    </message>
    <message>
        <source>Open een aandachtspunt alleen als het hier speelt, en schrijf op waarom.</source>
        <translation>Only open a point of attention if it matters here, and write down why.</translation>
    </message>
    <message>
        <source>Er is geen aandachtspunt geopend.</source>
        <translation>No point of attention was opened.</translation>
    </message>
    <message>
        <source>Bij Voorbereiding staat nog geen hulpvraag.</source>
        <translation>There is no request for help at Preparation yet.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Uitnodiging voor het gesprek</source>
        <translation>Invitation to the visit</translation>
    </message>
    <message>
        <source>Een brief in gewone taal, voor ieder apart. Wat u leeg laat, staat niet in de brief: die zegt dan dat u het nog afspreekt.</source>
        <translation>A letter in plain language, separate for each person. What you leave empty is not in the letter: it then says that you will still agree on it.</translation>
    </message>
    <message>
        <source>bijvoorbeeld: 10.30</source>
        <translation>for example: 10.30</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Wie komt er</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>De brief</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>met naam, beveiligd</source>
        <translation>with name, protected</translation>
    </message>
    <message>
        <source>zonder namen, los te openen</source>
        <translation>without names, opens freely</translation>
    </message>
    <message>
        <source>Brief opslaan</source>
        <translation>Save letter</translation>
    </message>
    <message>
        <source>Invullen bij Instellingen</source>
        <translation>Fill in under Settings</translation>
    </message>
    <message>
        <source>Wat er is afgesproken</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Soort bestand</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Opslaan en afdrukken</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Uitnodiging</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Genoteerd: verteld aan {name} op {day}.</source>
        <translation>Noted: told to {name} on {day}.</translation>
    </message>
    <message>
        <source>De brief vertelt {name} over cliëntondersteuning. Geeft u de brief vandaag mee?</source>
        <translation>The letter tells {name} about client support. Do you hand over the letter today?</translation>
    </message>
    <message>
        <source>Noteer: verteld op {day} met de brief</source>
        <translation>Note: told on {day} with the letter</translation>
    </message>
    <message>
        <source>Open het bestand met het wachtwoord en druk het dan af.</source>
        <translation>Open the file with the password and then print it.</translation>
    </message>
    <message>
        <source>Zonder namen, plaats en datum van de melding. Iedereen kan dit bestand openen.</source>
        <translation>Without names, place and date of the notification. Anyone can open this file.</translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>Eens</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Niet eens</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Oordeel intrekken</source>
        <translation>Take judgement back</translation>
    </message>
    <message>
        <source>{title}: oordeel intrekken</source>
        <translation>{title}: take judgement back</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Waarom? Dit mag leeg blijven.</source>
        <translation>Why? You may leave this empty.</translation>
    </message>
    <message>
        <source>Waarom niet?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom dit signaal hier niet klopt. Dan wordt uw oordeel bewaard.</source>
        <translatorcomment>signaal = signal</translatorcomment>
        <translation>Write in a few words why this signal is not right here. Then your judgement is kept.</translation>
    </message>
    <message>
        <source>Reden: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Nog niet bewaard</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>Nog geen oordeel</source>
        <translation>No judgement yet</translation>
    </message>
    <message>
        <source>Beoordeeld op {day}</source>
        <translation>Judged on {day}</translation>
    </message>
    <message>
        <source>{verdict}, op {day}</source>
        <translation>{verdict}, on {day}</translation>
    </message>
</context>
<context>
    <name>JumpRow</name>
    <message>
        <source>Naar een deel van deze bladzijde</source>
        <translation>Go to a part of this page</translation>
    </message>
    <message>
        <source>Naar {part}</source>
        <translation>Go to {part}</translation>
    </message>
</context>
<context>
    <name>KeyAdvice</name>
    <message>
        <source>Deze kluis heeft nog geen herstelsleutel. Raakt u het wachtwoord kwijt, dan zijn de gegevens voorgoed weg. U maakt een herstelsleutel bij Instellingen.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key</translatorcomment>
        <translation>This vault has no recovery key yet. If you lose the password, the data is gone for good. You make a recovery key at Settings.</translation>
    </message>
    <message>
        <source>U hebt nog niet bevestigd dat de herstelsleutel is bewaard. Hebt u hem niet, maak dan bij Instellingen een nieuwe.</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>You have not confirmed yet that the recovery key is kept safe. If you do not have it, make a new one at Settings.</translation>
    </message>
    <message>
        <source>Het wachtwoord van deze kluis kan sterker worden beveiligd dan toen de kluis werd gemaakt. Dat kan bij Instellingen, met hetzelfde wachtwoord.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The password of this vault can be protected better than when the vault was made. You can do that at Settings, with the same password.</translation>
    </message>
</context>
<context>
    <name>KeyFileCard</name>
    <message>
        <source>Sleutelbestand</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Maak eerst een herstelsleutel en bewaar die. Anders is alles weg als de USB-stick kwijtraakt.</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>First make a recovery key and keep it safe. Otherwise everything is gone if the USB stick gets lost.</translation>
    </message>
    <message>
        <source>Sleutelbestand maken …</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Make key file …</translation>
    </message>
    <message>
        <source>Wordt gemaakt …</source>
        <translation>Making it …</translation>
    </message>
    <message>
        <source>Sleutelbestand niet meer gebruiken</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Stop using the key file</translation>
    </message>
    <message>
        <source>Wordt gewijzigd …</source>
        <translation>Changing …</translation>
    </message>
    <message>
        <source>De kluis gaat open met het wachtwoord én het sleutelbestand. Haal de USB-stick uit de laptop als u klaar bent, en maak een kopie op een tweede stick. Raakt het bestand kwijt, dan gaat de kluis alleen nog open met de herstelsleutel.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key; sleutelbestand = key file</translatorcomment>
        <translation>The vault opens with the password and the key file. Take the USB stick out of the laptop when you are done, and make a copy on a second stick. If the file gets lost, only the recovery key opens the vault.</translation>
    </message>
    <message>
        <source>U kunt een sleutelbestand op een USB-stick zetten. De kluis gaat dan alleen open met het wachtwoord én die stick. Dat hoeft niet: een goed wachtwoord is genoeg.</source>
        <translatorcomment>kluis = vault; sleutelbestand = key file</translatorcomment>
        <translation>You can put a key file on a USB stick. The vault then only opens with the password and that stick. You do not have to: a good password is enough.</translation>
    </message>
    <message>
        <source>Kies waar het sleutelbestand komt, bijvoorbeeld op een USB-stick</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Choose where the key file goes, for example on a USB stick</translation>
    </message>
    <message>
        <source>Het sleutelbestand {name} is gemaakt. De kluis gaat voortaan alleen open met dit bestand erbij.</source>
        <translatorcomment>kluis = vault; sleutelbestand = key file</translatorcomment>
        <translation>The key file {name} was made. From now on the vault only opens with this file.</translation>
    </message>
    <message>
        <source>De kluis gaat voortaan open met het wachtwoord alleen.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>From now on the vault opens with the password alone.</translation>
    </message>
</context>
<context>
    <name>KeyFileField</name>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Kiezen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Sleutelbestand</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Sleutelbestand kiezen</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Choose key file</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>In de lijst en op de kaart</source>
        <translation>In the list and on the map</translation>
    </message>
    <message>
        <source>Alleen in de lijst</source>
        <translation>In the list only</translation>
    </message>
    <message>
        <source>Shift + pijl</source>
        <translation>Shift + arrow</translation>
    </message>
    <message>
        <source>er meer kiezen</source>
        <translation>choose more people</translation>
    </message>
    <message>
        <source>Ctrl + spatie</source>
        <translation>Ctrl + space</translation>
    </message>
    <message>
        <source>deze erbij of eraf</source>
        <translation>add this one or take it away</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>iemand erbij</source>
        <translation>add somebody</translation>
    </message>
    <message>
        <source>Alleen op de kaart</source>
        <translation>On the map only</translation>
    </message>
    <message>
        <source>Tab, pijl</source>
        <translation>Tab, arrow</translation>
    </message>
    <message>
        <source>iemand anders kiezen</source>
        <translation>choose somebody else</translation>
    </message>
    <message>
        <source>wie daar staat erbij kiezen</source>
        <translation>choose whoever stands there as well</translation>
    </message>
    <message>
        <source>Ctrl + pijl</source>
        <translation>Ctrl + arrow</translation>
    </message>
    <message>
        <source>wie gekozen is verschuiven</source>
        <translation>shift whoever is chosen</translation>
    </message>
    <message>
        <source>Tab, bij meer mensen</source>
        <translation>Tab, with several people</translation>
    </message>
    <message>
        <source>naar de knoppen voor hen samen</source>
        <translation>to the buttons for all of them</translation>
    </message>
    <message>
        <source>Enter of F2</source>
        <translation>Enter or F2</translation>
    </message>
    <message>
        <source>gegevens openen</source>
        <translation>open the details</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>van de kaart halen, ook meer mensen tegelijk</source>
        <translation>take off the map, several people at once too</translation>
    </message>
    <message>
        <source>Ctrl + B</source>
        <translation>Ctrl + B</translation>
    </message>
    <message>
        <source>band met iemand maken</source>
        <translation>make a tie with somebody</translation>
    </message>
    <message>
        <source>Menutoets of Shift + F10</source>
        <translation>Menu key or Shift + F10</translation>
    </message>
    <message>
        <source>groep, sector, plek en ‘Wat als’</source>
        <translation>group, sector, place and ‘What if’</translation>
    </message>
    <message>
        <source>Ctrl + A</source>
        <translation>Ctrl + A</translation>
    </message>
    <message>
        <source>iedereen kiezen</source>
        <translation>choose everybody</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>niemand kiezen</source>
        <translation>choose nobody</translation>
    </message>
    <message>
        <source>Ctrl + Z</source>
        <translation>Ctrl + Z</translation>
    </message>
    <message>
        <source>ongedaan maken</source>
        <translation>undo</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Taal van Draagwijzer</source>
        <translation>Language of Draagwijzer</translation>
    </message>
    <message>
        <source>Sluit Draagwijzer en open het opnieuw om te wisselen.</source>
        <translation>Close Draagwijzer and open it again to switch.</translation>
    </message>
    <message>
        <source>Voorstellen, kopieën en rapporten blijven Nederlands. Vragenlijsten blijven in de taal waarin ze zijn onderzocht.</source>
        <translatorcomment>vragenlijst = questionnaire; voorstel = proposal</translatorcomment>
        <translation>Proposals, copies and reports stay in Dutch. Questionnaires stay in the language in which they were studied.</translation>
    </message>
    <message>
        <source>Vult een mantelzorger alleen in, dan kiest u daar een eigen taal voor de knoppen en de uitleg.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>When a carer fills in alone, you choose a separate language for the buttons and the explanation there.</translation>
    </message>
</context>
<context>
    <name>LastAgreements</name>
    <message>
        <source>Er zijn toen geen regels in het arrangement gezet.</source>
        <translatorcomment>arrangement = arrangement: what was agreed for client and carer</translatorcomment>
        <translation>No provisions were put in the arrangement then.</translation>
    </message>
    <message>
        <source>Afgesproken op {day}</source>
        <translation>Agreed on {day}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legenda</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Ingevuld: {text}</source>
        <translation>Filled in: {text}</translation>
    </message>
    <message>
        <source>Inklappen</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Schrijf eerst op wat er is afgesproken.</source>
        <translation>First write down what was agreed.</translation>
    </message>
    <message>
        <source>Regel sluiten</source>
        <translation>Close provision</translation>
    </message>
    <message>
        <source>Doel, in de woorden van {name}</source>
        <translation>Goal, in the words of {name}</translation>
    </message>
    <message>
        <source>Wat is er afgesproken?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Hoeveel</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Dit is nog niet bewaard. Kijk eerst na wat er bij “{field}” staat.</source>
        <translation>This is not kept yet. First check what stands at “{field}”.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Regel wijzigen</source>
        <translation>Change provision</translation>
    </message>
    <message>
        <source>Regel verwijderen</source>
        <translation>Remove provision</translation>
    </message>
    <message>
        <source>Overgenomen van het vorige gesprek.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Taken over from the previous visit.</translation>
    </message>
    <message>
        <source>Regel wijzigen: {line}</source>
        <translation>Change provision: {line}</translation>
    </message>
    <message>
        <source>Regel verwijderen: {line}</source>
        <translation>Remove provision: {line}</translation>
    </message>
    <message>
        <source>Doel: “{goal}”</source>
        <translation>Goal: “{goal}”</translation>
    </message>
    <message>
        <source>Volgende stap: {step}</source>
        <translation>Next step: {step}</translation>
    </message>
    <message>
        <source>Naar aanleiding van een eerder signaal</source>
        <translation>Because of an earlier signal</translation>
    </message>
    <message>
        <source>Naar aanleiding van: {signal}</source>
        <translation>Because of: {signal}</translation>
    </message>
    <message>
        <source>evaluatie op {day}</source>
        <translation>evaluation on {day}</translation>
    </message>
    <message>
        <source>Regel sluiten</source>
        <translation>Close provision</translation>
    </message>
</context>
<context>
    <name>LineStart</name>
    <message>
        <source>Regel toevoegen</source>
        <translation>Add provision</translation>
    </message>
    <message>
        <source>Regel toevoegen voor {name}</source>
        <translation>Add provision for {name}</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
    <message>
        <source>Kies een functie voor een nieuwe regel</source>
        <translation>Choose a function for a new provision</translation>
    </message>
    <message>
        <source>Kies waar een nieuwe regel over gaat</source>
        <translation>Choose what a new provision is about</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Hoe {name} kind werd</source>
        <translation>How {name} became a child</translation>
    </message>
    <message>
        <source>Hoe kind van {name}</source>
        <translation>How a child of {name}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Op slot</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Na hoeveel tijd zonder muis of toetsen gaat de kluis op slot?</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>After how long without mouse or keys does the vault lock?</translation>
    </message>
    <message>
        <source>De laatste halve minuut telt Draagwijzer af. Slaapstand telt mee.</source>
        <translation>Draagwijzer counts down the last half minute. Sleep counts too.</translation>
    </message>
    <message>
        <source>De kluis gaat ook op slot met Ctrl+L, en samen met de computer als die dat meldt: bij slaapstand, een dichte klep, het slot van de computer of een andere gebruiker.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault also locks with Ctrl+L, and together with the computer when the computer reports it: at sleep, a closed lid, the lock of the computer or another user.</translation>
    </message>
    <message>
        <source>Wat u half had getypt, blijft versleuteld in de kluis. Na het openen staat het weer in hetzelfde veld.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>What you had half typed stays encrypted in the vault. After opening it is back in the same field.</translation>
    </message>
    <message>
        <source>De vensters van Draagwijzer komen niet op schermafbeeldingen en opnamen van het scherm.</source>
        <translation>The windows of Draagwijzer do not show in screenshots and recordings of the screen.</translation>
    </message>
    <message>
        <source>Op dit systeem kan Draagwijzer niet voorkomen dat iemand een schermafbeelding maakt. Let daarop als u uw scherm deelt.</source>
        <translation>On this system Draagwijzer cannot prevent someone from taking a screenshot. Mind that when you share your screen.</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>De kluis ging op slot samen met de computer.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault locked together with the computer.</translation>
    </message>
    <message>
        <source>De kluis ging op slot omdat u even weg was.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault locked because you were away for a while.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Logboek</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logboek bekijken</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>View log</translation>
    </message>
    <message>
        <source>De kluis onthoudt wat er is gedaan, wanneer en door wie. Er staan geen antwoorden in en geen namen van cliënten of mantelzorgers. U ziet er ook welke bestanden uit de kluis zijn gegaan.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; kluis = vault</translatorcomment>
        <translation>The vault remembers what was done, when and by whom. There are no answers in it and no names of clients or carers. You can also see there which files left the vault.</translation>
    </message>
</context>
<context>
    <name>LogExportCard</name>
    <message>
        <source>Logboek opslaan: {lines}</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Save log: {lines}</translation>
    </message>
    <message>
        <source>Met een wachtwoord</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Zonder wachtwoord</source>
        <translation>Without a password</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Voor wie is dit?</source>
        <translation>Who is this for?</translation>
    </message>
    <message>
        <source>Mag leeg blijven. Draagwijzer onthoudt het.</source>
        <translation>You may leave this empty. Draagwijzer remembers it.</translation>
    </message>
    <message>
        <source>Hoe wilt u het opslaan?</source>
        <translation>How do you want to save it?</translation>
    </message>
    <message>
        <source>Een PDF die alleen met het wachtwoord opengaat. De regels zitten er als tabel in.</source>
        <translation>A PDF that only opens with the password. The lines are in it as a table.</translation>
    </message>
    <message>
        <source>Een tabel (CSV) die iedereen kan lezen die bij het bestand kan. Kies dit alleen als de map zelf veilig is.</source>
        <translation>A table (CSV) that anyone can read who can reach the file. Only choose this if the folder itself is safe.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Logboek</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Wat er in deze kluis is gedaan, wanneer en door wie. Er staan geen antwoorden in en geen namen van cliënten of mantelzorgers.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; kluis = vault</translatorcomment>
        <translation>What was done in this vault, when and by whom. There are no answers in it and no names of clients or carers.</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Geen regels gevonden</source>
        <translation>No lines found</translation>
    </message>
    <message>
        <source>Kies bij &apos;Wat voor regels&apos; Alles, of maak de dag leeg.</source>
        <translation>Choose Everything at &apos;What kind of lines&apos;, or clear the day.</translation>
    </message>
    <message>
        <source>Wat uit de kluis is gegaan</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>What left the vault</translation>
    </message>
    <message>
        <source>Bestanden die niet over één dossier gaan. Wat wel over een dossier gaat, staat in dat dossier bij &apos;Wie heeft wat&apos;.</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Files that are not about one dossier. What is about a dossier is in that dossier, at &apos;Who has what&apos;.</translation>
    </message>
    <message>
        <source>Logboek opslaan</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Save log</translation>
    </message>
    <message>
        <source>Wat voor regels</source>
        <translation>What kind of lines</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Leeg betekent alle dagen.</source>
        <translation>Empty means all days.</translation>
    </message>
    <message>
        <source>Gecontroleerd: het logboek is niet buiten Draagwijzer om gewijzigd.</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Checked: the log was not changed outside Draagwijzer.</translation>
    </message>
    <message>
        <source>Kies een regel om alles ervan te lezen.</source>
        <translation>Choose a line to read all of it.</translation>
    </message>
    <message>
        <source>Geen regels</source>
        <translation>No lines</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>{count} regels</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message>
        <source>door {actor}</source>
        <translation>by {actor}</translation>
    </message>
    <message>
        <source>op {origin}</source>
        <translation>on {origin}</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Regels van het logboek</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Lines of the log</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Zoals de computer</source>
        <translation>Like the computer</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Weergave</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Grootte van de tekst</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Hoog contrast is zwart op wit, met dikkere randen. Bij &apos;Zoals de computer&apos; volgt Draagwijzer licht, donker en hoog contrast, als de computer dat meldt.</source>
        <translation>High contrast is black on white, with thicker lines. With &apos;Like the computer&apos; Draagwijzer follows light, dark and high contrast, if the computer reports it.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Wat u aan het typen was, staat straks weer in het veld.</source>
        <translation>What you were typing will be back in the field.</translation>
    </message>
    <message>
        <source>Wat u aan het typen was, kon niet worden bewaard.</source>
        <translation>What you were typing could not be kept.</translation>
    </message>
    <message>
        <source>De schijf geeft geen antwoord. Daardoor is de kluis nog niet helemaal op slot.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The disk does not answer. Because of that the vault is not fully locked yet.</translation>
    </message>
    <message>
        <source>Wat is opgeslagen, staat versleuteld op de schijf. Wacht even. Duurt het langer dan een minuut? Zet de computer dan uit. Wat u als laatste typte, kan dan weg zijn.</source>
        <translation>What was saved is encrypted on the disk. Wait a moment. Does it take longer than a minute? Then switch the computer off. What you typed last may then be gone.</translation>
    </message>
    <message>
        <source>Wat u typte, staat nog op het scherm. Sluit u nog een keer, dan is het weg.</source>
        <translation>What you typed is still on the screen. If you close once more, it is gone.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Uitnodiging</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Gegevens sluiten</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Wat u ziet</source>
        <translation>What you see</translation>
    </message>
</context>
<context>
    <name>MapSavePanel</name>
    <message>
        <source>Met wachtwoord</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Los bestand</source>
        <translation>Loose file</translation>
    </message>
    <message>
        <source>Hoe wilt u bewaren?</source>
        <translation>How do you want to save?</translation>
    </message>
    <message>
        <source>Een los bestand is niet beveiligd: iedereen kan het openen. Er staan geen namen in. Wie het gezin kent, kan mensen herkennen aan hun relatie, leeftijd of taken.</source>
        <translation>A loose file is not protected: anyone can open it. There are no names in it. Whoever knows the family may recognise people by their relation, age or tasks.</translation>
    </message>
    <message>
        <source>Namen verbergen</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>Tabel met mensen erbij</source>
        <translation>With a table of people</translation>
    </message>
    <message>
        <source>Tekening van de familie erbij</source>
        <translation>With the drawing of the family</translation>
    </message>
    <message>
        <source>Soort bestand</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Kaart bewaren</source>
        <translation>Save map</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Voor wie is dit?</source>
        <translation>Who is this for?</translation>
    </message>
    <message>
        <source>Mag leeg blijven. Draagwijzer onthoudt het.</source>
        <translation>You may leave this empty. Draagwijzer remembers it.</translation>
    </message>
    <message>
        <source>Tekening die scherp blijft (SVG)</source>
        <translation>Drawing that stays sharp (SVG)</translation>
    </message>
    <message>
        <source>Afbeelding (PNG)</source>
        <translation>Picture (PNG)</translation>
    </message>
    <message>
        <source>Tabellen voor een rekenblad (CSV)</source>
        <translation>Tables for a spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>Netwerk als gegevens (GraphML)</source>
        <translation>Network as data (GraphML)</translation>
    </message>
    <message>
        <source>Kaart bewaren als bestand</source>
        <translation>Save the map as a file</translation>
    </message>
    <message>
        <source>U krijgt een PDF met een wachtwoord: de kaart met titel, datum en legenda. Als bijlagen zitten erin: de tekening (SVG en PNG), de mensen, banden en taken (CSV en GraphML). Notities staan er niet in.</source>
        <translation>You get a PDF with a password: the map with title, date and legend. Attached to it are the drawing (SVG and PNG), and the people, ties and tasks (CSV and GraphML). Notes are not in it.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Netwerkkaart</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>Network map</translation>
    </message>
    <message>
        <source>Met Tab en de pijlen kiest u een persoon, met Enter opent u de gegevens. Ctrl met een pijl verschuift iemand, Delete haalt iemand van de kaart. Dezelfde mensen staan in de lijst, met alle toetsen.</source>
        <translation>Tab and the arrows choose a person, Enter opens the details. Ctrl with an arrow shifts somebody, Delete takes somebody off the map. The same people are in the list, with all keys.</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Wat valt op?</source>
        <translation>What stands out?</translation>
    </message>
    <message>
        <source>Wie kan, weet en wil iets doen?</source>
        <translation>Who can, knows how and is willing to do something?</translation>
    </message>
    <message>
        <source>Wat we zien</source>
        <translation>What we see</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Kinderen</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Broers en zussen</source>
        <translation>Brothers and sisters</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Geslacht</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Naam en geboortedatum van de cliënt wijzigt u in het dossier.</source>
        <translation>You change the name and date of birth of the client in the dossier.</translation>
    </message>
    <message>
        <source>bijvoorbeeld dochter of neef</source>
        <translation>for example daughter or cousin</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relatie met de cliënt</source>
        <translation>Relation to the client</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Woont bij de cliënt</source>
        <translation>Lives with the client</translation>
    </message>
    <message>
        <source>Overleden</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Van de kaart halen</source>
        <translation>Take off the map</translation>
    </message>
    <message>
        <source>{age} jaar</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>cliënt</source>
        <translation>client</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Familielid</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>Nog niemand gekozen</source>
        <translation>Nobody chosen yet</translation>
    </message>
    <message>
        <source>Kies iemand in de stamboom of in de lijst.</source>
        <translation>Choose somebody in the family tree or in the list.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Melding sluiten</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Meer: dagen, datums, geld, volgende stap</source>
        <translation>More: days, dates, money, next step</translation>
    </message>
    <message>
        <source>Over 3 maanden</source>
        <translation>In 3 months</translation>
    </message>
    <message>
        <source>Op welke dagdelen</source>
        <translation>At which parts of the day</translation>
    </message>
    <message>
        <source>Past misschien: {letter}. U kiest zelf.</source>
        <translation>May fit: {letter}. You choose.</translation>
    </message>
    <message>
        <source>Hier is nog niets ingevuld. Dat mag zo blijven.</source>
        <translation>Nothing has been filled in here yet. It may stay that way.</translation>
    </message>
    <message>
        <source>Soort respijtzorg</source>
        <translation>Kind of respite care</translation>
    </message>
    <message>
        <source>Onderdeel van de Wmo (artikel 2.3.2 lid 4)</source>
        <translation>Part of the Wmo (section 2.3.2(4))</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Evaluatie</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Wie doet dat</source>
        <translation>Who does that</translation>
    </message>
    <message>
        <source>Uiterlijk op</source>
        <translation>At the latest on</translation>
    </message>
    <message>
        <source>Wie betaalt</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Evaluatie over 3 maanden: {day}</source>
        <translation>Evaluation in 3 months: {day}</translation>
    </message>
    <message>
        <source>Met een persoonsgebonden budget (pgb) koopt iemand de hulp zelf in, met geld van de gemeente. Diegene kiest wie helpt en maakt de afspraken. Meestal betaalt de Sociale Verzekeringsbank (SVB) wie helpt, in opdracht van diegene. Leg in begrijpelijke woorden uit wat deze keuze betekent (Wmo 2015, artikel 2.3.2 lid 6).</source>
        <translation>With a personal budget (pgb) somebody buys the help themselves, with money of the municipality. They choose who helps and make the agreements. Usually the Sociale Verzekeringsbank (SVB) pays who helps, on their instruction. Explain in understandable words what this choice means (Wmo 2015, section 2.3.2(6)).</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Kaart</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Netwerkkaart volgens de stappen van de MantelScan</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>Network map following the steps of the MantelScan</translation>
    </message>
    <message>
        <source>Vorige keer</source>
        <translation>Last time</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Naar de netwerkkaart</source>
        <translation>Go to the network map</translation>
    </message>
</context>
<context>
    <name>NewDossierCard</name>
    <message>
        <source>Nieuw dossier</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Naam van de cliënt</source>
        <translation>Name of the client</translation>
    </message>
    <message>
        <source>Naam van de mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Name of the carer</translation>
    </message>
    <message>
        <source>Mag leeg blijven. Meer mantelzorgers voegt u straks toe.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>You may leave this empty. You can add more carers later.</translation>
    </message>
    <message>
        <source>Datum van de melding</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>Date of the notification</translation>
    </message>
    <message>
        <source>Hieruit volgen de termijnen. Mag leeg blijven.</source>
        <translation>The deadlines follow from this. You may leave this empty.</translation>
    </message>
    <message>
        <source>Dossier maken</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Make dossier</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoNeedBox</name>
    <message>
        <source>Voor {name} is nog niets afgesproken. Voeg hieronder een regel toe, of schrijf op waarom dat niet nodig is.</source>
        <translation>Nothing was agreed for {name} yet. Add a provision below, or write down why that is not needed.</translation>
    </message>
    <message>
        <source>Nog een vraag</source>
        <translation>One more question</translation>
    </message>
    <message>
        <source>Geen ondersteuning nodig, omdat …</source>
        <translation>No support needed, because …</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Overbelasting</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Overload</translation>
    </message>
    <message>
        <source>In orde</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Dit is geen getal. Vul bijvoorbeeld {example} in.</source>
        <translation>This is not a number. Fill in for example {example}.</translation>
    </message>
    <message>
        <source>Vul een getal in van {minimum} tot en met {maximum}.</source>
        <translation>Fill in a number from {minimum} to {maximum}.</translation>
    </message>
    <message>
        <source>Het getal dat u typte, is niet bewaard.</source>
        <translation>The number you typed was not kept.</translation>
    </message>
</context>
<context>
    <name>OfferBrowser</name>
    <message>
        <source>Zoek op woorden, zoals dagopvang</source>
        <translation>Search for words, such as dagopvang</translation>
    </message>
    <message>
        <source>Alle functies</source>
        <translation>All functions</translation>
    </message>
    <message>
        <source>{count} gevonden</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Niets gevonden. Wis de zoekregel met Esc, of kies alle functies en de hele gemeente.</source>
        <translation>Nothing found. Clear the search with Esc, or choose all functions and the whole municipality.</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>District</translation>
    </message>
</context>
<context>
    <name>OfferDelegate</name>
    <message>
        <source>Hele gemeente</source>
        <translation>Whole municipality</translation>
    </message>
    <message>
        <source>Wachttijd: {time}</source>
        <translation>Waiting time: {time}</translation>
    </message>
</context>
<context>
    <name>OfferDetails</name>
    <message>
        <source>Kies een aanbod om alles te lezen</source>
        <translation>Choose an offer to read everything</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Voor welke wijk</source>
        <translation>For which district</translation>
    </message>
    <message>
        <source>Wachttijd</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Kies {offer}</source>
        <translation>Choose {offer}</translation>
    </message>
    <message>
        <source>Gekozen: {offer}</source>
        <translation>Chosen: {offer}</translation>
    </message>
    <message>
        <source>Gekozen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Kosten: {costs}</source>
        <translation>Costs: {costs}</translation>
    </message>
</context>
<context>
    <name>OfferSearch</name>
    <message>
        <source>Zoeken in de sociale kaart</source>
        <translation>Search in the directory</translation>
    </message>
    <message>
        <source>{count} gevonden. Pijl omlaag om te kiezen.</source>
        <translation>{count} found. Arrow down to choose.</translation>
    </message>
    <message>
        <source>Staat niet meer in de sociale kaart.</source>
        <translation>No longer in the directory.</translation>
    </message>
</context>
<context>
    <name>OfferSuggestions</name>
    <message>
        <source>Aanbod voor welke wijk</source>
        <translation>Offers for which district</translation>
    </message>
    <message>
        <source>Uit de sociale kaart, voor:</source>
        <translation>From the directory, for:</translation>
    </message>
    <message>
        <source>Uit de sociale kaart</source>
        <translation>From the directory</translation>
    </message>
    <message>
        <source>Naar de sociale kaart</source>
        <translation>Go to the directory</translation>
    </message>
    <message>
        <source>Meer in de sociale kaart</source>
        <translation>More in the directory</translation>
    </message>
    <message>
        <source>De sociale kaart heeft hier niets bij deze functie.</source>
        <translation>The directory has nothing for this function here.</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>Aanbod in de sociale kaart</source>
        <translation>Offers in the directory</translation>
    </message>
</context>
<context>
    <name>OrderedLine</name>
    <message>
        <source>Naar boven</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Naar beneden</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>OrganisationRow</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wat de organisatie biedt</source>
        <translation>What the organisation offers</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>{name} verwijderen</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>OwnDataPage</name>
    <message>
        <source>Wat is vastgelegd</source>
        <translation>What is recorded</translation>
    </message>
    <message>
        <source>Kopie opslaan</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>Gegevens van {name}</source>
        <translation>Data of {name}</translation>
    </message>
    <message>
        <source>Dit mag de cliënt zien en meekrijgen. Gegevens die privé zijn voor anderen, staan er niet in.</source>
        <translation>The client may see this and take it along. Data that is private to others is not in it.</translation>
    </message>
    <message>
        <source>Wat van u is vastgelegd, {name}</source>
        <translation>What is recorded about you, {name}</translation>
    </message>
    <message>
        <source>Dit is van u. U mag het zien en meekrijgen, en vragen om het te vernietigen.</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>This is yours. You may see it and take it along, and ask us to destroy it.</translation>
    </message>
    <message>
        <source>Kopie meegeven</source>
        <translation>Give a copy</translation>
    </message>
    <message>
        <source>De kopie wordt een PDF die alleen met het wachtwoord opengaat. Lees hem eerst na: in eigen tekst kan iets over een ander staan.</source>
        <translation>The copy becomes a PDF that only opens with the password. Read it through first: your own text may say something about someone else.</translation>
    </message>
    <message>
        <source>Mantelzorgersdeel vernietigen</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; vernietig = destroy</translatorcomment>
        <translation>Destroy carer&apos;s part</translation>
    </message>
    <message>
        <source>Toestemming, vragenlijsten met antwoorden, oordelen en aantekeningen over deze mantelzorger gaan dan weg, en wat er met een cliëntondersteuner is afgesproken. De rest van het dossier blijft.</source>
        <translation>Consent, questionnaires with answers, judgements and notes about this carer then go away, and what was agreed with a client supporter. The rest of the dossier stays.</translation>
    </message>
    <message>
        <source>Mantelzorgersdeel vernietigen …</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; vernietig = destroy</translatorcomment>
        <translation>Destroy carer&apos;s part …</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>Pagina {index} van {number}</source>
        <translation>Page {index} of {number}</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Wat voor relatie met {name}</source>
        <translation>What kind of relationship with {name}</translation>
    </message>
    <message>
        <source>Nu of voorbij, met {name}</source>
        <translation>Now or past, with {name}</translation>
    </message>
</context>
<context>
    <name>PassphraseAsk</name>
    <message>
        <source>Wachtwoord van de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vul het wachtwoord in dat u nu gebruikt.</source>
        <translation>Fill in the password that you use now.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Wachtwoord van de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Ten minste {number} tekens. Kies een zin van vier of vijf woorden.</source>
        <translation>At least {number} characters. Choose a sentence of four or five words.</translation>
    </message>
    <message>
        <source>Huidig wachtwoord</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Nog een keer het nieuwe wachtwoord</source>
        <translation>The new password again</translation>
    </message>
    <message>
        <source>Met dit wachtwoord gaat de kluis open. Bent u het kwijt, dan gaat de kluis alleen nog open met de herstelsleutel. Reservekopieën van vóór een wijziging gaan open met het oude wachtwoord.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key; reservekopie = backup</translatorcomment>
        <translation>This password opens the vault. If you lose it, only the recovery key opens the vault. Backups from before a change open with the old password.</translation>
    </message>
    <message>
        <source>Vul het wachtwoord in dat u nu gebruikt.</source>
        <translation>Fill in the password that you use now.</translation>
    </message>
    <message>
        <source>Dit is niet hetzelfde wachtwoord. Typ het nog eens.</source>
        <translation>This is not the same password. Type it again.</translation>
    </message>
    <message>
        <source>Het wachtwoord is gewijzigd. De kluis gaat voortaan open met het nieuwe.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The password was changed. From now on the new one opens the vault.</translation>
    </message>
    <message>
        <source>Wordt gewijzigd …</source>
        <translation>Changing …</translation>
    </message>
    <message>
        <source>Wachtwoord wijzigen</source>
        <translation>Change password</translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Band met iemand</source>
        <translation>Tie with somebody</translation>
    </message>
    <message>
        <source>Band tussen deze twee</source>
        <translation>Tie between these two</translation>
    </message>
    <message>
        <source>Wat als deze persoon uitvalt?</source>
        <translation>What if this person drops out?</translation>
    </message>
    <message>
        <source>Van de kaart halen</source>
        <translation>Take off the map</translation>
    </message>
    <message>
        <source>Alles automatisch schikken</source>
        <translation>Arrange everything automatically</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Naam, relatie en groep</source>
        <translation>Name, relation and group</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Banden</source>
        <translation>Ties</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 tie</translation>
    </message>
    <message>
        <source>{count} banden</source>
        <translation>{count} ties</translation>
    </message>
    <message>
        <source>overleden</source>
        <translation>deceased</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Mensen op de kaart</source>
        <translation>People on the map</translation>
    </message>
    <message>
        <source>Enter opent de gegevens, Insert voegt toe, Delete haalt van de kaart. Shift met een pijl kiest er meer. De knop Toetsen noemt alle toetsen.</source>
        <translation>Enter opens the details, Insert adds, Delete takes off the map. Shift with an arrow chooses more people. The button Keys names all keys.</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Tie</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Iemand erbij</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>PersonAdder</name>
    <message>
        <source>Hoort bij</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relatie, zoals zus</source>
        <translation>Relation, such as sister</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Iemand toevoegen</source>
        <translation>Add someone</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Er is nog niets afgesproken.</source>
        <translation>Nothing was agreed yet.</translation>
    </message>
    <message>
        <source>Voor {name}, mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>For {name}, carer</translation>
    </message>
    <message>
        <source>Voor {name}</source>
        <translation>For {name}</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>({hours} uur)</source>
        <translation>({hours} h)</translation>
    </message>
    <message>
        <source>kan en wil</source>
        <translation>able and willing</translation>
    </message>
    <message>
        <source>kan, wil niet</source>
        <translation>able, not willing</translation>
    </message>
    <message>
        <source>wil, kan niet</source>
        <translation>willing, not able</translation>
    </message>
    <message>
        <source>kan niet en wil niet</source>
        <translation>not able and not willing</translation>
    </message>
    <message>
        <source>Kies een persoon</source>
        <translation>Choose a person</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Wat als {name} uitvalt?</source>
        <translation>What if {name} drops out?</translation>
    </message>
    <message>
        <source>bijvoorbeeld dochter of buurman</source>
        <translation>for example daughter or neighbour</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relatie</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Kan, weet en wil</source>
        <translation>Able, knows how and willing</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>weet niet</source>
        <translation>do not know</translation>
    </message>
    <message>
        <source>Kan helpen</source>
        <translation>Able to help</translation>
    </message>
    <message>
        <source>Weet hoe het moet</source>
        <translation>Knows how to do it</translation>
    </message>
    <message>
        <source>Wil helpen</source>
        <translation>Willing to help</translation>
    </message>
    <message>
        <source>Banden</source>
        <translation>Ties</translation>
    </message>
    <message>
        <source>geen, of niet bekend</source>
        <translation>none, or not known</translation>
    </message>
    <message>
        <source>Met de cliënt</source>
        <translation>With the client</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>More</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Woont bij de cliënt</source>
        <translation>Lives with the client</translation>
    </message>
    <message>
        <source>Overleden</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>bijvoorbeeld 10 minuten fietsen</source>
        <translation>for example ten minutes by bike</translation>
    </message>
    <message>
        <source>bijvoorbeeld belt elke zondag</source>
        <translation>for example phones every Sunday</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Hoe ver weg</source>
        <translation>How far away</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Van de kaart halen</source>
        <translation>Take off the map</translation>
    </message>
</context>
<context>
    <name>PersonItem</name>
    <message>
        <source>valt uit</source>
        <translation>drops out</translation>
    </message>
    <message>
        <source>cliënt</source>
        <translation>client</translation>
    </message>
</context>
<context>
    <name>PersonLines</name>
    <message>
        <source>{age} jaar</source>
        <translation>{age} years old</translation>
    </message>
    <message>
        <source>overleden</source>
        <translation>deceased</translation>
    </message>
    <message>
        <source>woont bij de cliënt</source>
        <translation>lives with the client</translation>
    </message>
    <message>
        <source>de cliënt</source>
        <translation>the client</translation>
    </message>
    <message>
        <source>band met {name}: {tie}</source>
        <translation>tie with {name}: {tie}</translation>
    </message>
    <message>
        <source>band met de cliënt: {tie}</source>
        <translation>tie with the client: {tie}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nog niemand gekozen</source>
        <translation>Nobody chosen yet</translation>
    </message>
    <message>
        <source>Kies iemand op de kaart of in de lijst.</source>
        <translation>Choose someone on the map or in the list.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nieuwe pincode</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>4 tot en met 8 cijfers, niet allemaal hetzelfde en niet op een rij.</source>
        <translation>4 to 8 digits, not all the same and not consecutive.</translation>
    </message>
    <message>
        <source>Nog een keer de nieuwe pincode</source>
        <translation>The new PIN again</translation>
    </message>
    <message>
        <source>Wordt ingesteld …</source>
        <translation>Setting …</translation>
    </message>
    <message>
        <source>Pincode weghalen</source>
        <translation>Remove PIN</translation>
    </message>
    <message>
        <source>Wordt weggehaald …</source>
        <translation>Removing …</translation>
    </message>
    <message>
        <source>Vult een mantelzorger zelf een vragenlijst in, dan neemt u de laptop daarna over met uw wachtwoord. Met een pincode gaat dat sneller. De pincode werkt alleen op dat scherm: de kluis gaat er niet mee open. Na vijf verkeerde pincodes werkt daar alleen nog het wachtwoord.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; kluis = vault; vragenlijst = questionnaire</translatorcomment>
        <translation>When a carer fills in a questionnaire alone, you take the laptop over with your password afterwards. A PIN is quicker. The PIN only works on that screen: it does not open the vault. After five wrong PINs only the password works there.</translation>
    </message>
    <message>
        <source>Andere pincode instellen</source>
        <translation>Set another PIN</translation>
    </message>
    <message>
        <source>Pincode instellen</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>Er is nog geen pincode.</source>
        <translation>There is no PIN yet.</translation>
    </message>
    <message>
        <source>De pincode werkt nu niet, na vijf verkeerde pincodes. Zodra u de laptop één keer met het wachtwoord overneemt, werkt hij weer. U kunt ook een andere instellen.</source>
        <translation>The PIN does not work now, after five wrong PINs. Once you take the laptop over with the password, it works again. You can also set another one.</translation>
    </message>
    <message>
        <source>Er is een pincode ingesteld.</source>
        <translation>A PIN is set.</translation>
    </message>
    <message>
        <source>Dit is niet dezelfde pincode. Typ hem nog eens.</source>
        <translation>This is not the same PIN. Type it again.</translation>
    </message>
    <message>
        <source>De pincode is ingesteld.</source>
        <translation>The PIN is set.</translation>
    </message>
    <message>
        <source>De pincode is weg. Overnemen gaat met het wachtwoord.</source>
        <translation>The PIN is gone. You take over with the password.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Wat anderen al hebben</source>
        <translation>What others already have</translation>
    </message>
    <message>
        <source>1. Dit wordt vernietigd</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>1. This will be destroyed</translation>
    </message>
    <message>
        <source>Wat er nu staat</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>Die documenten kan Draagwijzer niet terughalen.</source>
        <translation>Draagwijzer cannot take those documents back.</translation>
    </message>
    <message>
        <source>Er staat niets in dit deel. Er valt niets te vernietigen.</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>There is nothing in this part. There is nothing to destroy.</translation>
    </message>
    <message>
        <source>Dit mag nu nog niet. De bewaartermijn loopt tot {day}, en er is niet gevraagd om vernietiging. Is dat wel gebeurd? Vul dan eerst de datum van het verzoek in.</source>
        <translatorcomment>bewaartermijn = retention period; vernietig = destroy</translatorcomment>
        <translation>This is not allowed yet. The retention period runs until {day}, and nobody asked for destruction. Did someone ask? Then first fill in the date of the request.</translation>
    </message>
    <message>
        <source>Reden: {ground}.</source>
        <translation>Reason: {ground}.</translation>
    </message>
    <message>
        <source>Datum van het verzoek: {day}.</source>
        <translation>Date of the request: {day}.</translation>
    </message>
    <message>
        <source>Het logboek blijft: daarin staan geen namen en geen antwoorden.</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>The log stays: there are no names and no answers in it.</translation>
    </message>
    <message>
        <source>Naam, relatie, zorgtaken en afspraken over ondersteuning blijven in het dossier, net als de teksten van de gesprekken. Staat daarin iets over hoe zwaar de zorg is? Pas dat zelf aan in het gesprek dat nog open is.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call; dossier = dossier</translatorcomment>
        <translation>Name, relation, care tasks and agreements about support stay in the dossier, and so do the texts of the visits. Do they say something about how heavy the care is? Then change that yourself in the visit that is still open.</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Wie springt bij als iemand uitvalt?</source>
        <translation>Who steps in when somebody drops out?</translation>
    </message>
    <message>
        <source>Een voorzet komt van de netwerkkaart. U mag alles wijzigen. Uw eigen woorden komen in elk exemplaar van het voorstel.</source>
        <translation>A draft comes from the network map. You can change everything. Your own words go into every copy of the proposal.</translation>
    </message>
    <message>
        <source>Staat in het noodplan, onder uw eigen tekst.</source>
        <translation>It is in the backup plan, below your own text.</translation>
    </message>
    <message>
        <source>Staat in het noodplan.</source>
        <translation>It is in the backup plan.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Wat als {name} uitvalt?</source>
        <translation>What if {name} drops out?</translation>
    </message>
    <message>
        <source>Wat de kaart over {name} zegt, staat in het noodplan.</source>
        <translation>What the map says about {name} is in the backup plan.</translation>
    </message>
    <message>
        <source>Over {name} staat hier nog een eerdere voorzet.</source>
        <translation>An earlier draft about {name} is still here.</translation>
    </message>
    <message>
        <source>De tekst over {name} is met de hand gewijzigd. Die blijft staan.</source>
        <translation>The text about {name} was changed by hand. It stays as it is.</translation>
    </message>
    <message>
        <source>Voorzet voor {name} bijwerken</source>
        <translation>Update first draft for {name}</translation>
    </message>
    <message>
        <source>Voorzet voor {name} eronder zetten</source>
        <translation>Put first draft for {name} below</translation>
    </message>
    <message>
        <source>Voorzet voor {name}</source>
        <translation>First draft for {name}</translation>
    </message>
</context>
<context>
    <name>PointAdder</name>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Aandachtspunt openen: {name}</source>
        <translation>Open point of attention: {name}</translation>
    </message>
    <message>
        <source>Waar gaat het over?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Waarom speelt dit hier?</source>
        <translation>Why does this matter here?</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
    <message>
        <source>Waarom speelt dit hier? {name}</source>
        <translation>Why does this matter here? {name}</translation>
    </message>
    <message>
        <source>{name}: waarom speelt dit hier?</source>
        <translation>{name}: why does this matter here?</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Waar gaat het over?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Waarom speelt dit hier?</source>
        <translation>Why does this matter here?</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{name} weghalen</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Datum van het gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Date of the visit</translation>
    </message>
    <message>
        <source>Soort gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Kind of visit</translation>
    </message>
    <message>
        <source>Wie zijn erbij?</source>
        <translation>Who is present?</translation>
    </message>
    <message>
        <source>Wat is de vraag, in de woorden van de cliënt?</source>
        <translation>What is the question, in the words of the client?</translation>
    </message>
    <message>
        <source>Aantekeningen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Niets is verplicht. Alles wat u invult, is meteen bewaard.</source>
        <translation>Nothing is required. Everything you fill in is kept at once.</translation>
    </message>
    <message>
        <source>Voorbereiding</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Dit gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>This visit</translation>
    </message>
    <message>
        <source>{kind} op {day}</source>
        <translation>{kind} on {day}</translation>
    </message>
    <message>
        <source>Een gesprek heeft een datum. De vorige datum is bewaard.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>A visit has a date. The previous date was kept.</translation>
    </message>
    <message>
        <source>Vul een datum in.</source>
        <translation>Fill in a date.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Niet gelukt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>In gebruik nemen</source>
        <translation>Start using</translation>
    </message>
    <message>
        <source>Niet in gebruik nemen</source>
        <translation>Do not start using</translation>
    </message>
    <message>
        <source>taal: {language}</source>
        <translation>language: {language}</translation>
    </message>
    <message>
        <source>Hoe de uitslag ontstaat</source>
        <translation>How the result comes about</translation>
    </message>
    <message>
        <source>Nagerekende voorbeelden</source>
        <translation>Calculated examples</translation>
    </message>
    <message>
        <source>Al deze voorbeelden kwamen uit zoals in het bestand staat.</source>
        <translation>All these examples came out as the file says.</translation>
    </message>
    <message>
        <source>Klopt alles?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Leg de vragen naast het origineel: elk woord telt. Wat in gebruik is, verandert niet meer; voor een verbetering voegt u een nieuwe versie toe. Mag uw organisatie deze vragenlijst gebruiken?</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Compare the questions with the original: every word counts. What is in use does not change any more; for an improvement you add a new version. May your organisation use this questionnaire?</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Bladzijden</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voorbeeld tonen als</source>
        <translation>Show preview as</translation>
    </message>
    <message>
        <source>Voorbeeld vernieuwen</source>
        <translation>Refresh preview</translation>
    </message>
    <message>
        <source>Kies &apos;Tekst&apos; om dezelfde inhoud te lezen of te laten voorlezen.</source>
        <translation>Choose &apos;Text&apos; to read the same content or to have it read aloud.</translation>
    </message>
    <message>
        <source>Het voorstel als tekst</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>The proposal as text</translation>
    </message>
    <message>
        <source>Het voorbeeld wordt gemaakt …</source>
        <translation>Making the preview …</translation>
    </message>
    <message>
        <source>Voorbeeld van het exemplaar voor: {name}</source>
        <translation>Preview of the copy for: {name}</translation>
    </message>
    <message>
        <source>Voorbeeld van het voorstel, {number} pagina&apos;s</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Preview of the proposal, {number} pages</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Blad of plaats</source>
        <translation>Sheet or place</translation>
    </message>
    <message>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Wat er mis is</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Er is 1 fout gevonden.</source>
        <translation>1 mistake was found.</translation>
    </message>
    <message>
        <source>Er zijn {count} fouten gevonden.</source>
        <translation>{count} mistakes were found.</translation>
    </message>
    <message>
        <source> Er is niets toegevoegd. Verbeter het bestand en kies het opnieuw.</source>
        <translation> Nothing was added. Correct the file and choose it again.</translation>
    </message>
    <message>
        <source>Bestand opnieuw kiezen …</source>
        <translation>Choose file again …</translation>
    </message>
    <message>
        <source>Lijst kopiëren</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>De lijst is gekopieerd.</source>
        <translation>The list has been copied.</translation>
    </message>
    <message>
        <source>Gekopieerd</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>Procedure en termijnen</source>
        <translation>Procedure and deadlines</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Latere stappen</source>
        <translation>Later steps</translation>
    </message>
    <message>
        <source>Latere stappen openen: {steps}</source>
        <translation>Open later steps: {steps}</translation>
    </message>
</context>
<context>
    <name>ProposalLayoutCard</name>
    <message>
        <source>Koppen van het voorstel</source>
        <translation>Headings of the proposal</translation>
    </message>
    <message>
        <source>Kies een indeling. U kunt de koppen en de volgorde daarna veranderen.</source>
        <translation>Choose a layout. After that you can change the headings and the order.</translation>
    </message>
    <message>
        <source>De bewaarde indeling is niet te lezen. Voorstellen krijgen nu de indeling a tot en met g. Kies hieronder een indeling om dit te herstellen.</source>
        <translation>The stored layout cannot be read. Proposals now get the layout a to g. Choose a layout below to mend this.</translation>
    </message>
    <message>
        <source>De stappen van de wet, a tot en met g</source>
        <translation>The steps of the law, a to g</translation>
    </message>
    <message>
        <source>In vijf onderwerpen</source>
        <translation>In five subjects</translation>
    </message>
    <message>
        <source>Indeling van het voorstel</source>
        <translation>Layout of the proposal</translation>
    </message>
    <message>
        <source>Onderdelen die na elkaar komen en dezelfde kop hebben, staan samen onder die kop. Een leeg veld geeft de kop van Draagwijzer terug.</source>
        <translation>Parts that follow each other and have the same heading stand together below that heading. An empty field brings back the heading of Draagwijzer.</translation>
    </message>
    <message>
        <source>Dit onderdeel opnemen</source>
        <translation>Include this part</translation>
    </message>
    <message>
        <source>Staat in elk voorstel.</source>
        <translation>Is in every proposal.</translation>
    </message>
    <message>
        <source>Kop boven: {name}</source>
        <translation>Heading above: {name}</translation>
    </message>
    <message>
        <source>Koppen inklappen</source>
        <translation>Collapse headings</translation>
    </message>
    <message>
        <source>Koppen bekijken en wijzigen</source>
        <translation>View and change headings</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Voorstel</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Kijk het samen na en sla het op om het over te dragen.</source>
        <translation>Go through it together and save it to hand it over.</translation>
    </message>
</context>
<context>
    <name>ProtectedFile</name>
    <message>
        <source>Map voor het bestand</source>
        <translation>Folder for the file</translation>
    </message>
    <message>
        <source>Wachtwoord van het bestand</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>U mag ook zelf een wachtwoord kiezen van ten minste 12 tekens.</source>
        <translation>You may also choose a password yourself, of at least 12 characters.</translation>
    </message>
    <message>
        <source>Ander wachtwoord</source>
        <translation>Other password</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Geef het wachtwoord apart door, bijvoorbeeld aan de telefoon; niet in dezelfde e-mail. Het wachtwoord wordt niet bewaard.</source>
        <translation>Give the password separately, for example by telephone; not in the same e-mail. The password is not kept.</translation>
    </message>
    <message>
        <source>Kies een map voor het bestand</source>
        <translation>Choose a folder for the file</translation>
    </message>
    <message>
        <source>Gekopieerd. Over {seconds} seconden is het klembord weer leeg.</source>
        <translation>Copied. In {seconds} seconds the clipboard will be empty again.</translation>
    </message>
    <message>
        <source>Dit is geen map. Kies een map met de knop Bladeren.</source>
        <translation>This is not a folder. Choose a folder with the button Browse.</translation>
    </message>
    <message>
        <source>{name} staat in de map {folder}. Het bestand is beveiligd met AES-256 en gaat alleen open met het wachtwoord hierboven.</source>
        <translation>{name} is in the folder {folder}. The file is protected with AES-256 and only opens with the password above.</translation>
    </message>
    <message>
        <source>{name} staat in de map {folder}.</source>
        <translation>{name} is in the folder {folder}.</translation>
    </message>
    <message>
        <source>Wordt opgeslagen …</source>
        <translation>Saving …</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Door wie</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Persoon op de netwerkkaart</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>Person on the network map</translation>
    </message>
    <message>
        <source>Naam van de organisatie</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Afdeling of functie</source>
        <translation>Department or role</translation>
    </message>
    <message>
        <source>Dit mag u leeg laten.</source>
        <translation>You may leave this empty.</translation>
    </message>
    <message>
        <source>Tot u hier iets invult, verandert er niets aan wie het doet.</source>
        <translation>Until you fill in something here, nothing changes in who does it.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Naam van iemand erbij…</source>
        <translation>Name of someone to add…</translation>
    </message>
    <message>
        <source>Naam van iemand erbij</source>
        <translation>Name of someone to add</translation>
    </message>
    <message>
        <source>Wat is deze persoon?</source>
        <translation>What is this person?</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Wie staat er op de plek die u aanwees? Escape: toch niet.</source>
        <translation>Who is at the place that you pointed at? Escape: never mind.</translation>
    </message>
    <message>
        <source>Met pijl omlaag kiest u iemand die eerder op de kaart stond.</source>
        <translation>Press the down arrow to choose somebody who was on an earlier map.</translation>
    </message>
    <message>
        <source>Typ eerst een naam, of een aanduiding als &apos;zus&apos;.</source>
        <translation>First type a name, or a word such as &apos;sister&apos;.</translation>
    </message>
    <message>
        <source>Dit zijn {count} namen. Er kunnen er {most} tegelijk bij. Er is niemand toegevoegd.</source>
        <translation>These are {count} names. You can add {most} at a time. Nobody was added.</translation>
    </message>
    <message>
        <source>In deze lijst is een naam te lang. Er passen {most} tekens in. Er is niemand toegevoegd.</source>
        <translation>A name in this list is too long. There is room for {most} characters. Nobody was added.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>Voor wie is dit exemplaar?</source>
        <translation>Who is this copy for?</translation>
    </message>
    <message>
        <source>Mag open blijven. In het dossier ziet u later wie wat heeft.</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>You may leave this open. In the dossier you can later see who has what.</translation>
    </message>
    <message>
        <source>Naam of functie</source>
        <translation>Name or role</translation>
    </message>
    <message>
        <source>Voor wie is dit exemplaar? Naam of functie</source>
        <translation>Who is this copy for? Name or role</translation>
    </message>
    <message>
        <source>Iemand anders</source>
        <translation>Someone else</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Openen met de herstelsleutel</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>De herstelsleutel staat op het blad dat bij het maken van de kluis is bewaard. U kiest hier meteen een nieuw wachtwoord. Het oude wachtwoord werkt daarna niet meer, en een sleutelbestand is dan niet meer nodig.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key; sleutelbestand = key file</translatorcomment>
        <translation>The recovery key is on the sheet that was kept when the vault was made. You choose a new password here at once. After that the old password no longer works, and a key file is no longer needed.</translation>
    </message>
    <message>
        <source>Kluis gaat open …</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Opening the vault …</translation>
    </message>
    <message>
        <source>Kluis openen</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Open vault</translation>
    </message>
</context>
<context>
    <name>RecoveryFields</name>
    <message>
        <source>Herstelsleutel</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Zeven groepen van vijf tekens. Hoofdletters, spaties en streepjes mogen.</source>
        <translation>Seven groups of five characters. Capitals, spaces and hyphens are fine.</translation>
    </message>
    <message>
        <source>Ten minste {number} tekens. Kies een zin van vier of vijf woorden.</source>
        <translation>At least {number} characters. Choose a sentence of four or five words.</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Nog een keer het nieuwe wachtwoord</source>
        <translation>The new password again</translation>
    </message>
    <message>
        <source>Dit is niet hetzelfde wachtwoord. Typ het nog eens.</source>
        <translation>This is not the same password. Type it again.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>Herstelsleutel</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Herstelsleutel maken</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Make recovery key</translation>
    </message>
    <message>
        <source>Wordt gemaakt …</source>
        <translation>Making it …</translation>
    </message>
    <message>
        <source>Met de herstelsleutel gaat de kluis open als het wachtwoord kwijt is. Zonder wachtwoord en zonder herstelsleutel zijn de gegevens voorgoed weg.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key</translatorcomment>
        <translation>The recovery key opens the vault when the password is lost. Without the password and without the recovery key the data is gone for good.</translation>
    </message>
    <message>
        <source>Deze kluis heeft nog geen herstelsleutel.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key</translatorcomment>
        <translation>This vault has no recovery key yet.</translation>
    </message>
    <message>
        <source>U hebt nog niet bevestigd dat de herstelsleutel is bewaard. Hebt u hem niet, maak dan een nieuwe.</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>You have not confirmed yet that the recovery key is kept safe. If you do not have it, make a new one.</translation>
    </message>
    <message>
        <source>Nieuwe herstelsleutel maken</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Make new recovery key</translation>
    </message>
    <message>
        <source>Met de herstelsleutel gaat de kluis open als het wachtwoord kwijt is. U hebt hem bewaard. Maakt u een nieuwe, dan werkt de oude niet meer op deze kluis. Oudere reservekopieën gaan nog wel open met de oude.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key; reservekopie = backup</translatorcomment>
        <translation>The recovery key opens the vault when the password is lost. You have kept it safe. If you make a new one, the old one no longer works on this vault. Older backups still open with the old one.</translation>
    </message>
    <message>
        <source>Deze herstelsleutel geldt nu. Hebt u nog een ouder blad, vernietig dat dan.</source>
        <translatorcomment>herstelsleutel = recovery key; vernietig = destroy</translatorcomment>
        <translation>This recovery key is the one that counts now. If you still have an older sheet, destroy it.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Uw herstelsleutel</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Your recovery key</translation>
    </message>
    <message>
        <source>De kluis is gemaakt. Bewaar nu eerst de herstelsleutel.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key</translatorcomment>
        <translation>The vault was made. Now first keep the recovery key safe.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Opslaan als PDF om af te drukken …</source>
        <translation>Save as PDF to print …</translation>
    </message>
    <message>
        <source>Ik heb de herstelsleutel bewaard</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>I have kept the recovery key safe</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Wie deze sleutel heeft en bij de laptop kan, kan alles lezen. Bewaar hem achter slot en nooit bij de laptop. Hierna ziet u hem niet meer terug.</source>
        <translation>Whoever has this key and can reach the laptop can read everything. Keep it locked away and never with the laptop. After this you will not see it again.</translation>
    </message>
    <message>
        <source>Bent u het wachtwoord kwijt, dan gaat de kluis open met deze sleutel. Schrijf de groepen over, of sla ze op als blad en druk dat af. Let op het verschil tussen letters en cijfers: het teken 0 is altijd het cijfer nul.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>If you lose the password, this key opens the vault. Copy the groups by hand, or save them as a sheet and print that. Mind the difference between letters and digits: the sign 0 is always the digit zero.</translation>
    </message>
    <message>
        <source>Groep {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Dit blad is niet versleuteld</source>
        <translation>This sheet is not encrypted</translation>
    </message>
    <message>
        <source>Wie het bestand heeft en bij de laptop kan, kan alles lezen. Sla het niet op in een map van deze laptop die blijft staan. Druk het af, en wis het bestand daarna.</source>
        <translation>Whoever has the file and can reach the laptop can read everything. Do not save it in a folder of this laptop that stays there. Print it, and delete the file after that.</translation>
    </message>
    <message>
        <source>Toch opslaan</source>
        <translation>Save anyway</translation>
    </message>
    <message>
        <source>Niet opslaan</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Kies een map voor het blad met de herstelsleutel</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Choose a folder for the sheet with the recovery key</translation>
    </message>
    <message>
        <source>Het blad {name} staat in de map {folder}. Druk het af, leg het achter slot en wis het bestand.</source>
        <translation>The sheet {name} is in the folder {folder}. Print it, lock it away and delete the file.</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>Naar {name}</source>
        <translation>Go to {name}</translation>
    </message>
    <message>
        <source>Band met {name} weghalen</source>
        <translation>Remove the tie with {name}</translation>
    </message>
</context>
<context>
    <name>RelativeAdder</name>
    <message>
        <source>Partner erbij</source>
        <translation>Add partner</translation>
    </message>
    <message>
        <source>Kind erbij</source>
        <translation>Add child</translation>
    </message>
    <message>
        <source>Ouder erbij</source>
        <translation>Add parent</translation>
    </message>
    <message>
        <source>Broer of zus erbij</source>
        <translation>Add brother or sister</translation>
    </message>
    <message>
        <source>Wie komt erbij</source>
        <translation>Who is added</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Of kies iemand die er al is…</source>
        <translation>Or choose somebody who is already there…</translation>
    </message>
    <message>
        <source>Erbij voor {name}</source>
        <translation>Add for {name}</translation>
    </message>
    <message>
        <source>Iemand die er al is</source>
        <translation>Somebody who is already there</translation>
    </message>
    <message>
        <source>Naam van de partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <source>Naam van het kind</source>
        <translation>Name of the child</translation>
    </message>
    <message>
        <source>Naam van de ouder</source>
        <translation>Name of the parent</translation>
    </message>
    <message>
        <source>Naam van de broer of zus</source>
        <translation>Name of the brother or sister</translation>
    </message>
    <message>
        <source>Typ eerst een naam, of een aanduiding als &apos;zus&apos;.</source>
        <translation>First type a name, or a description such as &apos;sister&apos;.</translation>
    </message>
    <message>
        <source>{name} is toegevoegd.</source>
        <translation>{name} has been added.</translation>
    </message>
</context>
<context>
    <name>RequestBlock</name>
    <message>
        <source>Datum van een verzoek om te vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Date of a request to destroy</translation>
    </message>
    <message>
        <source>Alleen als er om is gevraagd.</source>
        <translation>Only if someone asked for it.</translation>
    </message>
    <message>
        <source>De gemeente beslist hierover. Vernietigen moet uiterlijk op {day}: drie maanden na het verzoek (Wmo 2015, artikel 5.3.5).</source>
        <translatorcomment>vernietig = destroy; Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>The municipality decides on this. It must be destroyed by {day}: three months after the request (Wmo 2015, section 5.3.5).</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Gevraagd op</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Geregeld op</source>
        <translation>Arranged on</translation>
    </message>
    <message>
        <source>Met welke nieuwe ondersteuner</source>
        <translation>With which new supporter</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dit mag leeg blijven: niemand hoeft een reden te geven.</source>
        <translation>This may stay empty: nobody has to give a reason.</translation>
    </message>
    <message>
        <source>Inklappen</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Aanvullen</source>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>RespiteAsking</name>
    <message>
        <source>Respijtzorg stap voor stap</source>
        <translation>Respite care step by step</translation>
    </message>
</context>
<context>
    <name>RespiteEditor</name>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Af en toe of vast</source>
        <translation>Now and then or regular</translation>
    </message>
</context>
<context>
    <name>RespitePanel</name>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Maak de regel zonder hoeveelheid</source>
        <translation>Make the provision without an amount</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Thuis of buitenshuis?</source>
        <translation>At home or away?</translation>
    </message>
    <message>
        <source>Door een beroepskracht of een vrijwilliger?</source>
        <translation>By a professional or a volunteer?</translation>
    </message>
    <message>
        <source>Af en toe of vast?</source>
        <translation>Now and then or regular?</translation>
    </message>
    <message>
        <source>Welke dagdelen zouden helpen?</source>
        <translation>Which parts of the day would help?</translation>
    </message>
    <message>
        <source>Hoeveel is dat?</source>
        <translation>How much is that?</translation>
    </message>
    <message>
        <source>Respijtzorg, vraag {number} van {total}</source>
        <translation>Respite care, question {number} of {total}</translation>
    </message>
    <message>
        <source>Neem dit over</source>
        <translation>Take this over</translation>
    </message>
    <message>
        <source>Maak de regel</source>
        <translation>Make the provision</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>U hebt aangekruist: {amount}. Klopt dat?</source>
        <translation>You ticked: {amount}. Is that right?</translation>
    </message>
    <message>
        <source>Bij “af en toe” hoort geen vast aantal. Vul in de regel zelf in hoeveel het wordt.</source>
        <translation>“Now and then” has no fixed number. Fill in yourself in the provision how much it will be.</translation>
    </message>
    <message>
        <source>Er is geen dagdeel aangekruist. Vul in de regel zelf in hoeveel het wordt.</source>
        <translation>No part of the day was ticked. Fill in yourself in the provision how much it will be.</translation>
    </message>
</context>
<context>
    <name>RespiteWeek</name>
    <message>
        <source>Respijtzorg</source>
        <translation>Respite care</translation>
    </message>
    <message>
        <source>{moment}, op de kaart: {who}</source>
        <translation>{moment}, on the map: {who}</translation>
    </message>
    <message>
        <source>Een streepjesrand betekent: op de kaart heeft niemand dan een taak.</source>
        <translation>A dashed border means: on the map nobody has a task then.</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Gezien en akkoord</source>
        <translation>Seen and agreed</translation>
    </message>
    <message>
        <source>Niet akkoord</source>
        <translation>Do not agree</translation>
    </message>
    <message>
        <source>Tekenen op het scherm</source>
        <translation>Sign on the screen</translation>
    </message>
    <message>
        <source>Getekend op papier</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Zonder handtekening</source>
        <translation>Without signature</translation>
    </message>
    <message>
        <source>Laatste lijn weghalen</source>
        <translation>Remove last line</translation>
    </message>
    <message>
        <source>Veld leegmaken</source>
        <translation>Clear the field</translation>
    </message>
    <message>
        <source>Op welke dag</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>Opmerkingen, in eigen woorden</source>
        <translation>Comments, in your own words</translation>
    </message>
    <message>
        <source>Mag leeg blijven.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>Reactie bewaren</source>
        <translation>Keep response</translation>
    </message>
    <message>
        <source>Niet bewaren</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <source>Reactie van {name} op versie {number}</source>
        <translation>Response of {name} to version {number}</translation>
    </message>
    <message>
        <source>Het voorstel van {day}. Is dit wat er is gezegd?</source>
        <translation>The proposal of {day}. Is this what was said?</translation>
    </message>
    <message>
        <source>Wat vindt u ervan?</source>
        <translation>What do you think of it?</translation>
    </message>
    <message>
        <source>Hoe geeft u dat aan?</source>
        <translation>How do you say so?</translation>
    </message>
    <message>
        <source>Teken met uw vinger, een pen of de muis.</source>
        <translation>Sign with your finger, a pen or the mouse.</translation>
    </message>
    <message>
        <source>De handtekening staat op papier; hier komt alleen de dag.</source>
        <translation>The signature is on paper; only the day goes here.</translation>
    </message>
    <message>
        <source>U zegt wat u ervan vindt en tekent niet. Dat staat er zo bij: zonder handtekening.</source>
        <translation>You say what you think of it and do not sign. It will say so: without signature.</translation>
    </message>
    <message>
        <source>Kies eerst: gezien, akkoord of niet akkoord.</source>
        <translation>First choose: seen, agreed or not agreed.</translation>
    </message>
    <message>
        <source>Vul in op welke dag dit was.</source>
        <translation>Fill in on which day this was.</translation>
    </message>
</context>
<context>
    <name>ResponseRow</name>
    <message>
        <source>nog geen reactie.</source>
        <translation>no response yet.</translation>
    </message>
    <message>
        <source>Reactie verbeteren</source>
        <translation>Correct response</translation>
    </message>
    <message>
        <source>Reactie vastleggen</source>
        <translation>Record response</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Reservekopie</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Wachtwoord van deze reservekopie</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Password of this backup</translation>
    </message>
    <message>
        <source>Dat is het wachtwoord dat de kluis had toen de kopie werd gemaakt.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>That is the password the vault had when the copy was made.</translation>
    </message>
    <message>
        <source>De sleutel die gold toen de kopie werd gemaakt: zeven groepen van vijf tekens. Een sleutelbestand is daarna niet meer nodig.</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>The key that counted when the copy was made: seven groups of five characters. After that a key file is no longer needed.</translation>
    </message>
    <message>
        <source>Zoeken in een andere map …</source>
        <translation>Look in another folder …</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In deze map staan geen reservekopieën. Zoek in een andere map.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>There are no backups in this folder. Look in another folder.</translation>
    </message>
    <message>
        <source>Een reservekopie terugzetten</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>De reservekopie wordt de kluis op deze computer.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>The backup becomes the vault on this computer.</translation>
    </message>
    <message>
        <source>De reservekopie komt in de plaats van de kluis. De kluis van nu wordt niet gewist. Die blijft 30 dagen bewaard in een map ernaast, en zo lang kunt u hem weer terugzetten.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>The backup takes the place of the vault. The vault of now is not deleted. It is kept for 30 days in a folder beside it, and so long you can bring it back.</translation>
    </message>
    <message>
        <source>Wachtwoord gebruiken</source>
        <translation>Use password</translation>
    </message>
    <message>
        <source>Wachtwoord vergeten?</source>
        <translation>Forgotten the password?</translation>
    </message>
    <message>
        <source>Vul het wachtwoord in.</source>
        <translation>Fill in the password.</translation>
    </message>
    <message>
        <source>Wordt teruggezet …</source>
        <translation>Restoring …</translation>
    </message>
    <message>
        <source>Terugzetten en openen</source>
        <translation>Restore and open</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>De kluis gaat eerst op slot</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault locks first</translation>
    </message>
    <message>
        <source>Daarna vult u het wachtwoord van de reservekopie in. Pas dan komt de kopie in de plaats van de kluis van nu, en die blijft bewaard.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>Then you fill in the password of the backup. Only then does the copy take the place of the vault of now, which is kept.</translation>
    </message>
    <message>
        <source>Op slot en verder</source>
        <translation>Lock and continue</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Zoek de map met reservekopieën</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Find the folder with backups</translation>
    </message>
    <message>
        <source>Kies het sleutelbestand</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>De reservekopie van {moment} is teruggezet.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>The backup of {moment} was restored.</translation>
    </message>
    <message>
        <source>Vorige kluis terugzetten?</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Bring back the previous vault?</translation>
    </message>
    <message>
        <source>De kluis van {moment} komt weer in de plaats van deze. De kluis van nu blijft bewaard in een map ernaast. De kluis gaat eerst op slot.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault of {moment} takes the place of this one again. The vault of now is kept in a folder beside it. The vault locks first.</translation>
    </message>
    <message>
        <source>Vorige kluis terugzetten</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Bring back previous vault</translation>
    </message>
    <message>
        <source>De vorige kluis staat weer terug.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The previous vault is back.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Bewaren en vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Keep and destroy</translation>
    </message>
    <message>
        <source>Bekijken of een kopie meegeven</source>
        <translation>View or give a copy</translation>
    </message>
    <message>
        <source>Laatste wijziging: {changed}. De bewaartermijn van 15 jaar is voorbij sinds {due}.</source>
        <translatorcomment>bewaartermijn = retention period</translatorcomment>
        <translation>Last change: {changed}. The retention period of 15 years ended on {due}.</translation>
    </message>
    <message>
        <source>Laatste wijziging: {changed}. Dit dossier wordt bewaard tot {due}: 15 jaar na de laatste wijziging (Wmo 2015, artikel 5.3.4).</source>
        <translatorcomment>Wmo = Social Support Act (Wmo); dossier = dossier</translatorcomment>
        <translation>Last change: {changed}. This dossier is kept until {due}: 15 years after the last change (Wmo 2015, section 5.3.4).</translation>
    </message>
    <message>
        <source>Dossier vernietigen …</source>
        <translatorcomment>vernietig = destroy; dossier = dossier</translatorcomment>
        <translation>Destroy dossier …</translation>
    </message>
    <message>
        <source>Gegevens van {name}</source>
        <translation>Data of {name}</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Bewaren en vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Keep and destroy</translation>
    </message>
    <message>
        <source>Een dossier wordt 15 jaar na de laatste wijziging bewaard. Draagwijzer vernietigt nooit iets vanzelf: dat doet u, dossier voor dossier.</source>
        <translatorcomment>vernietig = destroy; dossier = dossier</translatorcomment>
        <translation>A dossier is kept for 15 years after the last change. Draagwijzer never destroys anything by itself: you do, dossier by dossier.</translation>
    </message>
    <message>
        <source>Nu te vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>To destroy now</translation>
    </message>
    <message>
        <source>Binnen een jaar</source>
        <translation>Within a year</translation>
    </message>
    <message>
        <source>Wat is vernietigd</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>What was destroyed</translation>
    </message>
    <message>
        <source>Er is nu niets te vernietigen, en ook het komende jaar niet.</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>There is nothing to destroy now, nor in the coming year.</translation>
    </message>
    <message>
        <source>Kies een map voor het rapport</source>
        <translation>Choose a folder for the report</translation>
    </message>
    <message>
        <source>{name} staat in de map {folder}. Er staat geen naam in.</source>
        <translation>{name} is in the folder {folder}. There is no name in it.</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Het vervolggesprek is gepland op {day}.</source>
        <translation>The follow-up is planned for {day}.</translation>
    </message>
    <message>
        <source>Vervolggesprek verzetten naar {day}</source>
        <translation>Move the follow-up to {day}</translation>
    </message>
    <message>
        <source>Vervolggesprek plannen op {day}</source>
        <translation>Plan the follow-up for {day}</translation>
    </message>
</context>
<context>
    <name>RuleBody</name>
    <message>
        <source>Hoort bij Draagwijzer</source>
        <translation>Part of Draagwijzer</translation>
    </message>
    <message>
        <source>Niet meer tonen …</source>
        <translation>Do not show any more …</translation>
    </message>
    <message>
        <source>Weer tonen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Weghalen …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Waarom niet meer tonen?</source>
        <translation>Why not show it any more?</translation>
    </message>
    <message>
        <source>Niet meer tonen</source>
        <translation>Do not show any more</translation>
    </message>
    <message>
        <source>Waarom weghalen?</source>
        <translation>Why remove it?</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
</context>
<context>
    <name>RuleLists</name>
    <message>
        <source>Van uw organisatie</source>
        <translation>From your organisation</translation>
    </message>
    <message>
        <source>Niet meer getoond</source>
        <translation>Not shown any more</translation>
    </message>
    <message>
        <source>Van Draagwijzer</source>
        <translation>From Draagwijzer</translation>
    </message>
    <message>
        <source>Niet te gebruiken</source>
        <translation>Cannot be used</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Van uw organisatie, toegevoegd op {day}: {reason}</source>
        <translation>From your organisation, added on {day}: {reason}</translation>
    </message>
    <message>
        <source>Niet meer getoond sinds {day}: {reason}</source>
        <translation>Not shown since {day}: {reason}</translation>
    </message>
    <message>
        <source>Deze regel kijkt ook naar een vragenlijst die er niet meer is. Dat deel werkt niet. Voeg de vragenlijst weer toe, of haal de regel weg.</source>
        <translation>This rule also looks at a questionnaire that is gone. That part does not work. Add the questionnaire again, or take the rule away.</translation>
    </message>
    <message>
        <source>Inklappen</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Wat dit niet zegt</source>
        <translation>What this does not say</translation>
    </message>
    <message>
        <source>Past misschien bij: {functions}</source>
        <translation>May fit: {functions}</translation>
    </message>
    <message>
        <source>Bron: {source} ({strength})</source>
        <translation>Source: {source} ({strength})</translation>
    </message>
    <message>
        <source>Kijkt of dit klopt</source>
        <translation>Checks whether this is so</translation>
    </message>
    <message>
        <source>Kijkt of dit allemaal klopt</source>
        <translation>Checks whether all of this is so</translation>
    </message>
    <message>
        <source>Kijkt of ten minste één hiervan klopt</source>
        <translation>Checks whether at least one of these is so</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Regels toevoegen uit een bestand …</source>
        <translation>Add rules from a file …</translation>
    </message>
    <message>
        <source>Voorbeeldbestand opslaan …</source>
        <translation>Save example file …</translation>
    </message>
    <message>
        <source>Regels voor signalen</source>
        <translation>Rules for signals</translation>
    </message>
    <message>
        <source>Elk signaal komt van een regel. Hier staat waar elke regel naar kijkt en waar hij op steunt. Wat u hier wijzigt, geldt voor open en nieuwe gesprekken; afgesloten gesprekken houden hun signalen.</source>
        <translation>Every signal comes from a rule. Here you see what each rule looks at and what it rests on. What you change here applies to open and new visits; closed visits keep their signals.</translation>
    </message>
    <message>
        <source>Kies het bestand met regels</source>
        <translation>Choose the file with rules</translation>
    </message>
    <message>
        <source>Regels toevoegen</source>
        <translation>Add rules</translation>
    </message>
    <message>
        <source>Deze regels zijn zo niet te gebruiken</source>
        <translation>These rules cannot be used as they are</translation>
    </message>
    <message>
        <source>Terug naar de regels</source>
        <translation>Back to the rules</translation>
    </message>
    <message>
        <source>Deze regels zijn nog niet in gebruik. Lees ze eerst na.</source>
        <translation>These rules are not in use yet. Read them through first.</translation>
    </message>
    <message>
        <source>De regels zijn in gebruik.</source>
        <translation>The rules are in use.</translation>
    </message>
    <message>
        <source>Kies een map voor het voorbeeldbestand</source>
        <translation>Choose a folder for the example file</translation>
    </message>
    <message>
        <source>{name} staat in de map {folder}.</source>
        <translation>{name} is in the folder {folder}.</translation>
    </message>
    <message>
        <source>Wordt gelezen …</source>
        <translation>Reading …</translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>Er is al een regel met deze naam. Deze komt ervoor in de plaats.</source>
        <translation>There is already a rule with this name. This one replaces it.</translation>
    </message>
    <message>
        <source>Die regel stond uit. Deze staat weer aan.</source>
        <translation>That rule was off. This one is on again.</translation>
    </message>
    <message>
        <source>Klopt alles?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Deze regels gelden voor open en nieuwe gesprekken. Bij elk signaal staat dat de regel van uw organisatie is. Een signaal dat op losse antwoorden of eigen woorden steunt, komt nooit in een voorstel.</source>
        <translation>These rules apply to open and new visits. Each signal says that the rule is from your organisation. A signal that rests on separate answers or own words never goes into a proposal.</translation>
    </message>
    <message>
        <source>Waarom voegt uw organisatie dit toe?</source>
        <translation>Why does your organisation add this?</translation>
    </message>
    <message>
        <source>In gebruik nemen</source>
        <translation>Start using</translation>
    </message>
    <message>
        <source>Niet in gebruik nemen</source>
        <translation>Do not start using</translation>
    </message>
</context>
<context>
    <name>SalvageCard</name>
    <message>
        <source>Openen wat nog te lezen is</source>
        <translation>Open what can still be read</translation>
    </message>
    <message>
        <source>Bewaren en openen</source>
        <translation>Keep and open</translation>
    </message>
    <message>
        <source>Eerst wordt de beschadigde kluis helemaal bewaard, in een map ernaast. Dan gaat de kluis open met alles van vóór de beschadigde plek. Wat u daarna invoerde, kan ontbreken. U kunt dit 30 dagen lang ongedaan maken, bij Instellingen.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>First the whole damaged vault is kept, in a folder beside it. Then the vault opens with everything from before the damaged place. What you entered after that may be missing. You can undo this for 30 days, at Settings.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Van de kaart halen</source>
        <translation>Take off the map</translation>
    </message>
    <message>
        <source>Niemand meer kiezen</source>
        <translation>Choose nobody any more</translation>
    </message>
    <message>
        <source>{count} mensen gekozen</source>
        <translation>{count} people chosen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vragenlijsten</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Welke vragenlijsten er zijn, van wie zij zijn en waar zij niet voor zijn. Gebruikt uw organisatie een andere, dan voegt u die hier toe.</source>
        <translation>Which questionnaires there are, who made them and what they are not for. Does your organisation use another one? Then you add it here.</translation>
    </message>
    <message>
        <source>Vragenlijsten bekijken</source>
        <translation>View questionnaires</translation>
    </message>
    <message>
        <source>Sociale kaart</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Het aanbod in uw gemeente, om uit te kiezen bij het arrangement. Uw organisatie houdt het bij in een bestand.</source>
        <translation>The offers in your municipality, to choose from in the arrangement. Your organisation keeps them in a file.</translation>
    </message>
    <message>
        <source>Sociale kaart bekijken</source>
        <translation>View directory</translation>
    </message>
    <message>
        <source>Regels voor signalen</source>
        <translation>Rules for signals</translation>
    </message>
    <message>
        <source>Waar elk signaal naar kijkt en waar het op steunt. Past een regel niet bij uw organisatie, of mist u er een, dan regelt u dat hier.</source>
        <translation>What each signal looks at and what it rests on. Does a rule not suit your organisation, or is one missing? You arrange that here.</translation>
    </message>
    <message>
        <source>Regels bekijken</source>
        <translation>View rules</translation>
    </message>
    <message>
        <source>Bewaren en vernietigen</source>
        <translation>Keep and destroy</translation>
    </message>
    <message>
        <source>Een dossier wordt 15 jaar na de laatste wijziging bewaard. Draagwijzer vernietigt nooit iets vanzelf.</source>
        <translation>A dossier is kept for 15 years after the last change. Draagwijzer never destroys anything by itself.</translation>
    </message>
    <message>
        <source>Bewaartermijnen bekijken</source>
        <translation>View retention periods</translation>
    </message>
    <message>
        <source>U en uw scherm</source>
        <translation>You and your screen</translation>
    </message>
    <message>
        <source>De kluis</source>
        <translation>The vault</translation>
    </message>
    <message>
        <source>Waar u mee werkt</source>
        <translation>What you work with</translation>
    </message>
    <message>
        <source>Bewaren en verantwoorden</source>
        <translation>Keeping and accounting</translation>
    </message>
    <message>
        <source>Wie u bent</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Dit staat op elk voorstel dat u maakt.</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>This is on every proposal that you make.</translation>
    </message>
    <message>
        <source>Uw naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Uw organisatie</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>Uw gegevens</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Draagwijzer gebruikt geen internet. Er gaat niets vanzelf naar buiten.</source>
        <translation>Draagwijzer does not use the internet. Nothing goes out by itself.</translation>
    </message>
    <message>
        <source>Alles staat versleuteld in de kluis, in deze map:</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Everything is encrypted in the vault, in this folder:</translation>
    </message>
    <message>
        <source>Draagwijzer maakt zelf reservekopieën. Ook die zijn versleuteld; zie hieronder.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Draagwijzer makes backups by itself. They are encrypted too; see below.</translation>
    </message>
    <message>
        <source>Op afstand wissen kan Draagwijzer niet. Dat doet de beheerder van deze laptop.</source>
        <translation>Draagwijzer cannot erase data from a distance. The administrator of this laptop does that.</translation>
    </message>
</context>
<context>
    <name>SettledSteps</name>
    <message>
        <source>Datums wijzigen</source>
        <translation>Change dates</translation>
    </message>
</context>
<context>
    <name>SharedCards</name>
    <message>
        <source>Uit de netwerkkaart</source>
        <translation>From the network map</translation>
    </message>
    <message>
        <source>Noodplan</source>
        <translation>Backup plan</translation>
    </message>
    <message>
        <source>Mantelzorgpas</source>
        <translation>Carer card</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Contactpersoon</source>
        <translation>Contact person</translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message>
        <source>pleegbroer of pleegzus</source>
        <translation>foster brother or foster sister</translation>
    </message>
    <message>
        <source>Wat {name} is</source>
        <translation>What {name} is</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Wat we zien</source>
        <translation>What we see</translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Naast de kaart</source>
        <translation>Beside the map</translation>
    </message>
</context>
<context>
    <name>SignalCard</name>
    <message>
        <source>Regel van uw organisatie</source>
        <translation>Rule of your organisation</translation>
    </message>
    <message>
        <source>Inklappen</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>{title}: inklappen</source>
        <translation>{title}: collapse</translation>
    </message>
    <message>
        <source>Waarop steunt dit?</source>
        <translation>What is this based on?</translation>
    </message>
    <message>
        <source>Bron: {source} ({strength})</source>
        <translation>Source: {source} ({strength})</translation>
    </message>
    <message>
        <source>Wat dit niet zegt</source>
        <translation>What this does not say</translation>
    </message>
    <message>
        <source>Bekijk dit bij {step}</source>
        <translation>See this at {step}</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
</context>
<context>
    <name>SignalOffers</name>
    <message>
        <source>Een klik begint een regel. U kiest zelf of er een regel komt, en welke.</source>
        <translation>One click starts a provision. You decide whether there will be a provision, and which.</translation>
    </message>
    <message>
        <source>Signalen, en wat daarbij past ({number})</source>
        <translation>Signals, and what may fit them ({number})</translation>
    </message>
    <message>
        <source>{signal} (hier is een regel voor)</source>
        <translation>{signal} (there is a provision for this)</translation>
    </message>
    <message>
        <source>Regel toevoegen: {subject}, naar aanleiding van {signal}</source>
        <translation>Add provision: {subject}, because of {signal}</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
</context>
<context>
    <name>SignalsPage</name>
    <message>
        <source>Een signaal is een uitnodiging om erover te praten. U bepaalt of het klopt.</source>
        <translatorcomment>signaal = signal</translatorcomment>
        <translation>A signal is an invitation to talk about it. You decide whether it is right.</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Er zijn nog geen signalen</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>There are no signals yet</translation>
    </message>
    <message>
        <source>Er zijn nog geen vragenlijsten of mensen op de kaart. Begin bij Netwerk of bij Belasting; daarna kijken de regels mee.</source>
        <translatorcomment>belasting = burden; vragenlijst = questionnaire</translatorcomment>
        <translation>There are no questionnaires or people on the map yet. Start at Network or at Burden; after that the rules look along.</translation>
    </message>
    <message>
        <source>Naar Netwerk</source>
        <translation>To Network</translation>
    </message>
    <message>
        <source>De regels zien geen signalen</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>The rules see no signals</translation>
    </message>
    <message>
        <source>Dat zegt niet dat alles goed gaat. Vraag ook gewoon hoe het gaat.</source>
        <translation>That does not say that all is well. Simply ask how things are, too.</translation>
    </message>
    <message>
        <source>Beoordeeld: {judged} van {total}</source>
        <translation>Judged: {judged} of {total}</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Veld voor de handtekening, er is getekend</source>
        <translation>Field for the signature, signed</translation>
    </message>
    <message>
        <source>Veld voor de handtekening, nog leeg</source>
        <translation>Field for the signature, still empty</translation>
    </message>
</context>
<context>
    <name>SinceField</name>
    <message>
        <source>Dit is niet te lezen. Schrijf bijvoorbeeld 2019 of mei 2019.</source>
        <translation>This cannot be read. Write for example 2019 or May 2019.</translation>
    </message>
    <message>
        <source>Sinds wanneer iemand zorgt, is niet bewaard.</source>
        <translation>Since when somebody has been caring was not kept.</translation>
    </message>
</context>
<context>
    <name>SituationPanel</name>
    <message>
        <source>uur per week</source>
        <translation>hours a week</translation>
    </message>
    <message>
        <source>Naar de netwerkkaart</source>
        <translation>Go to the network map</translation>
    </message>
    <message>
        <source>Zorgt sinds</source>
        <translation>Caring since</translation>
    </message>
    <message>
        <source>Zoals 2019 of mei 2019.</source>
        <translation>Such as 2019 or May 2019.</translation>
    </message>
    <message>
        <source>Betaald werk ernaast</source>
        <translation>Paid work beside it</translation>
    </message>
    <message>
        <source>Geen betaald werk? Vul 0 in.</source>
        <translation>No paid work? Fill in 0.</translation>
    </message>
    <message>
        <source>Hoe lang gaat dit zo nog?</source>
        <translation>How long can this go on?</translation>
    </message>
    <message>
        <source>Om over te praten: hier hoort geen score bij. Wat u opschrijft, blijft in het mantelzorgersdeel.</source>
        <translation>To talk about: there is no score. What you write down stays in the carer part.</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Eigen gezondheid, volgens de mantelzorger zelf</source>
        <translation>Own health, according to the carer</translation>
    </message>
    <message>
        <source>Het antwoord blijft in het mantelzorgersdeel en komt nooit in het voorstel.</source>
        <translation>The answer stays in the carer&apos;s part and never goes into the proposal.</translation>
    </message>
    <message>
        <source>De zorg en wat ernaast staat</source>
        <translation>The care and what stands beside it</translation>
    </message>
    <message>
        <source>Deze twee gegevens komen in het voorstel, bij de uitslag. Wil {name} dat niet? Laat ze dan leeg.</source>
        <translation>These two facts go into the proposal, with the outcome. Does {name} not want that? Then leave them empty.</translation>
    </message>
    <message>
        <source>Deze gegevens blijven in het mantelzorgersdeel.</source>
        <translation>These facts stay in the carer part.</translation>
    </message>
</context>
<context>
    <name>StartVisitForm</name>
    <message>
        <source>Datum van het gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Date of the visit</translation>
    </message>
    <message>
        <source>Soort gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Kind of visit</translation>
    </message>
    <message>
        <source>Eerste gesprek beginnen</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Start first visit</translation>
    </message>
    <message>
        <source>Vervolggesprek beginnen</source>
        <translation>Start follow-up visit</translation>
    </message>
    <message>
        <source>Er is nog geen gesprek. Het gesprek begint met de mantelzorgers die hieronder staan; de rest mag in elke volgorde.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>There is no visit yet. The visit starts with the carers listed below; the rest may come in any order.</translation>
    </message>
    <message>
        <source>Het vervolggesprek begint met een kopie van het vorige gesprek: u wijzigt alleen wat anders is. Het vorige gesprek blijft zoals het was.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>The follow-up starts with a copy of the previous visit: you only change what is different. The previous visit stays as it was.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Dit is klaar</source>
        <translation>This is done</translation>
    </message>
    <message>
        <source>Dit slaan we over</source>
        <translation>We skip this</translation>
    </message>
    <message>
        <source>Volgende stap: {step}</source>
        <translation>Next step: {step}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Hiermee begint de procedure.</source>
        <translation>This is where the procedure starts.</translation>
    </message>
    <message>
        <source>De gemeente bevestigt dat zij de melding heeft ontvangen. Wmo 2015, artikel 2.3.2 lid 1</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure; Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>The municipality confirms that it received the notification. Social Support Act (Wmo 2015), section 2.3.2(1)</translation>
    </message>
    <message>
        <source>De cliënt heeft hiervoor 7 dagen na de melding.</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>The client has 7 days for this after the notification.</translation>
    </message>
    <message>
        <source>Binnen 6 weken na de melding.</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>Within 6 weeks after the notification.</translation>
    </message>
    <message>
        <source>De cliënt of de vertegenwoordiger krijgt de uitkomst van het onderzoek op papier. Wmo 2015, artikel 2.3.2 lid 8</source>
        <translation>The client or the representative gets the outcome of the investigation on paper. Wmo 2015, section 2.3.2(8)</translation>
    </message>
    <message>
        <source>Is dit wat er is gezegd? Wat de cliënt of de vertegenwoordiger erop zegt, hoort bij het verslag.</source>
        <translation>Is this what was said? What the client or the representative says about it belongs to the report.</translation>
    </message>
    <message>
        <source>Na het verslag. Een ondertekend verslag kan de aanvraag zijn. Wmo 2015, artikel 2.3.5</source>
        <translatorcomment>Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>After the report. A signed report can be the application. Social Support Act (Wmo 2015), section 2.3.5</translation>
    </message>
    <message>
        <source>Binnen 2 weken na de aanvraag.</source>
        <translation>Within 2 weeks after the application.</translation>
    </message>
    <message>
        <source>De cliënt heeft hiervoor 6 weken na de beschikking.</source>
        <translation>The client has 6 weeks for this after the decision.</translation>
    </message>
</context>
<context>
    <name>SubjectChips</name>
    <message>
        <source>Regel toevoegen: {subject}</source>
        <translation>Add provision: {subject}</translation>
    </message>
    <message>
        <source>past bij de signalen</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>fits the signals</translation>
    </message>
</context>
<context>
    <name>SubjectGroup</name>
    <message>
        <source>{name} heeft geen toestemming gegeven voor vragenlijsten. Daarom staan hier geen signalen uit vragenlijsten.</source>
        <translatorcomment>signalen = signals; toestemming = consent; vragenlijst = questionnaire</translatorcomment>
        <translation>{name} has not given consent for questionnaires. That is why there are no signals from questionnaires here.</translation>
    </message>
    <message>
        <source>Het netwerk als geheel</source>
        <translation>The network as a whole</translation>
    </message>
</context>
<context>
    <name>SupportBlock</name>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Verteld op</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Verteld door</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Maakt hier gebruik van</source>
        <translation>Makes use of this</translation>
    </message>
    <message>
        <source>Wie is dat?</source>
        <translation>Who is that?</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Naam van de ondersteuner</source>
        <translation>Name of the supporter</translation>
    </message>
    <message>
        <source>Telefoon of e-mail</source>
        <translation>Telephone or e-mail</translation>
    </message>
    <message>
        <source>Andere ondersteuner gevraagd</source>
        <translation>Another supporter asked for</translation>
    </message>
    <message>
        <source>Minder</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Meer: delen, doel, uren</source>
        <translation>More: sharing, goal, hours</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Cliëntondersteuning</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>Client support</translation>
    </message>
    <message>
        <source>Cliëntondersteuning is gratis en onafhankelijk. Die is er voor de cliënt en ook voor elke mantelzorger. Wie twijfelt aan de ondersteuner, mag om een ander vragen; dat wordt nooit geweigerd.</source>
        <translation>Client support is free and independent. It is there for the client and for every carer too. Whoever has doubts about the supporter may ask for another; that is never refused.</translation>
    </message>
    <message>
        <source>Uitnodiging met uitleg maken</source>
        <translation>Make invitation with explanation</translation>
    </message>
    <message>
        <source>cliënt</source>
        <translation>client</translation>
    </message>
    <message>
        <source>mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>carer</translation>
    </message>
    <message>
        <source>Vandaag aan de anderen verteld</source>
        <translation>Told the others today</translation>
    </message>
    <message>
        <source>Vandaag aan iedereen verteld</source>
        <translation>Told everyone today</translation>
    </message>
    <message>
        <source>Uitleg inklappen</source>
        <translation>Collapse explanation</translation>
    </message>
    <message>
        <source>Wanneer is een ondersteuner onafhankelijk?</source>
        <translation>When is a supporter independent?</translation>
    </message>
</context>
<context>
    <name>SupportCheck</name>
    <message>
        <source>Cliëntondersteuning</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>Client support</translation>
    </message>
    <message>
        <source>Uitnodiging met uitleg maken</source>
        <translation>Make invitation with explanation</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>Vandaag verteld</source>
        <translation>Told today</translation>
    </message>
    <message>
        <source>Vandaag verteld aan {name}</source>
        <translation>Told {name} today</translation>
    </message>
    <message>
        <source>Verteld aan {name} op {day} door {consultant}.</source>
        <translation>{name} was told on {day} by {consultant}.</translation>
    </message>
    <message>
        <source>Verteld aan {name} op {day}.</source>
        <translation>{name} was told on {day}.</translation>
    </message>
    <message>
        <source>Wil ondersteuning: {choice}.</source>
        <translation>Wants support: {choice}.</translation>
    </message>
</context>
<context>
    <name>SupportMore</name>
    <message>
        <source>Toestemming om te delen sinds</source>
        <translation>Consent to share since</translation>
    </message>
    <message>
        <source>Met wie er mag worden gedeeld</source>
        <translation>With whom it may be shared</translation>
    </message>
    <message>
        <source>Wat er mag worden gedeeld</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <source>Doel van de ondersteuning</source>
        <translation>Goal of the support</translation>
    </message>
    <message>
        <source>In de eigen woorden van wie om hulp vraagt.</source>
        <translation>In the own words of whoever asks for help.</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Geëvalueerd op</source>
        <translation>Evaluated on</translation>
    </message>
    <message>
        <source>Is het doel gehaald? Wat is nog nodig?</source>
        <translation>Has the goal been reached? What is still needed?</translation>
    </message>
    <message>
        <source>Uren van de ondersteuner</source>
        <translation>Hours of the supporter</translation>
    </message>
</context>
<context>
    <name>SupportOrganisationsCard</name>
    <message>
        <source>Cliëntondersteuning in de uitnodiging</source>
        <translation>Client support in the invitation</translation>
    </message>
    <message>
        <source>De brief voor een gesprek noemt waar cliënt en mantelzorger gratis ondersteuning krijgen. Zonder organisaties zegt de brief: vraag het uw gemeente.</source>
        <translation>The letter for a visit says where client and carer get free support. Without organisations the letter says: ask your municipality.</translation>
    </message>
    <message>
        <source>Telefoon van uw organisatie</source>
        <translation>Telephone of your organisation</translation>
    </message>
    <message>
        <source>Staat in de brief, voor vragen en om een andere dag af te spreken.</source>
        <translation>Is in the letter, for questions and to agree on another day.</translation>
    </message>
    <message>
        <source>Organisatie toevoegen</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Typ een naam en druk op Enter.</source>
        <translation>Type a name and press Enter.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>In de brief: {names}.</source>
        <translation>In the letter: {names}.</translation>
    </message>
    <message>
        <source>Er zijn nog geen organisaties ingevuld.</source>
        <translation>No organisations have been filled in yet.</translation>
    </message>
    <message>
        <source>Organisaties inklappen</source>
        <translation>Collapse organisations</translation>
    </message>
    <message>
        <source>Organisaties bekijken en wijzigen</source>
        <translation>View and change organisations</translation>
    </message>
</context>
<context>
    <name>SupportPlace</name>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cliëntondersteuning wijzigen: {whose}</source>
        <translation>Change client support: {whose}</translation>
    </message>
</context>
<context>
    <name>TakeOverCard</name>
    <message>
        <source>Voor de consulent</source>
        <translatorcomment>consulent = consultant</translatorcomment>
        <translation>For the consultant</translation>
    </message>
    <message>
        <source>Pincode of wachtwoord van de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>PIN or password of the vault</translation>
    </message>
    <message>
        <source>Met uw pincode of wachtwoord gaat u terug naar het gesprek.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Your PIN or password takes you back to the visit.</translation>
    </message>
    <message>
        <source>Wachtwoord van de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Met het wachtwoord gaat u terug naar het gesprek.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>The password takes you back to the visit.</translation>
    </message>
    <message>
        <source>Vul uw pincode of het wachtwoord in.</source>
        <translation>Fill in your PIN or the password.</translation>
    </message>
    <message>
        <source>Vul het wachtwoord in.</source>
        <translation>Fill in the password.</translation>
    </message>
    <message>
        <source>Even kijken …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Terug naar het gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Back to the visit</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>Taak erbij…</source>
        <translation>Add task…</translation>
    </message>
    <message>
        <source>Wat doet deze persoon? Druk op Enter</source>
        <translation>What does this person do? Press Enter</translation>
    </message>
    <message>
        <source>Taak erbij</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>Iets anders, namelijk</source>
        <translation>Something else, namely</translation>
    </message>
    <message>
        <source>Schrijf eerst op wat deze persoon doet.</source>
        <translation>First write down what this person does.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>uur per week</source>
        <translation>hours a week</translation>
    </message>
    <message>
        <source>Taak weghalen: {task}</source>
        <translation>Remove task: {task}</translation>
    </message>
    <message>
        <source>Naam van de taak</source>
        <translation>Name of the task</translation>
    </message>
</context>
<context>
    <name>TieChooser</name>
    <message>
        <source>Geen band</source>
        <translation>No tie</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wat voor band hebben {first} en {second}?</source>
        <translation>What kind of tie do {first} and {second} have?</translation>
    </message>
</context>
<context>
    <name>TieContent</name>
    <message>
        <source>richting niet bekend</source>
        <translation>direction not known</translation>
    </message>
    <message>
        <source>Richting van de band tussen {first} en {second}</source>
        <translation>Direction of the tie between {first} and {second}</translation>
    </message>
</context>
<context>
    <name>TieEditor</name>
    <message>
        <source>Kies een persoon…</source>
        <translation>Choose a person…</translation>
    </message>
    <message>
        <source>Band erbij met</source>
        <translation>Add a tie with</translation>
    </message>
    <message>
        <source>Band met {name}</source>
        <translation>Tie with {name}</translation>
    </message>
    <message>
        <source>geen band</source>
        <translation>no tie</translation>
    </message>
</context>
<context>
    <name>TieRow</name>
    <message>
        <source>richting en hulp</source>
        <translation>direction and help</translation>
    </message>
    <message>
        <source>{seen}, band met {name}: {content}</source>
        <translation>{seen}, tie with {name}: {content}</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Selecteren: teken om mensen heen, of tik ze aan</source>
        <translation>Select: draw around people, or tap them</translation>
    </message>
    <message>
        <source>Band tekenen: sleep van de ene persoon naar de andere</source>
        <translation>Draw a tie: drag from one person to the other</translation>
    </message>
    <message>
        <source>Laten zien en bewaren</source>
        <translation>Show and save</translation>
    </message>
    <message>
        <source>Namen verbergen</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>Bewaren als bestand</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Namen tonen</source>
        <translation>Show names</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Op slot</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Kluis op slot doen (Ctrl+L)</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Lock the vault (Ctrl+L)</translation>
    </message>
    <message>
        <source>Tekst {percent}</source>
        <translation>Text {percent}</translation>
    </message>
</context>
<context>
    <name>TreeBoard</name>
    <message>
        <source>Verder weg</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Dichterbij</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Hele familie</source>
        <translation>Whole family</translation>
    </message>
    <message>
        <source>Automatisch schikken</source>
        <translation>Arrange automatically</translation>
    </message>
    <message>
        <source>Er zijn nu twee mensen die {name} heten. Dat mag. Zet bij relatie wie wie is.</source>
        <translation>There are now two people called {name}. That is fine. Write at the relation who is who.</translation>
    </message>
    <message>
        <source>De cliënt hoort bij het dossier en blijft in de stamboom.</source>
        <translation>The client belongs to the dossier and stays in the family tree.</translation>
    </message>
    <message>
        <source>Van {name} is geen familie ingevuld.</source>
        <translation>No family of {name} was entered.</translation>
    </message>
    <message>
        <source>Wie horen er bij de familie van {name}? Kies hiernaast &apos;Partner erbij&apos; of &apos;Kind erbij&apos;, typ een naam en druk op Enter.</source>
        <translation>Who belongs to the family of {name}? Choose &apos;Add partner&apos; or &apos;Add child&apos; in the panel, type a name and press Enter.</translation>
    </message>
</context>
<context>
    <name>TreeLegend</name>
    <message>
        <source>Legenda</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Stamboom</source>
        <translation>Family tree</translation>
    </message>
    <message>
        <source>Met Tab en de pijlen kiest u iemand, met Enter opent u de gegevens. Ctrl met een pijl verschuift iemand, Delete haalt iemand van de kaart. Dezelfde mensen staan in de lijst.</source>
        <translation>With Tab and the arrows you choose somebody, with Enter you open the details. Ctrl with an arrow shifts somebody, Delete takes somebody off the map. The same people are in the list.</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>De stellingen, om uit te proberen</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>The statements, to try out</translation>
    </message>
    <message>
        <source>Geef antwoorden en zie onderaan wat eruit komt. Er wordt niets bewaard.</source>
        <translation>Give answers and see at the bottom what comes out. Nothing is kept.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TryWait</name>
    <message>
        <source>1 seconde</source>
        <translation>1 second</translation>
    </message>
    <message>
        <source>{number} seconden</source>
        <translation>{number} seconds</translation>
    </message>
    <message>
        <source>Na een paar verkeerde pogingen wacht Draagwijzer even. Over {span} kunt u het weer proberen. De kluis gaat nooit voorgoed op slot.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>After a few wrong attempts Draagwijzer waits a moment. In {span} you can try again. The vault never locks for good.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Wachtwoord van de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wachtwoord vergeten?</source>
        <translation>Forgotten the password?</translation>
    </message>
    <message>
        <source>Kies het sleutelbestand</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>De kluis is op slot</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>Map van de kluis: {folder}</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Folder of the vault: {folder}</translation>
    </message>
    <message>
        <source>Vul het wachtwoord in.</source>
        <translation>Fill in the password.</translation>
    </message>
    <message>
        <source>Kluis gaat open …</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Opening the vault …</translation>
    </message>
</context>
<context>
    <name>UnusableCard</name>
    <message>
        <source>Deze regel van uw organisatie is toegevoegd op {day}. Deze versie van Draagwijzer kan hem niet lezen: hij kijkt naar iets dat er niet meer is. Hij geeft geen signalen. Voeg hem opnieuw toe uit een bestand, of haal hem weg.</source>
        <translation>This rule of your organisation was added on {day}. This version of Draagwijzer cannot read it: it looks at something that is no longer there. It gives no signals. Add it again from a file, or remove it.</translation>
    </message>
    <message>
        <source>Toegevoegd omdat: {reason}</source>
        <translation>Added because: {reason}</translation>
    </message>
    <message>
        <source>Waarom weghalen?</source>
        <translation>Why remove it?</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>UrgencyBlock</name>
    <message>
        <source>Spoed: dit kan niet wachten</source>
        <translation>Urgent: this cannot wait</translation>
    </message>
    <message>
        <source>Geen spoed meer</source>
        <translation>No longer urgent</translation>
    </message>
    <message>
        <source>Bij spoed beslist de gemeente meteen na de melding over een tijdelijke voorziening, in afwachting van het onderzoek en de aanvraag (Wmo 2015, artikel 2.3.3). De andere termijnen blijven gelden.</source>
        <translation>In urgent cases the municipality decides on a temporary provision at once after the notification, pending the investigation and the application (Wmo 2015, section 2.3.3). The other terms continue to apply.</translation>
    </message>
    <message>
        <source>Spoed</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Spoed sinds</source>
        <translation>Urgent since</translation>
    </message>
    <message>
        <source>Waarom het niet kan wachten</source>
        <translation>Why it cannot wait</translation>
    </message>
    <message>
        <source>Kort: wat gaat er mis als dit wacht?</source>
        <translation>In short: what goes wrong if this waits?</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Voorleggen en reacties</source>
        <translation>Putting forward and responses</translation>
    </message>
    <message>
        <source>Vastgesteld op</source>
        <translation>Made final on</translation>
    </message>
    <message>
        <source>Voorleggen bewaart wat het voorstel nu zegt. Later ziet u wat er is veranderd, en wie wat van deze versie vond.</source>
        <translation>Putting it forward keeps what the proposal says now. Later you see what has changed, and who thought what of this version.</translation>
    </message>
    <message>
        <source>Voorleggen als versie {number}</source>
        <translation>Put forward as version {number}</translation>
    </message>
    <message>
        <source>Wat er veranderd is {since}</source>
        <translation>What has changed {since}</translation>
    </message>
    <message>
        <source>Reacties op versie {number} van {day}</source>
        <translation>Responses to version {number} of {day}</translation>
    </message>
    <message>
        <source>Nog geen reactie van {names}. U beslist zelf.</source>
        <translation>No response yet from {names}. You decide.</translation>
    </message>
    <message>
        <source>Versie {number} van {day}.</source>
        <translation>Version {number} of {day}.</translation>
    </message>
</context>
<context>
    <name>VisitChoice</name>
    <message>
        <source>{day} ({kind})</source>
        <translation>{day} ({kind})</translation>
    </message>
</context>
<context>
    <name>VisitLine</name>
    <message>
        <source>Afgesloten: verandert niet meer</source>
        <translation>Closed: no longer changes</translation>
    </message>
    <message>
        <source>Staat open, laatst bij {step}</source>
        <translation>Open, last at {step}</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijken: {kind}, {day}</source>
        <translation>View: {kind}, {day}</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Stappen van het gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Steps of the visit</translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>{client} · {kind} op {day}</source>
        <translation>{client} · {kind} on {day}</translation>
    </message>
    <message>
        <source>Namen verborgen</source>
        <translation>Names hidden</translation>
    </message>
    <message>
        <source>Dit gesprek is afgesloten op {day} en verandert niet meer.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>This visit was closed on {day} and no longer changes.</translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Hier is niets opgeschreven.</source>
        <translation>Nothing was written down here.</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Gesprekken</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Gesprek afsluiten</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Close visit</translation>
    </message>
    <message>
        <source>Verder met het gesprek van {day}</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Continue the visit of {day}</translation>
    </message>
    <message>
        <source>Gesprek afsluiten?</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Close visit?</translation>
    </message>
    <message>
        <source>Na het afsluiten verandert er niets meer aan het gesprek van {day}. U kunt het altijd nog bekijken, en een vervolggesprek beginnen.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>After closing, nothing changes any more in the visit of {day}. You can still view it, and start a follow-up.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Deze week ({count})</source>
        <translation>This week ({count})</translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Alle dossiers</source>
        <translation>All dossiers</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>{task}: dagen en dagdelen</source>
        <translation>{task}: days and parts of the day</translation>
    </message>
    <message>
        <source>{day}, de hele dag</source>
        <translation>{day}, all day</translation>
    </message>
    <message>
        <source>{part}, elke dag</source>
        <translation>{part}, every day</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Er staan nog geen taken op de kaart</source>
        <translation>There are no tasks on the map yet</translation>
    </message>
    <message>
        <source>Kies iemand op de kaart, en zet erbij wat die doet en wanneer.</source>
        <translation>Choose someone on the map, and add what they do and when.</translation>
    </message>
    <message>
        <source>Tik op een leeg dagdeel om er een taak in te zetten.</source>
        <translation>Tap an empty part of a day to put a task there.</translation>
    </message>
    <message>
        <source>De week</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>Nog niet bekend wanneer</source>
        <translation>Not known when yet</translation>
    </message>
    <message>
        <source>Wat er deze week moet</source>
        <translation>What must be done this week</translation>
    </message>
    <message>
        <source>Er is niets te laat, en er hoeft deze week niets. Hier komen de termijnen van de wet en wat u met mensen hebt afgesproken.</source>
        <translation>Nothing is late, and nothing has to be done this week. The terms of the law and what you agreed with people come here.</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Dubbelklikken op een regel of drukken op Enter mag ook.</source>
        <translation>Double-clicking a row or pressing Enter also works.</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>De week</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>Pijltjes gaan door de week, Enter kiest wie er is.</source>
        <translation>Arrow keys move through the week, Enter chooses who is there.</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Wanneer: {moments}</source>
        <translation>When: {moments}</translation>
    </message>
    <message>
        <source>uitgeklapt</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>collapsed</translation>
    </message>
</context>
<context>
    <name>WordsAdder</name>
    <message>
        <source>Eigen woorden toevoegen van:</source>
        <translation>Add own words of:</translation>
    </message>
    <message>
        <source>Woorden van {name} toevoegen</source>
        <translation>Add words of {name}</translation>
    </message>
</context>
<context>
    <name>ZoomTools</name>
    <message>
        <source>Verder weg</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Dichterbij</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Hele kaart</source>
        <translation>Whole map</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>einddatum</source>
        <translation>end date</translation>
    </message>
    <message>
        <source>evaluatie</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>Er staat nog niet wat er is afgesproken.</source>
        <translation>It does not say yet what was agreed.</translation>
    </message>
    <message>
        <source>Vul in wat er gaat gebeuren.</source>
        <translation>Fill in what is going to happen.</translation>
    </message>
    <message>
        <source>De hoeveelheid moet meer dan nul zijn.</source>
        <translation>The amount must be more than zero.</translation>
    </message>
    <message>
        <source>Pas het aan, of laat het leeg.</source>
        <translation>Change it, or leave it empty.</translation>
    </message>
    <message>
        <source>Zoveel {unit} {frequency} kan niet.</source>
        <translation>So many {unit} {frequency} is not possible.</translation>
    </message>
    <message>
        <source>Kijk de hoeveelheid en de eenheid na.</source>
        <translation>Check the amount and the unit.</translation>
    </message>
    <message>
        <source>De {name} ligt vóór de begindatum.</source>
        <translation>The {name} is before the start date.</translation>
    </message>
    <message>
        <source>Pas een van de twee datums aan.</source>
        <translation>Change one of the two dates.</translation>
    </message>
    <message>
        <source>Er is nog niemand gekozen die dit doet.</source>
        <translation>Nobody was chosen yet to do this.</translation>
    </message>
    <message>
        <source>Kies een persoon.</source>
        <translation>Choose a person.</translation>
    </message>
    <message>
        <source>Er staat nog niet welke organisatie dit doet.</source>
        <translation>It does not say yet which organisation does this.</translation>
    </message>
    <message>
        <source>Vul de naam van de organisatie in.</source>
        <translation>Fill in the name of the organisation.</translation>
    </message>
    <message>
        <source>regel toevoegen</source>
        <translation>add provision</translation>
    </message>
    <message>
        <source>regel wijzigen</source>
        <translation>change provision</translation>
    </message>
    <message>
        <source>regel verwijderen</source>
        <translation>remove provision</translation>
    </message>
    <message>
        <source>geen ondersteuning nodig</source>
        <translation>no support needed</translation>
    </message>
    <message>
        <source>(Wmo 2015, artikel 2.3.2 lid 3)</source>
        <translatorcomment>Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>(Wmo 2015, section 2.3.2(3))</translation>
    </message>
    <message>
        <source>gedaan op {day}. Dat is {late} na de laatste dag ({last_day}).</source>
        <translation>done on {day}. That is {late} after the last day ({last_day}).</translation>
    </message>
    <message>
        <source>Persoonlijk plan</source>
        <translation>Personal plan</translation>
    </message>
    <message>
        <source>7 dagen na de melding</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>7 days after the notification</translation>
    </message>
    <message>
        <source>Wmo 2015, artikel 2.3.2 lid 2</source>
        <translatorcomment>Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>Wmo 2015, section 2.3.2(2)</translation>
    </message>
    <message>
        <source>Onderzoek</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>6 weken na de melding</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>6 weeks after the notification</translation>
    </message>
    <message>
        <source>Wmo 2015, artikel 2.3.2 lid 1</source>
        <translatorcomment>Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>Wmo 2015, section 2.3.2(1)</translation>
    </message>
    <message>
        <source>Beschikking</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>2 weken na de aanvraag</source>
        <translation>2 weeks after the application</translation>
    </message>
    <message>
        <source>Wmo 2015, artikel 2.3.5 lid 2</source>
        <translatorcomment>Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>Wmo 2015, section 2.3.5(2)</translation>
    </message>
    <message>
        <source>Bezwaar</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>6 weken na de beschikking</source>
        <translation>6 weeks after the decision</translation>
    </message>
    <message>
        <source>Awb, artikel 6:7 en 6:8</source>
        <translation>General Administrative Law Act (Awb), sections 6:7 and 6:8</translation>
    </message>
    <message>
        <source>Nog niet genoteerd: of {whom} weet van de gratis, onafhankelijke cliëntondersteuning. Vertel dit vóór het onderzoek {rule}.</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>Not noted yet: whether {whom} knows about the free, independent client support. Tell this before the investigation {rule}.</translation>
    </message>
    <message>
        <source>Cliëntondersteuning is op {day} verteld aan {whom}. Dat is na het eerste gesprek van {visit_day}. De wet vraagt om dit vóór het onderzoek te vertellen {rule}.</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent; gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>{whom} was told about client support on {day}. That is after the first visit of {visit_day}. The law asks to tell this before the investigation {rule}.</translation>
    </message>
    <message>
        <source>kan tot en met {last_day}.</source>
        <translation>possible up to and including {last_day}.</translation>
    </message>
    <message>
        <source>uiterlijk {last_day}.</source>
        <translation>no later than {last_day}.</translation>
    </message>
    <message>
        <source>gedaan op {day}.</source>
        <translation>done on {day}.</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>kon tot en met {last_day}.</source>
        <translation>was possible up to and including {last_day}.</translation>
    </message>
    <message>
        <source>De datum van {step} ligt vóór {first}. Er is niets opgeslagen.</source>
        <translation>The date of {step} is before {first}. Nothing was saved.</translation>
    </message>
    <message>
        <source>De datum van {step} ligt in de toekomst. Er is niets opgeslagen.</source>
        <translation>The date of {step} is in the future. Nothing was saved.</translation>
    </message>
    <message>
        <source>Vul de dag in waarop het is gebeurd, of laat het veld leeg.</source>
        <translation>Fill in the day on which it happened, or leave the field empty.</translation>
    </message>
    <message>
        <source>In deze PDF zitten geen antwoorden voor Draagwijzer. Er is niets gewijzigd.</source>
        <translation>This PDF holds no answers for Draagwijzer. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een PDF die met &apos;Opslaan als FHIR&apos; is gemaakt, of een bestand met .json.</source>
        <translation>Choose a PDF that was made with &apos;Save as FHIR&apos;, or a file with .json.</translation>
    </message>
    <message>
        <source>Dit wachtwoord hoort niet bij deze PDF.</source>
        <translation>This password does not belong to this PDF.</translation>
    </message>
    <message>
        <source>Typ het over van degene die u het bestand gaf, met de streepjes.</source>
        <translation>Copy it from the person who gave you the file, with the dashes.</translation>
    </message>
    <message>
        <source>Het dossier staat veilig in de kluis</source>
        <translatorcomment>kluis = vault; dossier = dossier</translatorcomment>
        <translation>The dossier is safe in the vault</translation>
    </message>
    <message>
        <source>Het opslaan van het bestand is niet gelukt. {kept}</source>
        <translation>The file could not be saved. {kept}</translation>
    </message>
    <message>
        <source>Probeer het opnieuw of kies een andere map.</source>
        <translation>Try again or choose another folder.</translation>
    </message>
    <message>
        <source>De schijf is vol; het bestand is niet opgeslagen. {kept}</source>
        <translation>The disk is full; the file was not saved. {kept}</translation>
    </message>
    <message>
        <source>Maak ruimte vrij of kies een andere map, en probeer het opnieuw.</source>
        <translation>Make room or choose another folder, and try again.</translation>
    </message>
    <message>
        <source>In deze map mag u niets opslaan; het bestand is niet opgeslagen. {kept}</source>
        <translation>You may not save anything in this folder; the file was not saved. {kept}</translation>
    </message>
    <message>
        <source>Kies een andere map, bijvoorbeeld Documenten.</source>
        <translation>Choose another folder, for example Documents.</translation>
    </message>
    <message>
        <source>Deze map is er niet meer; het bestand is niet opgeslagen. {kept}</source>
        <translation>This folder is no longer there; the file was not saved. {kept}</translation>
    </message>
    <message>
        <source>Kies een andere map. Is het een USB-stick? Kijk of die nog in de laptop zit.</source>
        <translation>Choose another folder. Is it a USB stick? Check whether it is still in the laptop.</translation>
    </message>
    <message>
        <source>{kept}; er is geen half bestand achtergebleven.</source>
        <translation>{kept}; no half file was left behind.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te kort. Gebruik ten minste {least} tekens.</source>
        <translation>This password is too short. Use at least {least} characters.</translation>
    </message>
    <message>
        <source>Neem het voorgestelde wachtwoord, of een zin van vier woorden.</source>
        <translation>Take the password that was suggested, or a sentence of four words.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te lang voor een PDF.</source>
        <translation>This password is too long for a PDF.</translation>
    </message>
    <message>
        <source>Maak het korter.</source>
        <translation>Make it shorter.</translation>
    </message>
    <message>
        <source>Uw gegevens staan veilig in de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Your data is safe in the vault</translation>
    </message>
    <message>
        <source>De naam van de cliënt</source>
        <translation>The name of the client</translation>
    </message>
    <message>
        <source>gegevens van de cliënt</source>
        <translation>details of the client</translation>
    </message>
    <message>
        <source>mantelzorger toevoegen</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>add carer</translation>
    </message>
    <message>
        <source>gegevens van de mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>details of the carer</translation>
    </message>
    <message>
        <source>mantelzorger verwijderen</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>remove carer</translation>
    </message>
    <message>
        <source>datum van {step}</source>
        <translation>date of {step}</translation>
    </message>
    <message>
        <source>cliëntondersteuning</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>client support</translation>
    </message>
    <message>
        <source>De melding ligt na een gesprek in dit dossier. De vorige datum is bewaard.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call; melding = notification: the first step of the Wmo procedure; dossier = dossier</translatorcomment>
        <translation>The notification is after a visit in this dossier. The previous date was kept.</translation>
    </message>
    <message>
        <source>Controleer de datum van de melding en die van het gesprek.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call; melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>Check the date of the notification and that of the visit.</translation>
    </message>
    <message>
        <source>De naam van de mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>The name of the carer</translation>
    </message>
    <message>
        <source>Er is al een vragenlijst met deze naam en dit versienummer. Er is niets gewijzigd.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>There is already a questionnaire with this name and this version number. Nothing was changed.</translation>
    </message>
    <message>
        <source>Geef de vragenlijst een hoger versienummer, of een andere naam.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Give the questionnaire a higher version number, or another name.</translation>
    </message>
    <message>
        <source>Met deze vragenlijst is al gemeten. Zij blijft daarom in de kluis.</source>
        <translatorcomment>kluis = vault; vragenlijst = questionnaire</translatorcomment>
        <translation>This questionnaire has already been used to measure. That is why it stays in the vault.</translation>
    </message>
    <message>
        <source>Voeg een nieuwe versie toe als de vragenlijst anders is geworden.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Add a new version if the questionnaire has become different.</translation>
    </message>
    <message>
        <source>Deze vragenlijst is ingevuld met een andere versie dan hier is geïnstalleerd. De antwoorden staan veilig in de kluis.</source>
        <translatorcomment>kluis = vault; vragenlijst = questionnaire</translatorcomment>
        <translation>This questionnaire was filled in with another version than the one installed here. The answers are safe in the vault.</translation>
    </message>
    <message>
        <source>Installeer Draagwijzer opnieuw, of vraag uw beheerder om hulp.</source>
        <translation>Install Draagwijzer again, or ask your administrator for help.</translation>
    </message>
    <message>
        <source>toestemming vastleggen</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>record consent</translation>
    </message>
    <message>
        <source>Deze mantelzorger heeft (nog) geen toestemming gegeven voor de vragenlijst. Er is niets opgeslagen.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; toestemming = consent; vragenlijst = questionnaire</translatorcomment>
        <translation>This carer has not given consent for the questionnaire (yet). Nothing was saved.</translation>
    </message>
    <message>
        <source>Vraag eerst toestemming en leg die vast bij Belasting.</source>
        <translatorcomment>belasting = burden; toestemming = consent</translatorcomment>
        <translation>First ask for consent and record it at Burden.</translation>
    </message>
    <message>
        <source>Deze vragenlijst is al afgerond. De antwoorden zijn niet gewijzigd.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This questionnaire is already finished. The answers were not changed.</translation>
    </message>
    <message>
        <source>Kies &apos;Antwoorden nalopen&apos; om toch iets te wijzigen.</source>
        <translation>Choose &apos;Go through the answers&apos; to change something after all.</translation>
    </message>
    <message>
        <source>Van deze mantelzorger staan vragenlijsten in het dossier. Er is niets verwijderd.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; dossier = dossier; vragenlijst = questionnaire</translatorcomment>
        <translation>There are questionnaires of this carer in the dossier. Nothing was removed.</translation>
    </message>
    <message>
        <source>Laat de mantelzorger in het dossier staan.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; dossier = dossier</translatorcomment>
        <translation>Leave the carer in the dossier.</translation>
    </message>
    <message>
        <source>Deze mantelzorger heeft bij dit gesprek een vragenlijst ingevuld. Er is niets verwijderd.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; gesprek = visit: one dated sitting at the kitchen table, or a phone call; vragenlijst = questionnaire</translatorcomment>
        <translation>This carer filled in a questionnaire in this visit. Nothing was removed.</translation>
    </message>
    <message>
        <source>Laat de mantelzorger op de kaart staan.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Leave the carer on the map.</translation>
    </message>
    <message>
        <source>Deze persoon staat in een regel van het arrangement. Er is niets verwijderd.</source>
        <translatorcomment>arrangement = arrangement: what was agreed for client and carer</translatorcomment>
        <translation>This person is in a provision of the arrangement. Nothing was removed.</translation>
    </message>
    <message>
        <source>Wijzig of verwijder eerst die regel. Is het gesprek al afgesloten? Doe het dan in een vervolggesprek.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>First change or remove that provision. Is the visit already closed? Then do it in a follow-up.</translation>
    </message>
    <message>
        <source>De naam</source>
        <translation>The name</translation>
    </message>
    <message>
        <source>De geboortedatum</source>
        <translation>The date of birth</translation>
    </message>
    <message>
        <source>{what} is nog leeg.</source>
        <translation>{what} is still empty.</translation>
    </message>
    <message>
        <source>Vul een naam in, of een aanduiding zoals &apos;mevrouw J.&apos;.</source>
        <translation>Fill in a name, or a description such as &apos;Mrs J.&apos;.</translation>
    </message>
    <message>
        <source>{what} is te lang: {number} tekens. Er passen er {most} in.</source>
        <translation>{what} is too long: {number} characters. There is room for {most}.</translation>
    </message>
    <message>
        <source>Kort de naam in en zet de rest bij de notities.</source>
        <translation>Shorten the name and put the rest in the notes.</translation>
    </message>
    <message>
        <source>Deze tekst is te lang: {number} tekens. Er passen er {most} in. De vorige tekst is bewaard.</source>
        <translation>This text is too long: {number} characters. There is room for {most}. The previous text was kept.</translation>
    </message>
    <message>
        <source>Kort de tekst in.</source>
        <translation>Shorten the text.</translation>
    </message>
    <message>
        <source>{what} ligt in de toekomst. De vorige datum is bewaard.</source>
        <translation>{what} is in the future. The previous date was kept.</translation>
    </message>
    <message>
        <source>Vul een datum in die niet na vandaag ligt.</source>
        <translation>Fill in a date that is not after today.</translation>
    </message>
    <message>
        <source>Controleer het jaartal.</source>
        <translation>Check the year.</translation>
    </message>
    <message>
        <source>De datum</source>
        <translation>The date</translation>
    </message>
    <message>
        <source>hulpvraag</source>
        <translation>request for help</translation>
    </message>
    <message>
        <source>antwoord zorgsituatie</source>
        <translation>answer care situation</translation>
    </message>
    <message>
        <source>conclusie netwerk</source>
        <translation>conclusion network</translation>
    </message>
    <message>
        <source>vraag over het vorige gesprek</source>
        <translation>question about the last visit</translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Er is nog een gesprek open in dit dossier. Er is niets gewijzigd.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call; dossier = dossier</translatorcomment>
        <translation>Another visit in this dossier is still open. Nothing was changed.</translation>
    </message>
    <message>
        <source>Sluit dat gesprek eerst af, of ga erin verder.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Close that visit first, or continue with it.</translation>
    </message>
    <message>
        <source>datum van het gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>date of the visit</translation>
    </message>
    <message>
        <source>stap markeren</source>
        <translation>mark step</translation>
    </message>
    <message>
        <source>De datum van het gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>The date of the visit</translation>
    </message>
    <message>
        <source>Het gesprek ligt vóór de melding.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call; melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>The visit is before the notification.</translation>
    </message>
    <message>
        <source>Controleer de beide datums.</source>
        <translation>Check both dates.</translation>
    </message>
    <message>
        <source>Dit gesprek ligt vóór het vorige gesprek.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>This visit is before the previous visit.</translation>
    </message>
    <message>
        <source>Kies een datum op of na het vorige gesprek.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Choose a date on or after the previous visit.</translation>
    </message>
    <message>
        <source>Dit onderdeel bestaat niet meer. De rest van het dossier staat veilig in de kluis.</source>
        <translatorcomment>kluis = vault; dossier = dossier</translatorcomment>
        <translation>This no longer exists. The rest of the dossier is safe in the vault.</translation>
    </message>
    <message>
        <source>Ga een stap terug en open het dossier opnieuw.</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Go back one step and open the dossier again.</translation>
    </message>
    <message>
        <source>Dit gesprek is afgesloten en verandert niet meer. Er is niets gewijzigd.</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>This visit was closed and no longer changes. Nothing was changed.</translation>
    </message>
    <message>
        <source>Begin een vervolggesprek om verder te gaan.</source>
        <translation>Start a follow-up to go on.</translation>
    </message>
    <message>
        <source>Pas het aan.</source>
        <translation>Change it.</translation>
    </message>
    <message>
        <source>Dit blad heeft meer dan {most} rijen. Verwijder wat er niet bij hoort.</source>
        <translation>This sheet has more than {most} rows. Remove what does not belong there.</translation>
    </message>
    <message>
        <source>Dit blad heeft meer dan {most} kolommen. Verwijder wat er niet bij hoort.</source>
        <translation>This sheet has more than {most} columns. Remove what does not belong there.</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>{name}.csv is gelezen als Windows-1252. Kijk na of letters met accenten kloppen, zoals é en ë.</source>
        <translation>{name}.csv was read as Windows-1252. Check whether letters with accents are right, such as é and ë.</translation>
    </message>
    <message>
        <source>Dit is geen CSV in UTF-8. Kies bij het opslaan CSV UTF-8.</source>
        <translation>This is not CSV in UTF-8. Choose CSV UTF-8 when you save it.</translation>
    </message>
    <message>
        <source>In dit bestand staan tabs tussen de vakken. Kies bij het opslaan puntkomma of komma.</source>
        <translation>In this file there are tabs between the cells. Choose semicolon or comma when you save it.</translation>
    </message>
    <message>
        <source>Dit bestand is geen goede CSV: een aanhalingsteken staat op een verkeerde plek.</source>
        <translation>This file is not correct CSV: a quotation mark is in the wrong place.</translation>
    </message>
    <message>
        <source>De letters in dit bestand zijn niet te lezen. Kies bij het opslaan CSV UTF-8.</source>
        <translation>The letters in this file cannot be read. Choose CSV UTF-8 when you save it.</translation>
    </message>
    <message>
        <source>Dit ontbreekt.</source>
        <translation>This is missing.</translation>
    </message>
    <message>
        <source>Dit onderdeel is niet bekend.</source>
        <translation>This part is not known.</translation>
    </message>
    <message>
        <source>Dit is al eerder gebruikt.</source>
        <translation>This was used before.</translation>
    </message>
    <message>
        <source>Dit is niet wat de stellingen samen opleveren.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>This is not what the statements add up to.</translation>
    </message>
    <message>
        <source>Deze stelling staat niet in de vragenlijst.</source>
        <translatorcomment>vragenlijst = questionnaire; stelling = statement</translatorcomment>
        <translation>This statement is not in the questionnaire.</translation>
    </message>
    <message>
        <source>Deze stelling telt twee keer mee.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>This statement counts twice.</translation>
    </message>
    <message>
        <source>Een grens past alleen bij een totaal dat hoger wordt als de belasting groter is.</source>
        <translatorcomment>belasting = burden</translatorcomment>
        <translation>A limit only fits a total that rises when the burden is greater.</translation>
    </message>
    <message>
        <source>Dit ligt buiten het bereik van het totaal.</source>
        <translation>This lies outside the range of the total.</translation>
    </message>
    <message>
        <source>De eerste groep moet beginnen bij het laagste totaal.</source>
        <translation>The first group must begin at the lowest total.</translation>
    </message>
    <message>
        <source>Elke groep moet hoger beginnen dan de vorige, binnen het bereik van het totaal.</source>
        <translation>Every group must begin higher than the one before, within the range of the total.</translation>
    </message>
    <message>
        <source>De eerste groep moet bij 1 beginnen.</source>
        <translation>The first group must begin at 1.</translation>
    </message>
    <message>
        <source>Dit moet meer zeggen dan de groep ervoor.</source>
        <translation>This must say more than the group before it.</translation>
    </message>
    <message>
        <source>Dit antwoord staat niet in de vragenlijst.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This answer is not in the questionnaire.</translation>
    </message>
    <message>
        <source>Dit antwoord hoort niet bij deze stelling.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>This answer does not belong to this statement.</translation>
    </message>
    <message>
        <source>Deze stelling heeft in het voorbeeld twee antwoorden.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>This statement has two answers in the example.</translation>
    </message>
    <message>
        <source>Deze antwoorden staan niet in de vragenlijst.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>These answers are not in the questionnaire.</translation>
    </message>
    <message>
        <source>Dit moet meer dan 0 zijn.</source>
        <translation>This must be more than 0.</translation>
    </message>
    <message>
        <source>Hier moet een heel getal staan.</source>
        <translation>There must be a whole number here.</translation>
    </message>
    <message>
        <source>Hier moet een getal staan, met hoogstens vier cijfers achter de punt.</source>
        <translation>There must be a number here, with at most four digits after the point.</translation>
    </message>
    <message>
        <source>Hier moet true of false staan.</source>
        <translation>There must be true or false here.</translation>
    </message>
    <message>
        <source>Hier moet een lijst staan die niet leeg is.</source>
        <translation>There must be a list here that is not empty.</translation>
    </message>
    <message>
        <source>Hier moet tekst staan, zonder spaties eromheen.</source>
        <translation>There must be text here, without spaces around it.</translation>
    </message>
    <message>
        <source>Hier horen onderdelen met een naam te staan.</source>
        <translation>Parts with a name belong here.</translation>
    </message>
    <message>
        <source>De uitkomst van dit voorbeeld klopt niet. Berekend is: {rest}.</source>
        <translation>The outcome of this example is not right. Calculated: {rest}.</translation>
    </message>
    <message>
        <source>Dit moet een van deze woorden zijn: {rest}.</source>
        <translation>This must be one of these words: {rest}.</translation>
    </message>
    <message>
        <source>Er is geen totaal {rest}.</source>
        <translation>There is no total {rest}.</translation>
    </message>
    <message>
        <source>De definitie klopt hier niet.</source>
        <translation>The definition is not right here.</translation>
    </message>
    <message>
        <source>Er komt uit: {words}.</source>
        <translation>What comes out is: {words}.</translation>
    </message>
    <message>
        <source>Er komt {result} uit, en hier staat {stated}.</source>
        <translation>What comes out is {result}, and here it says {stated}.</translation>
    </message>
    <message>
        <source>Er komt geen groep uit. Maak dit vak leeg.</source>
        <translation>No group comes out. Empty this cell.</translation>
    </message>
    <message>
        <source>{quoted} is geen antwoord op deze vraag.</source>
        <translation>{quoted} is not an answer to this question.</translation>
    </message>
    <message>
        <source>Er komt uit: {came}.</source>
        <translation>What comes out is: {came}.</translation>
    </message>
    <message>
        <source>Een onderdeel binnen een onderdeel wordt niet ingelezen.</source>
        <translation>A part within a part is not read in.</translation>
    </message>
    <message>
        <source>Hier hoort een ander soort waarde.</source>
        <translation>Another kind of value belongs here.</translation>
    </message>
    <message>
        <source>een antwoord</source>
        <translation>an answer</translation>
    </message>
    <message>
        <source>een code</source>
        <translation>a code</translation>
    </message>
    <message>
        <source>een item</source>
        <translation>an item</translation>
    </message>
    <message>
        <source>Hier staat een andere stelling dan in de vragenlijst.</source>
        <translatorcomment>vragenlijst = questionnaire; stelling = statement</translatorcomment>
        <translation>This is another statement than in the questionnaire.</translation>
    </message>
    <message>
        <source>Hier hoort {name_answers} te staan.</source>
        <translation>{name_answers} belongs here.</translation>
    </message>
    <message>
        <source>Dit antwoord heet in de vragenlijst anders.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This answer is called otherwise in the questionnaire.</translation>
    </message>
    <message>
        <source>Dit antwoord heeft in de vragenlijst een ander gewicht.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This answer has another weight in the questionnaire.</translation>
    </message>
    <message>
        <source>Bij elke stelling past één antwoord.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Every statement takes one answer.</translation>
    </message>
    <message>
        <source>Hier ontbreekt het totaal.</source>
        <translation>The total is missing here.</translation>
    </message>
    <message>
        <source>Er zijn stellingen opengelaten: dan is er geen totaal.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Statements were left open: then there is no total.</translation>
    </message>
    <message>
        <source>Deze linkId staat er twee keer.</source>
        <translation>This linkId is there twice.</translation>
    </message>
    <message>
        <source>Deze vragenlijst heeft dit totaal niet.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This questionnaire does not have this total.</translation>
    </message>
    <message>
        <source>Dit is niet wat de antwoorden samen opleveren.</source>
        <translation>This is not what the answers add up to.</translation>
    </message>
    <message>
        <source>Deze vragenlijst heeft geen stelling met deze linkId.</source>
        <translatorcomment>vragenlijst = questionnaire; stelling = statement</translatorcomment>
        <translation>This questionnaire has no statement with this linkId.</translation>
    </message>
    <message>
        <source>de naam waaronder Draagwijzer de vragenlijst kent</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>the name by which Draagwijzer knows the questionnaire</translation>
    </message>
    <message>
        <source>de korte naam</source>
        <translation>the short name</translation>
    </message>
    <message>
        <source>waar de vragenlijst niet voor is</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>what the questionnaire is not for</translation>
    </message>
    <message>
        <source>hoe het totaal wordt berekend</source>
        <translation>how the total is calculated</translation>
    </message>
    <message>
        <source>voorbeelden met wat eruit moet komen</source>
        <translation>examples with what must come out</translation>
    </message>
    <message>
        <source>wie de vragenlijst heeft gemaakt</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>who made the questionnaire</translation>
    </message>
    <message>
        <source>waar de vragenlijst is gepubliceerd</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>where the questionnaire was published</translation>
    </message>
    <message>
        <source>wat er bekend is over de betrouwbaarheid</source>
        <translation>what is known about the reliability</translation>
    </message>
    <message>
        <source>In de extensie {definition} ontbreekt {words} ({field}).</source>
        <translation>In the extension {definition} this is missing: {words} ({field}).</translation>
    </message>
    <message>
        <source>Dit hoort niet in de extensie {definition} ({field}).</source>
        <translation>This does not belong in the extension {definition} ({field}).</translation>
    </message>
    <message>
        <source>Alleen een vragenlijst in gebruik (draft of active) kan erbij.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Only a questionnaire in use (draft or active) can be added.</translation>
    </message>
    <message>
        <source>Hier ontbreekt wat er over de licentie bekend is.</source>
        <translation>What is known about the licence is missing here.</translation>
    </message>
    <message>
        <source>Deze vragenlijst is nog niet afgerond. Er is niets opgeslagen.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This questionnaire is not finished yet. Nothing was saved.</translation>
    </message>
    <message>
        <source>Rond de vragenlijst eerst af.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Finish the questionnaire first.</translation>
    </message>
    <message>
        <source>Deze mantelzorger heeft deze vragenlijst al bij dit gesprek. Er is niets ingelezen.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; gesprek = visit: one dated sitting at the kitchen table, or a phone call; vragenlijst = questionnaire</translatorcomment>
        <translation>This carer already has this questionnaire at this visit. Nothing was read in.</translation>
    </message>
    <message>
        <source>Volgens het bestand zijn de antwoorden van een moment dat nog moet komen. Er is niets ingelezen.</source>
        <translation>According to the file the answers are from a moment that is still to come. Nothing was read in.</translation>
    </message>
    <message>
        <source>Kijk of de klok van deze laptop goed staat, en vraag zo nodig een nieuw bestand.</source>
        <translation>Check whether the clock of this laptop is right, and ask for a new file if needed.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Er is niets gewijzigd.</source>
        <translation>This file cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een ander bestand. Staat het op een USB-stick? Kijk of die nog in de laptop zit.</source>
        <translation>Choose another file. Is it on a USB stick? Check whether it is still in the laptop.</translation>
    </message>
    <message>
        <source>een extensie</source>
        <translation>an extension</translation>
    </message>
    <message>
        <source>De gewichten van dit antwoord (ordinalValue en itemWeight) verschillen.</source>
        <translation>The weights of this answer (ordinalValue and itemWeight) differ.</translation>
    </message>
    <message>
        <source>Deze extensie staat er twee keer.</source>
        <translation>This extension is there twice.</translation>
    </message>
    <message>
        <source>Deze extensie heeft niet de goede vorm.</source>
        <translation>This extension does not have the right form.</translation>
    </message>
    <message>
        <source>Hier hoort één waarde te staan.</source>
        <translation>One value belongs here.</translation>
    </message>
    <message>
        <source>Dit staat er twee keer.</source>
        <translation>This is there twice.</translation>
    </message>
    <message>
        <source>Deze code is hier niet bekend.</source>
        <translation>This code is not known here.</translation>
    </message>
    <message>
        <source>Hier hoort een gewicht te staan.</source>
        <translation>A weight belongs here.</translation>
    </message>
    <message>
        <source>Alleen stellingen met vaste antwoorden (choice) worden ingelezen.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Only statements with fixed answers (choice) are read in.</translation>
    </message>
    <message>
        <source>Voorwaarden worden niet uitgevoerd: elke stelling wordt getoond.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Conditions are not carried out: every statement is shown.</translation>
    </message>
    <message>
        <source>Alleen antwoorden met een code (valueCoding) worden ingelezen.</source>
        <translation>Only answers with a code (valueCoding) are read in.</translation>
    </message>
    <message>
        <source>Groepen worden niet ingelezen. Zet elke stelling direct in de vragenlijst.</source>
        <translatorcomment>vragenlijst = questionnaire; stelling = statement</translatorcomment>
        <translation>Groups are not read in. Put every statement directly in the questionnaire.</translation>
    </message>
    <message>
        <source>Alleen een inleiding helemaal vooraan wordt ingelezen.</source>
        <translation>Only an introduction at the very beginning is read in.</translation>
    </message>
    <message>
        <source>De antwoorden moeten in de vragenlijst zelf staan (answerOption).</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>The answers must be in the questionnaire itself (answerOption).</translation>
    </message>
    <message>
        <source>Een antwoord dat al is ingevuld, wordt niet ingelezen.</source>
        <translation>An answer that is already filled in is not read in.</translation>
    </message>
    <message>
        <source>Dit past niet bij dit onderdeel.</source>
        <translation>This does not fit this part.</translation>
    </message>
    <message>
        <source>Een stelling moet in te vullen zijn.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>It must be possible to fill in a statement.</translation>
    </message>
    <message>
        <source>De naam en de tekst horen niet in deze extensie.</source>
        <translation>The name and the text do not belong in this extension.</translation>
    </message>
    <message>
        <source>Geen antwoord mag vooraf gekozen zijn.</source>
        <translation>No answer may be chosen beforehand.</translation>
    </message>
    <message>
        <source>Dit antwoord heeft geen gewicht (ordinalValue of itemWeight).</source>
        <translation>This answer has no weight (ordinalValue or itemWeight).</translation>
    </message>
    <message>
        <source>Deze linkId is al gebruikt.</source>
        <translation>This linkId was used before.</translation>
    </message>
    <message>
        <source>Verborgen onderdelen worden niet ingelezen.</source>
        <translation>Hidden parts are not read in.</translation>
    </message>
    <message>
        <source>De inleiding heeft de linkId {introduction}.</source>
        <translation>The introduction has the linkId {introduction}.</translation>
    </message>
    <message>
        <source>Een totaal wordt berekend: hier hoort true te staan.</source>
        <translation>A total is calculated: true belongs here.</translation>
    </message>
    <message>
        <source>(bestand)</source>
        <translation>(file)</translation>
    </message>
    <message>
        <source>Dit is een Bundle. Sla de {kind} die erin zit op als een eigen bestand.</source>
        <translation>This is a Bundle. Save the {kind} in it as a file of its own.</translation>
    </message>
    <message>
        <source>Er staat een getal in dat in JSON niet bestaat, zoals NaN.</source>
        <translation>It holds a number that does not exist in JSON, such as NaN.</translation>
    </message>
    <message>
        <source>regel {row}, teken {column}</source>
        <translation>line {row}, character {column}</translation>
    </message>
    <message>
        <source>Het bestand is te groot: er past 1 MB in.</source>
        <translation>The file is too large: 1 MB is the most.</translation>
    </message>
    <message>
        <source>Dit is XML. Alleen FHIR in JSON kan worden ingelezen.</source>
        <translation>This is XML. Only FHIR in JSON can be read in.</translation>
    </message>
    <message>
        <source>Hier moet tekst staan.</source>
        <translation>There must be text here.</translation>
    </message>
    <message>
        <source>Er staan spaties omheen, of tekens in die niet te zien zijn.</source>
        <translation>There are spaces around it, or characters in it that cannot be seen.</translation>
    </message>
    <message>
        <source>Hier moet een getal staan.</source>
        <translation>There must be a number here.</translation>
    </message>
    <message>
        <source>Dit getal is te groot of te precies.</source>
        <translation>This number is too large or too precise.</translation>
    </message>
    <message>
        <source>Hier moet een object staan.</source>
        <translation>There must be an object here.</translation>
    </message>
    <message>
        <source>Dit verandert de betekenis op een manier die Draagwijzer niet kent.</source>
        <translation>This changes the meaning in a way that Draagwijzer does not know.</translation>
    </message>
    <message>
        <source>Dit veld ontbreekt.</source>
        <translation>This field is missing.</translation>
    </message>
    <message>
        <source>Dit is geen {kind} van FHIR.</source>
        <translation>This is not a {kind} of FHIR.</translation>
    </message>
    <message>
        <source>Dit bestand is geen goede JSON.</source>
        <translation>This file is not correct JSON.</translation>
    </message>
    <message>
        <source>In dit bestand staat geen FHIR-resource.</source>
        <translation>There is no FHIR resource in this file.</translation>
    </message>
    <message>
        <source>De tekst van dit bestand is niet in UTF-8.</source>
        <translation>The text of this file is not in UTF-8.</translation>
    </message>
    <message>
        <source>Hier is het bestand geen goede JSON meer.</source>
        <translation>From here on the file is not correct JSON.</translation>
    </message>
    <message>
        <source>Het bestand zit te diep in elkaar, of er staat een onmogelijk getal in.</source>
        <translation>The file is nested too deeply, or it holds an impossible number.</translation>
    </message>
    <message>
        <source>Hier zit het bestand te diep in elkaar.</source>
        <translation>Here the file is nested too deeply.</translation>
    </message>
    <message>
        <source>Hier staat een formule. Draagwijzer voert geen formules uit.</source>
        <translation>There is a formula here. Draagwijzer does not carry out formulas.</translation>
    </message>
    <message>
        <source>Dit veld hoort niet bij {kind} van FHIR R4.</source>
        <translation>This field does not belong to {kind} of FHIR R4.</translation>
    </message>
    <message>
        <source>Dit veld staat er twee keer.</source>
        <translation>This field is there twice.</translation>
    </message>
    <message>
        <source>Hier staat null; dat mag niet in FHIR.</source>
        <translation>There is null here; that is not allowed in FHIR.</translation>
    </message>
    <message>
        <source>Regels die ergens anders staan, worden niet gevolgd.</source>
        <translation>Rules that are somewhere else are not followed.</translation>
    </message>
    <message>
        <source>Resources binnen de vragenlijst worden niet ingelezen.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Resources within the questionnaire are not read in.</translation>
    </message>
    <message>
        <source>een Questionnaire</source>
        <translation>a Questionnaire</translation>
    </message>
    <message>
        <source>De vragenlijst is veranderd nadat zij is opgeslagen.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>The questionnaire was changed after it was saved.</translation>
    </message>
    <message>
        <source>Hier staan meer of minder antwoorden dan in de definitie.</source>
        <translation>There are more or fewer answers here than in the definition.</translation>
    </message>
    <message>
        <source>In de definitie staat een andere tekst.</source>
        <translation>The definition has another text.</translation>
    </message>
    <message>
        <source>In de definitie heet dit totaal anders.</source>
        <translation>In the definition this total is called otherwise.</translation>
    </message>
    <message>
        <source>Dit past niet bij de gewichten van de antwoorden.</source>
        <translation>This does not fit the weights of the answers.</translation>
    </message>
    <message>
        <source>In de definitie staat een andere code.</source>
        <translation>The definition has another code.</translation>
    </message>
    <message>
        <source>In de definitie staat een ander gewicht.</source>
        <translation>The definition has another weight.</translation>
    </message>
    <message>
        <source>In de definitie staat dit totaal niet.</source>
        <translation>The definition does not have this total.</translation>
    </message>
    <message>
        <source>Resources binnen de antwoorden worden niet ingelezen.</source>
        <translation>Resources within the answers are not read in.</translation>
    </message>
    <message>
        <source>een {kind}</source>
        <translation>a {kind}</translation>
    </message>
    <message>
        <source>Hier hoort {questionnaire}… te staan, met een | en het versienummer.</source>
        <translation>{questionnaire}… belongs here, with a | and the version number.</translation>
    </message>
    <message>
        <source>Deze vragenlijst, in deze versie, staat niet in Draagwijzer.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>This questionnaire, in this version, is not in Draagwijzer.</translation>
    </message>
    <message>
        <source>Hier hoort een dag met een tijd en een tijdzone te staan.</source>
        <translation>A day with a time and a time zone belongs here.</translation>
    </message>
    <message>
        <source>Bij dit gesprek zijn antwoorden uit een bestand ingelezen die op de dag van het gesprek zijn gegeven. De datum is niet gewijzigd.</source>
        <translation>Answers were read in from a file at this conversation that were given on the day of the conversation. The date has not been changed.</translation>
    </message>
    <message>
        <source>Klopt de datum echt niet? Loop dan bij Belasting eerst de ingelezen antwoorden na.</source>
        <translation>Is the date really wrong? Then first go through the answers that were read in, at Burden.</translation>
    </message>
    <message>
        <source>Hier moet een heel getal staan, van 1 of hoger.</source>
        <translation>There must be a whole number here, of 1 or higher.</translation>
    </message>
    <message>
        <source>Kijk of dit het goede bestand is. De antwoorden die er staan, blijven staan.</source>
        <translation>Check whether this is the right file. The answers that are there stay there.</translation>
    </message>
    <message>
        <source>Deze antwoorden staan al in een ander dossier in deze kluis, bij het gesprek van {day}. Er is niets ingelezen.</source>
        <translation>These answers are in another dossier in this vault already, at the conversation of {day}. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Deze antwoorden staan al in dit dossier, bij het gesprek van {day}. Er is niets ingelezen.</source>
        <translation>These answers are in this dossier already, at the conversation of {day}. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Ze tellen één keer mee. Kies zo nodig een ander bestand.</source>
        <translation>They count once. Choose another file if necessary.</translation>
    </message>
    <message>
        <source>Volgens het bestand horen deze antwoorden bij een ander dossier in deze kluis. Er is niets ingelezen.</source>
        <translation>According to the file these answers belong to another dossier in this vault. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Volgens het bestand zijn deze antwoorden van iemand anders in dit dossier. Er is niets ingelezen.</source>
        <translation>According to the file these answers are of someone else in this dossier. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Lees het bestand daar in, of kies hier een bestand van deze mantelzorger.</source>
        <translation>Read the file in there, or choose a file of this carer here.</translation>
    </message>
    <message>
        <source>De antwoorden zijn van {given}, en dit gesprek is van {held}. Een uitslag hoort bij het gesprek van dezelfde dag. Er is niets ingelezen.</source>
        <translation>The answers are of {given}, and this conversation is of {held}. A result belongs to the conversation of the same day. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Lees het bestand in bij een open gesprek van {given}, of laat de vragenlijst nu opnieuw invullen. Klopt de datum van dit gesprek niet? Wijzig die dan eerst.</source>
        <translation>Read the file in at an open conversation of {given}, or have the questionnaire filled in again now. Is the date of this conversation wrong? Then change that first.</translation>
    </message>
    <message>
        <source>een identifier</source>
        <translation>an identifier</translation>
    </message>
    <message>
        <source>een verwijzing</source>
        <translation>a reference</translation>
    </message>
    <message>
        <source>Hier hoort een URI te staan.</source>
        <translation>There must be a URI here.</translation>
    </message>
    <message>
        <source>Hier hoort een dag te staan, zoals 2026-03-10.</source>
        <translation>There must be a day here, such as 2026-03-10.</translation>
    </message>
    <message>
        <source>Dit is vóór {year}: toen waren er nog geen vragenlijsten zoals deze.</source>
        <translation>This is before {year}: there were no questionnaires like these yet.</translation>
    </message>
    <message>
        <source>Dit moment moet nog komen. Kijk of de klok van deze laptop goed staat, en vraag zo nodig een nieuw bestand.</source>
        <translation>This moment is still to come. Check whether the clock of this laptop is right, and ask for a new file if necessary.</translation>
    </message>
    <message>
        <source>Alleen afgeronde antwoorden (completed of amended) kunnen erbij.</source>
        <translation>Only finished answers (completed or amended) can be added.</translation>
    </message>
    <message>
        <source>Hier is een andere vragenlijst met deze naam.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>There is another questionnaire with this name here.</translation>
    </message>
    <message>
        <source>Kies één bestand (.xlsx, of FHIR als .json), of de vijf CSV-bestanden tegelijk.</source>
        <translation>Choose one file (.xlsx, or FHIR as .json), or the five CSV files together.</translation>
    </message>
    <message>
        <source>Deze bestanden horen niet bij elkaar. {kinds}</source>
        <translation>These files do not belong together. {kinds}</translation>
    </message>
    <message>
        <source>Er is niets gekozen, of de map heeft geen CSV-bestanden. {kinds}</source>
        <translation>Nothing was chosen, or the folder has no CSV files. {kinds}</translation>
    </message>
    <message>
        <source>Van dit blad zijn twee bestanden gekozen.</source>
        <translation>Two files of this sheet were chosen.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Staat het er nog, en is het in een ander programma open?</source>
        <translation>This file cannot be read. Is it still there, and is it open in another program?</translation>
    </message>
    <message>
        <source>Dit blad is verborgen. Maak het zichtbaar, of verwijder het.</source>
        <translation>This sheet is hidden. Make it visible, or remove it.</translation>
    </message>
    <message>
        <source>Dit blad hoort er niet bij. De bladen heten: {words}.</source>
        <translation>This sheet does not belong here. The sheets are called: {words}.</translation>
    </message>
    <message>
        <source>Dit blad ontbreekt.</source>
        <translation>This sheet is missing.</translation>
    </message>
    <message>
        <source>Dit vak is leeg. Vul het in.</source>
        <translation>This cell is empty. Fill it in.</translation>
    </message>
    <message>
        <source>Dit vak moet op deze rij leeg zijn.</source>
        <translation>This cell must be empty on this row.</translation>
    </message>
    <message>
        <source>Hier staat een formule. Draagwijzer rekent die niet uit: typ de uitkomst.</source>
        <translation>There is a formula here. Draagwijzer does not calculate it: type the outcome.</translation>
    </message>
    <message>
        <source>Hier staat WAAR of ONWAAR. Maak het vak op als tekst en typ het opnieuw.</source>
        <translation>There is TRUE or FALSE here. Format the cell as text and type it again.</translation>
    </message>
    <message>
        <source>Hier heeft het rekenprogramma een datum van gemaakt. Maak het vak eerst op als tekst en typ het opnieuw.</source>
        <translation>The spreadsheet program made a date of this. First format the cell as text and type it again.</translation>
    </message>
    <message>
        <source>Hier staat een foutmelding van het rekenprogramma. Typ wat er hoort te staan.</source>
        <translation>There is an error message of the spreadsheet program here. Type what belongs here.</translation>
    </message>
    <message>
        <source>Hier zijn vakken samengevoegd. Splits ze en vul elk vak in.</source>
        <translation>Cells were merged here. Split them and fill in every cell.</translation>
    </message>
    <message>
        <source>Hier staat een teken dat niet te lezen is. Typ de tekst opnieuw.</source>
        <translation>There is a character here that cannot be read. Type the text again.</translation>
    </message>
    <message>
        <source>Deze tekst is langer dan {longest} tekens. Maak hem korter.</source>
        <translation>This text is longer than {longest} characters. Make it shorter.</translation>
    </message>
    <message>
        <source>Vóór of achter de tekst staat een spatie of een nieuwe regel. Haal die weg.</source>
        <translation>There is a space or a new line before or after the text. Remove it.</translation>
    </message>
    <message>
        <source>Dit blad is leeg.</source>
        <translation>This sheet is empty.</translation>
    </message>
    <message>
        <source>Onder de namen van de kolommen staat niets.</source>
        <translation>There is nothing below the names of the columns.</translation>
    </message>
    <message>
        <source>Hier staat een getal, en er hoort tekst. Maak het vak op als tekst.</source>
        <translation>There is a number here, and text belongs here. Format the cell as text.</translation>
    </message>
    <message>
        <source>Hier hoort een geheel getal: 1, 2, 3 …</source>
        <translation>A whole number belongs here: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>{quoted} kan hier niet. Kies uit: {words}.</source>
        <translation>{quoted} is not possible here. Choose from: {words}.</translation>
    </message>
    <message>
        <source>De eerste rij is leeg. Daar horen de namen van de kolommen.</source>
        <translation>The first row is empty. The names of the columns belong there.</translation>
    </message>
    <message>
        <source>Deze kolom ontbreekt.</source>
        <translation>This column is missing.</translation>
    </message>
    <message>
        <source>Boven dit vak staat geen naam van een kolom.</source>
        <translation>There is no name of a column above this cell.</translation>
    </message>
    <message>
        <source>Draagwijzer kent geen voorwaarden en berekeningen. Maak dit vak leeg.</source>
        <translation>Draagwijzer has no conditions and calculations. Empty this cell.</translation>
    </message>
    <message>
        <source>Dit getal is opgeslagen als tekst. Maak er een getal van.</source>
        <translation>This number is stored as text. Make it a number.</translation>
    </message>
    <message>
        <source>Hier hoort een getal, en er staat {quoted}.</source>
        <translation>A number belongs here, and it says {quoted}.</translation>
    </message>
    <message>
        <source>{quoted} is te groot, of heeft meer dan 4 cijfers achter de komma.</source>
        <translation>{quoted} is too large, or has more than 4 decimals.</translation>
    </message>
    <message>
        <source>{quoted} is geen kolom die hier hoort.</source>
        <translation>{quoted} is not a column that belongs here.</translation>
    </message>
    <message>
        <source>Deze kolom staat er twee keer.</source>
        <translation>This column is there twice.</translation>
    </message>
    <message>
        <source>Schrijf deze naam als {known}.</source>
        <translation>Write this name as {known}.</translation>
    </message>
    <message>
        <source>Op dit blad staat geen enkele vraag.</source>
        <translation>There is not a single question on this sheet.</translation>
    </message>
    <message>
        <source>{quoted} kan hier niet. Schrijf {question} met de naam van een antwoordlijst, of {note} voor de inleiding.</source>
        <translation>{quoted} is not possible here. Write {question} with the name of a list of answers, or {note} for the introduction.</translation>
    </message>
    <message>
        <source>De naam {quoted} staat er twee keer. Kies een andere.</source>
        <translation>The name {quoted} is there twice. Choose another one.</translation>
    </message>
    <message>
        <source>Een gewicht is meer dan 0. Laat het vak leeg voor 1 keer.</source>
        <translation>A weight is more than 0. Leave the cell empty for 1 time.</translation>
    </message>
    <message>
        <source>De lijst {quoted} staat niet op het blad {choices}.</source>
        <translation>The list {quoted} is not on the sheet {choices}.</translation>
    </message>
    <message>
        <source>Geen enkele vraag gebruikt de lijst {quoted}.</source>
        <translation>Not a single question uses the list {quoted}.</translation>
    </message>
    <message>
        <source>Een note is de inleiding: er is er één, boven de vragen.</source>
        <translation>A note is the introduction: there is one, above the questions.</translation>
    </message>
    <message>
        <source>Het antwoord {quoted} staat twee keer in deze lijst.</source>
        <translation>The answer {quoted} is in this list twice.</translation>
    </message>
    <message>
        <source>Schrijf de taal met twee letters: nl voor Nederlands, tr voor Turks.</source>
        <translation>Write the language with two letters: nl for Dutch, tr for Turkish.</translation>
    </message>
    <message>
        <source>Vanaf de derde rij mag hier alleen iets staan onder not_for.</source>
        <translation>From the third row on only not_for may be filled in here.</translation>
    </message>
    <message>
        <source>Hier staat {stated}, maar de laagste uitslag van deze vragen is {result}.</source>
        <translation>It says {stated} here, but the lowest result of these questions is {result}.</translation>
    </message>
    <message>
        <source>Hier staat {stated}, maar de hoogste uitslag van deze vragen is {result}.</source>
        <translation>It says {stated} here, but the highest result of these questions is {result}.</translation>
    </message>
    <message>
        <source>De eerste groep begint bij de laagste uitslag: {points}.</source>
        <translation>The first group begins at the lowest result: {points}.</translation>
    </message>
    <message>
        <source>De laatste groep eindigt bij de hoogste uitslag: {points}.</source>
        <translation>The last group ends at the highest result: {points}.</translation>
    </message>
    <message>
        <source>Een grens kan alleen bij een uitslag waarvan hoger zwaarder is.</source>
        <translation>Only a result of which higher is heavier can have a limit.</translation>
    </message>
    <message>
        <source>Deze groep overlapt met de groep op de rij erboven.</source>
        <translation>This group overlaps with the group on the row above.</translation>
    </message>
    <message>
        <source>Het kleinste verschil begint bij 1.</source>
        <translation>The smallest difference begins at 1.</translation>
    </message>
    <message>
        <source>De grens moet meer zijn dan {lowest}, en hoogstens {highest}.</source>
        <translation>The limit must be more than {lowest}, and at most {highest}.</translation>
    </message>
    <message>
        <source>Dit woord staat er twee keer.</source>
        <translation>This word is there twice.</translation>
    </message>
    <message>
        <source>Deze naam is van een vragenlijst die bij Draagwijzer zelf hoort. Er is niets gewijzigd.</source>
        <translation>This name belongs to a questionnaire that comes with Draagwijzer. Nothing was changed.</translation>
    </message>
    <message>
        <source>Geef uw vragenlijst een andere naam: zo&apos;n vragenlijst krijgt alleen met Draagwijzer een nieuwe versie.</source>
        <translation>Give your questionnaire another name: one like that only gets a new version with Draagwijzer itself.</translation>
    </message>
    <message>
        <source>Deze vragenlijst heeft de naam of de stellingen van een vragenlijst die bij Draagwijzer zelf hoort. Er is niets gewijzigd.</source>
        <translation>This questionnaire has the name or the statements of one that comes with Draagwijzer. Nothing was changed.</translation>
    </message>
    <message>
        <source>Geef haar een eigen naam en eigen stellingen, of gebruik die van Draagwijzer.</source>
        <translation>Give it a name and statements of its own, or use the one that comes with Draagwijzer.</translation>
    </message>
    <message>
        <source>Bij {quoted} is niet te zien wat de punt betekent. Schrijf duizendtallen zonder punt, en decimalen met een komma.</source>
        <translation>In {quoted} it is not clear what the point means. Write thousands without a point, and decimals with a comma.</translation>
    </message>
    <message>
        <source>Schrijf {quoted} als gewoon getal, zonder + of %.</source>
        <translation>Write {quoted} as a plain number, without + or %.</translation>
    </message>
    <message>
        <source>Hier staat {text} in hoofdletters: zo schrijft een rekenprogramma een uitkomst op. Maak het vak op als tekst en schrijf het met kleine letters.</source>
        <translation>This says {text} in capitals: that is how a spreadsheet program writes a result. Format the cell as text and write it in small letters.</translation>
    </message>
    <message>
        <source>Hier staat een teken dat niet te zien is, zoals een zacht afbreekstreepje. Typ de tekst opnieuw.</source>
        <translation>There is a character here that cannot be seen, such as a soft hyphen. Type the text again.</translation>
    </message>
    <message>
        <source>In dit bestand staat een vak met een veel te lange tekst, of er ontbreekt een aanhalingsteken.</source>
        <translation>This file has a cell with far too long a text, or a quotation mark is missing.</translation>
    </message>
    <message>
        <source>Dit moet een naam zijn van hoogstens 64 kleine letters, cijfers en _, die begint met een letter.</source>
        <translation>This must be a name of at most 64 small letters, digits and _, beginning with a letter.</translation>
    </message>
    <message>
        <source>Er moeten minstens twee antwoorden zijn.</source>
        <translation>There must be at least two answers.</translation>
    </message>
    <message>
        <source>Met dit gewicht krijgt een antwoord meer dan vier cijfers achter de komma.</source>
        <translation>With this weight an answer gets more than four digits after the decimal comma.</translation>
    </message>
    <message>
        <source>De grens ligt midden in deze groep. Laat een groep beginnen bij de grens.</source>
        <translation>The cut-off lies inside this group. Let a group begin at the cut-off.</translation>
    </message>
    <message>
        <source>Deze naam is van een vragenlijst die bij Draagwijzer zelf hoort. Die krijgt alleen met Draagwijzer een nieuwe versie. Kies een andere naam.</source>
        <translation>This name belongs to a questionnaire that comes with Draagwijzer. That one only gets a new version with Draagwijzer itself. Choose another name.</translation>
    </message>
    <message>
        <source>Deze versie is al toegevoegd. Is er iets veranderd? Geef dan een hoger versienummer.</source>
        <translation>This version was added before. Has anything changed? Then give it a higher version number.</translation>
    </message>
    <message>
        <source>Zo heet al een vragenlijst die bij Draagwijzer zelf hoort. Kies een andere naam, zodat niemand ze verwisselt.</source>
        <translation>A questionnaire that comes with Draagwijzer has this name already. Choose another name, so that nobody mixes them up.</translation>
    </message>
    <message>
        <source>Dit zijn precies de stellingen van de {name}, die bij Draagwijzer zelf hoort. Gebruik die vragenlijst: een tweede met een eigen uitslag is verwarrend.</source>
        <translation>These are exactly the statements of the {name}, which comes with Draagwijzer. Use that questionnaire: a second one with a result of its own is confusing.</translation>
    </message>
    <message>
        <source>Bij elke stelling horen minstens twee antwoorden.</source>
        <translation>Every statement needs at least two answers.</translation>
    </message>
    <message>
        <source>Dit antwoord staat er twee keer.</source>
        <translation>This answer is there twice.</translation>
    </message>
    <message>
        <source>Deze stelling staat er twee keer.</source>
        <translation>This statement is there twice.</translation>
    </message>
    <message>
        <source>Schrijf de naam van dit blad als {known}.</source>
        <translation>Write the name of this sheet as {known}.</translation>
    </message>
    <message>
        <source>Dit blad staat er twee keer. Verwijder er een.</source>
        <translation>This sheet is there twice. Remove one of them.</translation>
    </message>
    <message>
        <source>{quoted} kan geen naam zijn: gebruik hoogstens 64 kleine letters, cijfers en _, en begin met een letter.</source>
        <translation>{quoted} cannot be a name: use at most 64 small letters, digits and _, and begin with a letter.</translation>
    </message>
    <message>
        <source>In de eerste rij staan geen namen van kolommen. Zet die in rij 1, met niets erboven.</source>
        <translation>The first row has no names of columns. Put those in row 1, with nothing above them.</translation>
    </message>
    <message>
        <source>Deze vraag staat er twee keer.</source>
        <translation>This question is there twice.</translation>
    </message>
    <message>
        <source>Met dit gewicht krijgt een antwoord meer dan 4 cijfers achter de komma. Kies een gewicht of punten met minder cijfers.</source>
        <translation>With this weight an answer gets more than 4 digits after the decimal comma. Choose a weight or points with fewer digits.</translation>
    </message>
    <message>
        <source>Dit antwoord staat twee keer in deze lijst.</source>
        <translation>This answer is in this list twice.</translation>
    </message>
    <message>
        <source>In de lijst {quoted} staat maar één antwoord. Minstens twee zijn er nodig.</source>
        <translation>The list {quoted} has only one answer. At least two are needed.</translation>
    </message>
    <message>
        <source>Dit is lager dan waar de groep begint.</source>
        <translation>This is lower than where the group begins.</translation>
    </message>
    <message>
        <source>De grens van {points} ligt midden in deze groep. Laat een groep beginnen bij de grens.</source>
        <translation>The cut-off of {points} lies inside this group. Let a group begin at the cut-off.</translation>
    </message>
    <message>
        <source>Tussen deze groep en die op de rij erboven zit een gat.</source>
        <translation>There is a gap between this group and the one on the row above.</translation>
    </message>
    <message>
        <source>Dit moet meer zijn dan op de rij erboven.</source>
        <translation>This must be more than on the row above.</translation>
    </message>
    <message>
        <source>Zo groot kan een verschil niet zijn: hoogstens {points}.</source>
        <translation>A difference cannot be that large: at most {points}.</translation>
    </message>
    <message>
        <source>Dit moet meer zeggen dan de rij erboven.</source>
        <translation>This must say more than the row above.</translation>
    </message>
    <message>
        <source>Geen enkele rij total heeft de naam {main}: zo heet de hoofduitslag.</source>
        <translation>No row total has the name {main}: that is what the main result is called.</translation>
    </message>
    <message>
        <source>Op het blad {survey} staat geen vraag met de naam {names}.</source>
        <translation>On the sheet {survey} there is no question with the name {names}.</translation>
    </message>
    <message>
        <source>Deze vraag staat er twee keer: {words}.</source>
        <translation>This question is there twice: {words}.</translation>
    </message>
    <message>
        <source>Er is geen rij total met de naam {quoted}.</source>
        <translation>There is no row total with the name {quoted}.</translation>
    </message>
    <message>
        <source>Deze uitslag heeft al een grens. Er kan er maar één zijn.</source>
        <translation>This result already has a limit. There can be only one.</translation>
    </message>
    <message>
        <source>Een verschil gaat altijd over de hoofduitslag: {main}.</source>
        <translation>A difference is always about the main result: {main}.</translation>
    </message>
    <message>
        <source>De uitslag {quoted} staat er twee keer.</source>
        <translation>The result {quoted} is there twice.</translation>
    </message>
    <message>
        <source>De hoofduitslag heet zoals de vragenlijst. Maak dit vak leeg.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>The main result is called as the questionnaire is. Empty this cell.</translation>
    </message>
    <message>
        <source>Hier staat een andere bron dan op de eerste rij. Laat dit vak leeg.</source>
        <translation>This is another source than on the first row. Leave this cell empty.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd of niet door een rekenprogramma gemaakt. Open het in Excel en sla het opnieuw op.</source>
        <translation>This file is damaged, or was not made by a spreadsheet program. Open it in Excel and save it again.</translation>
    </message>
    <message>
        <source>Kies in het rekenprogramma Opslaan als, en dan Excel-werkmap (.xlsx).</source>
        <translation>Choose Save as in the spreadsheet program, and then Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Dit bestand bevat macro&apos;s. Kies in het rekenprogramma Opslaan als, en dan Excel-werkmap (.xlsx).</source>
        <translation>This file holds macros. Choose Save as in the spreadsheet program, and then Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Dit bestand verwijst naar een ander bestand. Haal die koppelingen weg.</source>
        <translation>This file refers to another file. Remove those links.</translation>
    </message>
    <message>
        <source>Dit bestand haalt gegevens ergens anders vandaan. Haal dat weg.</source>
        <translation>This file gets data from somewhere else. Remove that.</translation>
    </message>
    <message>
        <source>Dit bestand bevat afbeeldingen. Draagwijzer leest die niet: haal ze weg.</source>
        <translation>This file holds pictures. Draagwijzer does not read those: remove them.</translation>
    </message>
    <message>
        <source>Dit bestand bevat grafieken. Draagwijzer leest die niet: haal ze weg.</source>
        <translation>This file holds charts. Draagwijzer does not read those: remove them.</translation>
    </message>
    <message>
        <source>Dit bestand bevat andere bestanden. Haal ze weg.</source>
        <translation>This file holds other files. Remove them.</translation>
    </message>
    <message>
        <source>Dit bestand bevat een draaitabel. Haal die weg.</source>
        <translation>This file holds a pivot table. Remove it.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd. Open het in Excel en sla het opnieuw op.</source>
        <translation>This file is damaged. Open it in Excel and save it again.</translation>
    </message>
    <message>
        <source>Dit is een oud Excel-bestand (.xls). {save_as}</source>
        <translation>This is an old Excel file (.xls). {save_as}</translation>
    </message>
    <message>
        <source>Dit is geen Excel-bestand (.xlsx). {save_as}</source>
        <translation>This is not an Excel file (.xlsx). {save_as}</translation>
    </message>
    <message>
        <source>Dit is een OpenDocument-bestand (.ods). {save_as}</source>
        <translation>This is an OpenDocument file (.ods). {save_as}</translation>
    </message>
    <message>
        <source>Dit bestand is van de soort met macro&apos;s. {save_as}</source>
        <translation>This file is of the kind with macros. {save_as}</translation>
    </message>
    <message>
        <source>Dit is geen Excel-werkmap (.xlsx). {save_as}</source>
        <translation>This is not an Excel workbook (.xlsx). {save_as}</translation>
    </message>
    <message>
        <source>Dit bestand is niet op de gewone manier gemaakt. {save_as}</source>
        <translation>This file was not made in the usual way. {save_as}</translation>
    </message>
    <message>
        <source>Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf in het rekenprogramma, en sla het opnieuw op.</source>
        <translation>This file is protected with a password. Remove the protection in the spreadsheet program, and save it again.</translation>
    </message>
    <message>
        <source>De rijen of vakken staan hier niet op volgorde in het bestand: dan kan er iets wegvallen. Open het in een rekenprogramma en sla het opnieuw op.</source>
        <translation>The rows or cells are not in order in the file here: something could get lost. Open it in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>Op dit blad zijn vakken samengevoegd. Splits ze en vul elk vak in.</source>
        <translation>Cells were merged on this sheet. Split them and fill in each cell.</translation>
    </message>
    <message>
        <source>{name} toevoegen</source>
        <translation>add {name}</translation>
    </message>
    <message>
        <source>gegevens van {name}</source>
        <translation>details of {name}</translation>
    </message>
    <message>
        <source>{name} verplaatsen</source>
        <translation>move {name}</translation>
    </message>
    <message>
        <source>{name} verwijderen</source>
        <translation>remove {name}</translation>
    </message>
    <message>
        <source>taak van {name}</source>
        <translation>task of {name}</translation>
    </message>
    <message>
        <source>taak verwijderen</source>
        <translation>remove task</translation>
    </message>
    <message>
        <source>band tussen {first} en {second}</source>
        <translation>tie between {first} and {second}</translation>
    </message>
    <message>
        <source>Een leeftijd ligt tussen 0 en {oldest} jaar. De vorige leeftijd is bewaard.</source>
        <translation>An age is between 0 and {oldest} years. The previous age was kept.</translation>
    </message>
    <message>
        <source>Een week heeft {most} uur. Vul een getal in van 0 tot {most}. Het vorige aantal is bewaard.</source>
        <translation>A week has {most} hours. Fill in a number from 0 to {most}. The previous number was kept.</translation>
    </message>
    <message>
        <source>Met deze taak erbij komt u op {number} uur per week voor één persoon; een week heeft {most} uur. Het vorige aantal is bewaard.</source>
        <translation>With this task you come to {number} hours a week for one person; a week has {most} hours. The previous number was kept.</translation>
    </message>
    <message>
        <source>De taak heeft nog geen naam.</source>
        <translation>The task has no name yet.</translation>
    </message>
    <message>
        <source>Schrijf op wat iemand doet.</source>
        <translation>Write down what someone does.</translation>
    </message>
    <message>
        <source>Een band loopt tussen twee mensen.</source>
        <translation>A tie runs between two people.</translation>
    </message>
    <message>
        <source>Kies een andere persoon.</source>
        <translation>Choose another person.</translation>
    </message>
    <message>
        <source>Netwerkkaart volgens de stappen van de MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>Network map following the steps of the MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg</translation>
    </message>
    <message>
        <source>dikke lijn: steunende band</source>
        <translation>thick line: supportive tie</translation>
    </message>
    <message>
        <source>stippellijn: neutrale band</source>
        <translation>dotted line: neutral tie</translation>
    </message>
    <message>
        <source>zigzaglijn: gespannen band</source>
        <translation>zigzag line: tense tie</translation>
    </message>
    <message>
        <source>lijn met twee strepen: verbroken band</source>
        <translation>line with two strokes: broken tie</translation>
    </message>
    <message>
        <source>binnenste cirkel: mantelzorgers</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>inner circle: carers</translation>
    </message>
    <message>
        <source>middelste cirkel: andere familie, vrienden, buren, vrijwilligers</source>
        <translation>middle circle: other relatives, friends, neighbours, volunteers</translation>
    </message>
    <message>
        <source>buitenste cirkel: beroepskrachten</source>
        <translation>outer circle: professionals</translation>
    </message>
    <message>
        <source>streepjes om het teken: woont bij de cliënt</source>
        <translation>dashes around the sign: lives with the client</translation>
    </message>
    <message>
        <source>kruis door het teken: overleden</source>
        <translation>cross through the sign: deceased</translation>
    </message>
    <message>
        <source>{client_age} jaar</source>
        <translation>{client_age} years old</translation>
    </message>
    <message>
        <source>{number} uur</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>Deze persoon staat al op de kaart. Er is niets gewijzigd.</source>
        <translation>This person is already on the map. Nothing has been changed.</translation>
    </message>
    <message>
        <source>vanaf {limit}: overbelasting volgens de {short_name}</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>from {limit}: overload according to the {short_name}</translation>
    </message>
    <message>
        <source>Nog geen meting</source>
        <translation>No measurement yet</translation>
    </message>
    <message>
        <source>Sinds deze reservekopie is iets vernietigd, en dat is in de kopie nog niet gelukt. De kluis staat er nog zoals zij was.</source>
        <translatorcomment>kluis = vault; reservekopie = backup; vernietig = destroy</translatorcomment>
        <translation>Something was destroyed since this backup, and that has not succeeded in the copy yet. The vault is as it was.</translation>
    </message>
    <message>
        <source>Kies een nieuwere reservekopie, of probeer het opnieuw als er ruimte op de schijf is.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Choose a newer backup, or try again when there is room on the disk.</translation>
    </message>
    <message>
        <source>Sinds u de vorige kluis verving, is iets vernietigd. In de vorige kluis lukte dat niet: die kan met de sleutel van nu niet worden geopend of gewijzigd. De vorige kluis is niet teruggezet en staat nog in zijn map; de kluis van nu is niet gewijzigd.</source>
        <translatorcomment>kluis = vault; vernietig = destroy</translatorcomment>
        <translation>Since you replaced the previous vault, something was destroyed. In the previous vault that failed: it cannot be opened or changed with the key of now. The previous vault was not brought back and is still in its folder; the vault of now was not changed.</translation>
    </message>
    <message>
        <source>Is de schijf vol? Maak dan ruimte en probeer het opnieuw. Was het een heel andere kluis? Kies bij Reservekopieën &quot;Deze terugzetten&quot;, zoek in een andere map, wijs de map van de vorige kluis aan en vul het wachtwoord van die kluis in. Hebt u de vorige kluis niet meer nodig, dan mag u die map verwijderen. Na 30 dagen gaat die vanzelf weg.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>Is the disk full? Then make room and try again. Was it an entirely different vault? Choose &quot;Restore this one&quot; at Backups, search in another folder, point out the folder of the previous vault and fill in the password of that vault. If you no longer need the previous vault, you may delete that folder. After 30 days it goes away by itself.</translation>
    </message>
    <message>
        <source>Er is nog geen reden om dit te vernietigen. Er is niets vernietigd.</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>There is no reason yet to destroy this. Nothing was destroyed.</translation>
    </message>
    <message>
        <source>Wacht tot de bewaartermijn voorbij is, of vul in wanneer erom is gevraagd.</source>
        <translatorcomment>bewaartermijn = retention period</translatorcomment>
        <translation>Wait until the retention period is over, or fill in when someone asked for it.</translation>
    </message>
    <message>
        <source>Er staat niets in dit mantelzorgersdeel. Er is niets vernietigd.</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; vernietig = destroy</translatorcomment>
        <translation>There is nothing in this carer&apos;s part. Nothing was destroyed.</translation>
    </message>
    <message>
        <source>U hoeft niets te doen.</source>
        <translation>You do not have to do anything.</translation>
    </message>
    <message>
        <source>Het rapport staat ook in de kluis, zonder namen</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The report is also in the vault, without names</translation>
    </message>
    <message>
        <source>De datum van het verzoek</source>
        <translation>The date of the request</translation>
    </message>
    <message>
        <source>{short_name}, antwoord {answer}: {statement}</source>
        <translation>{short_name}, answer {answer}: {statement}</translation>
    </message>
    <message>
        <source>Bij &apos;niet eens&apos; hoort een reden.</source>
        <translation>&apos;Disagree&apos; needs a reason.</translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom dit signaal hier niet klopt.</source>
        <translatorcomment>signaal = signal</translatorcomment>
        <translation>Write in a few words why this signal is not right here.</translation>
    </message>
    <message>
        <source>oordeel over een signaal</source>
        <translatorcomment>signaal = signal</translatorcomment>
        <translation>judgement of a signal</translation>
    </message>
    <message>
        <source>deze mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>this carer</translation>
    </message>
    <message>
        <source>{name} woont samen met {client_name}.</source>
        <translation>{name} lives with {client_name}.</translation>
    </message>
    <message>
        <source>De band tussen {name} en {other} is {kind}.</source>
        <translation>The tie between {name} and {other} is {kind}.</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>person</translation>
    </message>
    <message>
        <source>personen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>{age} jaar</source>
        <translation>{age} years old</translation>
    </message>
    <message>
        <source>{number} van de {total} uur zorg per week</source>
        <translation>{number} of the {total} hours of care a week</translation>
    </message>
    <message>
        <source>De band tussen {name} en {client} is {kind}.</source>
        <translation>The tie between {name} and {client} is {kind}.</translation>
    </message>
    <message>
        <source>Op de kaart heeft {name} alleen een band met {client}.</source>
        <translation>On the map {name} only has a tie with {client}.</translation>
    </message>
    <message>
        <source>{task}, {hours}: niemand anders op de kaart doet dit.</source>
        <translation>{task}, {hours}: nobody else on the map does this.</translation>
    </message>
    <message>
        <source>afspraak toevoegen</source>
        <translation>add agreement</translation>
    </message>
    <message>
        <source>afspraak wijzigen</source>
        <translation>change agreement</translation>
    </message>
    <message>
        <source>afspraak verwijderen</source>
        <translation>remove agreement</translation>
    </message>
    <message>
        <source>contactpersoon</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>In deze afspraak staat niets meer. De vorige woorden zijn bewaard.</source>
        <translation>This agreement is now empty. The previous words were kept.</translation>
    </message>
    <message>
        <source>Schrijf op wie wat doet, of verwijder de afspraak.</source>
        <translation>Write down who does what, or remove the agreement.</translation>
    </message>
    <message>
        <source>waardering</source>
        <translation>appreciation</translation>
    </message>
    <message>
        <source>waardering verwijderen</source>
        <translation>remove appreciation</translation>
    </message>
    <message>
        <source>Deze datum ligt vóór {year}. De vorige datum is bewaard.</source>
        <translation>This date is before {year}. The previous date was kept.</translation>
    </message>
    <message>
        <source>Vul een dag in {year} in, of laat het veld leeg.</source>
        <translation>Fill in a day in {year}, or leave the field empty.</translation>
    </message>
    <message>
        <source>mantelzorgpas van {name}</source>
        <translation>carer card of {name}</translation>
    </message>
    <message>
        <source>Op een pas passen {most} mensen. Er is niets gewijzigd.</source>
        <translation>A card has room for {most} people. Nothing was changed.</translation>
    </message>
    <message>
        <source>Haal eerst iemand van de pas.</source>
        <translation>First take someone off the card.</translation>
    </message>
    <message>
        <source>Dit is te lang voor een pas: {number} tekens. Er passen er ten hoogste {most} op. De vorige tekst is bewaard.</source>
        <translation>This is too long for a card: {number} characters. There is room for at most {most}. The previous text was kept.</translation>
    </message>
    <message>
        <source>Schrijf alleen op wat iemand meteen moet weten.</source>
        <translation>Only write down what someone must know at once.</translation>
    </message>
    <message>
        <source>In dit telefoonnummer staan te weinig cijfers. Het vorige nummer is bewaard.</source>
        <translation>This telephone number has too few digits. The previous number was kept.</translation>
    </message>
    <message>
        <source>Typ het hele nummer, zoals u het zelf zou bellen.</source>
        <translation>Type the whole number, as you would call it yourself.</translation>
    </message>
    <message>
        <source>Dit telefoonnummer is te lang voor een pas. Het vorige nummer is bewaard.</source>
        <translation>This telephone number is too long for a card. The previous number was kept.</translation>
    </message>
    <message>
        <source>Zet er één nummer neer.</source>
        <translation>Put down one number.</translation>
    </message>
    <message>
        <source>cliëntondersteuner</source>
        <translation>client supporter</translation>
    </message>
    <message>
        <source>Deze regel liep tot en met {day}.</source>
        <translation>This provision ran until {day}.</translation>
    </message>
    <message>
        <source>De evaluatie is pas na de einddatum.</source>
        <translation>The evaluation is only after the end date.</translation>
    </message>
    <message>
        <source>De datum van de evaluatie is voorbij.</source>
        <translation>The date of the evaluation has passed.</translation>
    </message>
    <message>
        <source>De volgende stap zou er op {day} zijn. Die dag is voorbij.</source>
        <translation>The next step was due on {day}. That day has passed.</translation>
    </message>
    <message>
        <source>Er is {amount} afgesproken, en in de week staat {ticked} aangekruist.</source>
        <translation>{amount} was agreed, and {ticked} is ticked in the week.</translation>
    </message>
    <message>
        <source>Met de taken op de kaart komt {name} op {hours} uur per week. Een week heeft 168 uur.</source>
        <translation>With the tasks on the map {name} comes to {hours} hours a week. A week has 168 hours.</translation>
    </message>
    <message>
        <source>Tijdelijke voorziening</source>
        <translation>Temporary provision</translation>
    </message>
    <message>
        <source>meteen</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>Wmo 2015, artikel 2.3.3</source>
        <translation>Social Support Act (Wmo 2015), section 2.3.3</translation>
    </message>
    <message>
        <source>meteen. Er is spoed sinds {day}.</source>
        <translation>at once. It has been urgent since {day}.</translation>
    </message>
    <message>
        <source>Dat is {days} geleden.</source>
        <translation>That is {days} ago.</translation>
    </message>
    <message>
        <source>Dat was geen werkdag: het kan nog tot en met {day}.</source>
        <translation>That was not a working day: it is still possible up to and including {day}.</translation>
    </message>
    <message>
        <source>Vandaag is de laatste dag.</source>
        <translation>Today is the last day.</translation>
    </message>
    <message>
        <source>Nog {days}.</source>
        <translation>{days} left.</translation>
    </message>
    <message>
        <source>spoed</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>geen spoed meer</source>
        <translation>no longer urgent</translation>
    </message>
    <message>
        <source>De spoed begint vóór de melding. De vorige datum is bewaard.</source>
        <translation>The urgency starts before the notification. The previous date was kept.</translation>
    </message>
    <message>
        <source>Controleer de datum van de melding en die van de spoed.</source>
        <translation>Check the date of the notification and that of the urgency.</translation>
    </message>
    <message>
        <source>Bij spoed hoort een datum. De vorige datum is bewaard.</source>
        <translation>Urgency needs a date. The previous date was kept.</translation>
    </message>
    <message>
        <source>Vul in sinds wanneer er spoed is, of kies: geen spoed meer.</source>
        <translation>Fill in since when it has been urgent, or choose: no longer urgent.</translation>
    </message>
    <message>
        <source>In dit bestand is geen enkele rij goed. De sociale kaart is niet gewijzigd.</source>
        <translation>No row in this file is right. The directory was not changed.</translation>
    </message>
    <message>
        <source>Verbeter het bestand en kies het opnieuw.</source>
        <translation>Correct the file and choose it again.</translation>
    </message>
    <message>
        <source>Er staat al een sociale kaart in de kluis. Er is niets gewijzigd.</source>
        <translation>There is already a directory in the vault. Nothing was changed.</translation>
    </message>
    <message>
        <source>Het voorbeeld is alleen voor een lege sociale kaart.</source>
        <translation>The example is only for an empty directory.</translation>
    </message>
    <message>
        <source>Kies een bestand van Excel (.xlsx) of een tabel (.csv).</source>
        <translation>Choose an Excel file (.xlsx) or a table (.csv).</translation>
    </message>
    <message>
        <source>Zo groot is geen sociale kaart.</source>
        <translation>No directory is that large.</translation>
    </message>
    <message>
        <source>Deze tekst is te lang: {number} tekens. Er passen er {most} in.</source>
        <translation>This text is too long: {number} characters. There is room for {most}.</translation>
    </message>
    <message>
        <source>Hier staat een getal: een 0 aan het begin is dan weg. Maak het vak op als tekst en typ het nummer opnieuw.</source>
        <translation>There is a number here: a 0 at the start is then lost. Format the cell as text and type the number again.</translation>
    </message>
    <message>
        <source>Deze datum ligt in de toekomst.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Dit is geen e-mailadres.</source>
        <translation>This is not an e-mail address.</translation>
    </message>
    <message>
        <source>Dit is geen adres van een website.</source>
        <translation>This is not the address of a website.</translation>
    </message>
    <message>
        <source>In een kenmerk mogen geen spaties staan.</source>
        <translation>There may be no spaces in an id.</translation>
    </message>
    <message>
        <source>{quoted} is geen datum. Schrijf 2026-05-03 of 3-5-2026.</source>
        <translation>{quoted} is not a date. Write 2026-05-03 or 3-5-2026.</translation>
    </message>
    <message>
        <source>{quoted} is geen functie. Schrijf 1 tot en met 8, meer dan één met een komma ertussen.</source>
        <translation>{quoted} is not a function. Write 1 to 8, more than one with a comma between them.</translation>
    </message>
    <message>
        <source>Dit kenmerk is van het voorbeeld van Draagwijzer. Kies een ander.</source>
        <translation>This id belongs to the example of Draagwijzer. Choose another one.</translation>
    </message>
    <message>
        <source>In de eerste rij staan geen namen van kolommen. Daar horen onder meer {columns}.</source>
        <translation>There are no names of columns in the first row. Among others, {columns} belong there.</translation>
    </message>
    <message>
        <source>Deze kolommen kent Draagwijzer niet: {columns}.</source>
        <translation>Draagwijzer does not know these columns: {columns}.</translation>
    </message>
    <message>
        <source>Op deze rij staat niets in een kolom die wordt gelezen.</source>
        <translation>There is nothing on this row in a column that is read.</translation>
    </message>
    <message>
        <source>Dit kenmerk staat ook op rij {row}. Geef elk een eigen.</source>
        <translation>This id is also on row {row}. Give each its own.</translation>
    </message>
    <message>
        <source>Deze organisatie en naam staan ook op rij {row}. Geef elk een eigen kenmerk in de kolom id.</source>
        <translation>This organisation and name are also on row {row}. Give each its own id in the column id.</translation>
    </message>
    <message>
        <source>De pas is nog niet af. {missing} Er is niets opgeslagen.</source>
        <translation>The card is not finished yet. {missing} Nothing was saved.</translation>
    </message>
    <message>
        <source>Vul de pas aan en sla hem daarna op.</source>
        <translation>Complete the card and save it after that.</translation>
    </message>
    <message>
        <source>Een tekst past niet op de pas.</source>
        <translation>A text does not fit on the card.</translation>
    </message>
    <message>
        <source>gepland gesprek</source>
        <translation>planned visit</translation>
    </message>
    <message>
        <source>Wat er veranderd is</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Wat er is gevraagd</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>a. Behoeften, kenmerken en voorkeuren</source>
        <translation>a. Needs, characteristics and preferences</translation>
    </message>
    <message>
        <source>Wat er moeilijk gaat</source>
        <translation>What is difficult</translation>
    </message>
    <message>
        <source>De zorgsituatie</source>
        <translation>The care situation</translation>
    </message>
    <message>
        <source>Waar we ook naar keken</source>
        <translation>What else we looked at</translation>
    </message>
    <message>
        <source>Welke ondersteuning nodig is</source>
        <translation>Which support is needed</translation>
    </message>
    <message>
        <source>b. Eigen kracht en gebruikelijke hulp</source>
        <translation>b. Own strength and usual help</translation>
    </message>
    <message>
        <source>c. Mantelzorg en hulp van anderen</source>
        <translation>c. Care by carers and help from others</translation>
    </message>
    <message>
        <source>Het netwerk</source>
        <translation>The network</translation>
    </message>
    <message>
        <source>d. Ondersteuning van de mantelzorger</source>
        <translation>d. Support for the carer</translation>
    </message>
    <message>
        <source>Hoe zwaar de zorg valt</source>
        <translation>How heavy the care is</translation>
    </message>
    <message>
        <source>e. Algemene voorzieningen</source>
        <translation>e. General provisions</translation>
    </message>
    <message>
        <source>f. Zorgverzekeraar en andere partijen</source>
        <translation>f. Health insurer and other parties</translation>
    </message>
    <message>
        <source>Wat overblijft voor de Wmo</source>
        <translation>What remains for the Wmo</translation>
    </message>
    <message>
        <source>g. Eigen bijdrage</source>
        <translation>g. Own contribution</translation>
    </message>
    <message>
        <source>Het arrangement</source>
        <translation>The arrangement</translation>
    </message>
    <message>
        <source>Noodplan</source>
        <translation>Backup plan</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Vaste contactpersoon</source>
        <translation>Regular contact person</translation>
    </message>
    <message>
        <source>Cliëntondersteuning</source>
        <translation>Client support</translation>
    </message>
    <message>
        <source>Hoe het verder gaat en wat u mag vragen</source>
        <translation>How it goes on and what you may ask</translation>
    </message>
    <message>
        <source>Opmerkingen en ondertekening</source>
        <translation>Comments and signatures</translation>
    </message>
    <message>
        <source>1. Wat er is gevraagd</source>
        <translation>1. What was asked</translation>
    </message>
    <message>
        <source>2. Welke problemen er zijn</source>
        <translation>2. Which problems there are</translation>
    </message>
    <message>
        <source>3. Welke ondersteuning nodig is</source>
        <translation>3. Which support is needed</translation>
    </message>
    <message>
        <source>4. Wie wat kan doen</source>
        <translation>4. Who can do what</translation>
    </message>
    <message>
        <source>5. Wat overblijft voor de Wmo</source>
        <translation>5. What remains for the Wmo</translation>
    </message>
    <message>
        <source>Over u</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Wie er helpt</source>
        <translation>Who helps</translation>
    </message>
    <message>
        <source>Hoe het gaat met wie zorgt</source>
        <translation>How those who care are doing</translation>
    </message>
    <message>
        <source>Wat we afspreken</source>
        <translation>What we agree</translation>
    </message>
    <message>
        <source>Hoe het verder gaat</source>
        <translation>How it goes on</translation>
    </message>
    <message>
        <source>Deze kop is te lang: {number} tekens. Er passen er {most} in. De vorige kop is bewaard.</source>
        <translation>This heading is too long: {number} characters. There is room for {most}. The previous heading was kept.</translation>
    </message>
    <message>
        <source>Dit onderdeel staat in elk voorstel. Het blijft staan.</source>
        <translation>This part is in every proposal. It stays.</translation>
    </message>
    <message>
        <source>U kunt de kop wel veranderen, of het een andere plaats geven.</source>
        <translation>You can change the heading, or give it another place.</translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Gezien en akkoord</source>
        <translation>Seen and agreed</translation>
    </message>
    <message>
        <source>Gezien, niet akkoord</source>
        <translation>Seen, not agreed</translation>
    </message>
    <message>
        <source>zonder handtekening</source>
        <translation>without signature</translation>
    </message>
    <message>
        <source>ondertekend op het scherm</source>
        <translation>signed on the screen</translation>
    </message>
    <message>
        <source>ondertekend op papier</source>
        <translation>signed on paper</translation>
    </message>
    <message>
        <source>{answer} op {day}, {way}.</source>
        <translation>{answer} on {day}, {way}.</translation>
    </message>
    <message>
        <source>De vraag</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Het onderzoek</source>
        <translation>The investigation</translation>
    </message>
    <message>
        <source>Ondersteuning van de mantelzorger</source>
        <translation>Support for the carer</translation>
    </message>
    <message>
        <source>Wat de mantelzorger vertelde</source>
        <translation>What the carer told</translation>
    </message>
    <message>
        <source>De contactpersoon</source>
        <translation>The contact person</translation>
    </message>
    <message>
        <source>Het noodplan</source>
        <translation>The backup plan</translation>
    </message>
    <message>
        <source>Vastgesteld op {day}, versie {number}</source>
        <translation>Made final on {day}, version {number}</translation>
    </message>
    <message>
        <source>sinds versie {number} van {day}</source>
        <translation>since version {number} of {day}</translation>
    </message>
    <message>
        <source>Veranderd. Was: {before}
Nu: {after}</source>
        <translation>Changed. Was: {before}
Now: {after}</translation>
    </message>
    <message>
        <source>Concept na versie {number}, nog niet voorgelegd</source>
        <translation>Draft after version {number}, not put forward yet</translation>
    </message>
    <message>
        <source>Voorstel, versie {number}, nog niet vastgesteld</source>
        <translation>Proposal, version {number}, not final yet</translation>
    </message>
    <message>
        <source>Nieuw: {text}</source>
        <translation>New: {text}</translation>
    </message>
    <message>
        <source>Vervallen: {text}</source>
        <translation>Dropped: {text}</translation>
    </message>
    <message>
        <source>Zoveel tijd is er niet tussen de begindatum en de einddatum.</source>
        <translation>There is not that much time between the start date and the end date.</translation>
    </message>
    <message>
        <source>Kijk de hoeveelheid en de twee datums na.</source>
        <translation>Check the amount and the two dates.</translation>
    </message>
    <message>
        <source>Het jaar {year} is nog niet begonnen. Er is niets genoteerd.</source>
        <translation>The year {year} has not begun yet. Nothing was noted.</translation>
    </message>
    <message>
        <source>Noteer de waardering in het jaar waarvoor die is.</source>
        <translation>Note the appreciation in the year it is for.</translation>
    </message>
    <message>
        <source>Tussen de begindatum en de einddatum zijn er {most} dagdelen: een dag heeft er {number}.</source>
        <translation>Between the start date and the end date there are {most} day parts: a day has {number}.</translation>
    </message>
    <message>
        <source>Verwijder deze regel, en voeg een nieuwe toe bij deze persoon.</source>
        <translation>Remove this line, and add a new one at this person.</translation>
    </message>
    <message>
        <source>De begindatum</source>
        <translation>The start date</translation>
    </message>
    <message>
        <source>De einddatum</source>
        <translation>The end date</translation>
    </message>
    <message>
        <source>De evaluatie</source>
        <translation>The evaluation</translation>
    </message>
    <message>
        <source>De dag van de volgende stap</source>
        <translation>The day of the next step</translation>
    </message>
    <message>
        <source>Een regel voor een mantelzorger gaat over een van de acht functies.</source>
        <translation>A line for a carer is about one of the eight functions.</translation>
    </message>
    <message>
        <source>Een regel voor de cliënt gaat over een leefgebied.</source>
        <translation>A line for the client is about a life area.</translation>
    </message>
    <message>
        <source>Wie deze hulp krijgt, kan die niet ook zelf geven.</source>
        <translation>Whoever gets this help cannot give it as well.</translation>
    </message>
    <message>
        <source>Kies iemand anders.</source>
        <translation>Choose somebody else.</translation>
    </message>
    <message>
        <source>Er staat niet wie de volgende stap doet.</source>
        <translation>It does not say who does the next step.</translation>
    </message>
    <message>
        <source>Er staat niet wat de volgende stap is.</source>
        <translation>It does not say what the next step is.</translation>
    </message>
    <message>
        <source>De volgende stap is pas na de einddatum.</source>
        <translation>The next step is only after the end date.</translation>
    </message>
    <message>
        <source>Dit aanbod staat niet meer in de sociale kaart.</source>
        <translation>This offer is no longer in the directory.</translation>
    </message>
    <message>
        <source>Dat was geen werkdag: het kon nog tot en met {day}.</source>
        <translation>That was not a working day: it was possible until {day}.</translation>
    </message>
    <message>
        <source>De datum van {step} ligt vóór {year}. Er is niets opgeslagen.</source>
        <translation>The date of {step} is before {year}. Nothing was saved.</translation>
    </message>
    <message>
        <source>Op deze rij staan meer vakken dan de eerste rij kolommen heeft. Zet een tekst met een scheidingsteken erin tussen aanhalingstekens.</source>
        <translation>This row has more cells than the first row has columns. Put a text with a separator in it between quotation marks.</translation>
    </message>
    <message>
        <source>Conclusie bij het netwerk</source>
        <translation>Conclusion on the network</translation>
    </message>
    <message>
        <source>Wie niet betrokken is</source>
        <translation>Who is not involved</translation>
    </message>
    <message>
        <source>Weggelaten: {text}</source>
        <translation>Left out: {text}</translation>
    </message>
    <message>
        <source>Veranderd bij {head}. Was: {before}
Nu: {after}</source>
        <translation>Changed at {head}. Was: {before}
Now: {after}</translation>
    </message>
    <message>
        <source>Erbij gekomen: {text}</source>
        <translation>Added: {text}</translation>
    </message>
    <message>
        <source>Weggelaten bij {head}: {text}</source>
        <translation>Left out of {head}: {text}</translation>
    </message>
    <message>
        <source>Concept, nog niet voorgelegd</source>
        <translation>Draft, not put forward yet</translation>
    </message>
    <message>
        <source>Erbij gekomen bij {head}: {text}</source>
        <translation>Added to {head}: {text}</translation>
    </message>
    <message>
        <source>Er is niets veranderd sinds versie {number}.</source>
        <translation>Nothing has changed since version {number}.</translation>
    </message>
    <message>
        <source>Er is geen nieuwe versie gemaakt. Gebruik versie {number}.</source>
        <translation>No new version was made. Use version {number}.</translation>
    </message>
    <message>
        <source>Er staat nog geen handtekening. Er is niets bewaard.</source>
        <translation>There is no signature yet. Nothing was kept.</translation>
    </message>
    <message>
        <source>Deze dag ligt vóór {day}, toen versie {number} is voorgelegd. Er is niets bewaard.</source>
        <translation>This day is before {day}, when version {number} was put forward. Nothing was kept.</translation>
    </message>
    <message>
        <source>Controleer de datum.</source>
        <translation>Check the date.</translation>
    </message>
    <message>
        <source>uren toevoegen</source>
        <translation>add hours</translation>
    </message>
    <message>
        <source>uren verwijderen</source>
        <translation>remove hours</translation>
    </message>
    <message>
        <source>verzoek om een andere ondersteuner</source>
        <translation>request for another supporter</translation>
    </message>
    <message>
        <source>De datum van het gesprek is al voorbij.</source>
        <translation>The date of the visit has already passed.</translation>
    </message>
    <message>
        <source>Vul een datum in vanaf vandaag, of laat het veld leeg.</source>
        <translation>Fill in a date from today, or leave the field empty.</translation>
    </message>
    <message>
        <source>Deze tijd bestaat niet. De vorige tijd is bewaard.</source>
        <translation>This time does not exist. The previous time was kept.</translation>
    </message>
    <message>
        <source>Schrijf de tijd bijvoorbeeld als 10.30.</source>
        <translation>Write the time for example as 10.30.</translation>
    </message>
    <message>
        <source>Voor deze mantelzorger is een waardering genoteerd. Er is niets verwijderd.</source>
        <translation>An appreciation was noted for this carer. Nothing was removed.</translation>
    </message>
    <message>
        <source>Laat de mantelzorger in het dossier staan. Is de waardering per vergissing genoteerd? Haal die dan eerst weg.</source>
        <translation>Leave the carer in the dossier. Was the appreciation noted by mistake? Then remove that first.</translation>
    </message>
    <message>
        <source>Bij deze mantelzorger staan uren van een cliëntondersteuner, of een verzoek om een andere. Er is niets verwijderd.</source>
        <translation>There are hours of a client supporter with this carer, or a request for another one. Nothing was removed.</translation>
    </message>
    <message>
        <source>Bij Onderzoek staat iets in de woorden van deze mantelzorger. Er is niets verwijderd.</source>
        <translation>At Investigation there is something in the words of this carer. Nothing was removed.</translation>
    </message>
    <message>
        <source>Laat de mantelzorger in het dossier staan. Is het per vergissing ingevuld? Maak dat veld bij Onderzoek dan leeg.</source>
        <translation>Leave the carer in the dossier. Was it filled in by mistake? Then empty that field at Investigation.</translation>
    </message>
    <message>
        <source>Deze mantelzorger staat in een versie van het voorstel. Er is niets verwijderd.</source>
        <translation>This carer is in a version of the proposal. Nothing was removed.</translation>
    </message>
    <message>
        <source>De datum van de toestemming</source>
        <translation>The date of the consent</translation>
    </message>
    <message>
        <source>De datum van de evaluatie</source>
        <translation>The date of the evaluation</translation>
    </message>
    <message>
        <source>De dag</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>De datum waarop dit is geregeld</source>
        <translation>The date on which this was arranged</translation>
    </message>
    <message>
        <source>Vul meer dan 0 en ten hoogste {most} uur in, zoals 1,5.</source>
        <translation>Fill in more than 0 and at most {most} hours, such as 1,5.</translation>
    </message>
    <message>
        <source>Een verzoek heeft een datum. De vorige datum is bewaard.</source>
        <translation>A request has a date. The previous date was kept.</translation>
    </message>
    <message>
        <source>Vul in wanneer het is gevraagd.</source>
        <translation>Fill in when it was asked.</translation>
    </message>
    <message>
        <source>Het verzoek is van {day}. Het kan niet eerder zijn geregeld. De vorige datum is bewaard.</source>
        <translation>The request is from {day}. It cannot have been arranged earlier. The previous date was kept.</translation>
    </message>
    <message>
        <source>Controleer de twee datums.</source>
        <translation>Check the two dates.</translation>
    </message>
    <message>
        <source>Een dag heeft {most} uur. Er is niets toegevoegd.</source>
        <translation>A day has {most} hours. Nothing was added.</translation>
    </message>
    <message>
        <source>Er zijn nog geen uren ingevuld. Er is niets toegevoegd.</source>
        <translation>No hours have been filled in yet. Nothing was added.</translation>
    </message>
    <message>
        <source>De naam van de organisatie</source>
        <translation>The name of the organisation</translation>
    </message>
    <message>
        <source>{what} ligt vóór {year}. De vorige datum is bewaard.</source>
        <translation>{what} is before {year}. The previous date was kept.</translation>
    </message>
    <message>
        <source>Controleer het jaartal. Is er geen datum? Laat het veld dan leeg.</source>
        <translation>Check the year. Is there no date? Then leave the field empty.</translation>
    </message>
    <message>
        <source>{what} ligt vóór {year}.</source>
        <translation>{what} is before {year}.</translation>
    </message>
    <message>
        <source>{what} ligt na {year}.</source>
        <translation>{what} is after {year}.</translation>
    </message>
    <message>
        <source>tekst van het onderzoek</source>
        <translation>text of the investigation</translation>
    </message>
    <message>
        <source>wijk</source>
        <translation>district</translation>
    </message>
    <message>
        <source>Zo groot is geen vragenlijst.</source>
        <translation>No questionnaire is that large.</translation>
    </message>
    <message>
        <source>Dit bestand is groter dan {size} MB. {remark}</source>
        <translation>This file is larger than {size} MB. {remark}</translation>
    </message>
    <message>
        <source>Uitgepakt is dit bestand te groot. {remark}</source>
        <translation>Unpacked this file is too large. {remark}</translation>
    </message>
    <message>
        <source>Dit blad heeft meer dan {most} vakken, ook als er niets in staat. Verwijder de rijen en kolommen die er niet bij horen.</source>
        <translation>This sheet has more than {most} cells, even if they are empty. Remove the rows and columns that do not belong to it.</translation>
    </message>
    <message>
        <source>Er staat nog niet waarom. Er is niets gewijzigd.</source>
        <translation>It does not say why yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom dit hier speelt.</source>
        <translation>Write in a few words why this matters here.</translation>
    </message>
    <message>
        <source>Er staat nog niet waar het over gaat. Er is niets gewijzigd.</source>
        <translation>It does not say yet what it is about. Nothing was changed.</translation>
    </message>
    <message>
        <source>Noem het onderwerp in een paar woorden.</source>
        <translation>Name the subject in a few words.</translation>
    </message>
    <message>
        <source>aandachtspunt openen</source>
        <translation>open point of attention</translation>
    </message>
    <message>
        <source>aandachtspunt sluiten</source>
        <translation>close point of attention</translation>
    </message>
    <message>
        <source>Op de kaart staat niet dat {name} samenwoont met {client_name}.</source>
        <translation>The map does not say that {name} lives with {client_name}.</translation>
    </message>
    <message>
        <source>Kunnen en willen helpen volgens de kaart: {names}.</source>
        <translation>Able and willing to help according to the map: {names}.</translation>
    </message>
    <message>
        <source>Van niemand anders op de kaart is bekend dat die kan en wil helpen.</source>
        <translation>Nobody else on the map is known to be able and willing to help.</translation>
    </message>
    <message>
        <source>Kunnen en willen helpen, en hebben nog geen taak: {names}.</source>
        <translation>Able and willing to help, and without a task so far: {names}.</translation>
    </message>
    <message>
        <source>Van niemand zonder taak is bekend dat die kan en wil helpen.</source>
        <translation>Nobody without a task is known to be able and willing to help.</translation>
    </message>
    <message>
        <source>Alle taken van {name} samen: {words}.</source>
        <translation>All tasks of {name} together: {words}.</translation>
    </message>
    <message>
        <source>Nog niet bekend van: {names}.</source>
        <translation>Not known yet of: {names}.</translation>
    </message>
    <message>
        <source>Op de kaart: {people}.</source>
        <translation>On the map: {people}.</translation>
    </message>
    <message>
        <source>Zorg van iedereen samen: {hours}.</source>
        <translation>Care of everyone together: {hours}.</translation>
    </message>
    <message>
        <source>Geen beroepskracht: {share} van de mensen.</source>
        <translation>Not a professional: {share} of the people.</translation>
    </message>
    <message>
        <source>Leeftijd van {name} op de kaart: {age}.</source>
        <translation>Age of {name} on the map: {age}.</translation>
    </message>
    <message>
        <source>Op de kaart, naast {name}: {people}.</source>
        <translation>On the map, besides {name}: {people}.</translation>
    </message>
    <message>
        <source>{name} geeft {given}: {share}.</source>
        <translation>{name} gives {given}: {share}.</translation>
    </message>
    <message>
        <source>Dit is een deel van het geheel: 0,5 is de helft en 1 is alles.</source>
        <translation>This is a part of the whole: 0.5 is half and 1 is all.</translation>
    </message>
    <message>
        <source>Er is geen feit {quoted}. De namen staan op het blad feiten van het voorbeeld.</source>
        <translation>There is no fact {quoted}. The names are on the sheet feiten of the example.</translation>
    </message>
    <message>
        <source>Op het blad regels staat geen regel {quoted}.</source>
        <translation>There is no rule {quoted} on the sheet regels.</translation>
    </message>
    <message>
        <source>Dit feit gaat over het netwerk, en deze regel over een mantelzorger.</source>
        <translation>This fact is about the network, and this rule about a carer.</translation>
    </message>
    <message>
        <source>Dit feit gaat over een mantelzorger, en deze regel over het netwerk.</source>
        <translation>This fact is about a carer, and this rule about the network.</translation>
    </message>
    <message>
        <source>Deze regel is er niet meer, of staat al zo. Er is niets gewijzigd.</source>
        <translation>This rule is no longer there, or is already so. Nothing was changed.</translation>
    </message>
    <message>
        <source>Open de lijst met regels opnieuw.</source>
        <translation>Open the list of rules again.</translation>
    </message>
    <message>
        <source>Alle regels uit dit bestand zijn er al, precies zo. Er is niets gewijzigd.</source>
        <translation>All rules in this file are already there, exactly so. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een ander bestand, of pas dit bestand eerst aan.</source>
        <translation>Choose another file, or change this file first.</translation>
    </message>
    <message>
        <source>Hier hoort een reden bij. Er is niets gewijzigd.</source>
        <translation>A reason belongs here. Nothing was changed.</translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom. Dat blijft in de kluis bewaard.</source>
        <translation>Write in a few words why. That is kept in the vault.</translation>
    </message>
    <message>
        <source>Zo groot zijn regels nooit.</source>
        <translation>Rules are never that large.</translation>
    </message>
    <message>
        <source>Regels staan in één Excel-bestand (.xlsx) met twee bladen. Een CSV-bestand heeft maar één blad. Sla eerst het voorbeeld op en vul dat in.</source>
        <translation>Rules are in one Excel file (.xlsx) with two sheets. A CSV file has only one sheet. First save the example and fill it in.</translation>
    </message>
    <message>
        <source>Er passen hoogstens {most} regels in een bestand.</source>
        <translation>There is room for at most {most} rules in a file.</translation>
    </message>
    <message>
        <source>Begin de naam niet met own_: dat zet Draagwijzer er zelf voor.</source>
        <translation>Do not begin the name with own_: Draagwijzer puts that in front itself.</translation>
    </message>
    <message>
        <source>Deze titel is langer dan {longest} tekens.</source>
        <translation>This title is longer than {longest} characters.</translation>
    </message>
    <message>
        <source>Een titel staat op één regel. Typ hem zonder nieuwe regel.</source>
        <translation>A title is one line. Type it without a line break.</translation>
    </message>
    <message>
        <source>Zo heet een regel van Draagwijzer. Kies een andere titel.</source>
        <translation>A rule of Draagwijzer has this name. Choose another title.</translation>
    </message>
    <message>
        <source>Deze regel heeft nog geen voorwaarde op het blad voorwaarden.</source>
        <translation>This rule has no condition yet on the sheet voorwaarden.</translation>
    </message>
    <message>
        <source>Deze regel klopt niet. Vergelijk hem met het voorbeeld.</source>
        <translation>This rule is not right. Compare it with the example.</translation>
    </message>
    <message>
        <source>Deze naam staat er twee keer. Elke regel heeft een eigen naam.</source>
        <translation>This name is there twice. Every rule has its own name.</translation>
    </message>
    <message>
        <source>{quoted} is geen nummer van een functie. Kies uit: {words}.</source>
        <translation>{quoted} is not the number of a function. Choose from: {words}.</translation>
    </message>
    <message>
        <source>In deze tekst staat een accolade te veel of te weinig.</source>
        <translation>There is a brace too many or too few in this text.</translation>
    </message>
    <message>
        <source>Deze titel staat er twee keer. Kies een andere titel.</source>
        <translation>This title is there twice. Choose another title.</translation>
    </message>
    <message>
        <source>{quoted} kan Draagwijzer niet invullen. Tussen accolades kan hier: {words}.</source>
        <translation>Draagwijzer cannot fill in {quoted}. Between braces you can use: {words}.</translation>
    </message>
    <message>
        <source>In de stamboom is {name} ouder van {client}.</source>
        <translation>In the family tree {name} is a parent of {client}.</translation>
    </message>
    <message>
        <source>Hoe lang gaat dit zo nog, volgens {name}? {quoted}</source>
        <translation>How long will it go on like this, according to {name}? {quoted}</translation>
    </message>
    <message>
        <source>De gekozen map voor reservekopieën is er nu niet. De kluis zelf is in orde.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>The chosen folder for backups is not there now. The vault itself is fine.</translation>
    </message>
    <message>
        <source>Sluit de schijf of het netwerk weer aan. Draagwijzer probeert het later opnieuw.</source>
        <translation>Connect the disk or the network again. Draagwijzer will try again later.</translation>
    </message>
    <message>
        <source>In de map voor reservekopieën kan niet worden geschreven. De kluis zelf is in orde.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>The folder for backups cannot be written to. The vault itself is fine.</translation>
    </message>
    <message>
        <source>Kies bij Instellingen een andere map voor reservekopieën.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Choose another folder for backups at Settings.</translation>
    </message>
    <message>
        <source>Er is te weinig ruimte voor een reservekopie. De kluis zelf is in orde.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>There is too little room for a backup. The vault itself is fine.</translation>
    </message>
    <message>
        <source>Maak ruimte vrij, of kies bij Instellingen een andere map voor reservekopieën.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Make room, or choose another folder for backups at Settings.</translation>
    </message>
    <message>
        <source>De reservekopie is niet gelukt. Aan de kluis is niets veranderd.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>The backup failed. Nothing changed in the vault.</translation>
    </message>
    <message>
        <source>Draagwijzer probeert het later opnieuw. Blijft het zo, kies dan een andere map.</source>
        <translation>Draagwijzer will try again later. If it stays like this, choose another folder.</translation>
    </message>
    <message>
        <source>Deze reservekopie is beschadigd. Er is niets gewijzigd of gewist.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>This backup is damaged. Nothing was changed or deleted.</translation>
    </message>
    <message>
        <source>Kies een andere reservekopie.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Choose another backup.</translation>
    </message>
    <message>
        <source>Deze reservekopie is er nu niet. Er is niets gewijzigd.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>This backup is not there now. Nothing was changed.</translation>
    </message>
    <message>
        <source>Sluit de schijf met de reservekopie aan, of kies een andere reservekopie.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Connect the disk with the backup, or choose another backup.</translation>
    </message>
    <message>
        <source>{named} en nog {more}</source>
        <translation>{named} and {more} more</translation>
    </message>
    <message>
        <source>Een zin van vier of vijf woorden onthoudt u makkelijk en is moeilijk te raden.</source>
        <translation>A sentence of four or five words is easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Dit wachtwoord past niet op deze kluis. Uw gegevens staan nog veilig in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>This password does not fit this vault. Your data is still safe in the vault.</translation>
    </message>
    <message>
        <source>Controleer hoofdletters en toetsenbord, en probeer het opnieuw.</source>
        <translation>Check capitals and keyboard, and try again.</translation>
    </message>
    <message>
        <source>In deze map staat geen kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>There is no vault in this folder.</translation>
    </message>
    <message>
        <source>Kies een andere map, of maak hier een nieuwe kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Choose another folder, or make a new vault here.</translation>
    </message>
    <message>
        <source>In deze map staat al een kluis. Er is niets gewijzigd.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>There is already a vault in this folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>Open die kluis met het wachtwoord, of kies een lege map.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Open that vault with the password, or choose an empty folder.</translation>
    </message>
    <message>
        <source>Deze kluis is al in gebruik: in een ander venster van Draagwijzer, of door een programma zoals OneDrive of een virusscanner. Er is niets gewijzigd.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>This vault is already in use: in another window of Draagwijzer, or by a program such as OneDrive or a virus scanner. Nothing was changed.</translation>
    </message>
    <message>
        <source>Sluit het andere venster of wacht even, en probeer het opnieuw.</source>
        <translation>Close the other window or wait a moment, and try again.</translation>
    </message>
    <message>
        <source>De kluis is beschadigd. Er is niets gewijzigd of gewist.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault is damaged. Nothing was changed or deleted.</translation>
    </message>
    <message>
        <source>Zet een reservekopie terug. De beschadigde kluis blijft daarbij bewaard.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>Restore a backup. The damaged vault is kept.</translation>
    </message>
    <message>
        <source>Draagwijzer of de computer stopte de vorige keer midden in een invoer. Die laatste invoer is misschien niet bewaard; alles daarvoor staat in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Draagwijzer or the computer stopped in the middle of an entry the last time. That last entry may not have been kept; everything before it is in the vault.</translation>
    </message>
    <message>
        <source>Kijk na wat u toen het laatst invoerde.</source>
        <translation>Check what you entered last.</translation>
    </message>
    <message>
        <source>Er is te weinig werkgeheugen vrij om de kluis te openen. Uw gegevens staan veilig in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>There is too little memory free to open the vault. Your data is safe in the vault.</translation>
    </message>
    <message>
        <source>Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>In deze map staat een kluis, maar het bestand vault.keys met de sleutel ontbreekt. Zonder dat bestand gaat de kluis niet open. Er is niets gewijzigd.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>There is a vault in this folder, but the file vault.keys with the key is missing. Without that file the vault does not open. Nothing was changed.</translation>
    </message>
    <message>
        <source>Zet vault.keys terug uit een reservekopie. Maakt u hier een nieuwe kluis, dan blijft de oude bewaard onder een andere naam.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>Put vault.keys back from a backup. If you make a new vault here, the old one is kept under another name.</translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt met een nieuwere versie van Draagwijzer. Er is niets gewijzigd.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>This vault was made with a newer version of Draagwijzer. Nothing was changed.</translation>
    </message>
    <message>
        <source>Installeer de nieuwste versie en open de kluis daarmee.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Install the newest version and open the vault with it.</translation>
    </message>
    <message>
        <source>In de map van de kluis kan niet worden geschreven. Wat al in de kluis stond, staat er nog.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The folder of the vault cannot be written to. What was already in the vault is still there.</translation>
    </message>
    <message>
        <source>Kijk of de schijf of de stick tegen schrijven is beveiligd, of vraag uw beheerder om schrijfrecht in deze map. Probeer het daarna opnieuw.</source>
        <translation>Check whether the disk or the stick is write-protected, or ask your administrator for permission to write in this folder. Then try again.</translation>
    </message>
    <message>
        <source>De kluis kan niet worden gelezen. Uw gegevens staan nog in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault cannot be read. Your data is still in the vault.</translation>
    </message>
    <message>
        <source>Controleer of u de bestanden in deze map mag lezen, of vraag uw beheerder om hulp.</source>
        <translation>Check whether you may read the files in this folder, or ask your administrator for help.</translation>
    </message>
    <message>
        <source>Dit is afgebroken voordat het klaar was. Aan de kluis is niets veranderd.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>This was broken off before it was done. Nothing changed in the vault.</translation>
    </message>
    <message>
        <source>Probeer het later opnieuw.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>De schijf is vol. De laatste wijziging is niet bewaard; alles daarvoor staat in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The disk is full. The last change was not kept; everything before it is in the vault.</translation>
    </message>
    <message>
        <source>Maak ruimte vrij en doe de laatste wijziging opnieuw.</source>
        <translation>Make room and make the last change again.</translation>
    </message>
    <message>
        <source>De schijf is vol. Daardoor gaat de kluis nu niet open. Er is niets gewijzigd: alles staat in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The disk is full. That is why the vault does not open now. Nothing was changed: everything is in the vault.</translation>
    </message>
    <message>
        <source>Maak ruimte vrij, bijvoorbeeld in de prullenbak of in Downloads, en kies opnieuw Openen.</source>
        <translation>Make room, for example in the waste bin or in Downloads, and choose Open again.</translation>
    </message>
    <message>
        <source>De schijf is vol. De kluis is geopend met het laatste beetje ruimte, en alles staat erin. U kunt lezen, en een voorstel op een USB-stick zetten.</source>
        <translatorcomment>kluis = vault; voorstel = proposal</translatorcomment>
        <translation>The disk is full. The vault was opened with the last bit of room, and everything is in it. You can read, and put a proposal on a USB stick.</translation>
    </message>
    <message>
        <source>Maak ruimte vrij voordat u verder invoert. Tot dan lukt een reservekopie hier niet.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Make room before you enter more. Until then a backup is not possible here.</translation>
    </message>
    <message>
        <source>De schijf gaf een fout. De laatste wijziging is niet bewaard; alles daarvoor staat in de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The disk gave an error. The last change was not kept; everything before it is in the vault.</translation>
    </message>
    <message>
        <source>Controleer de schijf of de verbinding met de map, en probeer het opnieuw.</source>
        <translation>Check the disk or the connection to the folder, and try again.</translation>
    </message>
    <message>
        <source>De kluis is beschadigd: het bestand {file} klopt niet meer. Er is niets gewijzigd of gewist.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault is damaged: the file {file} is no longer right. Nothing was changed or deleted.</translation>
    </message>
    <message>
        <source>De kluis is beschadigd: het bestand {file} klopt niet meer (pagina {pages}). Er is niets gewijzigd of gewist.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault is damaged: the file {file} is no longer right (page {pages}). Nothing was changed or deleted.</translation>
    </message>
    <message>
        <source>Hieronder kunt u openen wat nog te lezen is, of een reservekopie terugzetten. De beschadigde kluis blijft daarbij bewaard.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>Below you can open what can still be read, or restore a backup. The damaged vault is kept.</translation>
    </message>
    <message>
        <source>het laatst</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Wat er nog van de kluis te lezen is, past niet meer bij elkaar. Er is niets gewijzigd of gewist.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>What can still be read of the vault no longer fits together. Nothing was changed or deleted.</translation>
    </message>
    <message>
        <source>na {day}, {here:%H.%M} uur,</source>
        <translation>after {day}, {here:%H.%M},</translation>
    </message>
    <message>
        <source>De kluis is geopend met alles van vóór de beschadigde plek. Wat u {since} invoerde, kan ontbreken. De beschadigde kluis is helemaal bewaard in een map ernaast.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault was opened with everything from before the damaged place. What you entered {since} may be missing. The damaged vault is kept whole in a folder beside it.</translation>
    </message>
    <message>
        <source>Kijk na wat u toen hebt ingevoerd. Bij Instellingen, Reservekopieën, staat welke map het is. Daar kunt u dit ook ongedaan maken.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Check what you entered then. At Settings, Backups, you see which folder it is. There you can also undo this.</translation>
    </message>
    <message>
        <source>De kluis was beschadigd en is hersteld: alles wat u had ingevoerd, staat er weer in. De beschadigde kluis is helemaal bewaard in een map ernaast.</source>
        <translation>The vault was damaged and has been repaired: all that you had entered is back in it. The damaged vault is kept whole in a folder beside it.</translation>
    </message>
    <message>
        <source>Bij Instellingen, Reservekopieën, staat welke map het is.</source>
        <translation>At Settings, Backups, you see which folder it is.</translation>
    </message>
    <message>
        <source>Een herstelsleutel heeft zeven groepen van vijf tekens.</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>A recovery key has seven groups of five characters.</translation>
    </message>
    <message>
        <source>Deze herstelsleutel past niet op deze kluis. Uw gegevens staan nog veilig in de kluis.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key</translatorcomment>
        <translation>This recovery key does not fit this vault. Your data is still safe in the vault.</translation>
    </message>
    <message>
        <source>Misschien is er later een nieuwe gemaakt, of hoort deze bij een andere kluis. Zoek het laatste blad.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Maybe a new one was made later, or this one belongs to another vault. Look for the latest sheet.</translation>
    </message>
    <message>
        <source>Voor deze kluis is geen herstelsleutel gemaakt. Uw gegevens staan nog in de kluis.</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key</translatorcomment>
        <translation>No recovery key was made for this vault. Your data is still in the vault.</translation>
    </message>
    <message>
        <source>De kluis gaat alleen open met het wachtwoord.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault only opens with the password.</translation>
    </message>
    <message>
        <source>Dit wachtwoord en dit sleutelbestand passen samen niet op deze kluis. Uw gegevens staan nog veilig in de kluis.</source>
        <translatorcomment>kluis = vault; sleutelbestand = key file</translatorcomment>
        <translation>This password and this key file together do not fit this vault. Your data is still safe in the vault.</translation>
    </message>
    <message>
        <source>Controleer het wachtwoord, en of dit het goede bestand is.</source>
        <translation>Check the password, and whether this is the right file.</translation>
    </message>
    <message>
        <source>Deze kluis gaat alleen open met het wachtwoord én het sleutelbestand.</source>
        <translatorcomment>kluis = vault; sleutelbestand = key file</translatorcomment>
        <translation>This vault only opens with the password and the key file.</translation>
    </message>
    <message>
        <source>Kies het sleutelbestand. Staat het op een USB-stick? Doe die dan in de laptop.</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Choose the key file. Is it on a USB stick? Then put that in the laptop.</translation>
    </message>
    <message>
        <source>Het sleutelbestand is niet te lezen. Uw gegevens staan nog veilig in de kluis.</source>
        <translatorcomment>kluis = vault; sleutelbestand = key file</translatorcomment>
        <translation>The key file cannot be read. Your data is still safe in the vault.</translation>
    </message>
    <message>
        <source>Kies het bestand opnieuw. Staat het op een USB-stick? Doe die dan in de laptop.</source>
        <translation>Choose the file again. Is it on a USB stick? Then put that in the laptop.</translation>
    </message>
    <message>
        <source>Dit bestand kan geen sleutelbestand zijn: het is leeg of veel te groot.</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>This file cannot be a key file: it is empty or much too large.</translation>
    </message>
    <message>
        <source>Kies een ander bestand.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>In deze map kan het sleutelbestand niet worden bewaard. Er is niets gewijzigd.</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>The key file cannot be kept in this folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>Er staan te veel tekens in deze herstelsleutel.</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>There are too many characters in this recovery key.</translation>
    </message>
    <message>
        <source>Groep {group} ontbreekt nog.</source>
        <translation>Group {group} is still missing.</translation>
    </message>
    <message>
        <source>In groep {group} zit een typefout.</source>
        <translation>There is a typing mistake in group {group}.</translation>
    </message>
    <message>
        <source>Vergelijk die groep met het blad.</source>
        <translation>Compare that group with the sheet.</translation>
    </message>
    <message>
        <source>In groep {group} staat maar 1 teken.</source>
        <translation>There is only 1 character in group {group}.</translation>
    </message>
    <message>
        <source>In groep {group} staan {signs} tekens.</source>
        <translation>There are {signs} characters in group {group}.</translation>
    </message>
    <message>
        <source>Deze pincode kan niet. Er is niets gewijzigd.</source>
        <translation>This PIN is not possible. Nothing was changed.</translation>
    </message>
    <message>
        <source>Gebruik 4 tot en met 8 cijfers, niet allemaal hetzelfde en niet op een rij.</source>
        <translation>Use 4 to 8 digits, not all the same and not consecutive.</translation>
    </message>
    <message>
        <source>Deze pincode klopt niet.</source>
        <translation>This PIN is not right.</translation>
    </message>
    <message>
        <source>Probeer het opnieuw, of gebruik het wachtwoord van de kluis.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Try again, or use the password of the vault.</translation>
    </message>
    <message>
        <source>De pincode werkt nu niet: er is vijf keer een verkeerde pincode ingevuld.</source>
        <translation>The PIN does not work now: a wrong PIN was filled in five times.</translation>
    </message>
    <message>
        <source>Vul het wachtwoord van de kluis in. Daarna werkt de pincode weer.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Fill in the password of the vault. After that the PIN works again.</translation>
    </message>
    <message>
        <source>De pincode werkt nu niet: Draagwijzer kan niets bewaren, meestal omdat de schijf vol is. Wat al was bewaard, staat in de kluis.</source>
        <translation>The PIN does not work now: Draagwijzer cannot keep anything, usually because the disk is full. What was kept before is in the vault.</translation>
    </message>
    <message>
        <source>Gebruik het wachtwoord van de kluis. Maak daarna ruimte vrij.</source>
        <translation>Use the password of the vault. Then free up some space.</translation>
    </message>
    <message>
        <source>Spoed: tijdelijke voorziening geven</source>
        <translation>Urgent: give a temporary provision</translation>
    </message>
    <message>
        <source>Persoonlijk plan: de cliënt kan het nog geven</source>
        <translation>Personal plan: the client can still give it</translation>
    </message>
    <message>
        <source>Onderzoek afronden</source>
        <translation>Complete the investigation</translation>
    </message>
    <message>
        <source>Beschikking geven</source>
        <translation>Give the decision</translation>
    </message>
    <message>
        <source>Bezwaar: de cliënt kan het nog maken</source>
        <translation>Objection: the client can still make it</translation>
    </message>
    <message>
        <source>Spoed</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nog dit jaar</source>
        <translation>Still this year</translation>
    </message>
    <message>
        <source>Afgesproken voor {day}. Dat kan in een vervolggesprek.</source>
        <translation>Agreed for {day}. That can be done in a follow-up visit.</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>over {gap} dagen</source>
        <translation>in {gap} days</translation>
    </message>
    <message>
        <source>Evalueren: {line}</source>
        <translation>Evaluate: {line}</translation>
    </message>
    <message>
        <source>{number} afspraken evalueren: {lines}</source>
        <translation>Evaluate {number} provisions: {lines}</translation>
    </message>
    <message>
        <source>Te evalueren vanaf {day}: {lines}.</source>
        <translation>To be reviewed from {day}: {lines}.</translation>
    </message>
    <message>
        <source>De evaluatie was afgesproken voor {day}: {lines}.</source>
        <translation>The review was agreed for {day}: {lines}.</translation>
    </message>
    <message>
        <source>Gesprek gepland</source>
        <translation>Visit planned</translation>
    </message>
    <message>
        <source>Vertellen over cliëntondersteuning: {people}</source>
        <translation>Tell about client support: {people}</translation>
    </message>
    <message>
        <source>Dit moet vóór het gesprek. Wmo 2015, artikel 2.3.2 lid 3</source>
        <translation>This must be before the visit. Wmo 2015, article 2.3.2(3)</translation>
    </message>
    <message>
        <source>volgende stap</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>Afgesproken voor {day}, bij: {line}</source>
        <translation>Agreed for {day}, at: {line}</translation>
    </message>
    <message>
        <source>Andere cliëntondersteuner regelen voor {who}</source>
        <translation>Arrange another client supporter for {who}</translation>
    </message>
    <message>
        <source>Gevraagd op {day}. Dit verzoek wordt niet geweigerd.</source>
        <translation>Asked on {day}. This request is not refused.</translation>
    </message>
    <message>
        <source>Cliëntondersteuning evalueren met {who}</source>
        <translation>Evaluate client support with {who}</translation>
    </message>
    <message>
        <source>De beschikking is van {day}. Nog niet geëvalueerd.</source>
        <translation>The decision is from {day}. Not evaluated yet.</translation>
    </message>
    <message>
        <source>Waardering {year}: {carers}</source>
        <translation>Appreciation {year}: {carers}</translation>
    </message>
    <message>
        <source>Nog niet genoteerd. Wmo 2015, artikel 2.1.6</source>
        <translation>Not noted yet. Social Support Act (Wmo 2015), section 2.1.6</translation>
    </message>
    <message>
        <source>Tijd en plaats staan nog niet vast.</source>
        <translation>Time and place are not settled yet.</translation>
    </message>
    <message>
        <source>gegeven, zonder datum</source>
        <translation>given, without a date</translation>
    </message>
    <message>
        <source>Niet in dit exemplaar: losse antwoorden, uw eigen notities, en wat een mantelzorger niet wil delen.</source>
        <translation>Not in this copy: separate answers, your own notes, and what a carer does not want to share.</translation>
    </message>
    <message>
        <source>Niet in dit exemplaar: losse antwoorden, wat mensen van elkaar vinden of kunnen, en wat een mantelzorger niet met de cliënt wil delen.</source>
        <translation>Not in this copy: separate answers, what people think of each other or are able to do, and what a carer does not want to share with the client.</translation>
    </message>
    <message>
        <source>Niet in dit exemplaar: de vraag en de zorgsituatie van de cliënt, de kaart, en alles over andere mensen dat niet met deze mantelzorger is afgesproken.</source>
        <translation>Not in this copy: the request and the care situation of the client, the map, and everything about other people that was not agreed with this carer.</translation>
    </message>
    <message>
        <source>{day}, {moment:%H.%M} uur</source>
        <translation>{day}, {moment:%H.%M}</translation>
    </message>
    <message>
        <source>De laatste kopie is {age}.</source>
        <translation>The latest copy is {age}.</translation>
    </message>
    <message>
        <source>De map {folder} is er nu niet. Sluit de stick, de schijf of het netwerk weer aan; Draagwijzer zet de kopie er dan vanzelf bij.</source>
        <translation>The folder {folder} is not there now. Connect the stick, the disk or the network again; Draagwijzer then adds the copy by itself.</translation>
    </message>
    <message>
        <source>De reservekopie van {moment}</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>The backup of {moment}</translation>
    </message>
    <message>
        <source>{name} is echt teruggezet in een proefkluis: {amount}.</source>
        <translation>{name} was really restored in a trial vault: {amount}.</translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>{newest} Daarna is er nog iets gewijzigd; dat komt in de volgende kopie.</source>
        <translation>{newest} Something was changed after that; it will be in the next copy.</translation>
    </message>
    <message>
        <source>Deze kopie gaat open met het wachtwoord van toen.</source>
        <translation>This copy opens with the password of that time.</translation>
    </message>
    <message>
        <source>van vandaag, {moment:%H.%M} uur</source>
        <translation>from today, {moment:%H.%M}</translation>
    </message>
    <message>
        <source>van gisteren, {moment:%H.%M} uur</source>
        <translation>from yesterday, {moment:%H.%M}</translation>
    </message>
    <message>
        <source>van {days} dagen geleden</source>
        <translation>from {days} days ago</translation>
    </message>
    <message>
        <source>van {moment}</source>
        <translation>from {moment}</translation>
    </message>
    <message>
        <source>Ze staan in deze map:</source>
        <translation>They are in this folder:</translation>
    </message>
    <message>
        <source>Ze komen in deze map:</source>
        <translation>They will be in this folder:</translation>
    </message>
    <message>
        <source>Ze staan in deze mappen:</source>
        <translation>They are in these folders:</translation>
    </message>
    <message>
        <source>Ze komen in deze mappen:</source>
        <translation>They will be in these folders:</translation>
    </message>
    <message>
        <source>{name} is beschadigd en niet te gebruiken. Maak een nieuwe reservekopie.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>{name} is damaged and cannot be used. Make a new backup.</translation>
    </message>
    <message>
        <source>{name} gaat open, maar bevat niet wat erin hoort. Maak een nieuwe reservekopie.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>{name} opens, but does not hold what should be in it. Make a new backup.</translation>
    </message>
    <message>
        <source>{name} kan niet worden vergeleken: de gegevens voor de controle horen niet bij deze kluis of zijn beschadigd.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>{name} cannot be compared: the data for the check does not belong to this vault or is damaged.</translation>
    </message>
    <message>
        <source>Alles is gelijk aan wat nu in de kluis staat.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Everything is the same as what is in the vault now.</translation>
    </message>
    <message>
        <source>Er is een verschil met wat nu in de kluis staat. Maak een nieuwe reservekopie.</source>
        <translatorcomment>kluis = vault; reservekopie = backup</translatorcomment>
        <translation>There is a difference with what is in the vault now. Make a new backup.</translation>
    </message>
    <message>
        <source>Alles is gelijk aan wat er toen in de kluis stond.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Everything is the same as what was in the vault then.</translation>
    </message>
    <message>
        <source>tabel</source>
        <translation>table</translation>
    </message>
    <message>
        <source>tabellen</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>rij</source>
        <translation>row</translation>
    </message>
    <message>
        <source>rijen</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Overbelasting</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Overload</translation>
    </message>
    <message>
        <source>Geen overbelasting</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>No overload</translation>
    </message>
    <message>
        <source>Niet te zeggen</source>
        <translation>Cannot be said</translation>
    </message>
    <message>
        <source>Uitslag</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>{lowest} van {items} stellingen gaven druk.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{lowest} of {items} statements gave pressure.</translation>
    </message>
    <message>
        <source>{missing} van de {items} stellingen zijn niet ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{missing} of the {items} statements have no answer.</translation>
    </message>
    <message>
        <source>Het is niet zeker of dit meer is dan toeval.</source>
        <translation>It is not certain whether this is more than chance.</translation>
    </message>
    <message>
        <source>Vanaf {points} spreekt de {name} van overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>From {points} the {name} speaks of overload.</translation>
    </message>
    <message>
        <source>Voor de {name} bestaat geen vastgestelde grens; {says}.</source>
        <translation>There is no established limit for the {name}; {says}.</translation>
    </message>
    <message>
        <source>Met een gespannen of verbroken band: bespreek eerst of dit past</source>
        <translation>With a strained or broken tie: first discuss whether this fits</translation>
    </message>
    <message>
        <source>Overleden, volgens de netwerkkaart: {names}. Wie wordt er nu gebeld?</source>
        <translation>Deceased, according to the network map: {names}. Who is called now?</translation>
    </message>
    <message>
        <source>In de brief staat geen telefoonnummer van uw organisatie, en geen organisatie voor cliëntondersteuning.</source>
        <translation>The letter has no telephone number of your organisation, and names no organisation for client support.</translation>
    </message>
    <message>
        <source>Verteld op {day}</source>
        <translation>Told on {day}</translation>
    </message>
    <message>
        <source>In de brief staat geen organisatie voor cliëntondersteuning.</source>
        <translation>The letter names no organisation for client support.</translation>
    </message>
    <message>
        <source>In de brief staat geen telefoonnummer van uw organisatie.</source>
        <translation>The letter has no telephone number of your organisation.</translation>
    </message>
    <message>
        <source>Op {day} is samen {number} uur genoteerd. Een dag heeft {most} uur.</source>
        <translation>On {day} {number} hours were noted in all. A day has {most} hours.</translation>
    </message>
    <message>
        <source>door {whom}</source>
        <translation>by {whom}</translation>
    </message>
    <message>
        <source>{day} is {reason}</source>
        <translation>{day} is {reason}</translation>
    </message>
    <message>
        <source>{day}, {late} na de laatste dag ({last_day})</source>
        <translation>{day}, {late} after the last day ({last_day})</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>bevat niet</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>daarbij niet</source>
        <translation>not among them</translation>
    </message>
    <message>
        <source>Min of meer druk volgens de EDIZ</source>
        <translation>Pressure “more or less” according to the EDIZ</translation>
    </message>
    <message>
        <source>{name} antwoordt nergens met Ja of Ja!, maar op een of meer stellingen over druk wel met Min of meer.</source>
        <translation>{name} answers no statement with Ja (yes) or Ja! (yes!), but one or more statements about pressure with Min of meer (more or less).</translation>
    </message>
    <message>
        <source>Voor de EDIZ bestaat geen vastgestelde grens. In de score van de EDIZ telt Min of meer even zwaar als Ja. De antwoorden zeggen niet of de druk te groot is.</source>
        <translation>There is no established limit for the EDIZ. In the score of the EDIZ, Min of meer (more or less) counts as much as Ja (yes). The answers do not say whether the pressure is too much.</translation>
    </message>
    <message>
        <source>{name} geeft aan dat werk of een baan is aangepast aan de situatie. Een betaalde baan naast de zorg gaat vaker samen met overbelasting; daar is redelijk bewijs voor.</source>
        <translation>{name} indicates that work or a job was adapted to the situation. A paid job beside caring goes together with overload more often; there is reasonable evidence for that.</translation>
    </message>
    <message>
        <source>{name} werkt naast de zorg, betaald: {work_hours}. Een betaalde baan naast de zorg gaat vaker samen met overbelasting; daar is redelijk bewijs voor.</source>
        <translation>{name} has paid work beside caring: {work_hours}. A paid job beside caring goes together with overload more often; there is reasonable evidence for that.</translation>
    </message>
    <message>
        <source>{name} geeft aan onder financiële druk te leven. Geldzorgen gaan vaker samen met overbelasting; daar is redelijk bewijs voor.</source>
        <translation>{name} indicates living under financial pressure. Money worries go together with overload more often; there is reasonable evidence for that.</translation>
    </message>
    <message>
        <source>Eén mantelzorger geeft de helft van de zorg of meer</source>
        <translation>One carer gives half of the care or more</translation>
    </message>
    <message>
        <source>{name} geeft {share} van alle uren zorg op de kaart. De zorg leunt daarmee voor een groot deel op één mens.</source>
        <translation>{name} gives {share} of all hours of care on the map. So the care rests for a large part on one person.</translation>
    </message>
    <message>
        <source>Als {name} uitvalt, zijn er taken die niemand anders op de kaart nu doet. Als ook niemand het kan overnemen, komt overbelasting vaker voor; daar is redelijk bewijs voor.</source>
        <translation>If {name} drops out, there are tasks that nobody else on the map does now. If nobody can take over either, overload is more common; there is reasonable evidence for that.</translation>
    </message>
    <message>
        <source>Eigen woorden, bij meer dan één mantelzorger</source>
        <translation>Own words, with more than one carer</translation>
    </message>
    <message>
        <source>Bij de vragen over de zorgsituatie staat hoe het is voor de mantelzorger. Er is meer dan één mantelzorger: vraag over wie dit gaat.</source>
        <translation>The questions about the care situation say how things are for the carer. There is more than one carer: ask whom this is about.</translation>
    </message>
    <message>
        <source>Dit is geen uitslag en geen oordeel. Draagwijzer leest niet wat er staat, en weet niet over wie het gaat. De woorden kunnen van een eerder gesprek zijn.</source>
        <translation>This is not an outcome and not a judgement. Draagwijzer does not read what it says, and does not know whom it is about. The words may be from an earlier visit.</translation>
    </message>
    <message>
        <source>De {name} noemt zo&apos;n uitslag: {label}.</source>
        <translation>The {name} calls such a result: {label}.</translation>
    </message>
    <message>
        <source>Dat zegt niet dat de zorg licht is.</source>
        <translation>That does not say that the care is light.</translation>
    </message>
    <message>
        <source>{lowest} tot en met {highest}</source>
        <translation>{lowest} to {highest}</translation>
    </message>
    <message>
        <source>{lowest} van {items} keer {answer}.</source>
        <translation>{lowest} of {items} times “{answer}”.</translation>
    </message>
    <message>
        <source>Geen van de {items} stellingen is ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>None of the {items} statements has an answer.</translation>
    </message>
    <message>
        <source>1 van de {items} stellingen is niet ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>1 of the {items} statements has no answer.</translation>
    </message>
    <message>
        <source>De uitslag is daarom {range}.</source>
        <translation>That makes the result {range}.</translation>
    </message>
    <message>
        <source>hoe hoger de uitslag, hoe beter het gaat</source>
        <translation>the higher the result, the better things are going</translation>
    </message>
    <message>
        <source>de uitslag zegt alleen hoeveel druk er wordt ervaren</source>
        <translation>the result only says how much pressure is felt</translation>
    </message>
    <message>
        <source>In welke groep van de {name} de uitslag valt, is niet te zeggen.</source>
        <translation>It cannot be said in which group of the {name} the result falls.</translation>
    </message>
    <message>
        <source>De {name} spreekt hier dus van overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>So the {name} speaks of overload here.</translation>
    </message>
    <message>
        <source>Ook zonder dat antwoord blijft de uitslag minstens {points}: de {name} spreekt hier van overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Even without that answer the result stays at least {points}: the {name} speaks of overload here.</translation>
    </message>
    <message>
        <source>Ook zonder die antwoorden blijft de uitslag minstens {points}: de {name} spreekt hier van overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Even without those answers the result stays at least {points}: the {name} speaks of overload here.</translation>
    </message>
    <message>
        <source>De {name} spreekt hier dus niet van overbelasting. {caution}</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>So the {name} does not speak of overload here. {caution}</translation>
    </message>
    <message>
        <source>Ook als dat antwoord meetelt, blijft de uitslag onder de {points}: de {name} spreekt hier niet van overbelasting. {caution}</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Even if that answer counts, the result stays below {points}: the {name} does not speak of overload here. {caution}</translation>
    </message>
    <message>
        <source>Ook als die antwoorden allemaal meetellen, blijft de uitslag onder de {points}: de {name} spreekt hier niet van overbelasting. {caution}</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Even if those answers all count, the result stays below {points}: the {name} does not speak of overload here. {caution}</translation>
    </message>
    <message>
        <source>{lowest} of {highest}</source>
        <translation>{lowest} or {highest}</translation>
    </message>
    <message>
        <source>De uitslag kan nog {range} zijn. Daarom is niet te zeggen of de {name} hier van overbelasting spreekt.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>The result can still be {range}. That is why it cannot be said whether the {name} speaks of overload here.</translation>
    </message>
    <message>
        <source>Van deze vragenlijst is niet bekend hoe groot een verschil moet zijn om meer te zijn dan toeval.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>For this questionnaire it is not known how large a difference must be to be more than chance.</translation>
    </message>
    <message>
        <source>Zo&apos;n klein verschil kan toeval zijn. Het zegt niet dat er iets is veranderd.</source>
        <translation>Such a small difference may be chance. It does not say that something has changed.</translation>
    </message>
    <message>
        <source>Dit verschil is waarschijnlijk meer dan toeval. De uitslag zegt niet waar het verschil door komt.</source>
        <translation>This difference is probably more than chance. The result does not say where the difference comes from.</translation>
    </message>
    <message>
        <source>Dat de uitslag nu aan de andere kant van de grens van {points} ligt, verandert dat niet.</source>
        <translation>That the result is now on the other side of the limit of {points} does not change that.</translation>
    </message>
    <message>
        <source>Op {day} was de uitslag {range}.</source>
        <translation>On {day} the result was {range}.</translation>
    </message>
    <message>
        <source>Op {today} is de uitslag {range}.</source>
        <translation>On {today} the result is {range}.</translation>
    </message>
    <message>
        <source>Dat is {amount} hoger.</source>
        <translation>That is {amount} higher.</translation>
    </message>
    <message>
        <source>Dat is {amount} lager.</source>
        <translation>That is {amount} lower.</translation>
    </message>
    <message>
        <source>Op {day} en op {today} stond er niet dezelfde vertaalde hulptekst bij de vragen.</source>
        <translation>On {day} and on {today} there was not the same translated help text beside the questions.</translation>
    </message>
    <message>
        <source>Daarom zijn deze twee uitslagen niet met elkaar te vergelijken.</source>
        <translation>That is why these two results cannot be compared.</translation>
    </message>
    <message>
        <source>De vragenlijst van {day} is een andere versie dan die van {today}.</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>The questionnaire of {day} is another version than that of {today}.</translation>
    </message>
    <message>
        <source>Anders beantwoord (toen {before}, nu {now}): {statement}</source>
        <translation>Answered differently (then {before}, now {now}): {statement}</translation>
    </message>
    <message>
        <source>noodplan over {name}</source>
        <translation>backup plan about {name}</translation>
    </message>
    <message>
        <source>situatie van {name}</source>
        <translation>situation of {name}</translation>
    </message>
    <message>
        <source>Dit ligt in de toekomst. Wat er eerst stond, is bewaard.</source>
        <translation>This lies in the future. What stood there before has been kept.</translation>
    </message>
    <message>
        <source>Vul in sinds wanneer iemand al zorgt.</source>
        <translation>Fill in since when somebody has been caring.</translation>
    </message>
    <message>
        <source>Dit ligt vóór {year}. Wat er eerst stond, is bewaard.</source>
        <translation>This lies before {year}. What stood there before has been kept.</translation>
    </message>
    <message>
        <source>Deze vraag staat er al. De vorige tekst is bewaard.</source>
        <translation>This question is there already. The previous text has been kept.</translation>
    </message>
    <message>
        <source>Dit is de laatste vraag die u stelt. Die blijft staan.</source>
        <translation>This is the last question that you ask. It stays.</translation>
    </message>
    <message>
        <source>Zet eerst een andere vraag aan.</source>
        <translation>First switch another question on.</translation>
    </message>
    <message>
        <source>Deze vraag is te lang: {number} tekens. Er passen er {most} in. De vorige tekst is bewaard.</source>
        <translation>This question is too long: {number} characters. There is room for {most}. The previous text has been kept.</translation>
    </message>
    <message>
        <source>Kort de vraag in.</source>
        <translation>Shorten the question.</translation>
    </message>
    <message>
        <source>Deze mantelzorger heeft iets over de eigen situatie verteld. Er is niets verwijderd.</source>
        <translation>This carer has told something about their own situation. Nothing was removed.</translation>
    </message>
    <message>
        <source>Laat de mantelzorger in het dossier staan. Is het per vergissing ingevuld? Maak die velden bij Belasting dan leeg.</source>
        <translation>Leave the carer in the dossier. Was it filled in by mistake? Then empty those fields under Load.</translation>
    </message>
    <message>
        <source>Een van de gekozen mensen kan niet van de kaart.</source>
        <translation>One of the people chosen cannot be taken off the map.</translation>
    </message>
    <message>
        <source>noodplan</source>
        <translation>backup plan</translation>
    </message>
    <message>
        <source>cliënt</source>
        <translation>client</translation>
    </message>
    <message>
        <source>pijl: hierheen gaat de hulp of energie</source>
        <translation>arrow: the help or energy goes this way</translation>
    </message>
    <message>
        <source>letters: P praktisch, G gezelschap, A advies en informatie, E emotioneel</source>
        <translation>letters: P practical, G company, A advice and information, E emotional</translation>
    </message>
    <message>
        <source>{name} terugzetten</source>
        <translation>putting {name} back</translation>
    </message>
    <message>
        <source>Iemand kan geen familie van zichzelf zijn. Er is niets gewijzigd.</source>
        <translation>Nobody can be a relative of themselves. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit kind staat al hoger in dezelfde lijn. Iemand zou dan een eigen voorouder zijn. Er is niets gewijzigd.</source>
        <translation>This child is already higher up in the same line. Somebody would then be their own ancestor. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit kind heeft al twee ouders. Er is niets gewijzigd.</source>
        <translation>This child already has two parents. Nothing was changed.</translation>
    </message>
    <message>
        <source>Haal een ouder weg, of kies eerst adoptiekind of pleegkind bij een ouder.</source>
        <translation>Remove a parent, or first choose adopted child or foster child with one of the parents.</translation>
    </message>
    <message>
        <source>Deze twee staan als ouder en kind, of verder in dezelfde lijn. Ze kunnen geen partners zijn. Er is niets gewijzigd.</source>
        <translation>These two are parent and child, or further apart in the same line. They cannot be partners. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze twee staan als ouder en kind, of verder in dezelfde lijn. Ze kunnen geen broer of zus van elkaar zijn. Er is niets gewijzigd.</source>
        <translation>These two are parent and child, or further apart in the same line. They cannot be brothers or sisters. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze plek ligt buiten het papier. De vorige plek is bewaard.</source>
        <translation>This place lies outside the paper. The previous place was kept.</translation>
    </message>
    <message>
        <source>Zet deze persoon dichterbij.</source>
        <translation>Put this person nearer.</translation>
    </message>
    <message>
        <source>{parent} ({older} jaar) staat als ouder van {child} ({younger} jaar). Kloppen de leeftijden?</source>
        <translation>{parent} (aged {older}) is entered as a parent of {child} (aged {younger}). Are the ages right?</translation>
    </message>
    <message>
        <source>Dan zouden twee partners, of een broer en een zus, ook ouder en kind zijn, of verder in dezelfde lijn staan. Er is niets gewijzigd.</source>
        <translation>Then two partners, or a brother and a sister, would also be parent and child, or further apart in the same line. Nothing was changed.</translation>
    </message>
    <message>
        <source>familieband van {first} en {second}</source>
        <translation>family tie of {first} and {second}</translation>
    </message>
    <message>
        <source>familie schikken</source>
        <translation>arrange family</translation>
    </message>
    <message>
        <source>vierkant: man</source>
        <translation>square: man</translation>
    </message>
    <message>
        <source>cirkel: vrouw</source>
        <translation>circle: woman</translation>
    </message>
    <message>
        <source>ruit: anders of niet bekend</source>
        <translation>diamond: other or not known</translation>
    </message>
    <message>
        <source>dubbele rand: de cliënt</source>
        <translation>double outline: the client</translation>
    </message>
    <message>
        <source>gevuld teken: mantelzorger</source>
        <translation>filled sign: carer</translation>
    </message>
    <message>
        <source>doorgetrokken lijn: getrouwd of geregistreerd partnerschap</source>
        <translation>solid line: married or registered partnership</translation>
    </message>
    <message>
        <source>streepjeslijn tussen partners: wonen samen</source>
        <translation>dashed line between partners: living together</translation>
    </message>
    <message>
        <source>stippellijn tussen twee mensen: partners die apart wonen, of ouders zonder relatie</source>
        <translation>dotted line between two people: partners living apart, or parents without a relationship</translation>
    </message>
    <message>
        <source>één streep door de lijn: uit elkaar</source>
        <translation>one slash through the line: separated</translation>
    </message>
    <message>
        <source>twee strepen door de lijn: gescheiden</source>
        <translation>two slashes through the line: divorced</translation>
    </message>
    <message>
        <source>lijn naar beneden: kind, het oudste links</source>
        <translation>line downwards: child, the eldest on the left</translation>
    </message>
    <message>
        <source>streepjeslijn naar beneden: adoptiekind of pleegkind</source>
        <translation>dashed line downwards: adopted or foster child</translation>
    </message>
    <message>
        <source>lijnen uit één punt: tweeling of meerling</source>
        <translation>lines from one point: twins or more</translation>
    </message>
    <message>
        <source>lijnen uit één punt met een streep ertussen: eeneiig</source>
        <translation>lines from one point with a bar between them: identical</translation>
    </message>
    <message>
        <source>stippellijn naar een broer of zus: halfbroer of halfzus</source>
        <translation>dotted line to a brother or sister: half-brother or half-sister</translation>
    </message>
    <message>
        <source>streepjes om een groep mensen: wonen bij de cliënt</source>
        <translation>dashes around a group of people: living with the client</translation>
    </message>
    <message>
        <source>de cliënt</source>
        <translation>the client</translation>
    </message>
    <message>
        <source>eigen taak</source>
        <translation>own task</translation>
    </message>
    <message>
        <source>Mantelzorger</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Naaste</source>
        <translation>Close person</translation>
    </message>
    <message>
        <source>Vrijwilliger</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Beroepskracht</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>{count} mensen zijn verplaatst.</source>
        <translation>{count} people were moved.</translation>
    </message>
    <message>
        <source>gegevens van {count} mensen</source>
        <translation>details of {count} people</translation>
    </message>
    <message>
        <source>Band tussen {first} en {second}: {kind}.</source>
        <translation>Tie between {first} and {second}: {kind}.</translation>
    </message>
    <message>
        <source>Taak van {name}: {task}, {hours}.</source>
        <translation>Task of {name}: {task}, {hours}.</translation>
    </message>
    <message>
        <source>{name} staat nu op de kaart: {group}, {sector}.</source>
        <translation>{name} is now on the map: {group}, {sector}.</translation>
    </message>
    <message>
        <source>{count} mensen toevoegen</source>
        <translation>add {count} people</translation>
    </message>
    <message>
        <source>{count} mensen staan nu op de kaart.</source>
        <translation>{count} people are now on the map.</translation>
    </message>
    <message>
        <source>{count} mensen verwijderen</source>
        <translation>remove {count} people</translation>
    </message>
    <message>
        <source>{count} mensen zijn van de kaart gehaald.</source>
        <translation>{count} people were taken off the map.</translation>
    </message>
    <message>
        <source>{name} is verplaatst.</source>
        <translation>{name} was moved.</translation>
    </message>
    <message>
        <source>In een andere groep staan nu: {names}.</source>
        <translation>Now in another group: {names}.</translation>
    </message>
    <message>
        <source>{count} mensen verplaatsen</source>
        <translation>move {count} people</translation>
    </message>
    <message>
        <source>alles automatisch schikken</source>
        <translation>arrange everything automatically</translation>
    </message>
    <message>
        <source>Alle {count} mensen staan op hun automatische plek.</source>
        <translation>All {count} people stand at their automatic place.</translation>
    </message>
    <message>
        <source>{first} en {second} hebben op de kaart geen band meer.</source>
        <translation>{first} and {second} have no tie on the map any more.</translation>
    </message>
    <message>
        <source>{name} staat nu bij de groep: {group}.</source>
        <translation>{name} is now in the group: {group}.</translation>
    </message>
    <message>
        <source>{name} is van de kaart gehaald.</source>
        <translation>{name} was taken off the map.</translation>
    </message>
    <message>
        <source>{name} is verplaatst en staat nu bij de groep: {group}.</source>
        <translation>{name} was moved and is now in the group: {group}.</translation>
    </message>
    <message>
        <source>{count} mensen staan nu bij de groep: {group}.</source>
        <translation>{count} people are now in the group: {group}.</translation>
    </message>
    <message>
        <source>{count} mensen staan nu in de sector: {sector}.</source>
        <translation>{count} people are now in the sector: {sector}.</translation>
    </message>
    <message>
        <source>{name} staat nu in de sector: {sector}.</source>
        <translation>{name} is now in the sector: {sector}.</translation>
    </message>
    <message>
        <source>band van {name} met de cliënt</source>
        <translation>tie of {name} with the client</translation>
    </message>
    <message>
        <source>{name} heeft op de kaart geen band met de cliënt.</source>
        <translation>{name} has no tie with the client on the map.</translation>
    </message>
    <message>
        <source>Band van {name} met de cliënt: {kind}.</source>
        <translation>Tie of {name} with the client: {kind}.</translation>
    </message>
    <message>
        <source>De taak is weggehaald.</source>
        <translation>The task was removed.</translation>
    </message>
    <message>
        <source>{lowest} van 1 stelling gaf druk.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{lowest} of 1 statement gave pressure.</translation>
    </message>
    <message>
        <source>1 van {items} stellingen gaf druk.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>1 of {items} statements gave pressure.</translation>
    </message>
    <message>
        <source>De enige stelling is niet ingevuld.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>The only statement has no answer.</translation>
    </message>
    <message>
        <source>Ingevuld met een {help_text}.</source>
        <translation>Filled in with a {help_text}.</translation>
    </message>
    <message>
        <source>hulptekst in het {language}, niet gevalideerd</source>
        <translation>help text in {language}, not validated</translation>
    </message>
    <message>
        <source>Niet alles is ingevuld. Daarom is niet te zeggen hoe groot het verschil is.</source>
        <translation>Not everything was filled in. That is why it cannot be said how large the difference is.</translation>
    </message>
    <message>
        <source>De uitslag is gelijk gebleven.</source>
        <translation>The result has stayed the same.</translation>
    </message>
    <message>
        <source>Nu niet ingevuld (toen {before}): {statement}</source>
        <translation>Not filled in now (then {before}): {statement}</translation>
    </message>
    <message>
        <source>Toen niet ingevuld (nu {now}): {statement}</source>
        <translation>Not filled in then (now {now}): {statement}</translation>
    </message>
    <message>
        <source>{range} van hoogstens {points}.</source>
        <translation>{range} of at most {points}.</translation>
    </message>
    <message>
        <source>Voor de uitslag tellen {counting} van de {items} stellingen mee</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{counting} of the {items} statements count towards the result</translation>
    </message>
    <message>
        <source>daarvan zijn er {missing} niet ingevuld.</source>
        <translation>{missing} of those have no answer.</translation>
    </message>
    <message>
        <source>Voor de uitslag telt 1 van de {items} stellingen mee</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>1 of the {items} statements counts towards the result</translation>
    </message>
    <message>
        <source>die zijn allemaal ingevuld.</source>
        <translation>those all have an answer.</translation>
    </message>
    <message>
        <source>daarvan is er geen ingevuld.</source>
        <translation>none of those has an answer.</translation>
    </message>
    <message>
        <source>daarvan is er 1 niet ingevuld.</source>
        <translation>1 of those has no answer.</translation>
    </message>
    <message>
        <source>De {name} deelt uitslagen in groepen in; {says}.</source>
        <translation>The {name} divides results into groups; {says}.</translation>
    </message>
    <message>
        <source>De {name} noemt zo&apos;n uitslag bij dit onderdeel: {label}.</source>
        <translation>For this part the {name} calls such a result: {label}.</translation>
    </message>
    <message>
        <source>Daarom is niet te zeggen of de {name} bij dit onderdeel van overbelasting spreekt.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>That is why it cannot be said whether the {name} speaks of overload for this part.</translation>
    </message>
    <message>
        <source>Bij dit onderdeel spreekt de {name} dus van overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>So for this part the {name} speaks of overload.</translation>
    </message>
    <message>
        <source>Bij dit onderdeel spreekt de {name} dus niet van overbelasting. {caution}</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>So for this part the {name} does not speak of overload. {caution}</translation>
    </message>
    <message>
        <source>Het antwoord dat ontbreekt, verandert dat niet.</source>
        <translation>The answer that is missing does not change that.</translation>
    </message>
    <message>
        <source>De antwoorden die ontbreken, veranderen dat niet.</source>
        <translation>The answers that are missing do not change that.</translation>
    </message>
    <message>
        <source>die is niet ingevuld.</source>
        <translation>that one has no answer.</translation>
    </message>
    <message>
        <source>die is ingevuld.</source>
        <translation>that one has an answer.</translation>
    </message>
    <message>
        <source>hoe hoger de uitslag, hoe meer druk er wordt ervaren</source>
        <translation>the higher the result, the more pressure is felt</translation>
    </message>
    <message>
        <source>Vanaf {points} spreekt de {name} bij dit onderdeel van overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>From {points} the {name} speaks of overload for this part.</translation>
    </message>
    <message>
        <source>Er ontbreekt een antwoord.</source>
        <translation>An answer is missing.</translation>
    </message>
    <message>
        <source>Er ontbreken antwoorden.</source>
        <translation>Answers are missing.</translation>
    </message>
    <message>
        <source>In welke groep de uitslag van dit onderdeel valt, is niet te zeggen.</source>
        <translation>It cannot be said in which group the result of this part falls.</translation>
    </message>
    <message>
        <source>{name} doet: {tasks}. Samen {hours}.</source>
        <translation>{name} does: {tasks}. Together {hours}.</translation>
    </message>
    <message>
        <source>{name} zorgt sinds {begun}: ten minste {years} jaar.</source>
        <translation>{name} has been caring since {begun}: at least {years} years.</translation>
    </message>
    <message>
        <source>{name} heeft naast de zorg betaald werk: {hours}.</source>
        <translation>{name} has paid work beside the care: {hours}.</translation>
    </message>
    <message>
        <source>{name} staat bij dit gesprek niet op de netwerkkaart.</source>
        <translation>{name} is not on the network map of this visit.</translation>
    </message>
    <message>
        <source>Op de netwerkkaart heeft {name} nog geen taak.</source>
        <translation>On the network map {name} has no task yet.</translation>
    </message>
    <message>
        <source>{name} doet: {tasks}.</source>
        <translation>{name} does: {tasks}.</translation>
    </message>
    <message>
        <source>{name} zorgt sinds {begun}.</source>
        <translation>{name} has been caring since {begun}.</translation>
    </message>
    <message>
        <source>{name} heeft geen betaald werk naast de zorg.</source>
        <translation>{name} has no paid work beside the care.</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Mantelzorgers</source>
        <translation>Carers</translation>
    </message>
    <message>
        <source>Familie, vrienden en buren</source>
        <translation>Family, friends and neighbours</translation>
    </message>
    <message>
        <source>Vrijwilligers</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Beroepskrachten</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Uren zorg per week</source>
        <translation>Hours of care a week</translation>
    </message>
    <message>
        <source>Deel van de spilzorger</source>
        <translation>Share of the main carer</translation>
    </message>
    <message>
        <source>Banden tussen deze mensen</source>
        <translation>Ties between these people</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>overleden</source>
        <translation>deceased</translation>
    </message>
    <message>
        <source>steunende band</source>
        <translation>supportive tie</translation>
    </message>
    <message>
        <source>neutrale band</source>
        <translation>neutral tie</translation>
    </message>
    <message>
        <source>gespannen band</source>
        <translation>tense tie</translation>
    </message>
    <message>
        <source>verbroken band</source>
        <translation>broken tie</translation>
    </message>
    <message>
        <source>hierheen gaat de hulp of energie</source>
        <translation>help or energy goes this way</translation>
    </message>
    <message>
        <source>P praktisch, G gezelschap, A advies en informatie, E emotioneel</source>
        <translation>P practical, G company, A advice and information, E emotional</translation>
    </message>
    <message>
        <source>andere familie, vrienden, buren, vrijwilligers</source>
        <translation>other family, friends, neighbours, volunteers</translation>
    </message>
    <message>
        <source>woont bij de cliënt</source>
        <translation>lives with the client</translation>
    </message>
    <message>
        <source>band</source>
        <translation>tie</translation>
    </message>
    <message>
        <source>taak</source>
        <translation>task</translation>
    </message>
    <message>
        <source>weg</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>{task}: {started} doet dit nu ook.</source>
        <translation>{task}: {started} does this now too.</translation>
    </message>
    <message>
        <source>{task}: {started} doen dit nu ook.</source>
        <translation>{task}: {started} do this now too.</translation>
    </message>
    <message>
        <source>{task}: {stopped} doet dit niet meer, {now} nog wel.</source>
        <translation>{task}: no longer done by {stopped}, still by {now}.</translation>
    </message>
    <message>
        <source>{task}: {stopped} doen dit niet meer, {now} nog wel.</source>
        <translation>{task}: no longer done by {stopped}, still by {now}.</translation>
    </message>
    <message>
        <source>{task}: nieuw op de kaart. {now} doet dit.</source>
        <translation>{task}: new on the map. {now} does this.</translation>
    </message>
    <message>
        <source>{task}: nieuw op de kaart. {now} doen dit.</source>
        <translation>{task}: new on the map. {now} do this.</translation>
    </message>
    <message>
        <source>{task}: niemand op de kaart doet dit nog. Toen deed {then} het.</source>
        <translation>{task}: nobody on the map does this any more. Then it was {then}.</translation>
    </message>
    <message>
        <source>{task}: niemand op de kaart doet dit nog. Toen deden {then} het.</source>
        <translation>{task}: nobody on the map does this any more. Then it was {then}.</translation>
    </message>
    <message>
        <source>{task}: {stopped} doet dit niet meer, {started} nu wel.</source>
        <translation>{task}: no longer done by {stopped}, but now by {started}.</translation>
    </message>
    <message>
        <source>{task}: {stopped} doen dit niet meer, {started} nu wel.</source>
        <translation>{task}: no longer done by {stopped}, but now by {started}.</translation>
    </message>
    <message>
        <source>{name} is nieuw op de kaart, met {hours}.</source>
        <translation>{name} is new on the map, with {hours}.</translation>
    </message>
    <message>
        <source>{name} staat niet meer op de kaart. Toen was dat {hours}.</source>
        <translation>{name} is no longer on the map. Then it was {hours}.</translation>
    </message>
    <message>
        <source>{name} staat nu als overleden op de kaart.</source>
        <translation>{name} is now on the map as deceased.</translation>
    </message>
    <message>
        <source>{name} staat niet meer als overleden op de kaart.</source>
        <translation>{name} is no longer on the map as deceased.</translation>
    </message>
    <message>
        <source>Alle uren samen: {after}. Toen was dat {before} uur.</source>
        <translation>All hours together: {after}. Then it was {before} hours.</translation>
    </message>
    <message>
        <source>Nieuw op de kaart: de band tussen {first} en {second}. Die is {after}.</source>
        <translation>New on the map: the tie between {first} and {second}. It is {after}.</translation>
    </message>
    <message>
        <source>{names} is nieuw op de kaart.</source>
        <translation>{names} is new on the map.</translation>
    </message>
    <message>
        <source>{names} zijn nieuw op de kaart.</source>
        <translation>{names} are new on the map.</translation>
    </message>
    <message>
        <source>{names} is nieuw op de kaart, als overleden.</source>
        <translation>{names} is new on the map, as deceased.</translation>
    </message>
    <message>
        <source>{names} zijn nieuw op de kaart, als overleden.</source>
        <translation>{names} are new on the map, as deceased.</translation>
    </message>
    <message>
        <source>{names} staat niet meer op de kaart.</source>
        <translation>{names} is no longer on the map.</translation>
    </message>
    <message>
        <source>{names} staan niet meer op de kaart.</source>
        <translation>{names} are no longer on the map.</translation>
    </message>
    <message>
        <source>Toen gaf {name} nog {hours}.</source>
        <translation>Then {name} still gave {hours}.</translation>
    </message>
    <message>
        <source>{name} geeft nu {after}. Toen stonden er geen uren.</source>
        <translation>{name} now gives {after}. Then there were no hours on the map.</translation>
    </message>
    <message>
        <source>De band tussen {first} en {second} staat niet meer op de kaart ({before}).</source>
        <translation>The tie between {first} and {second} is no longer on the map ({before}).</translation>
    </message>
    <message>
        <source>De band tussen {first} en {second} is nu {after}. Toen was die {before}.</source>
        <translation>The tie between {first} and {second} is now {after}. Then it was {before}.</translation>
    </message>
    <message>
        <source>Bij {name} staan geen uren meer. Toen was dat {before} uur per week.</source>
        <translation>{name} no longer has hours on the map. Then it was {before} hours a week.</translation>
    </message>
    <message>
        <source>{name} ging van {before} naar {after}: {difference} uur meer.</source>
        <translation>{name} went from {before} to {after}: {difference} more.</translation>
    </message>
    <message>
        <source>{name} ging van {before} naar {after}: {difference} uur minder.</source>
        <translation>{name} went from {before} to {after}: {difference} less.</translation>
    </message>
    <message>
        <source>{name} kan nu helpen. Toen niet.</source>
        <translation>{name} is able to help now. Not then.</translation>
    </message>
    <message>
        <source>{name} kan nu niet helpen. Toen wel.</source>
        <translation>{name} is not able to help now. Then yes.</translation>
    </message>
    <message>
        <source>Of {name} kan helpen, staat niet meer op de kaart.</source>
        <translation>Whether {name} is able to help is no longer on the map.</translation>
    </message>
    <message>
        <source>{name} weet nu hoe het moet. Toen niet.</source>
        <translation>{name} knows how to do it now. Not then.</translation>
    </message>
    <message>
        <source>{name} weet nu niet hoe het moet. Toen wel.</source>
        <translation>{name} does not know how to do it now. Then yes.</translation>
    </message>
    <message>
        <source>Of {name} weet hoe het moet, staat niet meer op de kaart.</source>
        <translation>Whether {name} knows how to do it is no longer on the map.</translation>
    </message>
    <message>
        <source>{name} wil nu helpen. Toen niet.</source>
        <translation>{name} is willing to help now. Not then.</translation>
    </message>
    <message>
        <source>{name} wil nu niet helpen. Toen wel.</source>
        <translation>{name} is not willing to help now. Then yes.</translation>
    </message>
    <message>
        <source>Of {name} wil helpen, staat niet meer op de kaart.</source>
        <translation>Whether {name} is willing to help is no longer on the map.</translation>
    </message>
    <message>
        <source>Nu bekend: {name} kan helpen.</source>
        <translation>Known now: {name} is able to help.</translation>
    </message>
    <message>
        <source>Nu bekend: {name} kan niet helpen.</source>
        <translation>Known now: {name} is not able to help.</translation>
    </message>
    <message>
        <source>Nu bekend: {name} weet hoe het moet.</source>
        <translation>Known now: {name} knows how to do it.</translation>
    </message>
    <message>
        <source>Nu bekend: {name} weet niet hoe het moet.</source>
        <translation>Known now: {name} does not know how to do it.</translation>
    </message>
    <message>
        <source>Nu bekend: {name} wil helpen.</source>
        <translation>Known now: {name} is willing to help.</translation>
    </message>
    <message>
        <source>Nu bekend: {name} wil niet helpen.</source>
        <translation>Known now: {name} is not willing to help.</translation>
    </message>
    <message>
        <source>{name} staat nu bij de groep: {after}. Toen was dat: {before}.</source>
        <translation>{name} is now in the group: {after}. Then it was: {before}.</translation>
    </message>
    <message>
        <source>Wat er gaat tussen {first} en {second}: nu {after}. Toen {before}.</source>
        <translation>What goes between {first} and {second}: now {after}. Then {before}.</translation>
    </message>
    <message>
        <source>{name} doet dit op andere dagen of dagdelen dan toen: {task}.</source>
        <translation>{name} does this on other days or parts of the day than then: {task}.</translation>
    </message>
    <message>
        <source>{name} staat nu in de sector: {after}. Toen was dat: {before}.</source>
        <translation>{name} is now in the sector: {after}. Then it was: {before}.</translation>
    </message>
    <message>
        <source>{after} heette toen op de kaart: {before}.</source>
        <translation>{after} was called on the map then: {before}.</translation>
    </message>
    <message>
        <source>{names} woont nu bij {client}.</source>
        <translation>{names} now lives with {client}.</translation>
    </message>
    <message>
        <source>{names} wonen nu bij {client}.</source>
        <translation>{names} now live with {client}.</translation>
    </message>
    <message>
        <source>{names} woont niet meer bij {client}.</source>
        <translation>{names} no longer lives with {client}.</translation>
    </message>
    <message>
        <source>{names} wonen niet meer bij {client}.</source>
        <translation>{names} no longer live with {client}.</translation>
    </message>
    <message>
        <source>van {giver} naar {taker}</source>
        <translation>from {giver} to {taker}</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Binnenkort</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Voorbij</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>{title}: tot en met {day}</source>
        <translation>{title}: up to and including {day}</translation>
    </message>
    <message>
        <source>vandaag de laatste dag</source>
        <translation>today is the last day</translation>
    </message>
    <message>
        <source>nog {days}</source>
        <translation>{days} left</translation>
    </message>
    <message>
        <source>{days} geleden</source>
        <translation>{days} ago</translation>
    </message>
    <message>
        <source>{days} te laat</source>
        <translation>{days} late</translation>
    </message>
    <message>
        <source>Bij {due_soon} loopt een termijn binnen 7 dagen af.</source>
        <translation>In {due_soon} a deadline ends within 7 days.</translation>
    </message>
    <message>
        <source>Bij {late} is een termijn verlopen.</source>
        <translation>In {late} a deadline has passed.</translation>
    </message>
    <message>
        <source>dossier</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>Sluit de stick of de schijf met de reservekopie aan en open Draagwijzer. De kopie wordt dan vanzelf bijgewerkt. Lukt dat niet, verwijder dan de reservekopie zelf.</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Connect the stick or the disk with the backup and open Draagwijzer. The copy is then updated by itself. If that does not work, remove the backup yourself.</translation>
    </message>
    <message>
        <source>gesprekken</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>visits</translation>
    </message>
    <message>
        <source>teksten bij gesprekken</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>texts with visits</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>plekken op netwerkkaarten</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>places on network maps</translation>
    </message>
    <message>
        <source>zorgtaken</source>
        <translation>care tasks</translation>
    </message>
    <message>
        <source>banden tussen mensen</source>
        <translation>ties between people</translation>
    </message>
    <message>
        <source>familiebanden in de stamboom</source>
        <translation>relations in the family tree</translation>
    </message>
    <message>
        <source>toestemmingen</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>consents</translation>
    </message>
    <message>
        <source>vragenlijsten</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>questionnaires</translation>
    </message>
    <message>
        <source>antwoorden op vragenlijsten</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>answers to questionnaires</translation>
    </message>
    <message>
        <source>gesprekken waarin een mantelzorger over de eigen situatie vertelde</source>
        <translation>visits at which a carer told about their own situation</translation>
    </message>
    <message>
        <source>oordelen over signalen</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>judgements of signals</translation>
    </message>
    <message>
        <source>aantekeningen bij mensen op de kaart</source>
        <translation>notes about people on the map</translation>
    </message>
    <message>
        <source>regels van een arrangement</source>
        <translatorcomment>arrangement = arrangement: what was agreed for client and carer</translatorcomment>
        <translation>provisions of an arrangement</translation>
    </message>
    <message>
        <source>redenen waarom steun niet nodig was</source>
        <translation>reasons why support was not needed</translation>
    </message>
    <message>
        <source>keuzes over cliëntondersteuning</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>choices about client support</translation>
    </message>
    <message>
        <source>datums van de procedure</source>
        <translation>dates of the procedure</translation>
    </message>
    <message>
        <source>regels in de lijst van overgedragen documenten</source>
        <translation>lines in the list of documents handed over</translation>
    </message>
    <message>
        <source>halve invoer die nog niet was bewaard</source>
        <translation>half entries that were not kept yet</translation>
    </message>
    <message>
        <source>de bewaartermijn van 15 jaar is voorbij (Wmo 2015, artikel 5.3.4)</source>
        <translatorcomment>bewaartermijn = retention period; Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>the retention period of 15 years is over (Wmo 2015, section 5.3.4)</translation>
    </message>
    <message>
        <source>er is om gevraagd (Wmo 2015, artikel 5.3.5)</source>
        <translatorcomment>Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>it was asked for (Wmo 2015, section 5.3.5)</translation>
    </message>
    <message>
        <source>mantelzorgersdeel</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part</translatorcomment>
        <translation>carer&apos;s part</translation>
    </message>
    <message>
        <source>vernietigd</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>destroyed</translation>
    </message>
    <message>
        <source>nog niet vernietigd, dit gebeurt nu</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>not destroyed yet, this happens now</translation>
    </message>
    <message>
        <source>nog niet vernietigd, want deze kopie was er niet</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>not destroyed yet, because this copy was not there</translation>
    </message>
    <message>
        <source>nog niet vernietigd, want deze kopie kon niet worden geopend of gewijzigd</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>not destroyed yet, because this copy could not be opened or changed</translation>
    </message>
    <message>
        <source>Voorstel</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Kopie van gegevens</source>
        <translation>Copy of data</translation>
    </message>
    <message>
        <source>Rapport van vernietiging</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Report of destruction</translation>
    </message>
    <message>
        <source>Antwoorden van een mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Answers of a carer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Er zijn niet meer dan {small} mensen, en {part} van de {whole} banden die kunnen, zijn er. Gespannen en verbroken banden tellen hier niet mee.</source>
        <translation>There are no more than {small} people, and {part} of the {whole} ties that are possible are there. Tense and broken ties do not count here.</translation>
    </message>
    <message>
        <source>geen taak</source>
        <translation>no task</translation>
    </message>
    <message>
        <source>Op deze dagdelen is dan niemand meer ingevuld: {moments}.</source>
        <translation>Nobody is then filled in any more at these times: {moments}.</translation>
    </message>
    <message>
        <source>Staat in het noodplan</source>
        <translation>Is in the backup plan</translation>
    </message>
    <message>
        <source>Kan en wil helpen, volgens de netwerkkaart</source>
        <translation>Is able and willing to help, according to the network map</translation>
    </message>
    <message>
        <source>Contactpersoon</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Cliëntondersteuner van de mantelzorger</source>
        <translation>Client supporter of the carer</translation>
    </message>
    <message>
        <source>Klaar om af te drukken, met {people} om te bellen.</source>
        <translation>Ready to print, with {people} to call.</translation>
    </message>
    <message>
        <source>Nog geen pas.</source>
        <translation>No card yet.</translation>
    </message>
    <message>
        <source>Er staat nog niemand op om te bellen.</source>
        <translation>There is nobody on it to call yet.</translation>
    </message>
    <message>
        <source>Nog zonder telefoonnummer: {names}.</source>
        <translation>Still without a telephone number: {names}.</translation>
    </message>
    <message>
        <source>De ondersteuner werkt in het belang van wie om hulp vraagt.</source>
        <translation>The supporter works in the interest of whoever asks for help.</translation>
    </message>
    <message>
        <source>Betaalt de gemeente de organisatie? Dan kan de ondersteuner toch onafhankelijk zijn.</source>
        <translation>Does the municipality pay the organisation? Then the supporter can still be independent.</translation>
    </message>
    <message>
        <source>Werkt de ondersteuner bij een zorgaanbieder? Dan is het lastiger: die heeft er belang bij dat iemand voor de eigen organisatie kiest.</source>
        <translation>Does the supporter work for a care provider? Then it is harder: it has an interest in someone choosing its own organisation.</translation>
    </message>
    <message>
        <source>Zit de ondersteuner in het wijkteam? Dat hoeft geen probleem te zijn. Wie over de aanvraag beslist, kan niet ook de ondersteuner zijn.</source>
        <translation>Is the supporter in the neighbourhood team? That need not be a problem. Whoever decides on the application cannot be the supporter too.</translation>
    </message>
    <message>
        <source>Twijfelt iemand? Dan mag die om een ander vragen. De gemeente moet daarvoor zorgen, ook zonder reden.</source>
        <translation>Does someone have doubts? Then that person may ask for another. The municipality must see to that, even without a reason.</translation>
    </message>
    <message>
        <source>In totaal {number} uur.</source>
        <translation>In total {number} hours.</translation>
    </message>
    <message>
        <source>{name} vroeg op {day} om een andere ondersteuner.</source>
        <translation>{name} asked for another supporter on {day}.</translation>
    </message>
    <message>
        <source>Er is geen datum van toestemming. Er mag niets worden gedeeld.</source>
        <translation>There is no date of consent. Nothing may be shared.</translation>
    </message>
    <message>
        <source>Toestemming sinds {day}. Wat: {what}. Met wie: {whom}.</source>
        <translation>Consent since {day}. What: {what}. With whom: {whom}.</translation>
    </message>
    <message>
        <source>Vul nog in wat er mag worden gedeeld, en met wie.</source>
        <translation>Still fill in what may be shared, and with whom.</translation>
    </message>
    <message>
        <source>Geregeld op {day}, met {whom}.</source>
        <translation>Arranged on {day}, with {whom}.</translation>
    </message>
    <message>
        <source>Geregeld op {day}.</source>
        <translation>Arranged on {day}.</translation>
    </message>
    <message>
        <source>Vul nog in wat er mag worden gedeeld.</source>
        <translation>Still fill in what may be shared.</translation>
    </message>
    <message>
        <source>Vul nog in met wie er mag worden gedeeld.</source>
        <translation>Still fill in with whom it may be shared.</translation>
    </message>
    <message>
        <source>Toestemming sinds {day}.</source>
        <translation>Consent since {day}.</translation>
    </message>
    <message>
        <source>Dit is nog niet geregeld.</source>
        <translation>This has not been arranged yet.</translation>
    </message>
    <message>
        <source>delen mag sinds {day}</source>
        <translation>sharing allowed since {day}</translation>
    </message>
    <message>
        <source>doel genoteerd</source>
        <translation>goal noted</translation>
    </message>
    <message>
        <source>{number} uur besteed</source>
        <translation>{number} hours spent</translation>
    </message>
    <message>
        <source>geëvalueerd op {day}</source>
        <translation>evaluated on {day}</translation>
    </message>
    <message>
        <source>evaluatie genoteerd</source>
        <translation>evaluation noted</translation>
    </message>
    <message>
        <source>De uitslag mag in het voorstel, maar niet in het exemplaar voor de cliënt.</source>
        <translation>The result may be in the proposal, but not in the copy for the client.</translation>
    </message>
    <message>
        <source>De uitslag blijft in het mantelzorgersdeel.</source>
        <translation>The result stays in the carer&apos;s part.</translation>
    </message>
    <message>
        <source>De uitslag mag in het voorstel, ook in het exemplaar voor de cliënt.</source>
        <translation>The result may be in the proposal, also in the copy for the client.</translation>
    </message>
    <message>
        <source>(Algemene termijnenwet, artikel 1)</source>
        <translation>(General Extension of Time Limits Act (Algemene termijnenwet), section 1)</translation>
    </message>
    <message>
        <source>Meteen</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>De termijn loopt in elk geval door tot en met {until}</source>
        <translation>In any case the term runs up to and including {until}</translation>
    </message>
    <message>
        <source>De laatste werkdag ervoor is {before}.</source>
        <translation>The last working day before it is {before}.</translation>
    </message>
    <message>
        <source>{title}: meteen</source>
        <translation>{title}: at once</translation>
    </message>
    <message>
        <source>Spoed sinds {day}</source>
        <translation>Urgent since {day}</translation>
    </message>
    <message>
        <source>eigen woorden van een mantelzorger in het onderzoek</source>
        <translation>own words of a carer in the investigation</translation>
    </message>
    <message>
        <source>mensen om te bellen op een mantelzorgpas</source>
        <translation>people to call on a carer card</translation>
    </message>
    <message>
        <source>afspraken tussen helpers</source>
        <translation>agreements between helpers</translation>
    </message>
    <message>
        <source>afspraken met een cliëntondersteuner</source>
        <translation>agreements with a client supporter</translation>
    </message>
    <message>
        <source>regels met uren van een cliëntondersteuner</source>
        <translation>lines with hours of a client supporter</translation>
    </message>
    <message>
        <source>verzoeken om een andere cliëntondersteuner</source>
        <translation>requests for another client supporter</translation>
    </message>
    <message>
        <source>geplande gesprekken</source>
        <translation>planned visits</translation>
    </message>
    <message>
        <source>aantekeningen over spoed</source>
        <translation>notes about urgency</translation>
    </message>
    <message>
        <source>jaarlijkse waarderingen</source>
        <translation>yearly appreciations</translation>
    </message>
    <message>
        <source>versies van een voorstel</source>
        <translation>versions of a proposal</translation>
    </message>
    <message>
        <source>regels van versies van een voorstel</source>
        <translation>lines of versions of a proposal</translation>
    </message>
    <message>
        <source>reacties op een voorstel</source>
        <translation>responses to a proposal</translation>
    </message>
    <message>
        <source>Uitnodiging voor een gesprek</source>
        <translation>Invitation to a visit</translation>
    </message>
    <message>
        <source>Mantelzorgpas</source>
        <translation>Carer card</translation>
    </message>
    <message>
        <source>Als {name} uitvalt, valt er geen zorg weg die op de kaart staat.</source>
        <translation>If {name} drops out, no care that is on the map falls away.</translation>
    </message>
    <message>
        <source>Als {name} uitvalt, vallen er taken weg. De uren staan niet op de kaart.</source>
        <translation>If {name} drops out, tasks fall away. The hours are not on the map.</translation>
    </message>
    <message>
        <source>Op deze dagdelen heeft dan niemand meer een taak: {moments}.</source>
        <translation>Nobody then has a task any more at these times: {moments}.</translation>
    </message>
    <message>
        <source>Niemand anders doet dan: {tasks}.</source>
        <translation>Nobody else then does: {tasks}.</translation>
    </message>
    <message>
        <source>Vraag na of zij de extra uren kunnen doen.</source>
        <translation>Ask whether they can do the extra hours.</translation>
    </message>
    <message>
        <source>{names} heeft dan op de kaart alleen nog een band met {client}.</source>
        <translation>{names} then only has a tie with {client} on the map.</translation>
    </message>
    <message>
        <source>{names} hebben dan op de kaart alleen nog een band met {client}.</source>
        <translation>{names} then only have a tie with {client} on the map.</translation>
    </message>
    <message>
        <source>Van niemand anders staat op de kaart dat die kan en wil helpen.</source>
        <translation>The map says of nobody else that they are able and willing to help.</translation>
    </message>
    <message>
        <source>{names} kan en wil ook, maar heeft al een taak.</source>
        <translation>{names} is able and willing too, but already has a task.</translation>
    </message>
    <message>
        <source>{names} kunnen en willen ook, maar hebben al een taak.</source>
        <translation>{names} are able and willing too, but already have a task.</translation>
    </message>
    <message>
        <source>{names} weet nog niet hoe het moet.</source>
        <translation>{names} does not know yet how to do it.</translation>
    </message>
    <message>
        <source>{names} weten nog niet hoe het moet.</source>
        <translation>{names} do not know yet how to do it.</translation>
    </message>
    <message>
        <source>Elke taak wordt ook door iemand anders gedaan.</source>
        <translation>Someone else also does each of the tasks.</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Blad met de herstelsleutel</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Sheet with the recovery key</translation>
    </message>
    <message>
        <source>Netwerkkaart</source>
        <translation>Network map</translation>
    </message>
    <message>
        <source>Netwerkkaart zonder namen</source>
        <translation>Network map without names</translation>
    </message>
    <message>
        <source>{kind}, voor: {recipient}</source>
        <translation>{kind}, for: {recipient}</translation>
    </message>
    <message>
        <source>{day} om {local:%H.%M} uur</source>
        <translation>{day} at {local:%H.%M}</translation>
    </message>
    <message>
        <source>Woont samen met {name}.</source>
        <translation>Lives together with {name}.</translation>
    </message>
    <message>
        <source>Heeft een relatie met {name}.</source>
        <translation>Has a relationship with {name}.</translation>
    </message>
    <message>
        <source>Woonde samen met {name}.</source>
        <translation>Lived together with {name}.</translation>
    </message>
    <message>
        <source>Had een relatie met {name}.</source>
        <translation>Had a relationship with {name}.</translation>
    </message>
    <message>
        <source>Weduwnaar van {name}.</source>
        <translation>Widower of {name}.</translation>
    </message>
    <message>
        <source>Weduwe van {name}.</source>
        <translation>Widow of {name}.</translation>
    </message>
    <message>
        <source>Eeneiige meerling met {names}.</source>
        <translation>Identical multiple birth with {names}.</translation>
    </message>
    <message>
        <source>Meerling met {names}.</source>
        <translation>Multiple birth with {names}.</translation>
    </message>
    <message>
        <source>Zoon van {names}.</source>
        <translation>Son of {names}.</translation>
    </message>
    <message>
        <source>Dochter van {names}.</source>
        <translation>Daughter of {names}.</translation>
    </message>
    <message>
        <source>Kind van {names}.</source>
        <translation>Child of {names}.</translation>
    </message>
    <message>
        <source>Adoptiekind van {names}.</source>
        <translation>Adopted child of {names}.</translation>
    </message>
    <message>
        <source>Pleegkind van {names}.</source>
        <translation>Foster child of {names}.</translation>
    </message>
    <message>
        <source>Vader van {names}.</source>
        <translation>Father of {names}.</translation>
    </message>
    <message>
        <source>Moeder van {names}.</source>
        <translation>Mother of {names}.</translation>
    </message>
    <message>
        <source>Ouder van {names}.</source>
        <translation>Parent of {names}.</translation>
    </message>
    <message>
        <source>Adoptievader van {names}.</source>
        <translation>Adoptive father of {names}.</translation>
    </message>
    <message>
        <source>Adoptiemoeder van {names}.</source>
        <translation>Adoptive mother of {names}.</translation>
    </message>
    <message>
        <source>Adoptieouder van {names}.</source>
        <translation>Adoptive parent of {names}.</translation>
    </message>
    <message>
        <source>Pleegvader van {names}.</source>
        <translation>Foster father of {names}.</translation>
    </message>
    <message>
        <source>Pleegmoeder van {names}.</source>
        <translation>Foster mother of {names}.</translation>
    </message>
    <message>
        <source>Pleegouder van {names}.</source>
        <translation>Foster parent of {names}.</translation>
    </message>
    <message>
        <source>Eeneiige tweeling met {names}.</source>
        <translation>Identical twin of {names}.</translation>
    </message>
    <message>
        <source>Tweeling met {names}.</source>
        <translation>Twin of {names}.</translation>
    </message>
    <message>
        <source>Broer van {names}.</source>
        <translation>Brother of {names}.</translation>
    </message>
    <message>
        <source>Zus van {names}.</source>
        <translation>Sister of {names}.</translation>
    </message>
    <message>
        <source>Broer of zus van {names}.</source>
        <translation>Brother or sister of {names}.</translation>
    </message>
    <message>
        <source>Halfbroer van {names}.</source>
        <translation>Half-brother of {names}.</translation>
    </message>
    <message>
        <source>Halfzus van {names}.</source>
        <translation>Half-sister of {names}.</translation>
    </message>
    <message>
        <source>Halfbroer of halfzus van {names}.</source>
        <translation>Half-brother or half-sister of {names}.</translation>
    </message>
    <message>
        <source>Pleegbroer van {names}.</source>
        <translation>Foster brother of {names}.</translation>
    </message>
    <message>
        <source>Pleegzus van {names}.</source>
        <translation>Foster sister of {names}.</translation>
    </message>
    <message>
        <source>Pleegbroer of pleegzus van {names}.</source>
        <translation>Foster brother or foster sister of {names}.</translation>
    </message>
    <message>
        <source>Nog geen familieband ingevuld.</source>
        <translation>No family tie entered yet.</translation>
    </message>
    <message>
        <source>Cliënt.</source>
        <translation>Client.</translation>
    </message>
    <message>
        <source>Mantelzorger.</source>
        <translation>Carer.</translation>
    </message>
    <message>
        <source>Overleden.</source>
        <translation>Deceased.</translation>
    </message>
    <message>
        <source>Gescheiden van {name}.</source>
        <translation>Divorced from {name}.</translation>
    </message>
    <message>
        <source>Uit elkaar met {name}.</source>
        <translation>Separated from {name}.</translation>
    </message>
    <message>
        <source>Woont bij de cliënt.</source>
        <translation>Lives with the client.</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>1 uur per week</source>
        <translation>1 hour a week</translation>
    </message>
    <message>
        <source>{number} uur per week</source>
        <translation>{number} hours a week</translation>
    </message>
    <message>
        <source>{words} en {last}</source>
        <translation>{words} and {last}</translation>
    </message>
    <message>
        <source>overbelasting</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>overload</translation>
    </message>
    <message>
        <source>geen overbelasting</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>no overload</translation>
    </message>
    <message>
        <source>niet te zeggen</source>
        <translation>cannot be said</translation>
    </message>
    <message>
        <source>geen oordeel</source>
        <translation>no verdict</translation>
    </message>
    <message>
        <source>kan toeval zijn</source>
        <translation>may be chance</translation>
    </message>
    <message>
        <source>het is niet zeker of het meer is dan toeval</source>
        <translation>it is not certain whether it is more than chance</translation>
    </message>
    <message>
        <source>waarschijnlijk meer dan toeval</source>
        <translation>probably more than chance</translation>
    </message>
    <message>
        <source>Versie {version} · {statements}</source>
        <translation>Version {version} · {statements}</translation>
    </message>
    <message>
        <source>Verschil tussen twee keer {parts}. Grond: {basis}</source>
        <translation>Difference between two times {parts}. Basis: {basis}</translation>
    </message>
    <message>
        <source>stellingen {numbers}</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>statements {numbers}</translation>
    </message>
    <message>
        <source>Groepen: {parts}. Bron: {source}</source>
        <translation>Groups: {parts}. Source: {source}</translation>
    </message>
    <message>
        <source>1 stelling</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>1 statement</translation>
    </message>
    <message>
        <source>{number} stellingen</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{number} statements</translation>
    </message>
    <message>
        <source>Telt op: {statements}.</source>
        <translation>Adds up: {statements}.</translation>
    </message>
    <message>
        <source>Van een verschil tussen twee keer wordt niet gezegd of het meer is dan toeval.</source>
        <translation>Of a difference between two times it is not said whether it is more than chance.</translation>
    </message>
    <message>
        <source>vanaf {number}: {meaning}</source>
        <translation>from {number}: {meaning}</translation>
    </message>
    <message>
        <source>uitslag {range}</source>
        <translation>result {range}</translation>
    </message>
    <message>
        <source>alle stellingen</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>all statements</translation>
    </message>
    <message>
        <source>stelling {number}</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>statement {number}</translation>
    </message>
    <message>
        <source>vanaf {number} {band}</source>
        <translation>from {number} {band}</translation>
    </message>
    <message>
        <source>Gemaakt door</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Betrouwbaarheid</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Gebruik</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>De uitslag is {range}; hoger is zwaarder.</source>
        <translation>The result is {range}; higher is heavier.</translation>
    </message>
    <message>
        <source>De uitslag is {range}; hoger is lichter.</source>
        <translation>The result is {range}; higher is lighter.</translation>
    </message>
    <message>
        <source>Er is geen grens voor overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>There is no limit for overload.</translation>
    </message>
    <message>
        <source>Overbelasting vanaf {limit}. Bron: {source}</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Overload from {limit}. Source: {source}</translation>
    </message>
    <message>
        <source>punt</source>
        <translation>point</translation>
    </message>
    <message>
        <source>punten</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Niet voor</source>
        <translation>Not for</translation>
    </message>
    <message>
        <source>groep {band}</source>
        <translation>group {band}</translation>
    </message>
    <message>
        <source>Wat heeft de cliënt nodig, en wat wil de cliënt zelf?</source>
        <translation>What does the client need, and what does the client want?</translation>
    </message>
    <message>
        <source>Wat kan de cliënt zelf, en wat doen huisgenoten gewoonlijk voor elkaar?</source>
        <translation>What can the client do, and what do people in one home usually do for each other?</translation>
    </message>
    <message>
        <source>Wat kunnen mantelzorgers en anderen om de cliënt heen doen?</source>
        <translation>What can carers and others around the client do?</translation>
    </message>
    <message>
        <source>Wat heeft de mantelzorger nodig om het vol te houden?</source>
        <translation>What does the carer need to keep going?</translation>
    </message>
    <message>
        <source>Welke algemene voorzieningen kunnen helpen?</source>
        <translation>Which general provisions can help?</translation>
    </message>
    <message>
        <source>Wat kunnen anderen doen, zoals de zorgverzekeraar of de woningcorporatie?</source>
        <translation>What can others do, such as the health insurer or the housing association?</translation>
    </message>
    <message>
        <source>Welke bijdrage in de kosten zal de cliënt betalen?</source>
        <translation>Which contribution to the costs will the client pay?</translation>
    </message>
    <message>
        <source>Schrijf op wat u ziet en hoort, met de dag erbij. Houd feiten en vermoedens uit elkaar.</source>
        <translation>Write down what you see and hear, with the day. Keep facts and suspicions apart.</translation>
    </message>
    <message>
        <source>Overleg met een deskundige collega. Vraag zo nodig advies aan Veilig Thuis.</source>
        <translation>Consult an expert colleague. If needed, ask Veilig Thuis for advice.</translation>
    </message>
    <message>
        <source>Praat over uw zorgen met wie het aangaat. Kan dat niet veilig? Overleg dan eerst met Veilig Thuis.</source>
        <translation>Talk about your concerns with those it is about. Is that not safe? Then first consult Veilig Thuis.</translation>
    </message>
    <message>
        <source>Weeg met het afwegingskader van uw beroepsgroep hoe ernstig het is en hoe groot het risico is.</source>
        <translation>Use the assessment framework of your profession to weigh how serious it is and how great the risk is.</translation>
    </message>
    <message>
        <source>Neem twee beslissingen: is een melding bij Veilig Thuis nodig, en kunt u zelf hulp geven of regelen?</source>
        <translation>Take two decisions: is a report to Veilig Thuis needed, and can you give or arrange help yourself?</translation>
    </message>
    <message>
        <source>melding</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>notification</translation>
    </message>
    <message>
        <source>bevestiging van de melding</source>
        <translatorcomment>melding = notification: the first step of the Wmo procedure</translatorcomment>
        <translation>confirmation of the notification</translation>
    </message>
    <message>
        <source>tijdelijke voorziening</source>
        <translation>temporary provision</translation>
    </message>
    <message>
        <source>persoonlijk plan</source>
        <translation>personal plan</translation>
    </message>
    <message>
        <source>onderzoek</source>
        <translation>investigation</translation>
    </message>
    <message>
        <source>verslag</source>
        <translation>report</translation>
    </message>
    <message>
        <source>reactie op het verslag</source>
        <translation>response to the report</translation>
    </message>
    <message>
        <source>aanvraag</source>
        <translation>application</translation>
    </message>
    <message>
        <source>beschikking</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>bezwaar</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>een zaterdag</source>
        <translation>a Saturday</translation>
    </message>
    <message>
        <source>een zondag</source>
        <translation>a Sunday</translation>
    </message>
    <message>
        <source>nieuwjaarsdag</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Goede Vrijdag</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>tweede paasdag</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Koningsdag</source>
        <translation>King&apos;s Day</translation>
    </message>
    <message>
        <source>Bevrijdingsdag</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <source>Hemelvaartsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>tweede pinksterdag</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>eerste kerstdag</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>tweede kerstdag</source>
        <translation>the second day of Christmas</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>ja, van een organisatie</source>
        <translation>yes, from an organisation</translation>
    </message>
    <message>
        <source>ja, iemand uit de eigen omgeving</source>
        <translation>yes, someone from the own circle</translation>
    </message>
    <message>
        <source>nee, niet nodig</source>
        <translation>no, not needed</translation>
    </message>
    <message>
        <source>familie</source>
        <translation>family</translation>
    </message>
    <message>
        <source>vriend of bekende</source>
        <translation>friend or acquaintance</translation>
    </message>
    <message>
        <source>iemand anders</source>
        <translation>someone else</translation>
    </message>
    <message>
        <source>cliëntondersteuning door een organisatie</source>
        <translation>client support by an organisation</translation>
    </message>
    <message>
        <source>cliëntondersteuning door vrijwilligers</source>
        <translation>client support by volunteers</translation>
    </message>
    <message>
        <source>luisterend oor, dag en nacht</source>
        <translation>a listening ear, day and night</translation>
    </message>
    <message>
        <source>eerste gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>first visit</translation>
    </message>
    <message>
        <source>vervolggesprek</source>
        <translation>follow-up visit</translation>
    </message>
    <message>
        <source>telefoongesprek</source>
        <translation>phone call</translation>
    </message>
    <message>
        <source>Voorbereiding</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Zorgsituatie</source>
        <translation>Care situation</translation>
    </message>
    <message>
        <source>Belasting</source>
        <translatorcomment>belasting = burden</translatorcomment>
        <translation>Burden</translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translatorcomment>arrangement = arrangement: what was agreed for client and carer</translatorcomment>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>nog leeg</source>
        <translation>still empty</translation>
    </message>
    <message>
        <source>begonnen</source>
        <translation>started</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>carer</translation>
    </message>
    <message>
        <source>familie, vriend of buur</source>
        <translation>relative, friend or neighbour</translation>
    </message>
    <message>
        <source>vrijwilliger</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>beroepskracht</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>mantelzorgers</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>carers</translation>
    </message>
    <message>
        <source>andere familie, vrienden, buren en vrijwilligers</source>
        <translation>other relatives, friends, neighbours and volunteers</translation>
    </message>
    <message>
        <source>beroepskrachten</source>
        <translation>professionals</translation>
    </message>
    <message>
        <source>gezin van herkomst</source>
        <translation>family of origin</translation>
    </message>
    <message>
        <source>overige familie</source>
        <translation>other family</translation>
    </message>
    <message>
        <source>vrienden</source>
        <translation>friends</translation>
    </message>
    <message>
        <source>kennissen en collega&apos;s</source>
        <translation>acquaintances and colleagues</translation>
    </message>
    <message>
        <source>buren</source>
        <translation>neighbours</translation>
    </message>
    <message>
        <source>raadslieden</source>
        <translation>counsellors</translation>
    </message>
    <message>
        <source>zorgverleners</source>
        <translation>care providers</translation>
    </message>
    <message>
        <source>steunend</source>
        <translation>supportive</translation>
    </message>
    <message>
        <source>neutraal</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>gespannen</source>
        <translation>tense</translation>
    </message>
    <message>
        <source>verbroken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>Bij 1 taak staan geen uren; die telt niet mee.</source>
        <translation>1 task has no hours; it is not counted.</translation>
    </message>
    <message>
        <source>Bij {number} taken staan geen uren; die tellen niet mee.</source>
        <translation>{number} tasks have no hours; they are not counted.</translation>
    </message>
    <message>
        <source>Niemand heeft op de kaart alleen een band met {client}.</source>
        <translation>On the map nobody has a tie with {client} only.</translation>
    </message>
    <message>
        <source>{names} heeft op de kaart alleen een band met {client}.</source>
        <translation>On the map {names} has a tie with {client} only.</translation>
    </message>
    <message>
        <source>{names} hebben op de kaart alleen een band met {client}.</source>
        <translation>On the map {names} have a tie with {client} only.</translation>
    </message>
    <message>
        <source>Op de kaart staat 1 band tussen deze mensen, van de {pairs} die kunnen: {share}.</source>
        <translation>The map has 1 tie between these people, of the {pairs} that are possible: {share}.</translation>
    </message>
    <message>
        <source>Op de kaart staan {ties} banden tussen deze mensen, van de {pairs} die kunnen: {share}.</source>
        <translation>The map has {ties} ties between these people, of the {pairs} that are possible: {share}.</translation>
    </message>
    <message>
        <source>Op de kaart heeft niemand een band met een ander.</source>
        <translation>On the map nobody has a tie with anyone else.</translation>
    </message>
    <message>
        <source>Wie alleen een band met {client} heeft</source>
        <translation>Who has a tie with {client} only</translation>
    </message>
    <message>
        <source>{size} mensen om {client} heen, van wie {informal} ({share}) geen beroepskracht.</source>
        <translation>{size} people around {client}, of whom {informal} ({share}) are not professionals.</translation>
    </message>
    <message>
        <source>Hoeveel uur ieder geeft</source>
        <translation>How many hours each gives</translation>
    </message>
    <message>
        <source>Uren per week: {people}.</source>
        <translation>Hours a week: {people}.</translation>
    </message>
    <message>
        <source>Per persoon zijn de uren van alle taken bij elkaar opgeteld.</source>
        <translation>For each person the hours of all tasks are added up.</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>geeft</source>
        <translation>gives</translation>
    </message>
    <message>
        <source>krijgt</source>
        <translation>receives</translation>
    </message>
    <message>
        <source>over en weer</source>
        <translation>both ways</translation>
    </message>
    <message>
        <source>praktische hulp</source>
        <translation>practical help</translation>
    </message>
    <message>
        <source>advies en informatie</source>
        <translation>advice and information</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>other</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>ochtend</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>middag</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>avond</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>nacht</source>
        <translation>night</translation>
    </message>
    <message>
        <source>getrouwd of geregistreerd partner</source>
        <translation>married or registered partner</translation>
    </message>
    <message>
        <source>samenwonend</source>
        <translation>living together</translation>
    </message>
    <message>
        <source>relatie, niet samenwonend</source>
        <translation>a relationship, not living together</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>uit elkaar</source>
        <translation>separated</translation>
    </message>
    <message>
        <source>gescheiden</source>
        <translation>divorced</translation>
    </message>
    <message>
        <source>eigen kind</source>
        <translation>own child</translation>
    </message>
    <message>
        <source>adoptiekind</source>
        <translation>adopted child</translation>
    </message>
    <message>
        <source>pleegkind</source>
        <translation>foster child</translation>
    </message>
    <message>
        <source>broer of zus</source>
        <translation>brother or sister</translation>
    </message>
    <message>
        <source>halfbroer of halfzus</source>
        <translation>half-brother or half-sister</translation>
    </message>
    <message>
        <source>tweeling</source>
        <translation>twins</translation>
    </message>
    <message>
        <source>eeneiige tweeling</source>
        <translation>identical twins</translation>
    </message>
    <message>
        <source>persoonlijke verzorging</source>
        <translation>personal care</translation>
    </message>
    <message>
        <source>toezicht</source>
        <translation>supervision</translation>
    </message>
    <message>
        <source>huishouden</source>
        <translation>household</translation>
    </message>
    <message>
        <source>maaltijden</source>
        <translation>meals</translation>
    </message>
    <message>
        <source>boodschappen</source>
        <translation>shopping</translation>
    </message>
    <message>
        <source>vervoer</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>administratie</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>afspraken en regelen</source>
        <translation>appointments and arranging</translation>
    </message>
    <message>
        <source>gezelschap</source>
        <translation>company</translation>
    </message>
    <message>
        <source>Over {subject} is er al een regel, in dezelfde tijd en door dezelfde persoon of organisatie.</source>
        <translation>There is already a provision about {subject}, in the same time and by the same person or organisation.</translation>
    </message>
    <message>
        <source>Er is nog niemand om te bellen, of er ontbreekt een telefoonnummer.</source>
        <translation>There is nobody to call yet, or a telephone number is missing.</translation>
    </message>
    <message>
        <source>Maak de kop korter.</source>
        <translation>Make the heading shorter.</translation>
    </message>
    <message>
        <source>Zet een handtekening, of kies: zonder handtekening.</source>
        <translation>Put a signature, or choose: without signature.</translation>
    </message>
    <message>
        <source>Op de kaart staat geen taak die alleen {name} doet.</source>
        <translation>There is no task on the map that only {name} does.</translation>
    </message>
    <message>
        <source>Op de kaart heeft {name} niet alleen met {client} een band.</source>
        <translation>On the map {name} does not have a tie with {client} only.</translation>
    </message>
    <message>
        <source>Over de eigen gezondheid zegt {name}: {health}.</source>
        <translation>About their own health {name} says: {health}.</translation>
    </message>
    <message>
        <source>Bij {urgent} is er spoed en is nog geen tijdelijke voorziening genoteerd.</source>
        <translation>In {urgent} it is urgent and no temporary provision was noted yet.</translation>
    </message>
    <message>
        <source>Als {name} uitvalt, valt {hours} weg. Dat is {share} van de {total} uur op de kaart.</source>
        <translation>If {name} drops out, {hours} fall away. That is {share} of the {total} hours on the map.</translation>
    </message>
    <message>
        <source>{task}: dit doet {names} ook.</source>
        <translation>{task}: {names} does this too.</translation>
    </message>
    <message>
        <source>{task}: dit doen {names} ook.</source>
        <translation>{task}: {names} do this too.</translation>
    </message>
    <message>
        <source>emotionele steun</source>
        <translation>emotional support</translation>
    </message>
    <message>
        <source>medicijnen</source>
        <translation>medication</translation>
    </message>
    <message>
        <source>klusjes</source>
        <translation>odd jobs</translation>
    </message>
    <message>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>Informatie</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Advies en begeleiding</source>
        <translation>Advice and guidance</translation>
    </message>
    <message>
        <source>Emotionele steun</source>
        <translation>Emotional support</translation>
    </message>
    <message>
        <source>Educatie</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Praktische hulp</source>
        <translation>Practical help</translation>
    </message>
    <message>
        <source>Respijtzorg</source>
        <translation>Respite care</translation>
    </message>
    <message>
        <source>Financiële tegemoetkoming</source>
        <translation>Financial allowance</translation>
    </message>
    <message>
        <source>Materiële hulp</source>
        <translation>Material help</translation>
    </message>
    <message>
        <source>Persoonlijke verzorging</source>
        <translation>Personal care</translation>
    </message>
    <message>
        <source>Huishouden</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Dagbesteding</source>
        <translation>Day activities</translation>
    </message>
    <message>
        <source>Contact met anderen</source>
        <translation>Contact with others</translation>
    </message>
    <message>
        <source>Vervoer en bewegen</source>
        <translation>Transport and mobility</translation>
    </message>
    <message>
        <source>Wonen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Geld en administratie</source>
        <translation>Money and administration</translation>
    </message>
    <message>
        <source>Gezondheid</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>iemand uit het netwerk</source>
        <translation>someone from the network</translation>
    </message>
    <message>
        <source>een organisatie</source>
        <translation>an organisation</translation>
    </message>
    <message>
        <source>de gemeente</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>te gebruiken</source>
        <translation>can be used</translation>
    </message>
    <message>
        <source>nu niet te gebruiken</source>
        <translation>cannot be used now</translation>
    </message>
    <message>
        <source>bestaat niet meer</source>
        <translation>no longer exists</translation>
    </message>
    <message>
        <source>tijdelijk gesloten</source>
        <translation>temporarily closed</translation>
    </message>
    <message>
        <source>eigen kracht en gebruikelijke hulp</source>
        <translation>own strength and usual help</translation>
    </message>
    <message>
        <source>mantelzorg en netwerk</source>
        <translation>care by carers and network</translation>
    </message>
    <message>
        <source>steun voor de mantelzorger</source>
        <translation>support for the carer</translation>
    </message>
    <message>
        <source>algemene voorziening</source>
        <translation>general provision</translation>
    </message>
    <message>
        <source>zorgverzekeraar of andere partij</source>
        <translation>health insurer or other party</translation>
    </message>
    <message>
        <source>eigen bijdrage</source>
        <translation>own contribution</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>eigen geld</source>
        <translation>own money</translation>
    </message>
    <message>
        <source>netwerk, onbetaald</source>
        <translation>network, unpaid</translation>
    </message>
    <message>
        <source>Wet maatschappelijke ondersteuning (Wmo)</source>
        <translation>Social Support Act (Wmo)</translation>
    </message>
    <message>
        <source>persoonsgebonden budget (pgb)</source>
        <translation>personal budget (pgb)</translation>
    </message>
    <message>
        <source>Zorgverzekeringswet (Zvw)</source>
        <translation>Health Insurance Act (Zvw)</translation>
    </message>
    <message>
        <source>Wet langdurige zorg (Wlz)</source>
        <translation>Long-Term Care Act (Wlz)</translation>
    </message>
    <message>
        <source>thuis</source>
        <translation>at home</translation>
    </message>
    <message>
        <source>buitenshuis</source>
        <translation>away</translation>
    </message>
    <message>
        <source>af en toe</source>
        <translation>now and then</translation>
    </message>
    <message>
        <source>vast</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>per dag</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>per maand</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>in totaal</source>
        <translation>in total</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>uur</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>dagdelen</source>
        <translation>day parts</translation>
    </message>
    <message>
        <source>etmalen</source>
        <translation>full days</translation>
    </message>
    <message>
        <source>stuks</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>De hulpvraag</source>
        <translation>The request for help</translation>
    </message>
    <message>
        <source>De problemen</source>
        <translation>The problems</translation>
    </message>
    <message>
        <source>De ondersteuning die nodig is</source>
        <translation>The support that is needed</translation>
    </message>
    <message>
        <source>Wie kan wat doen</source>
        <translation>Who can do what</translation>
    </message>
    <message>
        <source>Behoeften en wensen</source>
        <translation>Needs and wishes</translation>
    </message>
    <message>
        <source>Eigen kracht en gebruikelijke hulp</source>
        <translation>Own strength and usual help</translation>
    </message>
    <message>
        <source>Mantelzorgers en netwerk</source>
        <translation>Carers and network</translation>
    </message>
    <message>
        <source>Algemene voorzieningen</source>
        <translation>General provisions</translation>
    </message>
    <message>
        <source>Andere partijen</source>
        <translation>Other parties</translation>
    </message>
    <message>
        <source>Bijdrage in de kosten</source>
        <translation>Contribution to the costs</translation>
    </message>
    <message>
        <source>Geld</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Dementie</source>
        <translation>Dementia</translation>
    </message>
    <message>
        <source>Gezond leven</source>
        <translation>Healthy living</translation>
    </message>
    <message>
        <source>Eenzaamheid</source>
        <translation>Loneliness</translation>
    </message>
    <message>
        <source>Vermoeden van huiselijk geweld</source>
        <translation>Suspicion of domestic violence</translation>
    </message>
    <message>
        <source>Signalen in kaart brengen</source>
        <translation>Map the signals</translation>
    </message>
    <message>
        <source>Overleggen</source>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Praten met wie het aangaat</source>
        <translation>Talk with those it is about</translation>
    </message>
    <message>
        <source>Wegen</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <source>Beslissen</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>gaat wel</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>slecht</source>
        <translation>poor</translation>
    </message>
    <message>
        <source>uitslag van een vragenlijst</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>outcome of a questionnaire</translation>
    </message>
    <message>
        <source>goed onderbouwd</source>
        <translation>well supported</translation>
    </message>
    <message>
        <source>redelijk onderbouwd</source>
        <translation>fairly well supported</translation>
    </message>
    <message>
        <source>uit de praktijk</source>
        <translation>from practice</translation>
    </message>
    <message>
        <source>eens</source>
        <translation>agree</translation>
    </message>
    <message>
        <source>niet eens</source>
        <translation>disagree</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Turks</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Bekijken en zoeken</source>
        <translation>View and search</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Uit de kluis: opslaan en afdrukken</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Out of the vault: saving and printing</translation>
    </message>
    <message>
        <source>Kluis en instellingen</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Vault and settings</translation>
    </message>
    <message>
        <source>Niet gelukt of geweigerd</source>
        <translation>Failed or refused</translation>
    </message>
    <message>
        <source>Kluis gemaakt</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Vault made</translation>
    </message>
    <message>
        <source>kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>vault</translation>
    </message>
    <message>
        <source>Kluis geopend</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Vault opened</translation>
    </message>
    <message>
        <source>Kluis op slot gedaan</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Vault locked</translation>
    </message>
    <message>
        <source>Verkeerd wachtwoord geprobeerd</source>
        <translation>Wrong password tried</translation>
    </message>
    <message>
        <source>Kluis geopend met de herstelsleutel</source>
        <translatorcomment>kluis = vault; herstelsleutel = recovery key</translatorcomment>
        <translation>Vault opened with the recovery key</translation>
    </message>
    <message>
        <source>Verkeerde pincode geprobeerd</source>
        <translation>Wrong PIN tried</translation>
    </message>
    <message>
        <source>Pincode ingesteld</source>
        <translation>PIN set</translation>
    </message>
    <message>
        <source>Pincode weggehaald</source>
        <translation>PIN removed</translation>
    </message>
    <message>
        <source>Wachtwoord gewijzigd</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Beveiliging van het wachtwoord versterkt</source>
        <translation>Protection of the password made stronger</translation>
    </message>
    <message>
        <source>Herstelsleutel gemaakt</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Recovery key made</translation>
    </message>
    <message>
        <source>Bevestigd dat de herstelsleutel is bewaard</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Confirmed that the recovery key is kept safe</translation>
    </message>
    <message>
        <source>Sleutelbestand toegevoegd</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Key file added</translation>
    </message>
    <message>
        <source>Sleutelbestand niet meer nodig</source>
        <translatorcomment>sleutelbestand = key file</translatorcomment>
        <translation>Key file no longer needed</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Reservekopie in de gekozen map gezet</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Backup put in the chosen folder</translation>
    </message>
    <message>
        <source>Terugzetten getest</source>
        <translation>Restoring tested</translation>
    </message>
    <message>
        <source>Reservekopie teruggezet</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Backup restored</translation>
    </message>
    <message>
        <source>Reservekopie teruggezet met de herstelsleutel</source>
        <translatorcomment>herstelsleutel = recovery key; reservekopie = backup</translatorcomment>
        <translation>Backup restored with the recovery key</translation>
    </message>
    <message>
        <source>Kluis geopend met wat nog te lezen was</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Vault opened with what could still be read</translation>
    </message>
    <message>
        <source>Vorige kluis teruggezet</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Previous vault brought back</translation>
    </message>
    <message>
        <source>Vorige kluis opgeruimd na 30 dagen</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Previous vault tidied up after 30 days</translation>
    </message>
    <message>
        <source>Map voor reservekopieën gekozen</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>Folder for backups chosen</translation>
    </message>
    <message>
        <source>Instelling gewijzigd</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Vragen over de zorgsituatie gewijzigd</source>
        <translation>Questions about the care situation changed</translation>
    </message>
    <message>
        <source>Organisaties voor cliëntondersteuning gewijzigd</source>
        <translation>Organisations for client support changed</translation>
    </message>
    <message>
        <source>Regels voor signalen toegevoegd</source>
        <translation>Rules for signals added</translation>
    </message>
    <message>
        <source>Regel voor signalen uitgezet</source>
        <translation>Rule for signals switched off</translation>
    </message>
    <message>
        <source>Regel voor signalen weer aangezet</source>
        <translation>Rule for signals switched on again</translation>
    </message>
    <message>
        <source>Regel voor signalen weggehaald</source>
        <translation>Rule for signals removed</translation>
    </message>
    <message>
        <source>Koppen van het voorstel gewijzigd</source>
        <translation>Headings of the proposal changed</translation>
    </message>
    <message>
        <source>Tijd tot het slot gewijzigd</source>
        <translation>Time until locking changed</translation>
    </message>
    <message>
        <source>Sociale kaart ingelezen</source>
        <translation>Directory read in</translation>
    </message>
    <message>
        <source>sociale kaart</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>Voorbeeld van een sociale kaart geladen</source>
        <translation>Example of a directory loaded</translation>
    </message>
    <message>
        <source>Voorbeeld van een sociale kaart weggehaald</source>
        <translation>Example of a directory removed</translation>
    </message>
    <message>
        <source>Gezien dat het logboek is gewijzigd</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Seen that the log was changed</translation>
    </message>
    <message>
        <source>logboek</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Dossier geopend</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Dossier opened</translation>
    </message>
    <message>
        <source>Gesprek geopend</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Visit opened</translation>
    </message>
    <message>
        <source>gesprek</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>visit</translation>
    </message>
    <message>
        <source>Verloop bekeken</source>
        <translation>Course viewed</translation>
    </message>
    <message>
        <source>Antwoorden bekeken</source>
        <translation>Answers viewed</translation>
    </message>
    <message>
        <source>meting</source>
        <translation>measurement</translation>
    </message>
    <message>
        <source>Voorstel bekeken</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Proposal viewed</translation>
    </message>
    <message>
        <source>Mantelzorgersdeel bekeken</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part</translatorcomment>
        <translation>Carer&apos;s part viewed</translation>
    </message>
    <message>
        <source>Lijst met bewaartermijnen bekeken</source>
        <translatorcomment>bewaartermijn = retention period</translatorcomment>
        <translation>List of retention periods viewed</translation>
    </message>
    <message>
        <source>Bekeken wat er deze week moet</source>
        <translation>Viewed what must be done this week</translation>
    </message>
    <message>
        <source>Gezocht in de dossiers</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Searched in the dossiers</translation>
    </message>
    <message>
        <source>Logboek bekeken</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Log viewed</translation>
    </message>
    <message>
        <source>Voorstel opgeslagen</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Proposal saved</translation>
    </message>
    <message>
        <source>voorstel</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>proposal</translation>
    </message>
    <message>
        <source>Logboek opgeslagen</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>Log saved</translation>
    </message>
    <message>
        <source>Kopie van gegevens opgeslagen</source>
        <translation>Copy of data saved</translation>
    </message>
    <message>
        <source>kopie</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>Antwoorden opgeslagen als FHIR</source>
        <translation>Answers saved as FHIR</translation>
    </message>
    <message>
        <source>Uitnodiging voor een gesprek opgeslagen</source>
        <translation>Invitation to a visit saved</translation>
    </message>
    <message>
        <source>uitnodiging</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>Uitnodiging zonder namen opgeslagen</source>
        <translation>Invitation without names saved</translation>
    </message>
    <message>
        <source>Netwerkkaart opgeslagen</source>
        <translation>Network map saved</translation>
    </message>
    <message>
        <source>Netwerkkaart zonder namen opgeslagen</source>
        <translation>Network map without names saved</translation>
    </message>
    <message>
        <source>Mantelzorgpas opgeslagen</source>
        <translation>Carer card saved</translation>
    </message>
    <message>
        <source>Vragenlijst opgeslagen als FHIR</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaire saved as FHIR</translation>
    </message>
    <message>
        <source>Sociale kaart opgeslagen</source>
        <translation>Directory saved</translation>
    </message>
    <message>
        <source>Blad met de herstelsleutel opgeslagen</source>
        <translatorcomment>herstelsleutel = recovery key</translatorcomment>
        <translation>Sheet with the recovery key saved</translation>
    </message>
    <message>
        <source>Rapport van vernietiging opgeslagen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Report of destruction saved</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>report</translation>
    </message>
    <message>
        <source>Dossier gemaakt</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Dossier made</translation>
    </message>
    <message>
        <source>Gegevens van de cliënt gewijzigd</source>
        <translation>Details of the client changed</translation>
    </message>
    <message>
        <source>Mantelzorger toegevoegd</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Carer added</translation>
    </message>
    <message>
        <source>Gegevens van een mantelzorger gewijzigd</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Details of a carer changed</translation>
    </message>
    <message>
        <source>Mantelzorger verwijderd</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Carer removed</translation>
    </message>
    <message>
        <source>Datum van de procedure gewijzigd</source>
        <translation>Date of the procedure changed</translation>
    </message>
    <message>
        <source>Spoed genoteerd of gewijzigd</source>
        <translation>Urgency noted or changed</translation>
    </message>
    <message>
        <source>Genoteerd dat er geen spoed meer is</source>
        <translation>Noted that it is no longer urgent</translation>
    </message>
    <message>
        <source>Waardering van een mantelzorger genoteerd</source>
        <translation>Appreciation of a carer noted</translation>
    </message>
    <message>
        <source>Waardering van een mantelzorger verwijderd</source>
        <translation>Appreciation of a carer removed</translation>
    </message>
    <message>
        <source>Cliëntondersteuning gewijzigd</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>Client support changed</translation>
    </message>
    <message>
        <source>Uren van een cliëntondersteuner toegevoegd</source>
        <translation>Hours of a client supporter added</translation>
    </message>
    <message>
        <source>Uren van een cliëntondersteuner verwijderd</source>
        <translation>Hours of a client supporter removed</translation>
    </message>
    <message>
        <source>Om een andere cliëntondersteuner gevraagd</source>
        <translation>Another client supporter asked for</translation>
    </message>
    <message>
        <source>Verzoek om een andere ondersteuner aangevuld</source>
        <translation>Request for another supporter completed</translation>
    </message>
    <message>
        <source>Gepland gesprek gewijzigd</source>
        <translation>Planned visit changed</translation>
    </message>
    <message>
        <source>Gesprek begonnen</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Visit started</translation>
    </message>
    <message>
        <source>Datum of soort van een gesprek gewijzigd</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Date or kind of a visit changed</translation>
    </message>
    <message>
        <source>Gesprek afgesloten</source>
        <translatorcomment>gesprek = visit: one dated sitting at the kitchen table, or a phone call</translatorcomment>
        <translation>Visit closed</translation>
    </message>
    <message>
        <source>Tekst gewijzigd</source>
        <translation>Text changed</translation>
    </message>
    <message>
        <source>Onderzoek gewijzigd</source>
        <translation>Investigation changed</translation>
    </message>
    <message>
        <source>Stap gemarkeerd</source>
        <translation>Step marked</translation>
    </message>
    <message>
        <source>Toestemming vastgelegd</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>Toestemming ingetrokken</source>
        <translatorcomment>toestemming = consent</translatorcomment>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Vragenlijst toegevoegd</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaire added</translation>
    </message>
    <message>
        <source>vragenlijst</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>Deel van alle mogelijke banden</source>
        <translation>Share of all possible ties</translation>
    </message>
    <message>
        <source>Vragenlijst weggehaald</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaire removed</translation>
    </message>
    <message>
        <source>Vragenlijst begonnen</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaire started</translation>
    </message>
    <message>
        <source>Vragenlijst afgerond</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaire finished</translation>
    </message>
    <message>
        <source>Antwoorden ingelezen uit FHIR</source>
        <translation>Answers read in from FHIR</translation>
    </message>
    <message>
        <source>Vragenlijst weer geopend</source>
        <translatorcomment>vragenlijst = questionnaire</translatorcomment>
        <translation>Questionnaire opened again</translation>
    </message>
    <message>
        <source>Persoon toegevoegd</source>
        <translation>Person added</translation>
    </message>
    <message>
        <source>netwerk</source>
        <translation>network</translation>
    </message>
    <message>
        <source>Situatie van een mantelzorger gewijzigd</source>
        <translation>Situation of a carer changed</translation>
    </message>
    <message>
        <source>Persoon van een eerder gesprek teruggezet</source>
        <translation>Person of an earlier visit put back</translation>
    </message>
    <message>
        <source>Gegevens van een persoon gewijzigd</source>
        <translation>Details of a person changed</translation>
    </message>
    <message>
        <source>Persoon verplaatst</source>
        <translation>Person moved</translation>
    </message>
    <message>
        <source>Persoon verwijderd</source>
        <translation>Person removed</translation>
    </message>
    <message>
        <source>Taak gewijzigd</source>
        <translation>Task changed</translation>
    </message>
    <message>
        <source>Taak verwijderd</source>
        <translation>Task removed</translation>
    </message>
    <message>
        <source>Band gewijzigd</source>
        <translation>Tie changed</translation>
    </message>
    <message>
        <source>Familielid toegevoegd</source>
        <translation>Family member added</translation>
    </message>
    <message>
        <source>Familieband toegevoegd</source>
        <translation>Family tie added</translation>
    </message>
    <message>
        <source>Partners gewijzigd</source>
        <translation>Partners changed</translation>
    </message>
    <message>
        <source>Ouder of kind gewijzigd</source>
        <translation>Parent or child changed</translation>
    </message>
    <message>
        <source>Broer of zus gewijzigd</source>
        <translation>Brother or sister changed</translation>
    </message>
    <message>
        <source>Geslacht van de cliënt gewijzigd</source>
        <translation>Gender of the client changed</translation>
    </message>
    <message>
        <source>Familielid verplaatst in de stamboom</source>
        <translation>Family member moved in the family tree</translation>
    </message>
    <message>
        <source>Stamboom opnieuw geschikt</source>
        <translation>Family tree arranged again</translation>
    </message>
    <message>
        <source>Signaal beoordeeld</source>
        <translatorcomment>signaal = signal</translatorcomment>
        <translation>Signal judged</translation>
    </message>
    <message>
        <source>signaal</source>
        <translatorcomment>signaal = signal</translatorcomment>
        <translation>signal</translation>
    </message>
    <message>
        <source>Afspraak toegevoegd</source>
        <translation>Agreement added</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translatorcomment>arrangement = arrangement: what was agreed for client and carer</translatorcomment>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>Afspraak gewijzigd</source>
        <translation>Agreement changed</translation>
    </message>
    <message>
        <source>Afspraak verwijderd</source>
        <translation>Agreement removed</translation>
    </message>
    <message>
        <source>Genoteerd dat steun niet nodig is</source>
        <translation>Noted that support is not needed</translation>
    </message>
    <message>
        <source>Verzoek om te vernietigen vastgelegd</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Request to destroy recorded</translation>
    </message>
    <message>
        <source>Dossier vernietigd</source>
        <translatorcomment>vernietig = destroy; dossier = dossier</translatorcomment>
        <translation>Dossier destroyed</translation>
    </message>
    <message>
        <source>Mantelzorgersdeel vernietigd</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part; vernietig = destroy</translatorcomment>
        <translation>Carer&apos;s part destroyed</translation>
    </message>
    <message>
        <source>Vernietigd in een reservekopie</source>
        <translatorcomment>reservekopie = backup; vernietig = destroy</translatorcomment>
        <translation>Destroyed in a backup</translation>
    </message>
    <message>
        <source>reservekopie</source>
        <translatorcomment>reservekopie = backup</translatorcomment>
        <translation>backup</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {action}</source>
        <translation>Undone: {action}</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {action}</source>
        <translation>Redone: {action}</translation>
    </message>
    <message>
        <source>U kunt gewoon doorwerken. Meld dit bij de beheerder van deze laptop.</source>
        <translation>You can simply go on working. Report this to the administrator of this laptop.</translation>
    </message>
    <message>
        <source>Het logboek is buiten Draagwijzer om gewijzigd: {places}. {advice}</source>
        <translatorcomment>logboek = log</translatorcomment>
        <translation>The log was changed outside Draagwijzer: {places}. {advice}</translation>
    </message>
    <message>
        <source>regel {first} tot en met {last} zijn veranderd</source>
        <translation>lines {first} to {last} were changed</translation>
    </message>
    <message>
        <source>na regel {last} kunnen regels zijn weggehaald</source>
        <translation>after line {last} lines may have been taken away</translation>
    </message>
    <message>
        <source>regel {first} tot en met {last} ontbreken</source>
        <translation>lines {first} to {last} are missing</translation>
    </message>
    <message>
        <source>regel {first} is veranderd</source>
        <translation>line {first} was changed</translation>
    </message>
    <message>
        <source>regel {first} ontbreekt</source>
        <translation>line {first} is missing</translation>
    </message>
    <message>
        <source>nog 1 plaats</source>
        <translation>1 more place</translation>
    </message>
    <message>
        <source>nog {more} plaatsen</source>
        <translation>{more} more places</translation>
    </message>
    <message>
        <source>{day}, {moment:%H.%M.%S} uur</source>
        <translation>{day}, {moment:%H.%M.%S}</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>geweigerd</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>{number} gevonden</source>
        <translation>{number} found</translation>
    </message>
    <message>
        <source>1 keer geweigerd</source>
        <translation>refused once</translation>
    </message>
    <message>
        <source>{number} keer geweigerd</source>
        <translation>refused {number} times</translation>
    </message>
    <message>
        <source>na 1 minuut</source>
        <translation>after 1 minute</translation>
    </message>
    <message>
        <source>na {number} minuten</source>
        <translation>after {number} minutes</translation>
    </message>
    <message>
        <source>niet vastgelegd</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>ma</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>di</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>do</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>vr</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>za</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>zo</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>elke ochtend</source>
        <translation>every morning</translation>
    </message>
    <message>
        <source>elke middag</source>
        <translation>every afternoon</translation>
    </message>
    <message>
        <source>elke avond</source>
        <translation>every evening</translation>
    </message>
    <message>
        <source>elke nacht</source>
        <translation>every night</translation>
    </message>
    <message>
        <source>&apos;s ochtends</source>
        <translation>in the morning</translation>
    </message>
    <message>
        <source>&apos;s middags</source>
        <translation>in the afternoon</translation>
    </message>
    <message>
        <source>&apos;s avonds</source>
        <translation>in the evening</translation>
    </message>
    <message>
        <source>&apos;s nachts</source>
        <translation>at night</translation>
    </message>
    <message>
        <source>{day} {part}</source>
        <translation>{day} {part}</translation>
    </message>
    <message>
        <source>elke dag {parts}</source>
        <translation>every day {parts}</translation>
    </message>
    <message>
        <source>{day}{part}</source>
        <translation>{day} {part}</translation>
    </message>
    <message>
        <source>het weekend</source>
        <translation>the weekend</translation>
    </message>
    <message>
        <source>de hele week</source>
        <translation>the whole week</translation>
    </message>
    <message>
        <source>dag en nacht</source>
        <translation>day and night</translation>
    </message>
    <message>
        <source>overdag en &apos;s avonds</source>
        <translation>in the daytime and evening</translation>
    </message>
    <message>
        <source>overdag</source>
        <translation>in the daytime</translation>
    </message>
    <message>
        <source>door de week</source>
        <translation>on weekdays</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>and</translation>
    </message>
    <message>
        <source>{names} kunnen en willen iets doen en hebben nog geen taak.</source>
        <translation>{names} are able and willing to do something and have no task yet.</translation>
    </message>
    <message>
        <source>{name} geeft {own} van de {total} uur zorg per week: {share}.</source>
        <translation>{name} gives {own} of the {total} hours of care a week: {share}.</translation>
    </message>
    <message>
        <source>ander uit familie, vrienden of buurt</source>
        <translation>other from family, friends or neighbourhood</translation>
    </message>
    <message>
        <source>anderen uit familie, vrienden en buurt</source>
        <translation>others from family, friends and neighbourhood</translation>
    </message>
    <message>
        <source>vrijwilligers</source>
        <translation>volunteers</translation>
    </message>
    <message>
        <source>{names} kan en wil iets doen en heeft nog geen taak.</source>
        <translation>{names} is able and willing to do something and has no task yet.</translation>
    </message>
    <message>
        <source>Er staat nog niemand om {client} heen.</source>
        <translation>There is nobody around {client} yet.</translation>
    </message>
    <message>
        <source>1 persoon om {client} heen, geen beroepskracht.</source>
        <translation>1 person around {client}, not a professional.</translation>
    </message>
    <message>
        <source>1 persoon om {client} heen, een beroepskracht.</source>
        <translation>1 person around {client}, a professional.</translation>
    </message>
    <message>
        <source>{size} mensen om {client} heen, onder wie geen beroepskracht.</source>
        <translation>{size} people around {client}, none of them a professional.</translation>
    </message>
    <message>
        <source>Er staan nog geen uren zorg op de kaart.</source>
        <translation>There are no hours of care on the map yet.</translation>
    </message>
    <message>
        <source>Samen geven zij {total} uur zorg per week; bij de mantelzorgers staan geen uren.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Together they give {total} hours of care a week; there are no hours for the carers.</translation>
    </message>
    <message>
        <source>Van niemand zonder taak staat op de kaart dat die kan en wil helpen.</source>
        <translation>The map says of nobody without a task that they are able and willing to help.</translation>
    </message>
    <message>
        <source>{names} heeft de meeste banden met anderen: {highest}. Gemiddeld zijn het er {mean}.</source>
        <translation>{names} has the most ties with others: {highest}. On average there are {mean}.</translation>
    </message>
    <message>
        <source>{names} hebben elk de meeste banden met anderen: {highest}. Gemiddeld zijn het er {mean}.</source>
        <translation>{names} each have the most ties with others: {highest}. On average there are {mean}.</translation>
    </message>
    <message>
        <source>Wie de meeste banden heeft</source>
        <translation>Who has the most ties</translation>
    </message>
    <message>
        <source>Geteld zijn per persoon de banden met anderen op de kaart, zonder {client}.</source>
        <translation>Counted for each person are the ties with others on the map, without {client}.</translation>
    </message>
    <message>
        <source>Iedereen is direct of via anderen met elkaar verbonden.</source>
        <translation>Everyone is connected with each other, directly or through others.</translation>
    </message>
    <message>
        <source>Het netwerk bestaat uit {count} losse delen: {groups}.</source>
        <translation>The network consists of {count} separate parts: {groups}.</translation>
    </message>
    <message>
        <source>Hoeveel mensen</source>
        <translation>How many people</translation>
    </message>
    <message>
        <source>Geteld zijn alle mensen op de kaart, zonder {client} en zonder wie is overleden.</source>
        <translation>Counted are all people on the map, without {client} and without those who are deceased.</translation>
    </message>
    <message>
        <source>Wie zij zijn</source>
        <translation>Who they are</translation>
    </message>
    <message>
        <source>De groep bepaalt in welke cirkel iemand staat.</source>
        <translation>The group decides in which circle someone is.</translation>
    </message>
    <message>
        <source>Wie de zorg geeft</source>
        <translation>Who gives the care</translation>
    </message>
    <message>
        <source>Opgeteld zijn de uren per week van alle taken op de kaart.</source>
        <translation>The hours a week of all tasks on the map are added up.</translation>
    </message>
    <message>
        <source>Wie nog kan helpen</source>
        <translation>Who else can help</translation>
    </message>
    <message>
        <source>Dit zijn mensen die kunnen en willen helpen en op de kaart nog geen taak hebben.</source>
        <translation>These are people who are able and willing to help and have no task on the map yet.</translation>
    </message>
    <message>
        <source>Dit zijn mensen met een band met {client} en met niemand anders op de kaart.</source>
        <translation>These are people with a tie with {client} and with nobody else on the map.</translation>
    </message>
    <message>
        <source>{size} mensen om {client} heen, allemaal beroepskracht.</source>
        <translation>{size} people around {client}, all professionals.</translation>
    </message>
    <message>
        <source>Banden met {client} tellen niet mee; meer banden is niet altijd beter.</source>
        <translation>Ties with {client} do not count; more ties are not always better.</translation>
    </message>
    <message>
        <source>Zonder {client}</source>
        <translation>Without {client}</translation>
    </message>
    <message>
        <source>Een groep is iedereen die direct of via anderen een band heeft, zonder {client}.</source>
        <translation>A group is everyone who has a tie directly or through others, without {client}.</translation>
    </message>
    <message>
        <source>een groep van {size}</source>
        <translation>a group of {size}</translation>
    </message>
    <message>
        <source>Het netwerk bestaat uit {count} losse delen: {groups}; {names} staat alleen.</source>
        <translation>The network consists of {count} separate parts: {groups}; {names} stands alone.</translation>
    </message>
    <message>
        <source>Het netwerk bestaat uit {count} losse delen: {groups}; {names} staan alleen.</source>
        <translation>The network consists of {count} separate parts: {groups}; {names} stand alone.</translation>
    </message>
    <message>
        <source>Kan, weet en wil</source>
        <translation>Able, knows how and willing</translation>
    </message>
    <message>
        <source>Zo staat het nu op de kaart.</source>
        <translation>That is how it stands on the map now.</translation>
    </message>
    <message>
        <source>Kan en wil, weet nog niet hoe</source>
        <translation>Able and willing, does not know how yet</translation>
    </message>
    <message>
        <source>Uitleg of een keer samen doen kan genoeg zijn.</source>
        <translation>An explanation, or doing it together once, may be enough.</translation>
    </message>
    <message>
        <source>Kan of wil nu niet</source>
        <translation>Not able or not willing now</translation>
    </message>
    <message>
        <source>Dat mag: helpen is een keuze, en het kan later anders zijn.</source>
        <translation>That is all right: helping is a choice, and it may be different later.</translation>
    </message>
    <message>
        <source>Nog niet alles gevraagd</source>
        <translation>Not everything asked yet</translation>
    </message>
    <message>
        <source>Kan, weet of wil is nog niet ingevuld.</source>
        <translation>Able, knows how or willing has not been filled in yet.</translation>
    </message>
    <message>
        <source>Wat er te tellen is</source>
        <translation>What can be counted</translation>
    </message>
    <message>
        <source>Kunnen, weten en willen</source>
        <translation>Able, knows how and willing</translation>
    </message>
    <message>
        <source>Zonder beroepskrachten: van hen hoeft u dit niet te vragen.</source>
        <translation>Without professionals: you need not ask this about them.</translation>
    </message>
    <message>
        <source>Wat er nog niet is</source>
        <translation>What is not there yet</translation>
    </message>
    <message>
        <source>Dit volgt uit de kaart. Het is geen oordeel: misschien is het zo goed.</source>
        <translation>This follows from the map. It is no judgement: perhaps it is fine as it is.</translation>
    </message>
    <message>
        <source>Wat voor netwerk het is</source>
        <translation>What kind of network it is</translation>
    </message>
    <message>
        <source>Achter de hand</source>
        <translation>At hand</translation>
    </message>
    <message>
        <source>Alleen beroepskrachten</source>
        <translation>Professionals only</translation>
    </message>
    <message>
        <source>In de twee binnenste cirkels staat niemand.</source>
        <translation>There is nobody in the two inner circles.</translation>
    </message>
    <message>
        <source>Waar nog niemand staat</source>
        <translation>Where there is nobody yet</translation>
    </message>
    <message>
        <source>Een leeg vak kan ook betekenen dat er nog niet naar is gevraagd.</source>
        <translation>An empty sector may also mean that nobody has asked about it yet.</translation>
    </message>
    <message>
        <source>Geen beroepskracht</source>
        <translation>No professional</translation>
    </message>
    <message>
        <source>Geteld zijn de mensen in de buitenste cirkel.</source>
        <translation>The people in the outer circle were counted.</translation>
    </message>
    <message>
        <source>Taken die op één persoon rusten</source>
        <translation>Tasks that rest on one person</translation>
    </message>
    <message>
        <source>Dit zijn taken die op de kaart maar één persoon doet.</source>
        <translation>These are tasks that only one person on the map does.</translation>
    </message>
    <message>
        <source>Niemand achter de hand</source>
        <translation>Nobody at hand</translation>
    </message>
    <message>
        <source>Vraag ernaar: niet gevraagd is nog geen nee.</source>
        <translation>Do ask: not asked is not a no.</translation>
    </message>
    <message>
        <source>Steun die nergens bij staat</source>
        <translation>Support that is noted nowhere</translation>
    </message>
    <message>
        <source>Bij geen enkele band staat: {kinds}.</source>
        <translation>No tie has: {kinds}.</translation>
    </message>
    <message>
        <source>Gekeken is naar de dagen en dagdelen die bij de taken staan.</source>
        <translation>This looks at the days and parts of the day noted with the tasks.</translation>
    </message>
    <message>
        <source>Om {client} heen staan alleen beroepskrachten op de kaart.</source>
        <translation>Around {client} there are only professionals on the map.</translation>
    </message>
    <message>
        <source>Mensen, taken, uren en banden zijn hetzelfde gebleven.</source>
        <translation>People, tasks, hours and ties have stayed the same.</translation>
    </message>
    <message>
        <source>Getrouwd met of geregistreerd partner van {name}.</source>
        <translation>Married to or registered partner of {name}.</translation>
    </message>
    <message>
        <source>Was getrouwd met of geregistreerd partner van {name}.</source>
        <translation>Was married to or registered partner of {name}.</translation>
    </message>
    <message>
        <source>Banden onderling</source>
        <translation>Ties among them</translation>
    </message>
    <message>
        <source>Dagdelen zonder taak</source>
        <translation>Parts of the day without a task</translation>
    </message>
    <message>
        <source>Gekeken is naar de dagen en dagdelen die bij de taken staan. Wie bij {client} woont, kan er toch zijn.</source>
        <translation>This looks at the days and parts of the day that are noted with the tasks. Whoever lives with {client} can be there all the same.</translation>
    </message>
    <message>
        <source>Op de kaart staat niemand bij: {sectors}.</source>
        <translation>On the map there is nobody under: {sectors}.</translation>
    </message>
    <message>
        <source>Om {client} heen staat geen beroepskracht op de kaart.</source>
        <translation>Around {client} there is no professional on the map.</translation>
    </message>
    <message>
        <source>Gekeken is naar de letters bij alle banden, ook die met {client}.</source>
        <translation>This looks at the letters of all ties, those with {client} included.</translation>
    </message>
    <message>
        <source>Wat er opvalt</source>
        <translation>What stands out</translation>
    </message>
    <message>
        <source>Als {name} uitvalt, doet niemand anders</source>
        <translation>If {name} drops out, nobody else does</translation>
    </message>
    <message>
        <source>Vooral beroepskrachten</source>
        <translation>Mostly professionals</translation>
    </message>
    <message>
        <source>Eén spil</source>
        <translation>One pivot</translation>
    </message>
    <message>
        <source>Klein en hecht</source>
        <translation>Small and close</translation>
    </message>
    <message>
        <source>Vrienden en buren dragen mee</source>
        <translation>Friends and neighbours help carry it</translation>
    </message>
    <message>
        <source>Vooral familie</source>
        <translation>Mostly family</translation>
    </message>
    <message>
        <source>Los verband</source>
        <translation>Loosely connected</translation>
    </message>
    <message>
        <source>{part} van de {whole} mensen zijn beroepskracht.</source>
        <translation>{part} of the {whole} people are professionals.</translation>
    </message>
    <message>
        <source>{names} geeft {part} van de {whole} uur zorg per week: ten minste twee derde.</source>
        <translation>{names} gives {part} of the {whole} hours of care a week: at least two thirds.</translation>
    </message>
    <message>
        <source>{names} hebben een taak, en zijn vriend, kennis of buur.</source>
        <translation>{names} have a task, and are a friend, an acquaintance or a neighbour.</translation>
    </message>
    <message>
        <source>Van de {whole} mensen die geen beroepskracht zijn, zijn er {part} familie.</source>
        <translation>Of the {whole} people who are not professionals, {part} are family.</translation>
    </message>
    <message>
        <source>Van de {whole} banden die tussen deze mensen kunnen, zijn er {part}: minder dan één op de vijf.</source>
        <translation>Of the {whole} ties possible between these people, {part} are there: fewer than one in five.</translation>
    </message>
    <message>
        <source>Dit is een eigen omschrijving van Draagwijzer, geen diagnose. De eerste omschrijving die past, staat er.</source>
        <translation>This is a description of Draagwijzer&apos;s own, no diagnosis. The first description that fits is shown.</translation>
    </message>
    <message>
        <source>Geen duidelijk beeld</source>
        <translation>No clear picture</translation>
    </message>
    <message>
        <source>Geen van onze omschrijvingen past op deze kaart.</source>
        <translation>None of our descriptions fits this map.</translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{number} minuten</source>
        <translation>{number} minutes</translation>
    </message>
    <message>
        <source>1 uur</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>1 dagdeel</source>
        <translation>1 day part</translation>
    </message>
    <message>
        <source>De waardering volgens de Wmo bestaat sinds {first}. Er is niets genoteerd.</source>
        <translation>The appreciation under the Wmo has existed since {first}. Nothing was noted.</translation>
    </message>
    <message>
        <source>{name} doet samen {number} dagdelen per week. Een week heeft {week} dagdelen.</source>
        <translation>{name} does {number} day parts a week altogether. A week has {week} day parts.</translation>
    </message>
    <message>
        <source>Voor deze persoon is er samen {hours} uur per week. Een week heeft 168 uur.</source>
        <translation>Altogether there are {hours} hours a week for this person. A week has 168 hours.</translation>
    </message>
    <message>
        <source>Voor deze persoon zijn er samen {number} dagdelen per week. Een week heeft {week} dagdelen.</source>
        <translation>Altogether there are {number} day parts a week for this person. A week has {week} day parts.</translation>
    </message>
    <message>
        <source>{number} dagdelen</source>
        <translation>{number} day parts</translation>
    </message>
    <message>
        <source>Over {subject} is er in dezelfde tijd ook een regel met {names}: is dat zo bedoeld?</source>
        <translation>About {subject} there is also a line with {names} at the same time: is that meant so?</translation>
    </message>
    <message>
        <source>Afspraak tussen helpers toegevoegd</source>
        <translation>Agreement between helpers added</translation>
    </message>
    <message>
        <source>Afspraak tussen helpers gewijzigd</source>
        <translation>Agreement between helpers changed</translation>
    </message>
    <message>
        <source>Afspraak tussen helpers verwijderd</source>
        <translation>Agreement between helpers removed</translation>
    </message>
    <message>
        <source>Mantelzorgpas gewijzigd</source>
        <translation>Carer card changed</translation>
    </message>
    <message>
        <source>Voorstel voorgelegd</source>
        <translation>Proposal put forward</translation>
    </message>
    <message>
        <source>Reactie op een voorstel vastgelegd</source>
        <translation>Response to a proposal recorded</translation>
    </message>
    <message>
        <source>Reactie op een voorstel verbeterd</source>
        <translation>Response to a proposal corrected</translation>
    </message>
    <message>
        <source>Voorstel vastgesteld</source>
        <translation>Proposal made final</translation>
    </message>
    <message>
        <source>Vaststelling van een voorstel teruggenomen</source>
        <translation>Making a proposal final taken back</translation>
    </message>
    <message>
        <source>Niet nagekeken sinds {day}</source>
        <translation>Not checked since {day}</translation>
    </message>
    <message>
        <source>Nagekeken op {day}</source>
        <translation>Checked on {day}</translation>
    </message>
    <message>
        <source>Staat niet meer in de sociale kaart sinds {day}</source>
        <translation>No longer in the directory since {day}</translation>
    </message>
    <message>
        <source> (nagekeken op {day})</source>
        <translation> (checked on {day})</translation>
    </message>
    <message>
        <source>Niet bekend wanneer dit is nagekeken</source>
        <translation>Not known when this was checked</translation>
    </message>
    <message>
        <source>betaald van eigen geld</source>
        <translation>paid with own money</translation>
    </message>
    <message>
        <source>gedaan door het netwerk, zonder betaling</source>
        <translation>done by the network, without payment</translation>
    </message>
    <message>
        <source>betaald uit de Wet maatschappelijke ondersteuning (Wmo)</source>
        <translation>paid from the Social Support Act (Wmo)</translation>
    </message>
    <message>
        <source>betaald uit een persoonsgebonden budget (pgb)</source>
        <translation>paid from a personal budget (pgb)</translation>
    </message>
    <message>
        <source>betaald uit de Zorgverzekeringswet (Zvw)</source>
        <translation>paid from the Health Insurance Act (Zvw)</translation>
    </message>
    <message>
        <source>betaald uit de Wet langdurige zorg (Wlz)</source>
        <translation>paid from the Long-Term Care Act (Wlz)</translation>
    </message>
    <message>
        <source>door een beroepskracht</source>
        <translation>by a professional</translation>
    </message>
    <message>
        <source>door een vrijwilliger</source>
        <translation>by a volunteer</translation>
    </message>
    <message>
        <source>onderdeel {letter}: {words}</source>
        <translation>part {letter}: {words}</translation>
    </message>
    <message>
        <source>1 etmaal</source>
        <translation>1 full day</translation>
    </message>
    <message>
        <source>{number} etmalen</source>
        <translation>{number} full days</translation>
    </message>
    <message>
        <source>1 keer</source>
        <translation>once</translation>
    </message>
    <message>
        <source>{number} keer</source>
        <translation>{number} times</translation>
    </message>
    <message>
        <source>1 euro</source>
        <translation>1 euro</translation>
    </message>
    <message>
        <source>{number} euro</source>
        <translation>{number} euros</translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>by {day} at the latest</translation>
    </message>
    <message>
        <source>gemeente: {provider_name}</source>
        <translation>municipality: {provider_name}</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>van {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>tot en met {day}</source>
        <translation>up to and including {day}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>leeftijd van de mantelzorger, in jaren</source>
        <translation>age of the carer, in years</translation>
    </message>
    <message>
        <source>woont samen met de cliënt</source>
        <translation>lives with the client</translation>
    </message>
    <message>
        <source>band van de mantelzorger met de cliënt</source>
        <translation>tie of the carer with the client</translation>
    </message>
    <message>
        <source>banden van de mantelzorger met anderen op de kaart</source>
        <translation>ties of the carer with others on the map</translation>
    </message>
    <message>
        <source>taken van de mantelzorger op de kaart</source>
        <translation>tasks of the carer on the map</translation>
    </message>
    <message>
        <source>uren zorg per week van de mantelzorger</source>
        <translation>hours of care per week of the carer</translation>
    </message>
    <message>
        <source>deel van alle uren zorg op de kaart; 0,5 is de helft</source>
        <translation>share of all hours of care on the map; 0,5 is half</translation>
    </message>
    <message>
        <source>aantal andere mensen op de kaart</source>
        <translation>number of other people on the map</translation>
    </message>
    <message>
        <source>heeft op de kaart alleen een band met de cliënt</source>
        <translation>has a tie with the client only on the map</translation>
    </message>
    <message>
        <source>aantal taken dat niemand anders op de kaart doet</source>
        <translation>number of tasks that nobody else on the map does</translation>
    </message>
    <message>
        <source>uren betaald werk per week, volgens de mantelzorger</source>
        <translation>hours of paid work per week, according to the carer</translation>
    </message>
    <message>
        <source>hele jaren dat de mantelzorger al zorgt</source>
        <translation>whole years that the carer has been caring</translation>
    </message>
    <message>
        <source>eigen gezondheid, volgens de mantelzorger</source>
        <translation>own health, according to the carer</translation>
    </message>
    <message>
        <source>is ouder van de cliënt, volgens de stamboom</source>
        <translation>is a parent of the client, according to the family tree</translation>
    </message>
    <message>
        <source>er staat iets bij “Hoe lang gaat dit zo nog?”</source>
        <translation>something is written at “How long will it go on like this?”</translation>
    </message>
    <message>
        <source>er staat iets bij een vraag over de mantelzorger</source>
        <translation>something is written at a question about the carer</translation>
    </message>
    <message>
        <source>aantal mensen op de kaart</source>
        <translation>number of people on the map</translation>
    </message>
    <message>
        <source>uren zorg per week van iedereen samen</source>
        <translation>hours of care per week of everyone together</translation>
    </message>
    <message>
        <source>deel van de mensen dat geen beroepskracht is; 0,5 is de helft</source>
        <translation>share of the people who are not professionals; 0,5 is half</translation>
    </message>
    <message>
        <source>aantal mensen dat kan en wil helpen en nog geen taak heeft</source>
        <translation>number of people who are able and willing to help and have no task yet</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is niet</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>meer dan</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>ten minste</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>minder dan</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>hoogstens</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>een van</source>
        <translation>one of</translation>
    </message>
    <message>
        <source>bevat</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>geen verschil</source>
        <translation>no difference</translation>
    </message>
    <message>
        <source>niet bekend wat toeval kan zijn</source>
        <translation>not known what may be chance</translation>
    </message>
    <message>
        <source>niet alles ingevuld</source>
        <translation>not everything filled in</translation>
    </message>
    <message>
        <source>niet te vergelijken</source>
        <translation>cannot be compared</translation>
    </message>
    <message>
        <source>niet zeker</source>
        <translation>not certain</translation>
    </message>
    <message>
        <source>{name}, uitslag</source>
        <translation>{name}, result</translation>
    </message>
    <message>
        <source>{name}, aantal stellingen zonder antwoord</source>
        <translation>{name}, number of statements without an answer</translation>
    </message>
    <message>
        <source>{name}, gegeven antwoorden</source>
        <translation>{name}, given answers</translation>
    </message>
    <message>
        <source>{name}, verandering sinds de vorige keer</source>
        <translation>{name}, change since last time</translation>
    </message>
    <message>
        <source>{name}, verschil in punten met de vorige keer</source>
        <translation>{name}, difference in points from last time</translation>
    </message>
    <message>
        <source>{name}, antwoord op “{statement}”</source>
        <translation>{name}, answer to “{statement}”</translation>
    </message>
    <message>
        <source>zoveel</source>
        <translation>so much</translation>
    </message>
    <message>
        <source>zoveel uur per week</source>
        <translation>so many hours a week</translation>
    </message>
    <message>
        <source>zoveel jaar</source>
        <translation>so many years</translation>
    </message>
    <message>
        <source>zoveel procent</source>
        <translation>so many percent</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>niet: {fact}</source>
        <translation>not: {fact}</translation>
    </message>
    <message>
        <source>daarbij</source>
        <translation>among them</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <source>Samen ingevuld</source>
        <translation>Filled in together</translation>
    </message>
    <message>
        <source>Zelf ingevuld</source>
        <translation>Filled in alone</translation>
    </message>
    <message>
        <source>duurde {amount}</source>
        <translation>took {amount}</translation>
    </message>
    <message>
        <source>duurde nog geen minuut</source>
        <translation>took less than a minute</translation>
    </message>
    <message>
        <source>minuut</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>{giver} geeft aan {receiver}</source>
        <translation>{giver} gives to {receiver}</translation>
    </message>
    <message>
        <source>band met {name}: {tie}</source>
        <translation>tie with {name}: {tie}</translation>
    </message>
    <message>
        <source>Van {number} taken is nog niet bekend wanneer.</source>
        <translation>Of {number} tasks it is not known yet when they are done.</translation>
    </message>
    <message>
        <source>Op deze dagdelen heeft niemand een taak: {moments}.</source>
        <translation>Nobody has a task at these times: {moments}.</translation>
    </message>
    <message>
        <source>{names} wonen bij {client}. Of zij er op een leeg dagdeel zijn, staat hier niet bij.</source>
        <translation>{names} live with {client}. Whether they are there at an empty time is not recorded here.</translation>
    </message>
    <message>
        <source>Van 1 taak is nog niet bekend wanneer.</source>
        <translation>Of 1 task it is not known yet when it is done.</translation>
    </message>
    <message>
        <source>Op elk dagdeel van de week heeft iemand een taak.</source>
        <translation>Someone has a task at every part of every day.</translation>
    </message>
    <message>
        <source>Op deze dagdelen is nog niemand ingevuld: {moments}.</source>
        <translation>Nobody is filled in yet at these times: {moments}.</translation>
    </message>
    <message>
        <source>{names} woont bij {client}. Of {names} er op een leeg dagdeel is, staat hier niet bij.</source>
        <translation>{names} lives with {client}. Whether {names} is there at an empty time is not recorded here.</translation>
    </message>
    <message>
        <source>Er staan nog geen taken op de kaart.</source>
        <translation>There are no tasks on the map yet.</translation>
    </message>
    <message>
        <source>Van geen enkele taak is al bekend wanneer die wordt gedaan.</source>
        <translation>It is not known yet of any task when it is done.</translation>
    </message>
    <message>
        <source>Waarmee heeft de cliënt hulp nodig op een gewone dag?</source>
        <translation>What does the client need help with on an ordinary day?</translation>
    </message>
    <message>
        <source>Hoe gaat het &apos;s avonds en &apos;s nachts?</source>
        <translation>How are things in the evening and at night?</translation>
    </message>
    <message>
        <source>Hoe lang is deze zorg al nodig, en wat is er het laatste jaar veranderd?</source>
        <translation>How long has this care been needed, and what has changed in the last year?</translation>
    </message>
    <message>
        <source>Wat doet de cliënt zelf, en wat lukt met een beetje hulp?</source>
        <translation>What does the client do alone, and what works with a little help?</translation>
    </message>
    <message>
        <source>Wat is voor de mantelzorger het zwaarst, en wat geeft juist kracht?</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>What is heaviest for the carer, and what gives strength?</translation>
    </message>
    <message>
        <source>Wat heeft de mantelzorger ernaast: werk, gezin, eigen bezigheden?</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>What else does the carer have: work, family, own pursuits?</translation>
    </message>
    <message>
        <source>Hoe lang gaat dit zo nog, denkt u?</source>
        <translation>How long can this go on like this, do you think?</translation>
    </message>
    <message>
        <source>Wat zou het meest helpen, voor de cliënt en voor de mantelzorger?</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>What would help most, for the client and for the carer?</translation>
    </message>
    <message>
        <source>Overbelasting volgens de CSI</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>Overload according to the CSI</translation>
    </message>
    <message>
        <source>{name} komt op de CSI uit op 7 of meer. Vanaf 7 spreekt de CSI van overbelasting.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>{name} has 7 or more on the CSI. From 7 the CSI speaks of overload.</translation>
    </message>
    <message>
        <source>Robinson 1983; Nederlandse versie: Schuré e.a. 1995</source>
        <translation>Robinson 1983; Dutch version: Schuré et al. 1995</translation>
    </message>
    <message>
        <source>De uitslag zegt niet waar de overbelasting door komt, en ook niet welke hulp past.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>The result does not say where the overload comes from, nor which help fits.</translation>
    </message>
    <message>
        <source>De uitslag van de CSI staat nog niet vast</source>
        <translation>The result of the CSI is not certain yet</translation>
    </message>
    <message>
        <source>{name} heeft niet alles ingevuld. De antwoorden die ontbreken bepalen of de CSI van overbelasting spreekt. Vraag of die stellingen alsnog kunnen worden ingevuld.</source>
        <translatorcomment>overbelast = overload; stelling = statement</translatorcomment>
        <translation>{name} did not fill in everything. The missing answers decide whether the CSI speaks of overload. Ask whether those statements can still be filled in.</translation>
    </message>
    <message>
        <source>Eigen regel: de makers van de CSI geven geen regel voor stellingen zonder antwoord</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Own rule: the makers of the CSI give no rule for statements without an answer</translation>
    </message>
    <message>
        <source>Dit zegt niet dat er overbelasting is, en ook niet dat die er niet is. Een stelling overslaan mag.</source>
        <translatorcomment>overbelast = overload; stelling = statement</translatorcomment>
        <translation>This does not say that there is overload, nor that there is none. Skipping a statement is allowed.</translation>
    </message>
    <message>
        <source>Hogere uitslag op de CSI dan de vorige keer</source>
        <translation>Higher result on the CSI than last time</translation>
    </message>
    <message>
        <source>{name} komt hoger uit op de CSI dan bij de vorige meting. Het verschil is waarschijnlijk meer dan toeval.</source>
        <translation>{name} has a higher result on the CSI than at the previous measurement. The difference is probably more than chance.</translation>
    </message>
    <message>
        <source>Eigen regel, met een voorzichtige grens van 5 punten: er is geen officiële grens voor verandering</source>
        <translation>Own rule, with a careful limit of 5 points: there is no official limit for change</translation>
    </message>
    <message>
        <source>De uitslag zegt niet waar het verschil door komt, en niet of het zo doorgaat.</source>
        <translation>The result does not say where the difference comes from, nor whether it will go on like this.</translation>
    </message>
    <message>
        <source>Ervaren druk volgens de EDIZ</source>
        <translation>Felt pressure according to the EDIZ</translation>
    </message>
    <message>
        <source>{name} antwoordt met Ja of Ja! op een of meer stellingen over druk.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{name} answers with Ja (yes) or Ja! (yes!) to one or more statements about pressure.</translation>
    </message>
    <message>
        <source>Pot, van Dyck en Deeg 1995</source>
        <translation>Pot, van Dyck and Deeg 1995</translation>
    </message>
    <message>
        <source>Voor de EDIZ bestaat geen vastgestelde grens. De antwoorden zeggen welke druk er wordt ervaren, niet of die te groot is.</source>
        <translation>There is no established limit for the EDIZ. The answers say which pressure is felt, not whether it is too much.</translation>
    </message>
    <message>
        <source>Meer dan 16 uur zorg per week</source>
        <translation>More than 16 hours of care a week</translation>
    </message>
    <message>
        <source>{name} zorgt {hours}. Overbelasting komt bij mensen die meer dan 16 uur per week zorgen vaker voor dan bij mensen die 1 of 2 uur zorgen.</source>
        <translatorcomment>overbelast = overload</translatorcomment>
        <translation>{name} gives care {hours}. Overload is more common among people who give more than 16 hours of care a week than among people who give 1 or 2 hours.</translation>
    </message>
    <message>
        <source>Koopman 2020, 1.100 Nederlandse mantelzorgers, odds ratio 7,5</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Koopman 2020, 1.100 Dutch carers, odds ratio 7,5</translation>
    </message>
    <message>
        <source>Dit zegt niet dat deze mantelzorger overbelast is. Het zegt dat het vaker voorkomt bij mensen die zoveel zorgen.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; overbelast = overload</translatorcomment>
        <translation>This does not say that this carer is overloaded. It says that it is more common among people who give so much care.</translation>
    </message>
    <message>
        <source>Woont samen met de cliënt</source>
        <translation>Lives with the client</translation>
    </message>
    <message>
        <source>{name} woont samen met {client}. Onder mantelzorgers die samenwonen met de cliënt komt overbelasting vaker voor.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; overbelast = overload</translatorcomment>
        <translation>{name} lives with {client}. Overload is more common among carers who live with the client.</translation>
    </message>
    <message>
        <source>Adelman 2014 (overzicht) en Nederlands panelonderzoek</source>
        <translation>Adelman 2014 (review) and Dutch panel studies</translation>
    </message>
    <message>
        <source>Dit zegt niet dat samenwonen voor deze mantelzorger te zwaar is. Samenwonen kan ook steun geven.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>This does not say that living together is too heavy for this carer. Living together can also give support.</translation>
    </message>
    <message>
        <source>Houdt toezicht</source>
        <translation>Keeps watch</translation>
    </message>
    <message>
        <source>{name} houdt toezicht. Als iemand toezicht nodig heeft, komt overbelasting van mantelzorgers vaker voor.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; overbelast = overload</translatorcomment>
        <translation>{name} keeps watch. When someone needs supervision, overload of carers is more common.</translation>
    </message>
    <message>
        <source>Dit zegt niet hoe zwaar het toezicht is voor deze mantelzorger, en niet of het ook &apos;s nachts nodig is.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>This does not say how heavy the supervision is for this carer, nor whether it is also needed at night.</translation>
    </message>
    <message>
        <source>Veranderd gedrag valt zwaar</source>
        <translation>Changed behaviour weighs heavily</translation>
    </message>
    <message>
        <source>{name} antwoordt met Ja op een stelling over gedrag of over hoe de ander is veranderd. Bij problemen met gedrag komt overbelasting van mantelzorgers vaker voor.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; overbelast = overload; stelling = statement</translatorcomment>
        <translation>{name} answers with Ja (yes) to a statement about behaviour or about how the other has changed. With problems of behaviour, overload of carers is more common.</translation>
    </message>
    <message>
        <source>Eigen regel op losse antwoorden van de CSI; over gedrag: Adelman 2014 (overzicht)</source>
        <translation>Own rule on separate answers of the CSI; about behaviour: Adelman 2014 (review)</translation>
    </message>
    <message>
        <source>Een los antwoord is geen uitslag. Het zegt niet om welk gedrag het gaat, en niet hoe vaak het voorkomt.</source>
        <translation>A separate answer is not a result. It does not say which behaviour it is about, nor how often it happens.</translation>
    </message>
    <message>
        <source>Verstoorde nachtrust</source>
        <translation>Disturbed sleep</translation>
    </message>
    <message>
        <source>{name} geeft aan dat de nachtrust is verstoord.</source>
        <translation>{name} says that sleep is disturbed.</translation>
    </message>
    <message>
        <source>Eigen regel op één antwoord van de CSI (Robinson 1983)</source>
        <translation>Own rule on one answer of the CSI (Robinson 1983)</translation>
    </message>
    <message>
        <source>Een los antwoord is geen uitslag. Het zegt niet waar de slechte nachtrust door komt.</source>
        <translation>A separate answer is not a result. It does not say where the bad sleep comes from.</translation>
    </message>
    <message>
        <source>Werk aangepast aan de zorg</source>
        <translation>Work adjusted to the care</translation>
    </message>
    <message>
        <source>Een los antwoord is geen uitslag. Het zegt niet hoeveel iemand werkt, en niet of het werk steun geeft of juist druk.</source>
        <translation>A separate answer is not a result. It does not say how much someone works, nor whether work gives support or pressure.</translation>
    </message>
    <message>
        <source>Betaald werk naast de zorg</source>
        <translation>Paid work beside the care</translation>
    </message>
    <message>
        <source>Eigen regel op wat de mantelzorger vertelt</source>
        <translation>Own rule on what the carer tells</translation>
    </message>
    <message>
        <source>Dit zegt niet dat het werk te veel is. Werk kan ook steun geven, of een plek weg van de zorg zijn.</source>
        <translation>This does not say that the work is too much. Work can also give support, or be a place away from the care.</translation>
    </message>
    <message>
        <source>Financiële druk</source>
        <translation>Financial pressure</translation>
    </message>
    <message>
        <source>Een los antwoord is geen uitslag. Het zegt niet waar de geldzorgen door komen, en niet hoe groot ze zijn.</source>
        <translation>A separate answer is not a result. It does not say where the money worries come from, nor how large they are.</translation>
    </message>
    <message>
        <source>Noemt de eigen gezondheid slecht</source>
        <translation>Calls their own health poor</translation>
    </message>
    <message>
        <source>{name} noemt de eigen gezondheid slecht. Onder mantelzorgers met een slechte gezondheid komt overbelasting vaker voor.</source>
        <translation>{name} calls their own health poor. Among carers in poor health overload is more common.</translation>
    </message>
    <message>
        <source>Koopman 2020, 1.100 Nederlandse mantelzorgers, odds ratio 1,8; de vraag is een eigen vraag</source>
        <translation>Koopman 2020, 1.100 Dutch carers, odds ratio 1,8; the question is a question of our own</translation>
    </message>
    <message>
        <source>Dit zegt niet wat er aan de hand is, en niet of de zorg daar iets mee te maken heeft. Het is wat de mantelzorger zelf vindt, geen onderzoek van een arts.</source>
        <translation>This does not say what is the matter, nor whether the care has anything to do with it. It is what the carer thinks, not an examination by a doctor.</translation>
    </message>
    <message>
        <source>Zorgt voor het eigen kind</source>
        <translation>Cares for their own child</translation>
    </message>
    <message>
        <source>{name} is ouder van {client}. Onder mantelzorgers die voor hun eigen kind zorgen komt overbelasting vaker voor.</source>
        <translation>{name} is a parent of {client}. Among carers who care for their own child overload is more common.</translation>
    </message>
    <message>
        <source>Koopman 2020, 1.100 Nederlandse mantelzorgers, odds ratio 2,6</source>
        <translation>Koopman 2020, 1.100 Dutch carers, odds ratio 2,6</translation>
    </message>
    <message>
        <source>Dit zegt niet dat deze ouder overbelast is, en niet dat de zorg anders moet. Het zegt dat het onder ouders vaker voorkomt.</source>
        <translation>This does not say that this parent is overloaded, nor that the care must change. It says that it is more common among parents.</translation>
    </message>
    <message>
        <source>Eigen regel: de grens van de helft van de uren is een vuistregel van ons</source>
        <translation>Own rule: the limit of half of the hours is a rule of thumb of ours</translation>
    </message>
    <message>
        <source>Dit zegt niet dat het te veel is, en niet dat anderen tekortschieten. Het gaat alleen over de uren die op de kaart staan.</source>
        <translation>This does not say that it is too much, nor that others fall short. It is only about the hours that are on the map.</translation>
    </message>
    <message>
        <source>Taken zonder vervanger</source>
        <translation>Tasks without a substitute</translation>
    </message>
    <message>
        <source>Eigen regel op de netwerkkaart</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>Own rule on the network map</translation>
    </message>
    <message>
        <source>Dit zegt niet dat niemand wil bijspringen. Het gaat alleen over wat op de kaart staat.</source>
        <translation>This does not say that nobody wants to step in. It is only about what is on the map.</translation>
    </message>
    <message>
        <source>Geen band met anderen op de kaart</source>
        <translation>No tie with others on the map</translation>
    </message>
    <message>
        <source>{name} heeft op de kaart alleen een band met {client}. Onder mantelzorgers die er alleen voor staan komt overbelasting vaker voor.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; overbelast = overload</translatorcomment>
        <translation>On the map {name} only has a tie with {client}. Overload is more common among carers who are on their own.</translation>
    </message>
    <message>
        <source>Adelman 2014 (overzicht) en Nederlands panelonderzoek; de grens op de kaart is een eigen regel</source>
        <translation>Adelman 2014 (review) and Dutch panel studies; the limit on the map is an own rule</translation>
    </message>
    <message>
        <source>Dit zegt niet dat deze mantelzorger eenzaam is. De kaart laat alleen de mensen rond de cliënt zien.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>This does not say that this carer is lonely. The map only shows the people around the client.</translation>
    </message>
    <message>
        <source>Jonge mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Young carer</translation>
    </message>
    <message>
        <source>{name} is {age} en heet daarmee een jonge mantelzorger. Kijk samen hoe het gaat met school, vrije tijd en vrienden.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>{name} is {age} and is therefore called a young carer. Look together at how school, free time and friends are going.</translation>
    </message>
    <message>
        <source>Nederlands jeugdbeleid (jonge mantelzorger: jonger dan 18 jaar); eigen regel</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>Dutch youth policy (young carer: younger than 18 years); own rule</translation>
    </message>
    <message>
        <source>Dit zegt niet dat het slecht gaat. Onderzoek geeft over leeftijd geen eenduidig beeld.</source>
        <translation>This does not say that things are going badly. Research gives no clear picture about age.</translation>
    </message>
    <message>
        <source>Gespannen of verbroken band</source>
        <translation>Tense or broken tie</translation>
    </message>
    <message>
        <source>{name} heeft op de kaart een band die gespannen of verbroken is. Dat kan maken dat samen zorgen lastiger is.</source>
        <translation>On the map {name} has a tie that is tense or broken. That can make caring together harder.</translation>
    </message>
    <message>
        <source>Dit zegt niet waar de spanning door komt, en niet wie er iets aan zou moeten doen.</source>
        <translation>This does not say where the tension comes from, nor who should do something about it.</translation>
    </message>
    <message>
        <source>Eigen woorden over het zorgen</source>
        <translation>Own words about caring</translation>
    </message>
    <message>
        <source>Over hoe het is voor {name} staan er bij dit gesprek woorden. Ze staan hieronder zoals ze zijn opgeschreven. Lees ze samen na: klopt het nog, en wat vraagt het?</source>
        <translation>There are words in this visit about how things are for {name}. They are below as they were written down. Go through them together: is it still right, and what does it ask for?</translation>
    </message>
    <message>
        <source>Eigen regel: er staat iets opgeschreven</source>
        <translation>Own rule: something was written down</translation>
    </message>
    <message>
        <source>Dit is geen uitslag en geen oordeel. Draagwijzer leest niet wat er staat, en weet niet of het goed of slecht gaat. De woorden kunnen van een eerder gesprek zijn.</source>
        <translation>This is not an outcome and not a judgement. Draagwijzer does not read what it says, and does not know whether things go well or badly. The words may be from an earlier visit.</translation>
    </message>
    <message>
        <source>Nog geen mogelijke helpers in beeld</source>
        <translation>No possible helpers in view yet</translation>
    </message>
    <message>
        <source>Op de kaart staat niemand van wie bekend is dat die kan en wil helpen en nog geen taak heeft.</source>
        <translation>There is nobody on the map who is known to be able and willing to help and has no task yet.</translation>
    </message>
    <message>
        <source>Dit zegt niet dat niemand wil helpen. Misschien is het nog niet gevraagd, of staat iemand nog niet op de kaart.</source>
        <translation>This does not say that nobody wants to help. Maybe it was not asked yet, or someone is not on the map yet.</translation>
    </message>
</context>
</TS>
