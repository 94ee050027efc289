"""Lines that were begun and are not stored yet, as a text that survives a lock."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from screening.arrangement.model import (
    Frequency,
    ProviderKind,
    ProvisionDraft,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    Unit,
)
from screening.identifiers import PersonId
from screening.network.model import WEEK
from ui.arrangement.content import Subject


def make_fresh(person_id: PersonId, subject: Subject, from_signal: str = "") -> ProvisionDraft:
    """Return a line about a subject in which nothing is filled in."""
    return ProvisionDraft(
        for_person=person_id,
        subject=subject,
        what="",
        provider_kind=ProviderKind.MUNICIPALITY,
        from_signal=from_signal,
    )


def write_fresh(drafts: Mapping[str, ProvisionDraft]) -> str:
    """Return new lines by their key; empty when there are none."""
    return json.dumps({key: _write(draft) for key, draft in drafts.items()}) if drafts else ""


def read_fresh(
    state: str, person_id: PersonId, subjects: Sequence[Subject]
) -> Mapping[str, ProvisionDraft]:
    """Return the lines that were written so, as far as they can still be about these subjects."""
    known = {str(subject): subject for subject in subjects}
    try:
        return {
            key: _read(values, person_id, known[values["subject"]])
            for key, values in json.loads(state).items()
            if values["subject"] in known
        }
    except (ValueError, TypeError, AttributeError, KeyError):
        return {}


def _write(draft: ProvisionDraft) -> Mapping[str, object]:
    return {
        "subject": draft.subject,
        "from_signal": draft.from_signal,
        "amount": draft.amount,
        "unit": draft.unit,
        "frequency": draft.frequency,
        "respite": [draft.respite.place, draft.respite.giver, draft.respite.rhythm],
        "moments": [number for number, moment in enumerate(WEEK) if moment in draft.moments],
    }


def _read(values: Mapping[str, Any], person_id: PersonId, subject: Subject) -> ProvisionDraft:
    place, giver, rhythm = values["respite"]
    amount = values["amount"]
    return ProvisionDraft(
        for_person=person_id,
        subject=subject,
        what="",
        provider_kind=ProviderKind.MUNICIPALITY,
        amount=None if amount is None else float(amount),
        unit=Unit(values["unit"]),
        frequency=Frequency(values["frequency"]),
        respite=Respite(
            RespitePlace(place) if place else None,
            RespiteGiver(giver) if giver else None,
            RespiteRhythm(rhythm) if rhythm else None,
        ),
        moments=frozenset(WEEK[number] for number in values["moments"]),
        from_signal=str(values["from_signal"]),
    )
