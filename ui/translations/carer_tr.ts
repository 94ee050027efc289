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
    <message>
        <source>Toets {key}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{key} tuşu</translation>
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
        <source>Uw antwoorden zijn bewaard.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yanıtlarınız kaydedildi.</translation>
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
    <name>LockedNote</name>
    <message>
        <source>Het scherm is even dicht.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Ekran kısa bir süre kapalı.</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard. Geef de laptop aan de consulent: die opent het scherm weer.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yanıtlarınız kaydedildi. Dizüstü bilgisayarı danışmana verin: ekranı yeniden o açar.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Kleiner</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Groter</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yazıyı küçült</translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yazıyı büyüt</translation>
    </message>
    <message>
        <source>Licht</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Donker</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Tekst: {percent} procent</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yazı: yüzde {percent}</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Dit is niet bewaard. Probeer het nog een keer. Lukt het weer niet? Geef de laptop dan aan de consulent. Wat u eerder hebt ingevuld, is bewaard.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Bu kaydedilmedi. Bir kez daha deneyin. Yine olmazsa dizüstü bilgisayarı danışmana verin. Daha önce doldurduklarınız kaydedildi.</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Başarısız</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Hulptekst, niet gevalideerd</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yardım metni, doğrulanmamış</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Lees voor</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Sesli oku</translation>
    </message>
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
        <source>Volgende</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Antwoord weghalen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yanıtı kaldır</translation>
    </message>
    <message>
        <source>Naar het einde</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Sona git</translation>
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
        <source>Stop voorlezen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Okumayı durdur</translation>
    </message>
    <message>
        <source>Uitleg bij deze stelling</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Bu ifadeyle ilgili açıklama</translation>
    </message>
    <message>
        <source>Uw antwoord: {answer}.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Yanıtınız: {answer}.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {first} tot en met {last} gebruiken.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{first} ile {last} arasındaki tuşları da kullanabilirsiniz.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {keys} en {last} gebruiken.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{keys} ve {last} tuşlarını da kullanabilirsiniz.</translation>
    </message>
    <message>
        <source>De andere antwoorden kiest u met de pijlen en Enter.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Diğer yanıtları ok tuşları ve Enter ile seçersiniz.</translation>
    </message>
    <message>
        <source>Met Enter gaat u verder: uw antwoord blijft staan.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>Enter ile devam edersiniz: yanıtınız aynı kalır.</translation>
    </message>
</context>
</TS>
