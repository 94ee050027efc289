"""Reads and writes the directory."""

from collections.abc import Sequence
from datetime import date

from screening.arrangement.model import SupportFunction
from screening.directory.model import Offer, OfferStatus
from screening.identifiers import OfferId
from screening.storage.columns import from_date, to_date
from screening.storage.database import Database, Row

_COLUMNS = (
    "id, organisation, name, description, functions, district, target_group, costs, waiting_time, "
    "address, phone, email, website, status, checked_on, gone_on"
)


def load_offers(database: Database) -> tuple[Offer, ...]:
    """Return all offers in the order of the file they came from; those that are gone come last."""
    rows = database.rows(f"SELECT {_COLUMNS} FROM offer ORDER BY position")
    return tuple(map(_to_offer, rows))


def replace_offers(database: Database, offers: Sequence[Offer], today: date) -> None:
    """Store another directory in the place of the one before.

    An offer that is not in it any more stays, as one that is gone, when a line of an arrangement
    refers to it.
    """
    here = {offer.id for offer in offers}
    used = {used for (used,) in database.rows("SELECT DISTINCT offer_id FROM provision")}
    left = [
        (offer, offer.gone_on or today)
        for offer in load_offers(database)
        if offer.id in used and offer.id not in here
    ]
    database.execute("DELETE FROM offer")
    lines = [*((offer, None) for offer in offers), *left]
    database.execute_many(
        f"INSERT INTO offer ({_COLUMNS}, position) VALUES ({', '.join('?' * 17)})",
        [
            (*_from_offer(offer), from_date(gone_on), position)
            for position, (offer, gone_on) in enumerate(lines)
        ],
    )


def _from_offer(offer: Offer) -> tuple[object, ...]:
    return (
        offer.id,
        offer.organisation,
        offer.name,
        offer.description,
        ",".join(offer.functions),
        offer.district,
        offer.target_group,
        offer.costs,
        offer.waiting_time,
        offer.address,
        offer.phone,
        offer.email,
        offer.website,
        offer.status.value,
        from_date(offer.checked_on),
    )


def _to_offer(row: Row) -> Offer:
    return Offer(
        id=OfferId(row[0]),
        organisation=row[1],
        name=row[2],
        description=row[3],
        functions=tuple(map(SupportFunction, filter(None, row[4].split(",")))),
        district=row[5],
        target_group=row[6],
        costs=row[7],
        waiting_time=row[8],
        address=row[9],
        phone=row[10],
        email=row[11],
        website=row[12],
        status=OfferStatus(row[13]),
        checked_on=to_date(row[14]),
        gone_on=to_date(row[15]),
    )
