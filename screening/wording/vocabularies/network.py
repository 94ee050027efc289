"""The words of the network map."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

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

NETWORK: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
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
}
