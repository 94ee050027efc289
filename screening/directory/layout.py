"""The columns of the directory as a spreadsheet: one sheet, one row an offer.

The names are those of Open Referral HSDS 3.0 (https://docs.openreferral.org/en/3.0/), mostly of its
table `service`; HSDS spreads an offer over tables, and here it is one row. Where a name would say
too little without its table, the table stands before it: `organization_name` and `phone_number`.
The address is that of `address`. `support_function` and `district` are our own: HSDS leaves such
classifications to who uses it. So is `waiting_time`: HSDS has deprecated its `wait_time`.
"""

from collections.abc import Mapping
from typing import Final

from screening.directory.model import OfferStatus
from screening.forms.cells import Limits
from screening.wording.speech import mark

SHEET: Final = "service"
EXPLANATION: Final = "uitleg"
"""A sheet for people: it is never read."""

ID: Final = "id"
ORGANISATION: Final = "organization_name"
NAME: Final = "name"
DESCRIPTION: Final = "description"
FUNCTIONS: Final = "support_function"
DISTRICT: Final = "district"
TARGET_GROUP: Final = "eligibility_description"
COSTS: Final = "fees_description"
WAITING_TIME: Final = "waiting_time"
ADDRESS: Final = "address_1"
POSTAL_CODE: Final = "postal_code"
CITY: Final = "city"
PHONE: Final = "phone_number"
EMAIL: Final = "email"
WEBSITE: Final = "url"
STATUS: Final = "status"
CHECKED_ON: Final = "assured_date"

COLUMNS: Final[Mapping[str, str]] = {
    ID: "eigen kenmerk van het aanbod, zonder spaties; blijft altijd gelijk. Leeg: Draagwijzer "
    "maakt het van de organisatie en de naam",
    ORGANISATION: "de organisatie; verplicht",
    NAME: "hoe het aanbod heet; verplicht",
    DESCRIPTION: "wat het is, in een paar zinnen",
    FUNCTIONS: "bij welke basisfuncties het past: 1 tot en met 8, meer dan één met een komma. "
    "1 informatie, 2 advies en begeleiding, 3 emotionele steun, 4 educatie, 5 praktische hulp, "
    "6 respijtzorg, 7 financiële tegemoetkoming, 8 materiële hulp",
    DISTRICT: "voor welke wijk of kern; meer dan één met een komma. Leeg: de hele gemeente",
    TARGET_GROUP: "voor wie het is (mag ook target_group heten)",
    COSTS: "wat het kost (mag ook costs heten)",
    WAITING_TIME: "hoe lang iemand wacht (mag ook wait_time heten)",
    ADDRESS: "straat en nummer",
    POSTAL_CODE: "postcode",
    CITY: "plaats",
    PHONE: "telefoonnummer, als tekst (mag ook phone heten)",
    EMAIL: "e-mailadres",
    WEBSITE: "website (mag ook website heten)",
    STATUS: "active (te gebruiken), inactive (nu niet), temporarily closed (even dicht) of defunct "
    "(bestaat niet meer); leeg is active",
    CHECKED_ON: "wanneer iemand dit voor het laatst heeft nagekeken, zoals 2026-05-03 of 3-5-2026 "
    "(mag ook checked_on heten)",
}
"""Every column that means something, with what it means."""

OTHER_NAMES: Final[Mapping[str, str]] = {
    "target_group": TARGET_GROUP,
    "costs": COSTS,
    "wait_time": WAITING_TIME,
    "phone": PHONE,
    "website": WEBSITE,
    "checked_on": CHECKED_ON,
}
"""What a column may be called too."""

REQUIRED: Final = (ORGANISATION, NAME)

LONGEST: Final[Mapping[str, int]] = {
    ID: 64,
    ORGANISATION: 120,
    NAME: 120,
    DESCRIPTION: 2000,
    DISTRICT: 200,
    TARGET_GROUP: 300,
    COSTS: 300,
    WAITING_TIME: 200,
    ADDRESS: 200,
    POSTAL_CODE: 20,
    CITY: 80,
    PHONE: 60,
    EMAIL: 200,
    WEBSITE: 300,
}
"""How many characters fit."""

STATUSES: Final = {status.value: status for status in OfferStatus}

_MB: Final = 1024 * 1024
OF_DIRECTORIES: Final = Limits(
    rows=20_001,
    cells=600_000,
    table=20 * _MB,
    workbook=20 * _MB,
    content=100 * _MB,
    remark=mark("Zo groot is geen sociale kaart."),
)
