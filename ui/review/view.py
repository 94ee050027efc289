"""What the signals page shows, gathered from the desks in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from screening.dossier.model import Consent, Visit
from screening.identifiers import PersonId
from screening.network.model import Group, Person
from screening.signals.desk import ReviewedSignal
from screening.workspace import Workspace

NETWORK = "network"
"""The key of the group of signals about the network as a whole."""


@dataclass(frozen=True, slots=True, repr=False)
class SubjectView:
    """The signals about one carer, or about the network as a whole; `key` tells whom."""

    key: str
    name: str
    relation: str
    signals: tuple[ReviewedSignal, ...]
    has_consent: bool


@dataclass(frozen=True, slots=True, repr=False)
class ReviewView:
    """All groups that have something to show, in the order of the signals."""

    subjects: tuple[SubjectView, ...]
    has_signals: bool
    has_material: bool
    """Whether there is anything the rules could look at: a person on the map, or an outcome."""
    judged: int
    total: int


def gather_review(workspace: Workspace, visit: Visit) -> ReviewView:
    """Return what the signals page shows; runs on the worker."""
    signals = workspace.review.signals(visit.id)
    people = workspace.network.load(visit.id).people
    consents = workspace.measurements.consents(visit.dossier_id)
    known = {person.id: (person.name, person.relation) for person in people}
    for carer in workspace.dossiers.load(visit.dossier_id).carers:
        known.setdefault(carer.id, (carer.name, carer.relation))
    keys = [*(carer.id for carer in _list_carers(people)), *(s.signal.subject for s in signals)]
    subjects = (
        _make_subject(key, signals, known, consents)
        for key in sorted(dict.fromkeys(keys), key=lambda key: key is None)
    )
    return ReviewView(
        subjects=tuple(s for s in subjects if s.signals or not s.has_consent),
        has_signals=bool(signals),
        judged=sum(reviewed.judgement is not None for reviewed in signals),
        total=len(signals),
        has_material=bool(people) or bool(workspace.measurements.burdens(visit.id)),
    )


def _list_carers(people: tuple[Person, ...]) -> list[Person]:
    return [person for person in people if person.group is Group.CARER and not person.deceased]


def _make_subject(
    subject: PersonId | None,
    signals: tuple[ReviewedSignal, ...],
    known: Mapping[PersonId, tuple[str, str]],
    consents: Mapping[PersonId, Consent],
) -> SubjectView:
    mine = tuple(reviewed for reviewed in signals if reviewed.signal.subject == subject)
    if subject is None:
        return SubjectView(NETWORK, "", "", mine, has_consent=True)
    name, relation = known.get(subject, ("", ""))
    consent = consents.get(subject)
    has_consent = consent is not None and consent.is_valid
    return SubjectView(subject, name, relation, mine, has_consent=has_consent)
