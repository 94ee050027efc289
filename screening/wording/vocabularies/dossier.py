"""The words of the dossier, its visits and its client support."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.dossier.carer_situation import OwnHealth
from screening.dossier.model import (
    ProcedureStep,
    StepState,
    SupportChoice,
    SupporterKind,
    VisitKind,
    VisitStep,
)
from screening.dossier.support_organisations import OrganisationKind

DOSSIER: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    ProcedureStep: {
        ProcedureStep.NOTIFICATION: "melding",
        ProcedureStep.CONFIRMATION: "bevestiging van de melding",
        ProcedureStep.TEMPORARY_PROVISION: "tijdelijke voorziening",
        ProcedureStep.PERSONAL_PLAN: "persoonlijk plan",
        ProcedureStep.INVESTIGATION: "onderzoek",
        ProcedureStep.REPORT: "verslag",
        ProcedureStep.REMARKS: "reactie op het verslag",
        ProcedureStep.APPLICATION: "aanvraag",
        ProcedureStep.DECISION: "beschikking",
        ProcedureStep.OBJECTION: "bezwaar",
    },
    SupportChoice: {
        SupportChoice.UNDECIDED: "nog niet gekozen",
        SupportChoice.FORMAL: "ja, van een organisatie",
        SupportChoice.INFORMAL: "ja, iemand uit de eigen omgeving",
        SupportChoice.DECLINED: "nee, niet nodig",
    },
    SupporterKind: {
        SupporterKind.FAMILY: "familie",
        SupporterKind.FRIEND: "vriend of bekende",
        SupporterKind.VOLUNTEER: "vrijwilliger",
        SupporterKind.OTHER: "iemand anders",
    },
    OrganisationKind: {
        OrganisationKind.FORMAL: "cliëntondersteuning door een organisatie",
        OrganisationKind.VOLUNTEER: "cliëntondersteuning door vrijwilligers",
        OrganisationKind.LISTENING: "luisterend oor, dag en nacht",
    },
    VisitKind: {
        VisitKind.FIRST: "eerste gesprek",
        VisitKind.FOLLOW_UP: "vervolggesprek",
        VisitKind.PHONE: "telefoongesprek",
    },
    VisitStep: {
        VisitStep.PREPARATION: "Voorbereiding",
        VisitStep.FAMILY: "Familie",
        VisitStep.CARE_SITUATION: "Zorgsituatie",
        VisitStep.BURDEN: "Belasting",
        VisitStep.NETWORK: "Netwerk",
        VisitStep.SIGNALS: "Signalen",
        VisitStep.INVESTIGATION: "Onderzoek",
        VisitStep.ARRANGEMENT: "Arrangement",
        VisitStep.PROPOSAL: "Voorstel",
    },
    StepState: {
        StepState.EMPTY: "nog leeg",
        StepState.BEGUN: "begonnen",
        StepState.DONE: "klaar",
        StepState.SKIPPED: "overgeslagen",
    },
    OwnHealth: {
        OwnHealth.GOOD: "goed",
        OwnHealth.FAIR: "gaat wel",
        OwnHealth.POOR: "slecht",
    },
}
