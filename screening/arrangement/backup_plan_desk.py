"""The desk for the backup plan: what the map says of a drop-out, put into the text of a visit."""

from screening.arrangement.backup_paragraph import write_paragraph
from screening.arrangement.backup_plan import PLAN, PlanState, field_of, find_state, put_in
from screening.changes import Changes, Topic
from screening.dossier.validation import clean_text
from screening.identifiers import PersonId, VisitId
from screening.network.desk import NetworkDesk
from screening.storage import network_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say


class BackupPlanDesk:
    """Who takes over when somebody drops out; editing the text itself is at `VisitDesk`."""

    def __init__(self, session: Session, network: NetworkDesk) -> None:
        self._session = session
        self._network = network

    def put(self, visit_id: VisitId, person_id: PersonId) -> tuple[Changes, PlanState]:
        """Put what the map says of a drop-out into the plan, once, and return how it stood before.

        Raises:
            ClosedVisit: the plan of a closed visit stays as it is.
            NotFound: nobody of that name is on the map.
            InvalidInput: the text would become too long; nothing was stored.
        """
        database = self._session.database
        visit = visit_store.load_open_visit(database, visit_id)
        name = network_store.load_person(database, visit_id, person_id).name
        paragraph = write_paragraph(self._network.load(visit_id), person_id)
        texts = visit_store.load_texts(database, visit_id)
        plan = clean_text(PLAN, put_in(texts, person_id, paragraph))
        changes = Changes(
            "write text",
            frozenset({Topic.VISIT}),
            step=say("noodplan over {name}", name=name),
            dossier_id=visit.dossier_id,
            visit_id=visit_id,
        )
        with self._session.write(changes) as writing:
            visit_store.save_text(writing, visit_id, PLAN, plan)
            visit_store.save_text(writing, visit_id, field_of(person_id), paragraph)
        return changes, find_state(texts, person_id, paragraph)
