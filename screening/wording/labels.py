"""The word for every closed vocabulary of the app; one word per thing, as in the glossary.

The tables are in Dutch; `setup/translate.py` reads them whole.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.arrangement.model import Frequency, LifeArea, ProviderKind, SupportFunction, Unit
from screening.dossier.carer_situation import OwnHealth
from screening.dossier.model import ProcedureStep, StepState, SupportChoice, VisitKind, VisitStep
from screening.network.family.model import (
    Descent,
    KinshipKind,
    PartnershipKind,
    PartnershipState,
)
from screening.network.model import (
    Circle,
    DayPart,
    Direction,
    Gender,
    Group,
    Sector,
    SupportKind,
    TaskKind,
    TieKind,
    Weekday,
)
from screening.signals.model import Strength, Verdict
from screening.wording.speech import say

LABELS: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    ProcedureStep: {
        ProcedureStep.NOTIFICATION: "melding",
        ProcedureStep.CONFIRMATION: "bevestiging van de melding",
        ProcedureStep.PERSONAL_PLAN: "persoonlijk plan",
        ProcedureStep.INVESTIGATION: "onderzoek",
        ProcedureStep.REPORT: "verslag",
        ProcedureStep.APPLICATION: "aanvraag",
        ProcedureStep.DECISION: "beschikking",
    },
    SupportChoice: {
        SupportChoice.UNDECIDED: "nog niet gekozen",
        SupportChoice.FORMAL: "ja, van een organisatie",
        SupportChoice.INFORMAL: "ja, iemand uit de eigen omgeving",
        SupportChoice.DECLINED: "nee, niet nodig",
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
        VisitStep.ARRANGEMENT: "Arrangement",
        VisitStep.PROPOSAL: "Voorstel",
    },
    StepState: {
        StepState.EMPTY: "nog leeg",
        StepState.BEGUN: "begonnen",
        StepState.DONE: "klaar",
        StepState.SKIPPED: "overgeslagen",
    },
    Group: {
        Group.CARER: "mantelzorger",
        Group.INFORMAL: "familie, vriend of buur",
        Group.VOLUNTEER: "vrijwilliger",
        Group.PROFESSIONAL: "beroepskracht",
    },
    Circle: {
        Circle.INNER: "mantelzorgers",
        Circle.MIDDLE: "andere familie, vrienden, buren en vrijwilligers",
        Circle.OUTER: "beroepskrachten",
    },
    Sector: {
        Sector.FAMILY_OF_ORIGIN: "gezin van herkomst",
        Sector.OTHER_FAMILY: "overige familie",
        Sector.FRIENDS: "vrienden",
        Sector.ACQUAINTANCES: "kennissen en collega's",
        Sector.NEIGHBOURS: "buren",
        Sector.COUNSELLORS: "raadslieden",
        Sector.CARE_PROVIDERS: "zorgverleners",
    },
    TieKind: {
        TieKind.SUPPORTIVE: "steunend",
        TieKind.NEUTRAL: "neutraal",
        TieKind.TENSE: "gespannen",
        TieKind.BROKEN: "verbroken",
    },
    Direction: {
        Direction.NONE: "niet bekend",
        Direction.FORWARD: "geeft",
        Direction.BACK: "krijgt",
        Direction.BOTH: "over en weer",
    },
    SupportKind: {
        SupportKind.PRACTICAL: "praktische hulp",
        SupportKind.COMPANY: "gezelschap",
        SupportKind.ADVICE: "advies en informatie",
        SupportKind.EMOTIONAL: "emotionele steun",
    },
    Gender: {
        Gender.MAN: "man",
        Gender.WOMAN: "vrouw",
        Gender.OTHER: "anders",
    },
    Weekday: {
        Weekday.MONDAY: "maandag",
        Weekday.TUESDAY: "dinsdag",
        Weekday.WEDNESDAY: "woensdag",
        Weekday.THURSDAY: "donderdag",
        Weekday.FRIDAY: "vrijdag",
        Weekday.SATURDAY: "zaterdag",
        Weekday.SUNDAY: "zondag",
    },
    DayPart: {
        DayPart.MORNING: "ochtend",
        DayPart.AFTERNOON: "middag",
        DayPart.EVENING: "avond",
        DayPart.NIGHT: "nacht",
    },
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
    TaskKind: {
        TaskKind.PERSONAL_CARE: "persoonlijke verzorging",
        TaskKind.SUPERVISION: "toezicht",
        TaskKind.HOUSEHOLD: "huishouden",
        TaskKind.MEALS: "maaltijden",
        TaskKind.SHOPPING: "boodschappen",
        TaskKind.TRANSPORT: "vervoer",
        TaskKind.ADMINISTRATION: "administratie",
        TaskKind.APPOINTMENTS: "afspraken en regelen",
        TaskKind.COMPANY: "gezelschap",
        TaskKind.EMOTIONAL_SUPPORT: "emotionele steun",
        TaskKind.MEDICATION: "medicijnen",
        TaskKind.ODD_JOBS: "klusjes",
        TaskKind.OTHER: "iets anders",
    },
    SupportFunction: {
        SupportFunction.INFORMATION: "Informatie",
        SupportFunction.ADVICE: "Advies en begeleiding",
        SupportFunction.EMOTIONAL_SUPPORT: "Emotionele steun",
        SupportFunction.EDUCATION: "Educatie",
        SupportFunction.PRACTICAL_HELP: "Praktische hulp",
        SupportFunction.RESPITE_CARE: "Respijtzorg",
        SupportFunction.FINANCIAL_ALLOWANCE: "Financiële tegemoetkoming",
        SupportFunction.MATERIAL_HELP: "Materiële hulp",
    },
    LifeArea: {
        LifeArea.PERSONAL_CARE: "Persoonlijke verzorging",
        LifeArea.HOUSEHOLD: "Huishouden",
        LifeArea.DAY_ACTIVITIES: "Dagbesteding",
        LifeArea.SOCIAL_CONTACT: "Contact met anderen",
        LifeArea.MOBILITY: "Vervoer en bewegen",
        LifeArea.HOUSING: "Wonen",
        LifeArea.MONEY: "Geld en administratie",
        LifeArea.HEALTH: "Gezondheid",
        LifeArea.SAFETY: "Veiligheid",
    },
    ProviderKind: {
        ProviderKind.NETWORK: "iemand uit het netwerk",
        ProviderKind.OFFER: "een organisatie",
        ProviderKind.MUNICIPALITY: "de gemeente",
    },
    Frequency: {
        Frequency.PER_DAY: "per dag",
        Frequency.PER_WEEK: "per week",
        Frequency.PER_MONTH: "per maand",
        Frequency.IN_TOTAL: "in totaal",
    },
    Unit: {
        Unit.MINUTE: "minuten",
        Unit.HOUR: "uur",
        Unit.DAY_PART: "dagdelen",
        Unit.DAY: "etmalen",
        Unit.PIECE: "stuks",
        Unit.EURO: "euro",
    },
    OwnHealth: {
        OwnHealth.GOOD: "goed",
        OwnHealth.FAIR: "gaat wel",
        OwnHealth.POOR: "slecht",
    },
    Strength: {
        Strength.INSTRUMENT: "uitslag van een vragenlijst",
        Strength.GOOD: "goed onderbouwd",
        Strength.MODERATE: "redelijk onderbouwd",
        Strength.PRACTICE: "uit de praktijk",
    },
    Verdict: {
        Verdict.AGREE: "eens",
        Verdict.DISAGREE: "niet eens",
    },
}
"""By vocabulary: terms of two vocabularies may share one value and would then be one key."""


def label(term: StrEnum) -> str:
    """Return the word for a term of a closed vocabulary, in the language of the screen."""
    return say(LABELS[type(term)][term])
