"""A vault as large as a municipality's: thousands of dossiers, made in seconds by direct SQL.

The same arguments give the same rows, identifiers included. All people are fictional.
"""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Final

from instruments import catalogue
from screening.dossier.model import ProcedureStep, VisitKind, VisitStep
from screening.network.model import Group, Sector, TaskKind, TieKind
from screening.storage import log_store
from screening.storage.database import Database
from screening.storage.key_ring import KeyRing
from screening.storage.key_slots import KeyCost
from screening.storage.location import DATABASE_NAME
from screening.storage.scribe import Scribe
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE

DOSSIERS: Final = 5_000
VISITS: Final = 20
BATCH: Final = 100
"""So many dossiers are held in memory before they are written."""

FIRST: Final = (  # noqa: SIM905 - fifty names on four lines
    "Aafke Adriaan Aisha Anneke Barend Bouchra Cornelis Dieuwke Ebru Elly Fokke Freek Geertje "
    "Gijs Hafid Hendrika Ineke Jaap Joke Jomanda Klaas Latifa Leendert Maaike Mehmet Mirjam Naima "
    "Nel Olga Orlando Petra Piet Quirine Ria Roelof Samira Sjoerd Tineke Truus Ursula Valentijn "
    "Wim Xandra Yara Zoë Zwier Éline Ömer"
).split()
LAST: Final = (  # noqa: SIM905 - same
    "van den Aker;Bakema;el Bouazzati;Bruinsma;ter Braak;de Cock;Demir;van Dijken;Eekhout;"
    "Fontijn;de Graaf;Hamelink;van 't Hof;Idrissi;Jagersma;Kalkman;Keizer;Kuipers;van der Laan;"
    "Lindeman;Mulderij;Nagtegaal;Oosterhuis;Özkan;Pinas;van Putten;Rietveld;Ruijter;Schaafsma;"
    "Sterkenburg;Tahiri;Terpstra;Uitenbroek;Veldkamp;Vis;de Waal;Wiersma;IJzerman;Zandbergen"
).split(";")
RELATIONS: Final = ("echtgenote", "echtgenoot", "dochter", "zoon", "zus", "buurvrouw", "vriend")
SITUATIONS: Final = (
    "Vergeet steeds meer en kan niet lang alleen zijn. Hulp bij wassen en aankleden.",
    "Na een beroerte aan één kant verlamd. Kan binnenshuis lopen met een rollator.",
    "Ziet slecht en durft de deur niet meer uit. De post en de administratie blijven liggen.",
    "Longziekte, snel moe. Koken en boodschappen lukken niet meer.",
)
TEXTS: Final = {
    "preparation.note": "Gebeld om een afspraak te maken. Liever in de ochtend.",
    "care.summary": "De zorg gaat dag en nacht door. De mantelzorger slaapt slecht en is vaak moe.",
}
COLUMNS: Final = {
    "dossier": "id, created_at",
    "dossier_change": "dossier_id, changed_on",
    "person": "id, dossier_id, role, name, relation, birth_date, situation, position",
    "procedure_date": "dossier_id, step, happened_on",
    "visit": "id, dossier_id, kind, held_on, copied_from, closed_at, last_step, created_at",
    "visit_text": "visit_id, field, text",
    "visit_step": "visit_id, step, mark",
    "consent": "id, person_id, given_on, in_proposal, withdrawn_on, created_at",
    "measurement": "id, visit_id, person_id, instrument_id, version, digest, started_at, "
    "finished_at, position",
    "answer": "measurement_id, item_key, choice_key, answered_at",
    "network_person": "visit_id, person_id, name, relation, category, sector, tie_to_client, "
    "living_together, age, deceased, able, knows, willing, note, position",
    "care_task": "id, visit_id, person_id, kind, text, hours_per_week, position",
    "tie": "visit_id, first_id, second_id, kind, position",
}
"""What is filled in; a table comes after those that it refers to."""


def make_big_vault(
    folder: Path,
    today: date,
    *,
    dossiers: int = DOSSIERS,
    visits: int = VISITS,
    measured_every: int = 4,
    cost: KeyCost = CHEAP,
) -> None:
    """Make a vault under the passphrase of all tests, and leave it locked.

    Args:
        folder: where it comes.
        today: the day on which it was last worked in; deadlines lie around it.
        dossiers: how many.
        visits: how many each; in one of three dossiers the last one is still open.
        measured_every: at every so many visits one carer is measured.
        cost: of the passphrase.
    """
    workspace = Workspace.create(folder, PASSPHRASE, clock=FakeClock(today), cost=cost)
    key = workspace._session.ring.key
    workspace.lock()
    database = Database(folder / DATABASE_NAME, key)
    database.scribe = Scribe(KeyRing(key).derive("log"))
    # Nothing here is worth saving from a crash, and the usual settings come back at the opening.
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
        database.execute(f"PRAGMA {setting}")
    with database.transaction():
        writer = _Writer(database, today, visits, measured_every)
        for number in range(dossiers):
            writer.add_dossier(number)
            if number % BATCH == BATCH - 1:
                writer.store()
        writer.store()
    database.close()


