"""A measurement as a FHIR R4 QuestionnaireResponse, and back.

It holds no name: who answered is the number that the vault gave to the carer. Every answer carries
its weight, and a total stands beside them only when nothing was left open.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from instruments.model import Instrument, Points, Scoring
from screening.dossier.model import Measurement, Way
from screening.forms.fhir_answers import find_totals, read_answers
from screening.forms.fhir_extensions import find_extension, write_weights
from screening.forms.fhir_identity import read_origin, read_people, write_identifier
from screening.forms.fhir_items import type_of_total
from screening.forms.fhir_json import Element, read_resource, write_resource
from screening.forms.fhir_moments import read_day, read_moment
from screening.forms.fhir_names import (
    DIGEST,
    HELD_ON,
    HELP_LANGUAGE,
    PERSON,
    QUESTIONNAIRE,
    SCORE,
    WAY,
    name_answers,
    name_questionnaire,
)
from screening.forms.fhir_narrative import tell_response
from screening.forms.reading import Problem
from screening.wording.formats import format_points
from screening.wording.speech import mark, say

_KIND: Final = "QuestionnaireResponse"
_AMENDED: Final = "amended"
_FINISHED: Final = frozenset({"completed", _AMENDED})
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")
_UNUSED: Final = frozenset({"meta", "language", "text", "author", "encounter", "basedOn", "partOf"})
_REFUSED: Final[Mapping[str, str]] = {
    "implicitRules": mark("Regels die ergens anders staan, worden niet gevolgd."),
    "contained": mark("Resources binnen de antwoorden worden niet ingelezen."),
}


# No generated repr: answers are health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class ReadResponse:
    """What stands in a QuestionnaireResponse: problems and nothing else, or all the rest."""

    problems: tuple[Problem, ...] = ()
    instrument: Instrument | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    authored: datetime | None = None
    """When they were written down last, in UTC."""
    held_on: date | None = None
    """The day of the visit they were given at; None when the file does not tell."""
    way: Way = Way.UNKNOWN
    help_language: str = ""
    is_amended: bool = False
    origin: str = ""
    """What the answers are called; see `fhir_identity`."""
    people: frozenset[str] = frozenset()
    """The numbers of those the answers are of, as far as a vault of Draagwijzer gave them."""

    @property
    def day(self) -> date | None:
        """The day on which the answers were given, where the consultant is."""
        return self.held_on or (self.authored and self.authored.astimezone().date())


def write_response(
    measurement: Measurement, instrument: Instrument, held_on: date | None = None
) -> bytes:
    """Return a measurement as a FHIR R4 QuestionnaireResponse in JSON.

    Args:
        measurement: the answers.
        instrument: the exact definition they were given to.
        held_on: the day of the visit, which may have been entered later; left out when not given.

    Raises:
        ValueError: the measurement was taken with another definition.
        InstrumentError: an answer that the definition does not have.
    """
    if measurement.digest != instrument.digest:
        raise ValueError("the measurement was taken with another definition")
    totals = find_totals(instrument, measurement.answers)
    items = [
        *_write_answers(instrument, measurement.answers),
        *_write_totals(instrument, totals),
    ]
    authored = measurement.finished_at or measurement.started_at
    carer = {
        "type": "RelatedPerson",
        "identifier": {"system": PERSON, "value": measurement.carer_id},
    }
    extensions: list[Mapping[str, object]] = [{"url": DIGEST, "valueString": instrument.digest}]
    if held_on is not None:
        extensions.append({"url": HELD_ON, "valueDate": held_on.isoformat()})
    if measurement.way is not Way.UNKNOWN:
        extensions.append({"url": WAY, "valueCode": str(measurement.way)})
    if measurement.help_language:
        extensions.append({"url": HELP_LANGUAGE, "valueCode": measurement.help_language})
    return write_resource(
        {
            "resourceType": _KIND,
            "language": instrument.language,
            "text": tell_response(instrument, _tell(instrument, measurement.answers, totals)),
            "extension": extensions,
            "identifier": write_identifier(measurement),
            "questionnaire": f"{name_questionnaire(instrument.id)}|{instrument.version}",
            "status": _find_status(measurement),
            "subject": carer,
            "authored": authored.isoformat(timespec="seconds"),
            "source": carer,
            # A list in FHIR is never empty.
            **({"item": items} if items else {}),
        }
    )


def read_response(
    data: bytes, instruments: Sequence[Instrument], now: datetime | None = None
) -> ReadResponse:
    """Return the answers in a FHIR R4 QuestionnaireResponse, or everything that is wrong with it.

    Args:
        data: the file.
        instruments: every version that is here; the answers must be to exactly one of these.
        now: answers of a later moment are refused; none are when not given.
    """
    problems: list[Problem] = []
    root = read_resource(data, _KIND, problems)
    if root is None:
        return ReadResponse(tuple(problems))
    instrument = _find_instrument(root, instruments)
    status = root.text("status", needed=True)
    if status is not None and status not in _FINISHED:
        root.refuse(
            say("Alleen afgeronde antwoorden (completed of amended) kunnen erbij."), "status"
        )
    authored, held_on = read_moment(root, now), read_day(root, now)
    origin, people = read_origin(root, data), read_people(root)
    way = _read_code(root, WAY, re.compile("|".join(way for way in Way if way)))
    help_language = _read_code(root, HELP_LANGUAGE, _LANGUAGE)
    answers = read_answers(root, instrument) if instrument else {}
    root.finish(_UNUSED | {"item"}, _REFUSED, say("een {kind}", kind=_KIND))
    if problems:
        return ReadResponse(tuple(dict.fromkeys(problems)))
    return ReadResponse(
        (),
        instrument,
        answers,
        authored,
        held_on,
        Way(way),
        help_language,
        status == _AMENDED,
        origin,
        people,
    )


def _find_status(measurement: Measurement) -> str:
    """Return where the answers are: amended only when one changed after the end."""
    if measurement.finished_at is None:
        return "in-progress"
    return _AMENDED if measurement.is_amended else "completed"


def _tell(
    instrument: Instrument,
    answers: Mapping[str, str],
    totals: Mapping[str, tuple[Scoring, Points]],
) -> Iterator[tuple[str, str]]:
    for item in instrument.items:
        if item.key in answers:
            yield item.text, item.choice(answers[item.key]).label
    for scoring, total in totals.values():
        yield f"{scoring.title}:", format_points(total)


def _write_answers(
    instrument: Instrument, answers: Mapping[str, str]
) -> Iterator[Mapping[str, object]]:
    for item in instrument.items:
        if item.key not in answers:
            continue
        choice = item.choice(answers[item.key])
        coding = {
            "extension": write_weights(choice.points),
            "system": name_answers(instrument.id, item.key),
            "code": choice.key,
            "display": choice.label,
        }
        yield {"linkId": item.key, "text": item.text, "answer": [{"valueCoding": coding}]}


def _write_totals(
    instrument: Instrument, totals: Mapping[str, tuple[Scoring, Points]]
) -> Iterator[Mapping[str, object]]:
    for key, (scoring, total) in totals.items():
        value = f"value{type_of_total(instrument, scoring).capitalize()}"
        yield {"linkId": f"{SCORE}{key}", "text": scoring.title, "answer": [{value: total}]}


def _find_instrument(root: Element, instruments: Sequence[Instrument]) -> Instrument | None:
    canonical = root.text("questionnaire", needed=True)
    digest = find_extension(root, DIGEST)
    stated = digest.text("valueString", needed=True) if digest else None
    if canonical is None:
        return None
    if not canonical.startswith(QUESTIONNAIRE) or "|" not in canonical:
        sentence = say(
            "Hier hoort {questionnaire}… te staan, met een | en het versienummer.",
            questionnaire=QUESTIONNAIRE,
        )
        root.refuse(sentence, "questionnaire")
        return None
    for instrument in instruments:
        if canonical == f"{name_questionnaire(instrument.id)}|{instrument.version}":
            if stated is not None and digest is not None and stated != instrument.digest:
                digest.refuse(say("Hier is een andere vragenlijst met deze naam."), "valueString")
            return instrument
    root.refuse(
        say("Deze vragenlijst, in deze versie, staat niet in Draagwijzer."), "questionnaire"
    )
    return None


def _read_code(root: Element, url: str, form: re.Pattern[str]) -> str:
    extension = find_extension(root, url)
    if extension is None:
        return ""
    code = extension.text("valueCode", needed=True)
    if code is not None and not form.fullmatch(code):
        extension.refuse(say("Deze code is hier niet bekend."), "valueCode")
    return code or ""
