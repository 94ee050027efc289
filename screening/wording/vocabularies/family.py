"""The words of the family drawing."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.network.family.model import Descent, KinshipKind, PartnershipKind, PartnershipState

FAMILY: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    PartnershipKind: {
        PartnershipKind.MARRIED: "getrouwd of geregistreerd partner",
        PartnershipKind.LIVING_TOGETHER: "samenwonend",
        PartnershipKind.LIVING_APART: "relatie, niet samenwonend",
    },
    PartnershipState: {
        PartnershipState.CURRENT: "nu",
        PartnershipState.SEPARATED: "uit elkaar",
        PartnershipState.DIVORCED: "gescheiden",
    },
    Descent: {
        Descent.BIRTH: "eigen kind",
        Descent.ADOPTED: "adoptiekind",
        Descent.FOSTER: "pleegkind",
    },
    KinshipKind: {
        KinshipKind.SIBLING: "broer of zus",
        KinshipKind.HALF_SIBLING: "halfbroer of halfzus",
        KinshipKind.TWIN: "tweeling",
        KinshipKind.IDENTICAL_TWIN: "eeneiige tweeling",
    },
}
