"""Reads and writes the family of a visit: partners, parents, brothers and sisters, and places."""

from collections.abc import Mapping

from screening.identifiers import PersonId, VisitId
from screening.network.family.model import (
    Descent,
    Kinship,
    KinshipKind,
    Parentage,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.model import Gender, Point
from screening.storage.database import Database

_NEXT = "(SELECT coalesce(max(position), 0) + 1 FROM {} WHERE visit_id = ?1)"


def load_partnerships(database: Database, visit_id: VisitId) -> tuple[Partnership, ...]:
    """Return who are or were partners, in the order in which that was entered."""
    rows = database.rows(
        "SELECT first_id, second_id, kind, state FROM partnership WHERE visit_id = ? "
        "ORDER BY position",
        (visit_id,),
    )
    return tuple(
        Partnership(PersonId(a), PersonId(b), PartnershipKind(kind), PartnershipState(state))
        for a, b, kind, state in rows
    )


def save_partnership(database: Database, visit_id: VisitId, partnership: Partnership) -> None:
    """Store a partnership, new or changed; the order of the two does not matter."""
    first, second = sorted((partnership.first, partnership.second))
    database.execute(
        f"INSERT INTO partnership VALUES (?1, ?2, ?3, ?4, ?5, {_NEXT.format('partnership')}) "
        "ON CONFLICT (visit_id, first_id, second_id) DO UPDATE SET kind = excluded.kind, "
        "state = excluded.state",
        (visit_id, first, second, partnership.kind, partnership.state),
    )


def delete_partnership(
    database: Database, visit_id: VisitId, first: PersonId, second: PersonId
) -> None:
    """Remove the partnership of two people."""
    database.execute(
        "DELETE FROM partnership WHERE visit_id = ? AND first_id = ? AND second_id = ?",
        (visit_id, *sorted((first, second))),
    )


def load_parentages(database: Database, visit_id: VisitId) -> tuple[Parentage, ...]:
    """Return who is whose parent, in the order in which that was entered."""
    rows = database.rows(
        "SELECT parent_id, child_id, descent FROM parentage WHERE visit_id = ? ORDER BY position",
        (visit_id,),
    )
    return tuple(
        Parentage(PersonId(parent), PersonId(child), Descent(descent))
        for parent, child, descent in rows
    )


def save_parentage(database: Database, visit_id: VisitId, parentage: Parentage) -> None:
    """Store a parent of a child, new or changed."""
    database.execute(
        f"INSERT INTO parentage VALUES (?1, ?2, ?3, ?4, {_NEXT.format('parentage')}) "
        "ON CONFLICT (visit_id, parent_id, child_id) DO UPDATE SET descent = excluded.descent",
        (visit_id, parentage.parent, parentage.child, parentage.descent),
    )


def delete_parentage(
    database: Database, visit_id: VisitId, parent: PersonId, child: PersonId
) -> None:
    """Remove a parent of a child."""
    database.execute(
        "DELETE FROM parentage WHERE visit_id = ? AND parent_id = ? AND child_id = ?",
        (visit_id, parent, child),
    )


def load_kinships(database: Database, visit_id: VisitId) -> tuple[Kinship, ...]:
    """Return who are brothers, sisters or twins beside their parents."""
    rows = database.rows(
        "SELECT first_id, second_id, kind FROM kinship WHERE visit_id = ? ORDER BY position",
        (visit_id,),
    )
    return tuple(Kinship(PersonId(a), PersonId(b), KinshipKind(kind)) for a, b, kind in rows)


def save_kinship(database: Database, visit_id: VisitId, kinship: Kinship) -> None:
    """Store that two people are brothers, sisters or twins; their order does not matter."""
    first, second = sorted((kinship.first, kinship.second))
    database.execute(
        f"INSERT INTO kinship VALUES (?1, ?2, ?3, ?4, {_NEXT.format('kinship')}) "
        "ON CONFLICT (visit_id, first_id, second_id) DO UPDATE SET kind = excluded.kind",
        (visit_id, first, second, kinship.kind),
    )


def delete_kinship(
    database: Database, visit_id: VisitId, first: PersonId, second: PersonId
) -> None:
    """Remove what two people are to each other."""
    database.execute(
        "DELETE FROM kinship WHERE visit_id = ? AND first_id = ? AND second_id = ?",
        (visit_id, *sorted((first, second))),
    )


def load_places(database: Database, visit_id: VisitId) -> Mapping[PersonId, Point]:
    """Return where people were dragged to in the family tree."""
    rows = database.rows("SELECT person_id, x, y FROM family_place WHERE visit_id = ?", (visit_id,))
    return {PersonId(person_id): Point(x, y) for person_id, x, y in rows}


def save_place(
    database: Database, visit_id: VisitId, person_id: PersonId, place: Point | None
) -> None:
    """Store where somebody was dragged to; None lets the layout choose again."""
    if place is None:
        database.execute(
            "DELETE FROM family_place WHERE visit_id = ? AND person_id = ?", (visit_id, person_id)
        )
        return
    database.execute(
        "INSERT INTO family_place VALUES (?, ?, ?, ?) "
        "ON CONFLICT (visit_id, person_id) DO UPDATE SET x = excluded.x, y = excluded.y",
        (visit_id, person_id, place.x, place.y),
    )


def delete_places(database: Database, visit_id: VisitId) -> None:
    """Forget where anybody was dragged to."""
    database.execute("DELETE FROM family_place WHERE visit_id = ?", (visit_id,))


def load_client_gender(database: Database, client_id: PersonId) -> Gender | None:
    """Return the gender of the client, if known."""
    row = database.row("SELECT gender FROM person WHERE id = ?", (client_id,))
    return Gender(row[0]) if row and row[0] else None


def save_client_gender(database: Database, client_id: PersonId, gender: Gender | None) -> None:
    """Store the gender of the client."""
    database.execute("UPDATE person SET gender = ? WHERE id = ?", (gender or "", client_id))


def delete_relations(database: Database, visit_id: VisitId, person_id: PersonId) -> None:
    """Take somebody out of the family of a visit."""
    values = (visit_id, person_id)
    for table, ends in (
        ("partnership", ("first_id", "second_id")),
        ("parentage", ("parent_id", "child_id")),
        ("kinship", ("first_id", "second_id")),
        ("family_place", ("person_id",)),
    ):
        touches = " OR ".join(f"{end} = ?2" for end in ends)
        database.execute(f"DELETE FROM {table} WHERE visit_id = ?1 AND ({touches})", values)


def copy_family(database: Database, source: VisitId, target: VisitId) -> None:
    """Copy the family of a visit to another, as far as its people are on the map of that one."""
    present = (
        "(SELECT person_id FROM network_person WHERE visit_id = ?2 "
        "UNION SELECT p.id FROM person p JOIN visit v ON v.dossier_id = p.dossier_id "
        "WHERE v.id = ?2 AND p.role = 'client')"
    )
    for table, columns, ends in (
        ("partnership", "first_id, second_id, kind, state, position", ("first_id", "second_id")),
        ("parentage", "parent_id, child_id, descent, position", ("parent_id", "child_id")),
        ("kinship", "first_id, second_id, kind, position", ("first_id", "second_id")),
        ("family_place", "person_id, x, y", ("person_id",)),
    ):
        are_present = " AND ".join(f"{end} IN {present}" for end in ends)
        database.execute(
            f"INSERT INTO {table} (visit_id, {columns}) SELECT ?2, {columns} FROM {table} "
            f"WHERE visit_id = ?1 AND {are_present}",
            (source, target),
        )
