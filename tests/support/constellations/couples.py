"""Fictional families that turn on partners: divorced, remarried, never partners, two at once."""

from typing import Final

from screening.network.family.model import Family
from tests.support.constellations.family_text import make_family

COUPLES: Final[dict[str, Family]] = {
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
}
"""By a name in Dutch and English."""
