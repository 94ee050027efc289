"""Reads and writes versions of proposals, what they said, and what people said of them."""

from collections.abc import Mapping
from datetime import date, datetime

from screening.documents.proposal_record import (
    Answer,
    AnswerWay,
    Line,
    Part,
    Response,
    Version,
    read_line,
)
from screening.documents.signature import NO_SIGNATURE, Signature, read_signature, write_signature
from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId, VersionId, VisitId
from screening.storage.columns import from_date, from_moment, to_date
from screening.storage.database import Database


def load_versions(database: Database, dossier_id: DossierId) -> tuple[Version, ...]:
    """Return every version of a dossier with its lines, the first one first."""
    rows = database.rows(
        "SELECT p.id, visit_id, number, proposed_at, agreed_on FROM proposal_version p "
        "JOIN visit v ON v.id = visit_id WHERE dossier_id = ? ORDER BY number",
        (dossier_id,),
    )
    return tuple(
        Version(
            VersionId(version_id),
            VisitId(visit_id),
            number,
            datetime.fromisoformat(proposed_at),
            to_date(agreed_on),
            _load_lines(database, version_id),
        )
        for version_id, visit_id, number, proposed_at, agreed_on in rows
    )


def dossier_of(database: Database, version_id: VersionId) -> DossierId:
    """Return whose dossier a version is in; NotFound when there is none."""
    row = database.row(
        "SELECT dossier_id FROM proposal_version p JOIN visit v ON v.id = visit_id WHERE p.id = ?",
        (version_id,),
    )
    if row is None:
        raise NotFound
    return DossierId(row[0])


def insert_version(database: Database, version: Version) -> None:
    """Store a version with what it says."""
    database.execute(
        "INSERT INTO proposal_version (id, visit_id, number, proposed_at, agreed_on) "
        "VALUES (?, ?, ?, ?, ?)",
        (
            version.id,
            version.visit_id,
            version.number,
            from_moment(version.proposed_at),
            from_date(version.agreed_on),
        ),
    )
    for position, line in enumerate(version.lines):
        database.execute(
            "INSERT INTO proposal_line (version_id, position, person_id, section, line_key, text) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (version.id, position, line.person_id, line.part, line.key, line.text),
        )


def update_agreed(database: Database, version_id: VersionId, day: date | None) -> None:
    """Store the day on which a version became final, or that it is not."""
    database.execute(
        "UPDATE proposal_version SET agreed_on = ? WHERE id = ?", (from_date(day), version_id)
    )


def load_responses(database: Database, version_id: VersionId) -> Mapping[PersonId, Response]:
    """Return what people said of a version."""
    rows = database.rows(
        "SELECT person_id, answer, responded_on, way, remarks, strokes FROM proposal_response "
        "WHERE version_id = ? ORDER BY rowid",
        (version_id,),
    )
    return {
        PersonId(person): Response(
            PersonId(person),
            Answer(answer),
            date.fromisoformat(day),
            AnswerWay(way),
            remarks,
            _read_strokes(strokes),
        )
        for person, answer, day, way, remarks, strokes in rows
    }


def save_response(database: Database, version_id: VersionId, response: Response) -> None:
    """Store what somebody said of a version; it takes the place of what was said before."""
    database.execute(
        "INSERT INTO proposal_response "
        "(version_id, person_id, answer, remarks, responded_on, way, strokes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (version_id, person_id) DO UPDATE SET "
        "answer = excluded.answer, remarks = excluded.remarks, "
        "responded_on = excluded.responded_on, way = excluded.way, strokes = excluded.strokes",
        (
            version_id,
            response.person_id,
            response.answer,
            response.remarks,
            from_date(response.responded_on),
            response.way,
            write_signature(response.signature),
        ),
    )


def load_responses_of(
    database: Database, person_id: PersonId
) -> tuple[tuple[Version, Response], ...]:
    """Return what one person said of every version, the first version first; without its lines."""
    rows = database.rows(
        "SELECT p.id, visit_id, number, proposed_at, agreed_on FROM proposal_version p "
        "JOIN proposal_response r ON r.version_id = p.id WHERE r.person_id = ? ORDER BY number",
        (person_id,),
    )
    return tuple(
        (
            Version(
                VersionId(row[0]),
                VisitId(row[1]),
                row[2],
                datetime.fromisoformat(row[3]),
                to_date(row[4]),
            ),
            load_responses(database, VersionId(row[0]))[person_id],
        )
        for row in rows
    )


def has_part(database: Database, person_id: PersonId) -> bool:
    """Whether a version holds a line of somebody, or what they said of it."""
    row = database.row(
        "SELECT 1 FROM proposal_line WHERE person_id = ?1 "
        "UNION ALL SELECT 1 FROM proposal_response WHERE person_id = ?1 LIMIT 1",
        (person_id,),
    )
    return row is not None


def _load_lines(database: Database, version_id: str) -> tuple[Line, ...]:
    rows = database.rows(
        "SELECT section, line_key, text, person_id FROM proposal_line WHERE version_id = ? "
        "ORDER BY position",
        (version_id,),
    )
    return tuple(
        read_line(Part(section), key, text, PersonId(person) if person else None)
        for section, key, text, person in rows
    )


def _read_strokes(text: str) -> Signature:
    """Return a signature; what cannot be read is left out, the answer itself stands."""
    try:
        return read_signature(text)
    except ValueError:
        return NO_SIGNATURE
