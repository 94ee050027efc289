"""The desk for what carers tell of the own situation: part of the carer part, under its consent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Unpack

from screening.changes import Changes, Topic
from screening.dossier.carer_situation import CarerSituation, SituationValues, check_situation
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.measurement_errors import NoConsent
from screening.errors import NotFound
from screening.identifiers import PersonId, VisitId
from screening.storage import carer_situation_store, dossier_store, visit_store
from screening.storage.session import Session
from screening.wording.speech import say


class CarerDesk:
    """Since when someone cares, paid work beside it, and how they see it go on."""

    def __init__(self, session: Session, measurements: MeasurementDesk) -> None:
        self._session = session
        self._measurements = measurements

    def situations(self, visit_id: VisitId) -> Mapping[PersonId, CarerSituation]:
        """Return what every carer of the dossier whose consent stands told at a visit.

        Who told nothing is there with an empty situation.
        """
        database = self._session.database
        visit = visit_store.load_visit(database, visit_id)
        consents = self._measurements.consents(visit.dossier_id)
        told = carer_situation_store.load_of_visit(database, visit_id)
        return {
            carer.id: told.get(carer.id, CarerSituation(carer.id))
            for carer in dossier_store.load_dossier(database, visit.dossier_id).carers
            if carer.id in consents and consents[carer.id].is_valid
        }

    def change(
        self, visit_id: VisitId, carer_id: PersonId, **values: Unpack[SituationValues]
    ) -> Changes:
        """Store what a carer tells at an open visit; only what is named is touched.

        Raises:
            NoConsent: the carer part is closed; nothing was stored.
            InvalidInput: it cannot be right; nothing was stored.
        """
        check_situation(values, self._session.clock.today())
        database = self._session.database
        visit = visit_store.load_open_visit(database, visit_id)
        carers = dossier_store.load_dossier(database, visit.dossier_id).carers
        name = next((carer.name for carer in carers if carer.id == carer_id), None)
        if name is None:
            raise NotFound
        before = self.situations(visit_id).get(carer_id)
        if before is None:
            self._session.note_refused("change carer situation", carer_id)
            raise NoConsent
        changes = Changes(
            "change carer situation",
            frozenset({Topic.VISIT}),
            step=say("situatie van {name}", name=name),
            dossier_id=visit.dossier_id,
            visit_id=visit_id,
            merge_key=f"situation:{visit_id}:{carer_id}:{','.join(sorted(values))}",
        )
        with self._session.write(changes) as writing:
            carer_situation_store.save(writing, visit_id, replace(before, **values))
        return changes