class _Writer:
    """Makes up dossiers one after the other and stores them in heaps."""

    def __init__(self, database: Database, today: date, visits: int, measured_every: int) -> None:
        self._database = database
        self._today = today
        self._visits = visits
        self._measured_every = measured_every
        self._random = Random(20_260_310)  # noqa: S311 - guards nobody
        self._rows: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        self._log: list[tuple[datetime, str, str]] = []
        self._csi = catalogue.load("caregiver_strain_index")

    def add_dossier(self, number: int) -> None:
        """Make up one dossier; the number decides how much is in it."""
        dossier_id, last = self._id(), self._today - timedelta(days=number % 75)
        first = last - timedelta(days=91 * (self._visits - 1) + 9)
        self._rows["dossier"].append((dossier_id, _moment(first)))
        self._rows["dossier_change"].append((dossier_id, last.isoformat()))
        self._log.append((_at(first), "create dossier", dossier_id))
        self._add_procedure(dossier_id, number, last - timedelta(days=9))
        surname = self._random.choice(LAST)
        people = [
            self._add_person(dossier_id, role, surname, position)
            for position, role in enumerate(
                ("client", "carer", *("carer",) * (number % 3), "other", "other", "other")
            )
        ]
        carers = people[1 : 2 + number % 3]
        for carer_id, _name in carers:
            given = (self._id(), carer_id, first.isoformat(), 1, None, _moment(first))
            self._rows["consent"].append(given)
        for turn in range(self._visits):
            day = last - timedelta(days=91 * (self._visits - 1 - turn))
            is_open = turn == self._visits - 1 and number % 3 == 0
            visit_id = self._add_visit(dossier_id, turn, day, is_open=is_open)
            if turn % self._measured_every == self._measured_every - 1:
                self._add_measurement(visit_id, carers[turn % len(carers)][0], day)
            if turn % 5 == 4:
                self._add_network(visit_id, people[1:])

    def store(self) -> None:
        """Write what was made up."""
        for table, columns in COLUMNS.items():
            places = ", ".join("?" for _ in columns.split(", "))
            statement = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608
            self._database.execute_many(statement, self._rows.pop(table, []))
        for at, action, subject in self._log:
            log_store.append(self._database, at, action, subject)
        self._log.clear()

    def _add_person(
        self, dossier_id: str, role: str, surname: str, position: int
    ) -> tuple[str, str]:
        person_id, is_client = self._id(), role == "client"
        if role == "other":
            surname = self._random.choice(LAST)
        name = f"{self._random.choice(FIRST)} {surname}"
        relation = "" if is_client else self._random.choice(RELATIONS)
        born = date(1930 + self._random.randrange(60), 1, 1) if is_client else None
        situation = self._random.choice(SITUATIONS) if is_client else ""
        birth_date = born.isoformat() if born else None
        self._rows["person"].append(
            (person_id, dossier_id, role, name, relation, birth_date, situation, position)
        )
        return person_id, name

    def _add_procedure(self, dossier_id: str, number: int, notified_on: date) -> None:
        """One in eight waits for the investigation, one for the decision; the others have it."""
        dates = {ProcedureStep.NOTIFICATION: notified_on}
        if number % 8:
            for step, days in ((ProcedureStep.INVESTIGATION, 2), (ProcedureStep.APPLICATION, 3)):
                dates[step] = notified_on + timedelta(days=days)
        if number % 8 > 1:
            dates[ProcedureStep.DECISION] = notified_on + timedelta(days=8)
        self._rows["procedure_date"] += [
            (dossier_id, step, day.isoformat()) for step, day in dates.items()
        ]

    def _add_visit(self, dossier_id: str, turn: int, day: date, *, is_open: bool) -> str:
        visit_id, moment = self._id(), _moment(day)
        kind = VisitKind.FOLLOW_UP if turn else VisitKind.FIRST
        closed_at, step = None if is_open else moment, VisitStep.ARRANGEMENT
        self._rows["visit"].append(
            (visit_id, dossier_id, kind, day.isoformat(), None, closed_at, step, moment)
        )
        self._rows["visit_text"] += [(visit_id, field, text) for field, text in TEXTS.items()]
        self._rows["visit_step"].append((visit_id, VisitStep.PREPARATION, "done"))
        self._log.append((_at(day), "start visit", visit_id))
        if not is_open:
            self._log.append((_at(day), "close visit", visit_id))
        return visit_id

    def _add_measurement(self, visit_id: str, carer_id: str, day: date) -> None:
        measurement_id, moment, csi = self._id(), _moment(day), self._csi
        taken = (csi.id, csi.version, csi.digest, moment, moment, len(csi.items) - 1)
        self._rows["measurement"].append((measurement_id, visit_id, carer_id, *taken))
        self._rows["answer"] += [
            (measurement_id, item.key, self._random.choice(item.choices).key, moment)
            for item in csi.items
        ]

    def _add_network(self, visit_id: str, people: list[tuple[str, str]]) -> None:
        sectors = list(Sector)
        for position, (person_id, name) in enumerate(people):
            group = Group.CARER if position == 0 else Group.INFORMAL
            place = (group, sectors[position % len(sectors)], TieKind.SUPPORTIVE)
            self._rows["network_person"].append(
                (visit_id, person_id, name, "", *place, 0, None, 0, 1, 1, 1, "", position)
            )
            task = (self._id(), visit_id, person_id, TaskKind.HOUSEHOLD, "", 2.0, position)
            self._rows["care_task"].append(task)
        first, second = sorted(person_id for person_id, _name in people[:2])
        self._rows["tie"].append((visit_id, first, second, TieKind.NEUTRAL, 0))

    def _id(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


def _at(day: date) -> datetime:
    return datetime.combine(day, time(10, 30), UTC)


def _moment(day: date) -> str:
    return _at(day).isoformat(timespec="milliseconds")
