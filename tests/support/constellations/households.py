"""Fictional families that turn on who lives with the client, and on who stands aside."""

from typing import Final

from screening.network.family.model import Family
from tests.support.constellations.family_text import make_family

HOUSEHOLDS: Final[dict[str, Family]] = {
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
}
"""By a name in Dutch and English."""
