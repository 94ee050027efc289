"""The arrangement: provisions for the client and, from the eight support functions, for each carer.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from screening.identifiers import PersonId, ProvisionId


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
    department otherwise.
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
class Arrangement:
    """All that was agreed at one visit."""

    provisions: tuple[Provision, ...]
    no_needs: tuple[NoNeed, ...]
