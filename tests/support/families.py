"""Fictional families, each with something that a family tree must be able to draw."""

from typing import Final

from screening.identifiers import PersonId
from screening.network.family.model import (
    Descent,
    Family,
    Kinship,
    KinshipKind,
    Member,
    Parentage,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.model import Gender

GENDERS: Final = {"m": Gender.MAN, "v": Gender.WOMAN, "x": Gender.OTHER, "?": None}

PAIRS: Final = {
    "x": (PartnershipKind.MARRIED, PartnershipState.CURRENT),
    "x/": (PartnershipKind.MARRIED, PartnershipState.SEPARATED),
    "x//": (PartnershipKind.MARRIED, PartnershipState.DIVORCED),
    "-": (PartnershipKind.LIVING_TOGETHER, PartnershipState.CURRENT),
    "-/": (PartnershipKind.LIVING_TOGETHER, PartnershipState.SEPARATED),
    ".": (PartnershipKind.LIVING_APART, PartnershipState.CURRENT),
}

DESCENTS: Final = {
    ">": Descent.BIRTH,
    "a>": Descent.ADOPTED,
    "p>": Descent.FOSTER,
}

KINSHIPS: Final = {
    "~": KinshipKind.SIBLING,
    "h~": KinshipKind.HALF_SIBLING,
    "t~": KinshipKind.TWIN,
    "i~": KinshipKind.IDENTICAL_TWIN,
}


def make_family(people: str, relations: str = "") -> Family:
    """Return a family from a few lines of text.

    Args:
        people: one a line: name, gender (m v x ?), age or a dash, then any of client, carer,
            home (lives with the client) and dead. The id is the name.
        relations: one a line: two names, or names with a plus between, around a sign from
            `PAIRS`, `DESCENTS` or `KINSHIPS`; parents stand left of their children.
    """
    pairs: list[Partnership] = []
    parents: list[Parentage] = []
    kinships: list[Kinship] = []
    for line in filter(None, map(str.strip, relations.splitlines())):
        left, sign, right = line.split()
        for first in map(PersonId, left.split("+")):
            for second in map(PersonId, right.split("+")):
                if sign in PAIRS:
                    pairs.append(Partnership(first, second, *PAIRS[sign]))
                elif sign in DESCENTS:
                    parents.append(Parentage(first, second, DESCENTS[sign]))
                else:
                    kinships.append(Kinship(first, second, KINSHIPS[sign]))
    lines = filter(None, map(str.strip, people.splitlines()))
    return Family(tuple(map(_make_member, lines)), tuple(pairs), tuple(parents), tuple(kinships))


def _make_member(line: str) -> Member:
    name, gender, age, *marks = line.split()
    return Member(
        PersonId(name),
        name.replace("_", " "),
        GENDERS[gender],
        None if age == "-" else int(age),
        deceased="dead" in marks,
        is_client="client" in marks,
        is_carer="carer" in marks,
        household="home" in marks or "client" in marks,
    )


def make_large_family() -> Family:
    """Return sixty people over four generations: a couple, five children and what came of them."""
    people = ["Stamvader m 97 dead", "Stammoeder v 95 client"]
    relations = ["Stamvader x Stammoeder"]
    for child in range(5):
        family = f"{child + 1}"
        people += [f"Kind_{family} v {72 - child}", f"Man_{family} m {73 - child}"]
        relations += [
            f"Stamvader+Stammoeder > Kind_{family}",
            f"Man_{family} x Kind_{family}",
        ]
        for index in range(3):
            name = f"{family}{'abc'[index]}"
            people += [f"Zoon_{name} m {45 - index}", f"Vrouw_{name} v {44 - index}"]
            relations += [
                f"Man_{family}+Kind_{family} > Zoon_{name}",
                f"Zoon_{name} x Vrouw_{name}",
            ]
            people.append(f"Baby_{name} x 4")
            relations.append(f"Zoon_{name}+Vrouw_{name} > Baby_{name}")
    people += [f"Neef_{index} m 80" for index in range(3)]
    relations.append("Neef_0 ~ Neef_1")
    return make_family("\n".join(people), "\n".join(relations))


FAMILIES: Final[dict[str, Family]] = {
    "gezin (nuclear family)": make_family(
        """
        Henk_de_Vries m 72 client
        Greet_de_Vries v 70 carer home
        Marijke v 45
        Johan m 42
        Annelies v 39 carer
        """,
        """
        Henk_de_Vries x Greet_de_Vries
        Henk_de_Vries+Greet_de_Vries > Marijke+Johan+Annelies
        """,
    ),
    "gescheiden ouders (divorced parents)": make_family(
        """
        Sanne v 16 client
        Peter m 47
        Ilse v 45 carer home
        Bram m 13 home
        """,
        """
        Peter x// Ilse
        Peter+Ilse > Sanne+Bram
        """,
    ),
    "hertrouwd, halfbroers aan beide kanten (remarriage)": make_family(
        """
        Kees m 66 client
        Wilma v 64
        Tineke v 60 carer home
        Roel m 62
        Esther v 38
        Mark m 35
        Lotte v 24 home
        Jeroen m 33
        """,
        """
        Kees x// Wilma
        Kees x Tineke
        Roel x// Tineke
        Kees+Wilma > Esther+Mark
        Kees+Tineke > Lotte
        Roel+Tineke > Jeroen
        """,
    ),
    "drie huwelijken (three marriages)": make_family(
        """
        Willem m 81 client
        Ans v 80
        Bep v 76 dead
        Corrie v 70 home carer
        Ad m 55
        Dirk m 50
        Els v 47
        Fenna v 30
        """,
        """
        Willem x// Ans
        Willem x Bep
        Willem x Corrie
        Willem+Ans > Ad
        Willem+Bep > Dirk+Els
        Willem+Corrie > Fenna
        """,
    ),
    "weduwe hertrouwd (widow remarried)": make_family(
        """
        Truus v 79 client
        Gerrit m 74 dead
        Anton m 82 home carer
        Hans m 51
        Ria v 48
        """,
        """
        Truus x Gerrit
        Truus x Anton
        Gerrit+Truus > Hans+Ria
        """,
    ),
    "twee moeders (two mothers)": make_family(
        """
        Noor v 9 client
        Eva v 38 home carer
        Linde v 40 home
        """,
        """
        Eva x Linde
        Eva > Noor
        Linde a> Noor
        """,
    ),
    "twee vaders, geadopteerd kind, geboortemoeder bekend (two fathers)": make_family(
        """
        Tim m 12 client
        Rob m 44 home carer
        Stefan m 46 home
        Maria v 30
        """,
        """
        Rob x Stefan
        Rob+Stefan a> Tim
        Maria > Tim
        """,
    ),
    "pleegkind met eigen ouders (foster child)": make_family(
        """
        Davy m 10 client
        Joke v 52 home carer
        Piet m 54 home
        Kim v 29
        Ricardo m 31
        Lisa v 17 home
        Amber v 7
        """,
        """
        Piet x Joke
        Kim -/ Ricardo
        Piet+Joke > Lisa
        Piet+Joke p> Davy
        Kim+Ricardo > Davy+Amber
        """,
    ),
    "tweelingen en drieling (twins and triplets)": make_family(
        """
        Anna v 68 client
        Cor m 70 home carer
        Daan m 40
        Emma v 40
        Floor v 37
        Guus m 33
        Hugo m 33
        Iris v 29
        Jip v 29
        Kaat v 29
        """,
        """
        Cor x Anna
        Cor+Anna > Daan+Emma+Floor+Guus+Hugo+Iris+Jip+Kaat
        Daan t~ Emma
        Guus i~ Hugo
        Iris t~ Jip
        Jip i~ Kaat
        """,
    ),
    "broers en zussen zonder ouders (unknown parents)": make_family(
        """
        Mien v 88 client
        Jo v 91 dead
        Toon m 85 carer
        Lies v -
        Wout m -
        """,
        """
        Mien ~ Jo
        Mien ~ Toon
        Toon ~ Lies
        Mien h~ Wout
        """,
    ),
    "een bekende ouder (one known parent)": make_family(
        """
        Chantal v 36 client
        Milan m 11 home
        Zoë v 8 home
        Loes v 60 carer
        """,
        """
        Loes > Chantal
        Chantal > Milan+Zoë
        """,
    ),
    "ouders die nooit partners waren (never partners)": make_family(
        """
        Job m 6 client
        Femke v 33 home carer
        Bas m 35
        Nick m 34 home
        Saar v 2 home
        """,
        """
        Femke+Bas > Job
        Femke - Nick
        Nick+Femke > Saar
        """,
    ),
    "vier generaties (four generations)": make_family(
        """
        Antje v 70 client
        Overgrootmoe v 95
        Sietse m 72 home carer
        Froukje v 46
        Bauke m 48
        Hielke m 43
        Nynke v 22
        Douwe m 19
        Baby_Jelle m 1
        Wietse m 24
        """,
        """
        Overgrootmoe > Antje
        Sietse x Antje
        Sietse+Antje > Froukje+Hielke
        Bauke x Froukje
        Bauke+Froukje > Nynke+Douwe
        Wietse - Nynke
        Wietse+Nynke > Baby_Jelle
        """,
    ),
    "twaalf kinderen (large family)": make_family(
        """
        Moeder_Jansen v 92 client
        Vader_Jansen m 94 dead
        Harrie m 70
        Nellie v 69
        Frans m 67
        Mia v 66 carer
        Sjaak m 64
        Dora v 62
        Wim m 61 dead
        Riet v 59
        Theo m 58
        Gonnie v 56
        Leo m 54
        Tonnie v 51
        """,
        """
        Vader_Jansen x Moeder_Jansen
        Vader_Jansen+Moeder_Jansen > Harrie+Nellie+Frans+Mia+Sjaak+Dora
        Vader_Jansen+Moeder_Jansen > Wim+Riet+Theo+Gonnie+Leo+Tonnie
        """,
    ),
    "samengesteld gezin met gezamenlijk kind (stepfamily)": make_family(
        """
        Mila v 14 client
        Arjan m 45 home
        Petra v 43 home carer
        Karin v 44
        Edwin m 46
        Luuk m 16
        Sem m 11 home
        Fien v 3 home
        """,
        """
        Arjan x// Karin
        Edwin x// Petra
        Arjan x Petra
        Arjan+Karin > Luuk+Sem
        Edwin+Petra > Mila
        Arjan+Petra > Fien
        """,
    ),
    "neef en nicht getrouwd (cousins married)": make_family(
        """
        Fatma v 58 client
        Ali m 60 home carer
        Opa_Yilmaz m 90 dead
        Oma_Yilmaz v 88
        Mehmet m 66
        Ayse v 64
        Hatice v 62
        Ibrahim m 65
        Elif v 30
        Emre m 27
        Selma v 55
        """,
        """
        Opa_Yilmaz x Oma_Yilmaz
        Opa_Yilmaz+Oma_Yilmaz > Mehmet+Hatice
        Mehmet x Ayse
        Ibrahim x Hatice
        Mehmet+Ayse > Ali
        Ibrahim+Hatice > Fatma+Selma
        Ali x Fatma
        Ali+Fatma > Elif+Emre
        """,
    ),
    "kleinkind is cliënt (client as grandchild)": make_family(
        """
        Thijs m 8 client
        Suus v 36 home carer
        Rik m 37 home
        Opa_Jan m 68 carer
        Oma_Ank v 66 carer
        Opa_Bert m 70
        Oma_Ina v 69
        Tante_Bo v 33
        Oom_Gijs m 40
        Pip v 5 home
        """,
        """
        Opa_Jan x Oma_Ank
        Opa_Bert x Oma_Ina
        Opa_Jan+Oma_Ank > Suus+Tante_Bo
        Opa_Bert+Oma_Ina > Rik+Oom_Gijs
        Rik x Suus
        Rik+Suus > Thijs+Pip
        """,
    ),
    "twee families, midden in beide (two families merge)": make_family(
        """
        Jan_Bakker m 76 client
        Riet_Smit v 74 home carer
        Vader_Bakker m - dead
        Moeder_Bakker v - dead
        Vader_Smit m - dead
        Moeder_Smit v 98
        Piet_Bakker m 79
        Joop_Bakker m 71
        Truus_Smit v 77
        Ellie_Smit v 70
        Marco m 48
        Linda v 45 carer
        """,
        """
        Vader_Bakker x Moeder_Bakker
        Vader_Smit x Moeder_Smit
        Vader_Bakker+Moeder_Bakker > Jan_Bakker+Piet_Bakker+Joop_Bakker
        Vader_Smit+Moeder_Smit > Riet_Smit+Truus_Smit+Ellie_Smit
        Jan_Bakker x Riet_Smit
        Jan_Bakker+Riet_Smit > Marco+Linda
        """,
    ),
    "drie generaties in huis (kangaroo household)": make_family(
        """
        Oma_Greetje v 84 client
        Monique v 55 home carer
        Ruud m 57 home
        Kevin m 24
        Daphne v 20 home
        Hans m 58
        Ineke v 56
        Opa_Klaas m 86 dead
        """,
        """
        Opa_Klaas x Oma_Greetje
        Opa_Klaas+Oma_Greetje > Hans+Monique
        Hans x Ineke
        Ruud x Monique
        Ruud+Monique > Kevin+Daphne
        """,
    ),
    "middelste generatie overleden (deceased middle generation)": make_family(
        """
        Stijn m 78 client
        Alida v 76 home
        Paul m 45 dead
        Carla v 47 dead
        Robin x 22 home carer
        Yara v 19
        """,
        """
        Stijn x Alida
        Stijn+Alida > Paul
        Paul x Carla
        Paul+Carla > Robin+Yara
        """,
    ),
    "alleen, met vrienden (single client)": make_family(
        """
        Rudolf m 64 client
        Vriend_Sjors m 63 carer
        Buurvrouw_Tea v 70
        Vriendin_Loes v -
        """,
    ),
    "schoonfamilie (in-laws)": make_family(
        """
        Bea v 59 client
        Kor m 61 home carer
        Schoonmoeder v 87
        Schoonvader m 89 dead
        Zwager_Jaap m 64
        Schoonzus_Els v 63
        Neef_Bart m 33
        Zwager_Wim m 56
        Dochter_Ans v 30
        Schoonzoon_Tom m 31
        """,
        """
        Schoonvader x Schoonmoeder
        Schoonvader+Schoonmoeder > Kor+Zwager_Jaap+Zwager_Wim
        Zwager_Jaap x Schoonzus_Els
        Zwager_Jaap+Schoonzus_Els > Neef_Bart
        Kor x Bea
        Kor+Bea > Dochter_Ans
        Schoonzoon_Tom - Dochter_Ans
        """,
    ),
    "grootouders voeden kleinkind op (grandparents)": make_family(
        """
        Jayden m 11 client
        Oma_Sonja v 63 home carer
        Opa_Fred m 66 home
        Mama_Kelly v 31
        Papa_Dennis m -
        Oom_Mitch m 35
        """,
        """
        Opa_Fred x Oma_Sonja
        Opa_Fred+Oma_Sonja > Mama_Kelly+Oom_Mitch
        Mama_Kelly+Papa_Dennis > Jayden
        """,
    ),
    "twee partners tegelijk (two current partners)": make_family(
        """
        Omar m 61 client
        Layla v 58 home carer
        Samira v 49
        Youssef m 35
        Nadia v 30
        Karim m 21
        """,
        """
        Omar x Layla
        Omar . Samira
        Omar+Layla > Youssef+Nadia
        Omar+Samira > Karim
        """,
    ),
    "volwassen kind woont in met gezin (adult child lives in)": make_family(
        """
        Gerda v 81 client
        Zoon_Erik m 54
        Dochter_Anja v 52 home carer
        Schoonzoon_Ton m 55 home
        Schoondochter v 50
        Kleinkind_Tess v 18 home
        Kleinkind_Finn m 15 home
        Kleinkind_Roos v 21
        """,
        """
        Gerda > Zoon_Erik+Dochter_Anja
        Zoon_Erik x Schoondochter
        Schoonzoon_Ton x Dochter_Anja
        Zoon_Erik+Schoondochter > Kleinkind_Roos
        Schoonzoon_Ton+Dochter_Anja > Kleinkind_Tess+Kleinkind_Finn
        """,
    ),
    "stiefvader adopteerde (stepfather adopted)": make_family(
        """
        Lars m 15 client
        Yvonne v 44 home carer
        Marcel m 46 home
        Erwin m 48
        Joris m 6 home
        """,
        """
        Erwin x// Yvonne
        Marcel x Yvonne
        Erwin+Yvonne > Lars
        Marcel a> Lars
        Marcel+Yvonne > Joris
        """,
    ),
    "vrienden met eigen gezin (friends beside the family)": make_family(
        """
        Nel v 77 client
        Zus_Rika v 80
        Vriendin_Mies v 75 carer
        Man_van_Mies m 78
        Dochter_van_Mies v 50
        Buurman m 55
        """,
        """
        Nel ~ Zus_Rika
        Man_van_Mies x Vriendin_Mies
        Man_van_Mies+Vriendin_Mies > Dochter_van_Mies
        """,
    ),
    "twee zussen trouwen twee broers (two sisters, two brothers)": make_family(
        """
        Jannie v 73 client
        Arie m 75 home carer
        Corrie v 70
        Bertus m 72
        Vader_Kok m - dead
        Moeder_Kok v - dead
        Vader_Mol m - dead
        Moeder_Mol v - dead
        Ina v 45
        Gert m 44
        """,
        """
        Vader_Kok x Moeder_Kok
        Vader_Mol x Moeder_Mol
        Vader_Kok+Moeder_Kok > Jannie+Corrie
        Vader_Mol+Moeder_Mol > Arie+Bertus
        Arie x Jannie
        Bertus x Corrie
        Arie+Jannie > Ina
        Bertus+Corrie > Gert
        """,
    ),
    "partner met ouders, midden in het gezin (partner with parents)": make_family(
        """
        Jan m 70 client
        Riet v 68 home carer
        Bertus m 76
        Coba v 74
        Dirk m 66
        Geertje v 64
        Wies v 75
        Vader_van_Jan m - dead
        Moeder_van_Jan v 97
        Vader_van_Riet m - dead
        Moeder_van_Riet v 93
        Kees m 40
        Lia v 38
        Neef_Teun m 45
        """,
        """
        Vader_van_Jan x Moeder_van_Jan
        Vader_van_Riet x Moeder_van_Riet
        Vader_van_Jan+Moeder_van_Jan > Jan+Bertus+Coba+Dirk+Geertje
        Vader_van_Riet+Moeder_van_Riet > Riet
        Bertus x Wies
        Bertus+Wies > Neef_Teun
        Jan x Riet
        Jan+Riet > Kees+Lia
        """,
    ),
    "hele stamboom van een kind (full pedigree)": make_family(
        """
        Kind v 10 client
        Papa m 40 home
        Mama v 38 home carer
        Broer m 13 home
        Opa_P m 70
        Oma_P v 69
        Opa_M m 68
        Oma_M v 67
        Overopa_A m 95 dead
        Overoma_A v 94
        Overopa_B m 93 dead
        Overoma_B v 92
        Overopa_C m 91
        Overoma_C v 90
        Oudtante v 72
        Oudoom m 60
        Oom_Siem m 43
        Tante_Jet v 41
        Tante_Pien v 33
        Neefje m 8
        """,
        """
        Overopa_A x Overoma_A
        Overopa_B x Overoma_B
        Overopa_C x Overoma_C
        Overopa_A+Overoma_A > Opa_P+Oudtante
        Overopa_B+Overoma_B > Oma_P
        Overopa_C+Overoma_C > Opa_M+Oudoom
        Opa_P x Oma_P
        Opa_M x Oma_M
        Opa_P+Oma_P > Papa+Oom_Siem
        Opa_M+Oma_M > Mama+Tante_Pien
        Oom_Siem x Tante_Jet
        Oom_Siem+Tante_Jet > Neefje
        Papa x Mama
        Papa+Mama > Kind+Broer
        """,
    ),
    "broers en zussen van beide partners (both with siblings)": make_family(
        """
        Jan m 78 client
        Riet v 76 home carer
        Piet m 80
        Anna v 70
        Truus v 73
        Marco m 48
        Eef v 46
        Kleindochter v 12
        Kleinzoon m 9
        """,
        """
        Jan x Riet
        Jan ~ Piet
        Jan ~ Anna
        Riet ~ Truus
        Jan+Riet > Marco
        Marco x Eef
        Marco+Eef > Kleindochter+Kleinzoon
        """,
    ),
    "zestig mensen (sixty people)": make_large_family(),
}
"""By a name in Dutch and English."""
