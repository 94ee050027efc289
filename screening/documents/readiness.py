"""What is good to know before a proposal leaves the laptop; it informs and never stops anyone."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from screening.arrangement.checks import carers_without_support
from screening.arrangement.model import Arrangement
from screening.documents.mentions import Mention
from screening.documents.proposal_texts import ABOUT_CARER
from screening.dossier.model import Carer, Client, Consent, Dossier
from screening.dossier.support_record import SupportRecord
from screening.identifiers import PersonId
from screening.investigation.model import Area, Investigation
from screening.signals.desk import ReviewedSignal


# No generated repr: names must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class LeftOut:
    """Because of whom something that is written about carers stays out of a copy, by name.

    Args:
        of_file: without their consent the answers about the carers are not in the municipality's.
        of_client: without their consent the client reads neither those, nor what was found of what
            carers need.
        words_of_file: whose own words are not in the municipality's copy.
        words_of_client: whose own words are not in the client's copy.
    """

    of_file: tuple[str, ...] = ()
    of_client: tuple[str, ...] = ()
    words_of_file: tuple[str, ...] = ()
    words_of_client: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Readiness:
    """What is still open at a visit, by name; empty fields mean that nothing is.

    `unshared` are the carers who were measured and whose outcome stays out of the proposal,
    `asked_other` those who wait for another supporter, `without_follow_up` the carers with a line
    that has no date of review or no next step, and `doubtful_offers` how the offers are called that
    may not be there. `left_out` tells what stays out of which copy; that is nothing to be done.
    `mentions` are to be read again, by who decides what is right.
    """

    without_support: tuple[str, ...]
    unjudged: int
    not_told: tuple[str, ...]
    unshared: tuple[str, ...]
    asked_other: tuple[str, ...] = ()
    without_follow_up: tuple[str, ...] = ()
    doubtful_offers: tuple[str, ...] = ()
    left_out: LeftOut = field(default_factory=LeftOut)
    mentions: tuple[Mention, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether nothing is open."""
        return not (
            self.without_support
            or self.unjudged
            or self.not_told
            or self.unshared
            or self.asked_other
            or self.without_follow_up
            or self.doubtful_offers
        )


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


def list_asking(dossier: Dossier, records: Mapping[PersonId, SupportRecord]) -> tuple[str, ...]:
    """Return who asked for another supporter and has none yet."""
    people: list[Client | Carer] = [dossier.client, *dossier.carers]
    return tuple(
        person.name
        for person in people
        if person.id in records
        and any(request.arranged_on is None for request in records[person.id].requests)
    )


def list_without_follow_up(dossier: Dossier, arrangement: Arrangement) -> tuple[str, ...]:
    """Return the carers with a line of which nobody wrote when it is reviewed, or what is next."""
    drafts = [line.draft for line in arrangement.provisions]
    loose = {each.for_person for each in drafts if not (each.review_on and each.next_action)}
    return tuple(carer.name for carer in dossier.carers if carer.id in loose)


def list_left_out(
    dossier: Dossier,
    texts: Mapping[str, str],
    investigation: Investigation,
    consents: Mapping[PersonId, Consent],
) -> LeftOut:
    """Return what consents keep out of the copies, as `material_for` does."""
    valid = [one for one in consents.values() if one.is_valid and one.in_proposal]
    for_file = {one.carer_id for one in valid}
    for_client = {one.carer_id for one in valid if one.for_client}
    speaking = {person for finding in investigation.findings for person, words in finding.said}
    answered = any(texts.get(name) for name in ABOUT_CARER)
    found = any(one.key == Area.CARER_SUPPORT and one.found for one in investigation.findings)

    def name_missing(agreed: Set[PersonId], among: Set[PersonId]) -> tuple[str, ...]:
        return tuple(one.name for one in dossier.carers if one.id in among - agreed)

    carers = {carer.id for carer in dossier.carers}
    return LeftOut(
        name_missing(for_file, carers) if answered else (),
        name_missing(for_client, carers) if answered or found else (),
        name_missing(for_file, speaking),
        name_missing(for_client, speaking),
    )
