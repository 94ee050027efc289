"""What is good to know before a proposal leaves the laptop; it informs and never stops anyone."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from screening.arrangement.checks import carers_without_support
from screening.arrangement.model import Arrangement
from screening.dossier.model import Carer, Client, Consent, Dossier
from screening.identifiers import PersonId
from screening.signals.desk import ReviewedSignal


# No generated repr: names must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Readiness:
    """What is still open at a visit, by name; empty fields mean that nothing is.

    `unshared` are the carers who were measured and whose outcome stays out of the proposal.
    """

    without_support: tuple[str, ...]
    unjudged: int
    not_told: tuple[str, ...]
    unshared: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.without_support or self.unjudged or self.not_told or self.unshared)


def check_readiness(
    dossier: Dossier,
    arrangement: Arrangement,
    signals: Iterable[ReviewedSignal],
    consents: Mapping[PersonId, Consent],
    measured: Set[PersonId],
) -> Readiness:
    """Return what is still open.

    Args:
        dossier: whose proposal it is.
        arrangement: what was agreed at the visit.
        signals: what the rules see at the visit, with the judgements.
        consents: what each carer agreed to, as it stands now.
        measured: the carers with an outcome at the visit.
    """
    people: list[Client | Carer] = [dossier.client, *dossier.carers]
    shared = {key for key, consent in consents.items() if consent.is_valid and consent.in_proposal}
    return Readiness(
        without_support=tuple(
            carer.name for carer in carers_without_support(arrangement, dossier.carers)
        ),
        unjudged=sum(1 for line in signals if line.judgement is None),
        not_told=tuple(person.name for person in people if person.support.told_on is None),
        unshared=tuple(
            carer.name
            for carer in dossier.carers
            if carer.id in measured and carer.id not in shared
        ),
    )
