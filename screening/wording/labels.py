"""The word for every closed vocabulary of the app; one word per thing, as in the glossary.

The tables are in Dutch; `setup/translate.py` reads them whole.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.arrangement.holidays import DayOff
from screening.arrangement.model import (
    Financing,
    Frequency,
    LegalLetter,
    LifeArea,
    ProviderKind,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
    Unit,
)
from screening.directory.model import OfferStatus
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
from screening.investigation.model import Area, CodeStep, LegalStep
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
        ProcedureStep.TEMPORARY_PROVISION: "tijdelijke voorziening",
        ProcedureStep.PERSONAL_PLAN: "persoonlijk plan",
        ProcedureStep.INVESTIGATION: "onderzoek",
        ProcedureStep.REPORT: "verslag",
        ProcedureStep.REMARKS: "reactie op het verslag",
        ProcedureStep.APPLICATION: "aanvraag",
        ProcedureStep.DECISION: "beschikking",
        ProcedureStep.OBJECTION: "bezwaar",
    },
    DayOff: {
        DayOff.SATURDAY: "een zaterdag",
        DayOff.SUNDAY: "een zondag",
        DayOff.NEW_YEAR: "nieuwjaarsdag",
        DayOff.GOOD_FRIDAY: "Goede Vrijdag",
        DayOff.EASTER_MONDAY: "tweede paasdag",
        DayOff.KINGS_DAY: "Koningsdag",
        DayOff.LIBERATION_DAY: "Bevrijdingsdag",
        DayOff.ASCENSION_DAY: "Hemelvaartsdag",
        DayOff.WHIT_MONDAY: "tweede pinksterdag",
        DayOff.CHRISTMAS_DAY: "eerste kerstdag",
        DayOff.SECOND_CHRISTMAS_DAY: "tweede kerstdag",
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
    OfferStatus: {
        OfferStatus.ACTIVE: "te gebruiken",
        OfferStatus.INACTIVE: "nu niet te gebruiken",
        OfferStatus.DEFUNCT: "bestaat niet meer",
        OfferStatus.TEMPORARILY_CLOSED: "tijdelijk gesloten",
    },
    LegalLetter: {
        LegalLetter.NONE: "nog niet gekozen",
        LegalLetter.OWN_STRENGTH: "eigen kracht en gebruikelijke hulp",
        LegalLetter.NETWORK: "mantelzorg en netwerk",
        LegalLetter.CARER_SUPPORT: "steun voor de mantelzorger",
        LegalLetter.GENERAL_PROVISION: "algemene voorziening",
        LegalLetter.OTHER_PARTIES: "zorgverzekeraar of andere partij",
        LegalLetter.CONTRIBUTION: "eigen bijdrage",
    },
    Financing: {
        Financing.NONE: "nog niet bekend",
        Financing.OWN: "eigen geld",
        Financing.NETWORK: "netwerk, onbetaald",
        Financing.WMO: "Wet maatschappelijke ondersteuning (Wmo)",
        Financing.PERSONAL_BUDGET: "persoonsgebonden budget (pgb)",
        Financing.HEALTH_INSURANCE: "Zorgverzekeringswet (Zvw)",
        Financing.LONG_TERM_CARE: "Wet langdurige zorg (Wlz)",
    },
    RespitePlace: {
        RespitePlace.HOME: "thuis",
        RespitePlace.AWAY: "buitenshuis",
    },
    RespiteGiver: {
        RespiteGiver.PROFESSIONAL: "beroepskracht",
        RespiteGiver.VOLUNTEER: "vrijwilliger",
    },
    RespiteRhythm: {
        RespiteRhythm.INCIDENTAL: "af en toe",
        RespiteRhythm.STRUCTURAL: "vast",
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
    LegalStep: {
        LegalStep.REQUEST: "De hulpvraag",
        LegalStep.PROBLEMS: "De problemen",
        LegalStep.SUPPORT_NEEDED: "De ondersteuning die nodig is",
        LegalStep.WHO_CAN_DO_WHAT: "Wie kan wat doen",
        LegalStep.REMAINS_FOR_WMO: "Wat overblijft voor de Wmo",
    },
    Area: {
        Area.NEEDS: "Behoeften en wensen",
        Area.OWN_STRENGTH: "Eigen kracht en gebruikelijke hulp",
        Area.NETWORK: "Mantelzorgers en netwerk",
        Area.CARER_SUPPORT: "Ondersteuning van de mantelzorger",
        Area.GENERAL_PROVISIONS: "Algemene voorzieningen",
        Area.OTHER_PARTIES: "Andere partijen",
        Area.CONTRIBUTION: "Bijdrage in de kosten",
        Area.FINANCES: "Geld",
        Area.DEMENTIA: "Dementie",
        Area.HEALTHY_BEHAVIOUR: "Gezond leven",
        Area.LONELINESS: "Eenzaamheid",
        Area.DOMESTIC_VIOLENCE: "Vermoeden van huiselijk geweld",
    },
    CodeStep: {
        CodeStep.MAP_SIGNALS: "Signalen in kaart brengen",
        CodeStep.CONSULT: "Overleggen",
        CodeStep.TALK: "Praten met wie het aangaat",
        CodeStep.WEIGH: "Wegen",
        CodeStep.DECIDE: "Beslissen",
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
