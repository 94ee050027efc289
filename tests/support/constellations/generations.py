"""Fictional families over many rows, or with many people on one."""

from typing import Final

from screening.network.family.model import Family
from tests.support.constellations.family_text import make_family


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


GENERATIONS: Final[dict[str, Family]] = {
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
    "zestig mensen (sixty people)": make_large_family(),
}
"""By a name in Dutch and English."""
