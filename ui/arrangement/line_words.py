"""What a line of the arrangement shows when it is read, in a few lines of words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from screening.arrangement.model import ProvisionDraft
from screening.identifiers import PersonId
from screening.wording.formats import format_date
from screening.wording.provisions import (
    describe_amount,
    describe_day_parts,
    describe_financing,
    describe_letter,
    describe_next,
    describe_period,
    describe_provider,
    describe_respite,
)


def describe_goal(draft: ProvisionDraft) -> str:
    """Return the goal as a quote, because the words are somebody's own."""
    if not draft.goal:
        return ""
    return QCoreApplication.translate("LineRow", "Doel: “{goal}”").format(goal=draft.goal)


def describe_main(draft: ProvisionDraft, names: Mapping[PersonId, str]) -> str:
    """Return by whom, what kind, how much, when, from when until when, and when evaluated."""
    return _join(
        describe_provider(draft, names),
        describe_respite(draft),
        describe_amount(draft),
        describe_day_parts(draft),
        describe_period(draft),
        _describe_review(draft),
    )


def describe_ground(draft: ProvisionDraft) -> str:
    """Return who pays and which letter of the law it answers."""
    return _join(describe_financing(draft), describe_letter(draft))


def describe_step(draft: ProvisionDraft) -> str:
    """Return who does what now, and by when."""
    step = describe_next(draft)
    words = QCoreApplication.translate("LineRow", "Volgende stap: {step}")
    return words.format(step=step) if step else ""


def describe_more(draft: ProvisionDraft) -> str:
    """Return what is filled in behind the button for more; empty when nothing is."""
    return _join(
        describe_respite(draft),
        describe_day_parts(draft),
        describe_period(draft),
        _describe_review(draft),
        describe_next(draft),
        describe_financing(draft),
        describe_letter(draft),
    )


def describe_origin(draft: ProvisionDraft, titles: Mapping[str, str]) -> str:
    """Return which signal the line came from; one that is no longer given has no name here."""
    if not draft.from_signal:
        return ""
    title = titles.get(draft.from_signal)
    if title is None:
        return QCoreApplication.translate("LineRow", "Naar aanleiding van een eerder signaal")
    words = QCoreApplication.translate("LineRow", "Naar aanleiding van: {signal}")
    return words.format(signal=title)


def _describe_review(draft: ProvisionDraft) -> str:
    words = QCoreApplication.translate("LineRow", "evaluatie op {day}")
    return words.format(day=format_date(draft.review_on)) if draft.review_on else ""


def _join(*parts: str) -> str:
    words = " · ".join(filter(None, parts))
    return words[:1].upper() + words[1:]
