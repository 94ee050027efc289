"""The words of the arrangement and its procedure."""

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

ARRANGEMENT: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
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
}
