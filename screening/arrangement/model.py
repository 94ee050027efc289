"""The arrangement: provisions for the client and, from the eight support functions, for each carer.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from screening.identifiers import AgreementId, OfferId, PersonId, ProvisionId
from screening.network.model import Moment


class SupportFunction(StrEnum):
    """The eight functions of carer support (VWS, VNG, Mezzo 2009), by their number."""

    INFORMATION = "1"
    ADVICE = "2"
    EMOTIONAL_SUPPORT = "3"
    EDUCATION = "4"
    PRACTICAL_HELP = "5"
    RESPITE_CARE = "6"
    FINANCIAL_ALLOWANCE = "7"
    MATERIAL_HELP = "8"


class LifeArea(StrEnum):
    """What a provision for the client is about."""

    PERSONAL_CARE = "personal_care"
    HOUSEHOLD = "household"
    DAY_ACTIVITIES = "day_activities"
    SOCIAL_CONTACT = "social_contact"
    MOBILITY = "mobility"
    HOUSING = "housing"
    MONEY = "money"
    HEALTH = "health"
    SAFETY = "safety"


class ProviderKind(StrEnum):
    """By whom a provision is carried out."""

    NETWORK = "network"
    OFFER = "offer"
    MUNICIPALITY = "municipality"


class LegalLetter(StrEnum):
    """What of the investigation a provision answers (Wmo 2015, art. 2.3.2 lid 4, b to g)."""

    NONE = ""
    OWN_STRENGTH = "b"
    NETWORK = "c"
    CARER_SUPPORT = "d"
    GENERAL_PROVISION = "e"
    OTHER_PARTIES = "f"
    CONTRIBUTION = "g"


class Financing(StrEnum):
    """Who pays."""

    NONE = ""
    OWN = "own"
    NETWORK = "network"
    WMO = "wmo"
    PERSONAL_BUDGET = "pgb"
    HEALTH_INSURANCE = "zvw"
    LONG_TERM_CARE = "wlz"


class RespitePlace(StrEnum):
    """Where the care is taken over."""

    HOME = "home"
    AWAY = "away"


class RespiteGiver(StrEnum):
    """Who takes the care over."""

    PROFESSIONAL = "professional"
    VOLUNTEER = "volunteer"


class RespiteRhythm(StrEnum):
    """Whether the care is taken over once in a while or every time."""

    INCIDENTAL = "incidental"
    STRUCTURAL = "structural"


@dataclass(frozen=True, slots=True)
class Respite:
    """What kind of respite care it is; None where it was not said."""

    place: RespitePlace | None = None
    giver: RespiteGiver | None = None
    rhythm: RespiteRhythm | None = None


class Unit(StrEnum):
    """Units of an amount, in the words of iWmo; a day part is four hours."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY_PART = "day_part"
    DAY = "day"
    PIECE = "piece"
    EURO = "euro"


class Frequency(StrEnum):
    """How often an amount is given, in the words of iWmo."""

    PER_DAY = "per_day"
    PER_WEEK = "per_week"
    PER_MONTH = "per_month"
    IN_TOTAL = "in_total"


@dataclass(frozen=True, slots=True, repr=False)
class ProvisionDraft:
    """What the consultant fills in for one provision.

    `subject` is a SupportFunction for a carer and a LifeArea for the client. `provider_id` names a
    person of the network when `provider_kind` is NETWORK; `provider_name` is the offer or
    department otherwise, and `offer_id` says which line of the directory it was; that line may be
    gone. `goal` is in the words of whom it is for. `next_actor` does `next_action` by `next_on`.
    `moments` are the day parts in which it happens. `from_signal` is the key of the signal it came
    from, if any.
    """

    for_person: PersonId
    subject: SupportFunction | LifeArea
    what: str
    provider_kind: ProviderKind
    provider_id: PersonId | None = None
    provider_name: str = ""
    amount: float | None = None
    unit: Unit = Unit.HOUR
    frequency: Frequency = Frequency.PER_WEEK
    starts_on: date | None = None
    ends_on: date | None = None
    review_on: date | None = None
    goal: str = ""
    letter: LegalLetter = LegalLetter.NONE
    financing: Financing = Financing.NONE
    next_action: str = ""
    next_actor: str = ""
    next_on: date | None = None
    offer_id: OfferId | None = None
    respite: Respite = Respite()
    moments: frozenset[Moment] = frozenset()
    from_signal: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Provision:
    """One line of the arrangement, as stored."""

    id: ProvisionId
    draft: ProvisionDraft


@dataclass(frozen=True, slots=True, repr=False)
class NoNeed:
    """Why there is no line of support for this carer."""

    carer_id: PersonId
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class Agreement:
    """Who does what when, between formal and informal helpers; each in own words."""

    id: AgreementId
    who: str
    what: str
    moment: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Arrangement:
    """All that was agreed at one visit."""

    provisions: tuple[Provision, ...]
    no_needs: tuple[NoNeed, ...]
    agreements: tuple[Agreement, ...] = ()
