<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Antwoord {number} van {count}</source>
        <translation>Antwoord {number} van {count}</translation>
    </message>
    <message>
        <source>Toets {key}</source>
        <translation>Toets {key}</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>Klaar</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Overgeslagen stellingen alsnog invullen</source>
        <translation>Overgeslagen stellingen alsnog invullen</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>1 stelling is overgeslagen.</source>
        <translation>1 stelling is overgeslagen.</translation>
    </message>
    <message>
        <source>{count} stellingen zijn overgeslagen.</source>
        <translation>{count} stellingen zijn overgeslagen.</translation>
    </message>
    <message>
        <source>Dit waren alle stellingen.</source>
        <translation>Dit waren alle stellingen.</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Dank u wel. Geef de laptop terug aan de consulent.</source>
        <translation>Dank u wel. Geef de laptop terug aan de consulent.</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard.</source>
        <translation>Uw antwoorden zijn bewaard.</translation>
    </message>
    <message>
        <source>Toch verder invullen</source>
        <translation>Toch verder invullen</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Bent u er nog?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Bijna op slot</source>
        <translation>Bijna op slot</translation>
    </message>
    <message>
        <source>1 seconde</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>{seconds} seconden</source>
        <translation>{seconds} seconden</translation>
    </message>
    <message>
        <source>Over {left} gaat het scherm even dicht. Raak het scherm aan of druk op een toets om door te gaan. Uw antwoorden zijn bewaard.</source>
        <translation>Over {left} gaat het scherm even dicht. Raak het scherm aan of druk op een toets om door te gaan. Uw antwoorden zijn bewaard.</translation>
    </message>
    <message>
        <source>De kluis gaat over {left} op slot. Beweeg de muis of druk op een toets om door te gaan.</source>
        <translation>De kluis gaat over {left} op slot. Beweeg de muis of druk op een toets om door te gaan.</translation>
    </message>
</context>
<context>
    <name>LockedNote</name>
    <message>
        <source>Het scherm is even dicht.</source>
        <translation>Het scherm is even dicht.</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard. Geef de laptop aan de consulent: die opent het scherm weer.</source>
        <translation>Uw antwoorden zijn bewaard. Geef de laptop aan de consulent: die opent het scherm weer.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Kleiner</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translation>Tekst kleiner</translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translation>Tekst groter</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Tekst: {percent} procent</source>
        <translation>Tekst: {percent} procent</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Dit is niet bewaard. Probeer het nog een keer. Lukt het weer niet? Geef de laptop dan aan de consulent. Wat u eerder hebt ingevuld, is bewaard.</source>
        <translation>Dit is niet bewaard. Probeer het nog een keer. Lukt het weer niet? Geef de laptop dan aan de consulent. Wat u eerder hebt ingevuld, is bewaard.</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation>Niet gelukt</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Hulptekst, niet gevalideerd</source>
        <translation>Hulptekst, niet gevalideerd</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Lees voor</source>
        <translation>Lees voor</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Uitleg: kies het antwoord dat het beste bij u past. Er zijn geen goede of foute antwoorden.</source>
        <translation>Uitleg: kies het antwoord dat het beste bij u past. Er zijn geen goede of foute antwoorden.</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Antwoord weghalen</source>
        <translation>Antwoord weghalen</translation>
    </message>
    <message>
        <source>Naar het einde</source>
        <translation>Naar het einde</translation>
    </message>
    <message>
        <source>{instrument}, ingevuld door {name}</source>
        <translation>{instrument}, ingevuld door {name}</translation>
    </message>
    <message>
        <source>Stelling {number} van {count}</source>
        <translation>Stelling {number} van {count}</translation>
    </message>
    <message>
        <source>Stop voorlezen</source>
        <translation>Stop voorlezen</translation>
    </message>
    <message>
        <source>Uitleg bij deze stelling</source>
        <translation>Uitleg bij deze stelling</translation>
    </message>
    <message>
        <source>Uw antwoord: {answer}.</source>
        <translation>Uw antwoord: {answer}.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {first} tot en met {last} gebruiken.</source>
        <translation>U kunt ook de toetsen {first} tot en met {last} gebruiken.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {keys} en {last} gebruiken.</source>
        <translation>U kunt ook de toetsen {keys} en {last} gebruiken.</translation>
    </message>
    <message>
        <source>De andere antwoorden kiest u met de pijlen en Enter.</source>
        <translation>De andere antwoorden kiest u met de pijlen en Enter.</translation>
    </message>
    <message>
        <source>Met Enter gaat u verder: uw antwoord blijft staan.</source>
        <translation>Met Enter gaat u verder: uw antwoord blijft staan.</translation>
    </message>
</context>
</TS>
