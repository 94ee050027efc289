"""Fictional families that turn on how children came: adopted, foster, twins, one known parent."""

from typing import Final

from screening.network.family.model import Family
from tests.support.constellations.family_text import make_family

CHILDREN: Final[dict[str, Family]] = {
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
}
"""By a name in Dutch and English."""
