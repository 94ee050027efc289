<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Antwoord {number} van {count}</source>
        <translation>Answer {number} of {count}</translation>
    </message>
    <message>
        <source>Toets {key}</source>
        <translation>Key {key}</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Overgeslagen stellingen alsnog invullen</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Fill in skipped statements now</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>1 stelling is overgeslagen.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>1 statement was skipped.</translation>
    </message>
    <message>
        <source>{count} stellingen zijn overgeslagen.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>{count} statements were skipped.</translation>
    </message>
    <message>
        <source>Dit waren alle stellingen.</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Those were all the statements.</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Dank u wel. Geef de laptop terug aan de consulent.</source>
        <translatorcomment>consulent = consultant</translatorcomment>
        <translation>Thank you. Please give the laptop back to the consultant.</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard.</source>
        <translation>Your answers have been kept.</translation>
    </message>
    <message>
        <source>Toch verder invullen</source>
        <translation>Go on filling in after all</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Bent u er nog?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Bijna op slot</source>
        <translation>About to lock</translation>
    </message>
    <message>
        <source>1 seconde</source>
        <translation>1 second</translation>
    </message>
    <message>
        <source>{seconds} seconden</source>
        <translation>{seconds} seconds</translation>
    </message>
    <message>
        <source>Over {left} gaat het scherm even dicht. Raak het scherm aan of druk op een toets om door te gaan. Uw antwoorden zijn bewaard.</source>
        <translation>In {left} the screen will close for a while. Touch the screen or press a key to go on. Your answers have been kept.</translation>
    </message>
    <message>
        <source>De kluis gaat over {left} op slot. Beweeg de muis of druk op een toets om door te gaan.</source>
        <translatorcomment>kluis = vault</translatorcomment>
        <translation>The vault will lock in {left}. Move the mouse or press a key to go on.</translation>
    </message>
</context>
<context>
    <name>LockedNote</name>
    <message>
        <source>Het scherm is even dicht.</source>
        <translation>The screen is closed for a while.</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard. Geef de laptop aan de consulent: die opent het scherm weer.</source>
        <translation>Your answers have been kept. Please give the laptop to the consultant, who will open the screen again.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translation>Larger text</translation>
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
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Tekst: {percent} procent</source>
        <translation>Text: {percent} percent</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Dit is niet bewaard. Probeer het nog een keer. Lukt het weer niet? Geef de laptop dan aan de consulent. Wat u eerder hebt ingevuld, is bewaard.</source>
        <translatorcomment>consulent = consultant</translatorcomment>
        <translation>This was not kept. Try once more. Does it fail again? Then give the laptop to the consultant. What you filled in before has been kept.</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Hulptekst, niet gevalideerd</source>
        <translation>Help text, not validated</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Lees voor</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Uitleg: kies het antwoord dat het beste bij u past. Er zijn geen goede of foute antwoorden.</source>
        <translation>Explanation: choose the answer that fits you best. There are no right or wrong answers.</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Antwoord weghalen</source>
        <translation>Remove answer</translation>
    </message>
    <message>
        <source>Naar het einde</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>{instrument}, ingevuld door {name}</source>
        <translation>{instrument}, filled in by {name}</translation>
    </message>
    <message>
        <source>Stelling {number} van {count}</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Statement {number} of {count}</translation>
    </message>
    <message>
        <source>Stop voorlezen</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Uitleg bij deze stelling</source>
        <translatorcomment>stelling = statement</translatorcomment>
        <translation>Explanation of this statement</translation>
    </message>
    <message>
        <source>Uw antwoord: {answer}.</source>
        <translation>Your answer: {answer}.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {first} tot en met {last} gebruiken.</source>
        <translation>You can also use the keys {first} to {last}.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {keys} en {last} gebruiken.</source>
        <translation>You can also use the keys {keys} and {last}.</translation>
    </message>
    <message>
        <source>De andere antwoorden kiest u met de pijlen en Enter.</source>
        <translation>You choose the other answers with the arrow keys and Enter.</translation>
    </message>
    <message>
        <source>Met Enter gaat u verder: uw antwoord blijft staan.</source>
        <translation>With Enter you go on: your answer stays.</translation>
    </message>
</context>
</TS>
