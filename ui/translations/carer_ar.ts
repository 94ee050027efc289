<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Antwoord {number} van {count}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>الإجابة {number} من {count}</translation>
    </message>
    <message>
        <source>Toets {key}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>المفتاح ⁨{key}⁩</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>Klaar</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Overgeslagen stellingen alsnog invullen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>أجب الآن عن العبارات التي تخطيتها</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>1 stelling is overgeslagen.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>تم تخطي عبارة واحدة.</translation>
    </message>
    <message>
        <source>{count} stellingen zijn overgeslagen.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>عدد العبارات التي تم تخطيها: {count}.</translation>
    </message>
    <message>
        <source>Dit waren alle stellingen.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>هذه كانت جميع العبارات.</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Dank u wel. Geef de laptop terug aan de consulent.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>شكرًا لك. يُرجى إعادة الحاسوب المحمول إلى المستشار.</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Toch verder invullen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>متابعة الإجابة</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Bent u er nog?</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Bijna op slot</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>سيُقفل قريبًا</translation>
    </message>
    <message>
        <source>1 seconde</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>{seconds} seconden</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>{seconds} ثانية</translation>
    </message>
    <message>
        <source>Over {left} gaat het scherm even dicht. Raak het scherm aan of druk op een toets om door te gaan. Uw antwoorden zijn bewaard.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>ستُغلق الشاشة مؤقتًا بعد {left}. المس الشاشة أو اضغط على أي مفتاح للمتابعة. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>De kluis gaat over {left} op slot. Beweeg de muis of druk op een toets om door te gaan.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>ستُقفل الخزنة بعد {left}. حرّك الفأرة أو اضغط على أي مفتاح للمتابعة.</translation>
    </message>
</context>
<context>
    <name>LockedNote</name>
    <message>
        <source>Het scherm is even dicht.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>الشاشة مغلقة مؤقتًا.</translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard. Geef de laptop aan de consulent: die opent het scherm weer.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>إجاباتك محفوظة. يُرجى إعطاء الحاسوب المحمول إلى المستشار، وسيفتح الشاشة من جديد.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Kleiner</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Groter</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Licht</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Donker</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Tekst: {percent} procent</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>النص: {percent} بالمئة</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>Dit is niet bewaard. Probeer het nog een keer. Lukt het weer niet? Geef de laptop dan aan de consulent. Wat u eerder hebt ingevuld, is bewaard.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>لم يتم حفظ هذا. حاول مرة أخرى. إذا لم ينجح مجددًا فأعطِ الحاسوب المحمول للمستشار. ما أجبت عنه سابقًا محفوظ.</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>لم ينجح</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Hulptekst, niet gevalideerd</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>نص مساعد، غير معتمد علميًا</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Lees voor</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Uitleg: kies het antwoord dat het beste bij u past. Er zijn geen goede of foute antwoorden.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>توضيح: اختر الإجابة الأنسب لك. لا توجد إجابات صحيحة أو خاطئة.</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Antwoord weghalen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>إزالة الإجابة</translation>
    </message>
    <message>
        <source>Naar het einde</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>{instrument}, ingevuld door {name}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>⁨{instrument}⁩، تعبئة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Stelling {number} van {count}</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>العبارة {number} من {count}</translation>
    </message>
    <message>
        <source>Stop voorlezen</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Uitleg bij deze stelling</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>توضيح لهذه العبارة</translation>
    </message>
    <message>
        <source>Uw antwoord: {answer}.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>إجابتك: {answer}.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {first} tot en met {last} gebruiken.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>يمكنك أيضًا استخدام المفاتيح من ⁨{first}⁩ إلى ⁨{last}⁩.</translation>
    </message>
    <message>
        <source>U kunt ook de toetsen {keys} en {last} gebruiken.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>يمكنك أيضًا استخدام المفاتيح ⁨{keys}⁩ و ⁨{last}⁩.</translation>
    </message>
    <message>
        <source>De andere antwoorden kiest u met de pijlen en Enter.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>تختار الإجابات الأخرى بمفاتيح الأسهم ومفتاح Enter.</translation>
    </message>
    <message>
        <source>Met Enter gaat u verder: uw antwoord blijft staan.</source>
        <translatorcomment>door ons vertaald, nog na te kijken door een moedertaalspreker</translatorcomment>
        <translation>بالضغط على Enter تتابع: تبقى إجابتك كما هي.</translation>
    </message>
</context>
</TS>
