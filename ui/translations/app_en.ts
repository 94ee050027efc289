<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AgreementLine</name>
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
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Lines were taken over from the previous conversation. Go through them.</translation>
    </message>
    <message>
        <source>Wie doet wat, en wanneer?</source>
        <translation>Who does what, and when?</translation>
    </message>
    <message>
        <source>Schrijf op elke regel één afspraak.</source>
        <translation>Write one agreement on each line.</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
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
        <source>Sleep van de ene persoon naar de andere, of naar het midden.</source>
        <translation>Drag from one person to another, or to the middle.</translation>
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
        <source>Wat voor band hebben {first} en {second}?</source>
        <translation>What kind of tie do {first} and {second} have?</translation>
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
    <name>CareSituationPage</name>
    <message>
        <source>Geen vraag is verplicht. Schrijf alleen op wat nodig is voor de hulpvraag. Wat u hier opschrijft, komt in het voorstel.</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>No question is required. Only write down what is needed for the request for help. What you write here goes into the proposal.</translation>
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
    <name>CaseloadModel</name>
    <message>
        <source>Nog geen mantelzorger</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer</translatorcomment>
        <translation>No carer yet</translation>
    </message>
    <message>
        <source>Nog geen gesprek</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>No conversation yet</translation>
    </message>
    <message>
        <source>Gesproken op {day}</source>
        <translation>Spoken on {day}</translation>
    </message>
    <message>
        <source>Gesprek staat open</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Conversation is open</translation>
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
        <source>Dubbelklik op een dossier om het te openen, of druk op Enter.</source>
        <translatorcomment>dossier = dossier</translatorcomment>
        <translation>Double-click a dossier to open it, or press Enter.</translation>
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
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; gesprek = conversation (kitchen table conversation, keukentafelgesprek); dossier = dossier</translatorcomment>
        <translation>Start with a dossier for a client. The carers, the dates and the conversation come after that, in any order you like.</translation>
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
        <source>In het voorstel staan nooit uw losse antwoorden. De uitslag komt er alleen in als u dat goed vindt.</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Your separate answers are never in the proposal. The result is only in it if you agree.</translation>
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
        <source>De uitslag mag in het voorstel.</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>The result may be in the proposal.</translation>
    </message>
    <message>
        <source>De uitslag blijft in het mantelzorgersdeel.</source>
        <translatorcomment>mantelzorgersdeel = carer&apos;s part</translatorcomment>
        <translation>The result stays in the carer&apos;s part.</translation>
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
        <source>Wachtwoord van de kluis</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Voor de consulent</source>
        <translatorcomment>consulent = consultant</translatorcomment>
        <translation>For the consultant</translation>
    </message>
    <message>
        <source>Met het wachtwoord gaat u terug naar het gesprek.</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>The password takes you back to the conversation.</translation>
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
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Back to the conversation</translation>
    </message>
    <message>
        <source>Alleen de knoppen en de uitleg eromheen zijn vertaald. De stellingen en antwoorden blijven Nederlands.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Only the buttons and the explanation around them are translated. The statements and answers stay in Dutch.</translation>
    </message>
    <message>
        <source>De vertaling is door ons gemaakt. Een moedertaalspreker heeft haar nog niet nagekeken.</source>
        <translation>We made the translation ourselves. A native speaker has not checked it yet.</translation>
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
        <source>Bijvoorbeeld: woont ver weg, geen contact, of wordt ontzien.</source>
        <translation>For example: lives far away, no contact, or is being spared.</translation>
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
    <name>FolderField</name>
    <message>
        <source>Bladeren …</source>
        <translation>Browse …</translation>
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
</context>
<context>
    <name>InstrumentRow</name>
    <message>
        <source>Antwoorden nalopen</source>
        <translation>Go through the answers</translation>
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
        <source>{verdict}, op {day}</source>
        <translation>{verdict}, on {day}</translation>
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
        <translation>No lines were put in the arrangement then.</translation>
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
    <name>LineForm</name>
    <message>
        <source>Schrijf eerst op wat er is afgesproken.</source>
        <translation>First write down what was agreed.</translation>
    </message>
    <message>
        <source>Over 3 maanden</source>
        <translation>In 3 months</translation>
    </message>
    <message>
        <source>Regel sluiten</source>
        <translation>Close line</translation>
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
        <source>Evaluatie over 3 maanden: {day}</source>
        <translation>Evaluation in 3 months: {day}</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Regel wijzigen</source>
        <translation>Change line</translation>
    </message>
    <message>
        <source>Regel verwijderen</source>
        <translation>Remove line</translation>
    </message>
    <message>
        <source>Overgenomen van het vorige gesprek.</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Taken over from the previous conversation.</translation>
    </message>
    <message>
        <source>Regel wijzigen: {line}</source>
        <translation>Change line: {line}</translation>
    </message>
    <message>
        <source>Regel verwijderen: {line}</source>
        <translation>Remove line: {line}</translation>
    </message>
    <message>
        <source>evaluatie op {day}</source>
        <translation>evaluation on {day}</translation>
    </message>
    <message>
        <source>Regel sluiten</source>
        <translation>Close line</translation>
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
        <source>Dit venster komt niet op schermafbeeldingen en opnamen van het scherm.</source>
        <translation>This window does not appear on screenshots and recordings of the screen.</translation>
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
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
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
        <source>Met Tab en de pijlen kiest u een persoon, met Enter opent u de gegevens. Ctrl met een pijl verschuift iemand, Delete haalt iemand van de kaart. Dezelfde mensen staan in de lijst.</source>
        <translation>With Tab and the arrows you choose a person, with Enter you open the details. Ctrl with an arrow moves someone, Delete takes someone off the map. The same people are in the list.</translation>
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
    <name>NetworkPage</name>
    <message>
        <source>Netwerkkaart volgens de stappen van de MantelScan</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>Network map following the steps of the MantelScan</translation>
    </message>
    <message>
        <source>Er staan nu twee mensen op de kaart die {name} heten. Dat mag. Zet bij relatie wie wie is.</source>
        <translation>There are now two people on the map called {name}. That is fine. Write at relation who is who.</translation>
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
        <translation>Nothing was agreed for {name} yet. Add a line below, or write down why that is not needed.</translation>
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
        <source>Toestemming, vragenlijsten met antwoorden, oordelen en aantekeningen over deze mantelzorger gaan dan weg. De rest van het dossier blijft.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; toestemming = consent; dossier = dossier; vragenlijst = questionnaire</translatorcomment>
        <translation>Consent, questionnaires with answers, judgements and notes about this carer will then be gone. The rest of the dossier stays.</translation>
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
    <name>PeopleModel</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relatie</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
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
        <source>Enter opent de gegevens, Insert voegt toe, Delete haalt van de kaart.</source>
        <translation>Enter opens the details, Insert adds, Delete takes off the map.</translation>
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
        <source>Kies een functie voor een nieuwe regel</source>
        <translation>Choose a function for a new line</translation>
    </message>
    <message>
        <source>Kies waar een nieuwe regel over gaat</source>
        <translation>Choose what a new line is about</translation>
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
    <message>
        <source>Uit de signalen: {names}. U kiest zelf.</source>
        <translatorcomment>signalen = signals</translatorcomment>
        <translation>From the signals: {names}. You choose.</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>({hours} uur)</source>
        <translation>({hours} hours)</translation>
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
        <source>Leeftijd</source>
        <translation>Age</translation>
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
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek); dossier = dossier</translatorcomment>
        <translation>Name, relation, care tasks and agreements about support stay in the dossier, and so do the texts of the conversations. Do they say something about how heavy the care is? Then change that yourself in the conversation that is still open.</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Datum van het gesprek</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Date of the conversation</translation>
    </message>
    <message>
        <source>Soort gesprek</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Kind of conversation</translation>
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
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>This conversation</translation>
    </message>
    <message>
        <source>{kind} op {day}</source>
        <translation>{kind} on {day}</translation>
    </message>
    <message>
        <source>Een gesprek heeft een datum. De vorige datum is bewaard.</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>A conversation has a date. The previous date was kept.</translation>
    </message>
    <message>
        <source>Vul een datum in.</source>
        <translation>Fill in a date.</translation>
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
        <source>Voorbeeld van het voorstel, {number} pagina&apos;s</source>
        <translatorcomment>voorstel = proposal</translatorcomment>
        <translation>Preview of the proposal, {number} pages</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>Procedure en termijnen</source>
        <translation>Procedure and deadlines</translation>
    </message>
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
        <source>De cliënt krijgt de uitkomst op papier, met ruimte voor opmerkingen. Wmo 2015, artikel 2.3.2 lid 8</source>
        <translatorcomment>Wmo = Social Support Act (Wmo)</translatorcomment>
        <translation>The client gets the outcome on paper, with room for comments. Social Support Act (Wmo 2015), section 2.3.2(8)</translation>
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
    <name>RetentionLinkCard</name>
    <message>
        <source>Bewaren en vernietigen</source>
        <translatorcomment>vernietig = destroy</translatorcomment>
        <translation>Keep and destroy</translation>
    </message>
    <message>
        <source>Bewaartermijnen bekijken</source>
        <translatorcomment>bewaartermijn = retention period</translatorcomment>
        <translation>View retention periods</translation>
    </message>
    <message>
        <source>Een dossier wordt 15 jaar na de laatste wijziging bewaard. Draagwijzer vernietigt nooit iets vanzelf.</source>
        <translatorcomment>vernietig = destroy; dossier = dossier</translatorcomment>
        <translation>A dossier is kept for 15 years after the last change. Draagwijzer never destroys anything by itself.</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
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
        <source>Past misschien bij: {functions}</source>
        <translation>May fit: {functions}</translation>
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
</context>
<context>
    <name>StartVisitForm</name>
    <message>
        <source>Datum van het gesprek</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Date of the conversation</translation>
    </message>
    <message>
        <source>Soort gesprek</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Kind of conversation</translation>
    </message>
    <message>
        <source>Eerste gesprek beginnen</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Start first conversation</translation>
    </message>
    <message>
        <source>Vervolggesprek beginnen</source>
        <translation>Start follow-up conversation</translation>
    </message>
    <message>
        <source>Er is nog geen gesprek. Het gesprek begint met de mantelzorgers die hieronder staan; de rest mag in elke volgorde.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>There is no conversation yet. The conversation starts with the carers listed below; the rest may come in any order.</translation>
    </message>
    <message>
        <source>Het vervolggesprek begint met een kopie van het vorige gesprek: u wijzigt alleen wat anders is. Het vorige gesprek blijft zoals het was.</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>The follow-up starts with a copy of the previous conversation: you only change what is different. The previous conversation stays as it was.</translation>
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
    <name>SubjectChips</name>
    <message>
        <source>Regel toevoegen: {subject}</source>
        <translation>Add line: {subject}</translation>
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
        <source>Naam of organisatie</source>
        <translation>Name or organisation</translation>
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
        <source>Cliëntondersteuning is gratis en onafhankelijk. Zij is er voor de cliënt en ook voor elke mantelzorger. Wie twijfelt aan de ondersteuner, mag om een ander vragen.</source>
        <translatorcomment>mantelzorger = carer: someone who gives unpaid care, an informal carer; cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>Client support is free and independent. It is there for the client and for every carer too. Whoever has doubts about the supporter may ask for another.</translation>
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
</context>
<context>
    <name>SupportCheck</name>
    <message>
        <source>Cliëntondersteuning</source>
        <translatorcomment>cliëntondersteuning = client support: free and independent</translatorcomment>
        <translation>Client support</translation>
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
    <name>ToolRow</name>
    <message>
        <source>Netwerkkaart</source>
        <translatorcomment>netwerkkaart = network map</translatorcomment>
        <translation>Network map</translation>
    </message>
    <message>
        <source>Band tekenen</source>
        <translation>Draw tie</translation>
    </message>
    <message>
        <source>Sleep daarna van de ene persoon naar de andere</source>
        <translation>Then drag from one person to another</translation>
    </message>
    <message>
        <source>Verder weg</source>
        <translation>Further away</translation>
    </message>
    <message>
        <source>Dichterbij</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Hele kaart</source>
        <translation>Whole map</translation>
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
        <translation>View</translation>
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
        <source>Licht of donker zoals de computer</source>
        <translation>Light or dark like the computer</translation>
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
        <source>Tekst {percent}%</source>
        <translation>Text {percent}%</translation>
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
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Steps of the conversation</translation>
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
        <source>Dit gesprek is afgesloten op {day} en verandert niet meer.</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>This conversation was closed on {day} and no longer changes.</translation>
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
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Gesprek afsluiten</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Close conversation</translation>
    </message>
    <message>
        <source>Verder met het gesprek van {day}</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Continue the conversation of {day}</translation>
    </message>
    <message>
        <source>Gesprek afsluiten?</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>Close conversation?</translation>
    </message>
    <message>
        <source>Na het afsluiten verandert er niets meer aan het gesprek van {day}. U kunt het altijd nog bekijken, en een vervolggesprek beginnen.</source>
        <translatorcomment>gesprek = conversation (kitchen table conversation, keukentafelgesprek)</translatorcomment>
        <translation>After closing, nothing changes any more in the conversation of {day}. You can still view it, and start a follow-up.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
</context>
</TS>
