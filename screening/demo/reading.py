"""Reads what a file says of a fictional household into the records of the app."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from screening.arrangement.model import (
    Financing,
    Frequency,
    LegalLetter,
    LifeArea,
    ProviderKind,
    ProvisionDraft,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
    Unit,
)
from screening.dossier.model import ClientSupport, SupportChoice, SupporterKind
from screening.identifiers import OfferId, PersonId
from screening.network.model import DayPart, Moment, Weekday

Row = Mapping[str, Any]
People = Mapping[str, PersonId]


def read_day(text: str | None) -> date | None:
    """Return a day that is written as 2026-08-18."""
    return date.fromisoformat(text) if text else None


def read_moments(words: Iterable[str]) -> frozenset[Moment]:
    """Return moments that are written as mon-morning."""
    pairs = (word.split("-") for word in words)
    return frozenset(Moment(Weekday(day), DayPart(part)) for day, part in pairs)


def read_signal(name: str, people: People) -> str:
    """Return the key of a signal that is written as rule:person; a stroke is about nobody."""
    rule, _, key = name.partition(":")
    return f"{rule}:{people.get(key, key)}" if name else ""


def read_support(row: Row) -> ClientSupport:
    """Return what is known of somebody's client support."""
    kind = row.get("supporter_kind")
    return ClientSupport(
        told_on=read_day(row["told_on"]),
        told_by=row["told_by"],
        choice=SupportChoice(row["choice"]),
        supporter=row.get("supporter", ""),
        supporter_kind=SupporterKind(kind) if kind else None,
        organisation=row.get("organisation", ""),
        reach=row.get("reach", ""),
        shared_on=read_day(row.get("shared_on")),
        shared_what=row.get("shared_what", ""),
        shared_with=row.get("shared_with", ""),
        goal=row.get("goal", ""),
        agreements=row.get("agreements", ""),
        evaluation=row.get("evaluation", ""),
        evaluated_on=read_day(row.get("evaluated_on")),
    )


def read_provision(row: Row, people: People) -> ProvisionDraft:
    """Return one line of an arrangement; `people` tells who stands behind every key."""
    subject, kind, named = row["subject"], ProviderKind(row["by"]), row.get("name", "")
    by_network, following = kind is ProviderKind.NETWORK, row.get("next", {})
    return ProvisionDraft(
        for_person=people[row["for"]],
        subject=SupportFunction(subject) if subject.isdigit() else LifeArea(subject),
        what=row["what"],
        provider_kind=kind,
        provider_id=people[named] if by_network else None,
        provider_name="" if by_network else named,
        amount=row.get("amount"),
        unit=Unit(row.get("unit", Unit.HOUR)),
        frequency=Frequency(row.get("frequency", Frequency.PER_WEEK)),
        starts_on=read_day(row.get("starts_on")),
        ends_on=read_day(row.get("ends_on")),
        review_on=read_day(row.get("review_on")),
        goal=row.get("goal", ""),
        letter=LegalLetter(row.get("letter", "")),
        financing=Financing(row.get("financing", "")),
        next_action=following.get("action", ""),
        next_actor=following.get("actor", ""),
        next_on=read_day(following.get("on")),
        offer_id=OfferId(row["offer"]) if "offer" in row else None,
        respite=_read_respite(row.get("respite", ())),
        moments=read_moments(row.get("moments", ())),
        from_signal=read_signal(row.get("signal", ""), people),
    )


def _read_respite(words: Iterable[str]) -> Respite:
    if not (answers := tuple(words)):
        return Respite()
    place, giver, rhythm = answers
    return Respite(RespitePlace(place), RespiteGiver(giver), RespiteRhythm(rhythm))
