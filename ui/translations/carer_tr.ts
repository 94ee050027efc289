<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Antwoord {number} van {count}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{count} yanıttan {number}. yanıt</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>Klaar</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Overgeslagen stellingen alsnog invullen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Atlanan ifadeleri şimdi yanıtla</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>1 stelling is overgeslagen.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>1 ifade atlandı.</translation>
    </message>
    <message>
        <source>{count} stellingen zijn overgeslagen.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{count} ifade atlandı.</translation>
    </message>
    <message>
        <source>Dit waren alle stellingen.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Bütün ifadeler bu kadardı.</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Dank u wel. Geef de laptop terug aan de consulent.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Teşekkür ederiz. Dizüstü bilgisayarı danışmana geri verin.</translation>
    </message>
    <message>
        <source>Toch verder invullen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yine de doldurmaya devam et</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Bent u er nog?</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>Bijna op slot</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Kilitlenmek üzere</translation>
    </message>
    <message>
        <source>1 seconde</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>1 saniye</translation>
    </message>
    <message>
        <source>{seconds} seconden</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{seconds} saniye</translation>
    </message>
    <message>
        <source>Over {left} gaat het scherm even dicht. Raak het scherm aan of druk op een toets om door te gaan. Uw antwoorden zijn bewaard.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Ekran {left} sonra kısa bir süre kapanacak. Devam etmek için ekrana dokunun veya bir tuşa basın. Yanıtlarınız kaydedildi.</translation>
    </message>
    <message>
        <source>De kluis gaat over {left} op slot. Beweeg de muis of druk op een toets om door te gaan.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Kasa {left} sonra kilitlenecek. Devam etmek için fareyi hareket ettirin veya bir tuşa basın.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Pauze</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Ara ver</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Uitleg: kies het antwoord dat het beste bij u past. Er zijn geen goede of foute antwoorden.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Açıklama: size en uygun yanıtı seçin. Doğru ya da yanlış yanıt yoktur.</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Atla</translation>
    </message>
    <message>
        <source>{instrument}, ingevuld door {name}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{instrument}, dolduran: {name}</translation>
    </message>
    <message>
        <source>Stelling {number} van {count}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>İfade {number} / {count}</translation>
    </message>
    <message>
        <source>Uitleg bij deze stelling</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Bu ifadeyle ilgili açıklama</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {keys} en {last} gebruiken.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{keys} ve {last} tuşlarını da kullanabilirsiniz.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen 1 tot en met {count} gebruiken.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>1 ile {count} arasındaki tuşları da kullanabilirsiniz.</translation>
    </message>
</context>
</TS>
