"""What the texts of a visit belong to: a step of the rail, a follow-up, a name for undo."""

from collections.abc import Mapping
from typing import Final

from screening.arrangement.backup_plan import PLAN
from screening.arrangement.contact import CONTACT
from screening.directory.model import DISTRICT
from screening.dossier.model import StepState, VisitStep
from screening.investigation import fields
from screening.wording.speech import mark, say

_CARRIED: Final = ("family.", "care.", PLAN, CONTACT, DISTRICT)
"""Texts under these names are still true at a follow-up and are copied into it."""

_COUNTED_BY_STEP: Final = {
    VisitStep.FAMILY: "relatives",
    VisitStep.BURDEN: "measurements",
    VisitStep.NETWORK: "people",
    VisitStep.SIGNALS: "judgements",
    VisitStep.ARRANGEMENT: "provisions",
    VisitStep.PROPOSAL: "deliveries",
}
_BY_STEP: Final[Mapping[VisitStep, str | tuple[str, ...]]] = {
    VisitStep.PREPARATION: "preparation.",
    VisitStep.FAMILY: "family.",
    VisitStep.CARE_SITUATION: "care.",
    VisitStep.NETWORK: "network.",
    VisitStep.INVESTIGATION: fields.PREFIX,
    VisitStep.ARRANGEMENT: ("agreements", "arrangement."),
}
_NAMES: Final = {
    "preparation.request": mark("hulpvraag"),
    "care.": mark("antwoord zorgsituatie"),
    "network.conclusion": mark("conclusie netwerk"),
    "network.checked": mark("vraag over het vorige gesprek"),
    fields.PREFIX: mark("tekst van het onderzoek"),
    "agreements": mark("afspraken"),
    PLAN: mark("noodplan"),
    CONTACT: mark("contactpersoon"),
    DISTRICT: mark("wijk"),
}
"""What the texts whose field begins with this are called where they can be undone."""


def is_carried(field: str) -> bool:
    """Whether a text is copied into a follow-up."""
    return field.startswith(_CARRIED) or fields.is_carried(field)


def name_text(field: str) -> str:
    """Return what a text is called where it can be undone."""
    return next(
        (say(name) for prefix, name in _NAMES.items() if field.startswith(prefix)), say("tekst")
    )


def is_step_begun(step: VisitStep, counts: Mapping[str, int], texts: Mapping[str, str]) -> bool:
    """Whether there is anything at a step: a text, or something that is counted there."""
    prefix = _BY_STEP.get(step)
    has_text = prefix is not None and any(
        text and name.startswith(prefix) for name, text in texts.items()
    )
    return has_text or counts.get(_COUNTED_BY_STEP.get(step, ""), 0) > 0


def find_state(
    step: VisitStep,
    marks: Mapping[VisitStep, StepState],
    counts: Mapping[str, int],
    texts: Mapping[str, str],
) -> StepState:
    """Return how far a step is: marked by the consultant, begun, or empty."""
    begun = StepState.BEGUN if is_step_begun(step, counts, texts) else StepState.EMPTY
    return marks.get(step, begun)
