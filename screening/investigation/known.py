"""What other steps of a visit tell already about a part of the investigation: not asked twice."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from screening.arrangement.model import Arrangement, Financing
from screening.dossier.care_questions import FIELD_PREFIX
from screening.dossier.model import VisitStep
from screening.investigation.model import Area
from screening.network.model import NetworkMap
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Verdict
from screening.wording.network_summary import summarise_network

_NEEDS: Final = (f"{FIELD_PREFIX}help", f"{FIELD_PREFIX}wish")
_OWN_STRENGTH: Final = f"{FIELD_PREFIX}own_strength"
_PAID_BY_OTHERS: Final = frozenset({Financing.HEALTH_INSURANCE, Financing.LONG_TERM_CARE})


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """What one step tells, whole: nobody has to go there to read the end of it."""

    step: VisitStep
    text: str


def list_known(
    texts: Mapping[str, str],
    network: NetworkMap,
    signals: Sequence[ReviewedSignal],
    arrangement: Arrangement,
) -> Mapping[Area, tuple[Known, ...]]:
    """Return for each letter of the law what is known already at other steps."""
    return {
        area: tuple(_list_of(area, texts, network, signals, arrangement))
        for area in Area
        if area.is_lettered
    }


def _list_of(
    area: Area,
    texts: Mapping[str, str],
    network: NetworkMap,
    signals: Sequence[ReviewedSignal],
    arrangement: Arrangement,
) -> Iterator[Known]:
    match area:
        case Area.NEEDS:
            for field in _NEEDS:
                yield from _quote(VisitStep.CARE_SITUATION, texts.get(field, ""))
        case Area.OWN_STRENGTH:
            yield from _quote(VisitStep.CARE_SITUATION, texts.get(_OWN_STRENGTH, ""))
        case Area.NETWORK:
            for line in summarise_network(network, texts):
                yield from _quote(VisitStep.NETWORK, f"{line.title}: {line.text}")
        case Area.CARER_SUPPORT:
            for about in _name_signals(network, signals):
                yield from _quote(VisitStep.SIGNALS, about)
    yield from _quote(VisitStep.ARRANGEMENT, _name_lines(area, network, arrangement))


def _quote(step: VisitStep, text: str) -> Iterator[Known]:
    line = " ".join(text.split())
    if line:
        yield Known(step, line)


def _name_signals(network: NetworkMap, signals: Sequence[ReviewedSignal]) -> list[str]:
    """Return by carer the signals that the professional did not set aside."""
    names = {person.id: person.name for person in network.people}
    told: dict[str, list[str]] = {}
    for line in signals:
        set_aside = line.judgement is not None and line.judgement.verdict is Verdict.DISAGREE
        if line.signal.subject in names and not set_aside:
            told.setdefault(names[line.signal.subject], []).append(line.signal.title)
    return [f"{name}: {', '.join(titles)}" for name, titles in told.items()]


def _name_lines(area: Area, network: NetworkMap, arrangement: Arrangement) -> str:
    """Return what was agreed under this letter of the law, or for a carer."""
    drafts = [line.draft for line in arrangement.provisions]
    return "; ".join(
        draft.what
        for draft in drafts
        if draft.letter == area.value
        or (area is Area.CARER_SUPPORT and draft.for_person != network.client_id)
        or (area is Area.OTHER_PARTIES and draft.financing in _PAID_BY_OTHERS)
    )
