"""Puts the texts of a visit together to what its investigation found."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from screening.identifiers import PersonId
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Area, CodeEntry, CodeStep, Finding, Investigation


def read_investigation(texts: Mapping[str, str], people: Sequence[PersonId]) -> Investigation:
    """Return what the texts of a visit hold of the investigation.

    A letter is there when something stands in it; an attention point or own area when it is open.

    Args:
        texts: all texts of the visit.
        people: whose own words count, the client first.
    """
    letters = [area for area in Area if area.is_lettered]
    found = [_read_finding(texts, people, area) for area in letters]
    findings = [finding for finding in found if not finding.is_empty]
    findings += [_read_finding(texts, people, key) for key in list_open(texts)]
    return Investigation(
        tuple(findings),
        problems=texts.get(fields.PROBLEMS, ""),
        needed=texts.get(fields.NEEDED, ""),
        remaining=texts.get(fields.REMAINING, ""),
    )


def list_open(texts: Mapping[str, str]) -> list[str]:
    """Return the attention points that are open, and then the areas of one's own in their order."""
    points = [area for area in Area if not area.is_lettered and is_open(texts, area)]
    return [*points, *(key for key in list_own(texts) if is_open(texts, key))]


def list_own(texts: Mapping[str, str]) -> list[str]:
    """Return the keys of the areas of one's own, the oldest first."""
    names = (fields.take_apart(name) for name in texts)
    numbers = {fields.own_number(name.key) for name in names if name is not None}
    return [f"{fields.OWN}{number}" for number in sorted(one for one in numbers if one is not None)]


def is_open(texts: Mapping[str, str], key: str) -> bool:
    """Whether there is a reason to speak of it; the letters of the law need none."""
    is_lettered = key in set(Area) and Area(key).is_lettered
    return is_lettered or bool(texts.get(fields.name_field(key, Part.REASON)))


def read_code(texts: Mapping[str, str]) -> tuple[CodeEntry, ...]:
    """Return all five steps of the reporting code, with what was done for each."""
    return tuple(
        CodeEntry(
            step,
            _read_day(texts.get(fields.name_code_day(step), "")),
            texts.get(fields.name_code_note(step), ""),
        )
        for step in CodeStep
    )


def read_words_of(texts: Mapping[str, str], person_id: PersonId) -> Iterator[tuple[str, str]]:
    """Yield the key of each area somebody spoke of, in order, and the own words."""
    for key in (*Area, *list_own(texts)):
        if words := texts.get(fields.name_said(key, person_id)):
            yield key, words


def _read_finding(texts: Mapping[str, str], people: Sequence[PersonId], key: str) -> Finding:
    said = ((person, texts.get(fields.name_said(key, person), "")) for person in people)
    return Finding(
        key,
        title=texts.get(fields.name_field(key, Part.TITLE), ""),
        reason=texts.get(fields.name_field(key, Part.REASON), ""),
        said=tuple((person, words) for person, words in said if words),
        found=texts.get(fields.name_field(key, Part.FOUND), ""),
    )


def _read_day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
