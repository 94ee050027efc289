"""A document as JSON: the same content as its PDF, for programs.

The keys are spelled out here, and not taken from the records, so that renaming a field in the
code never changes what other programs read. A change of the keys takes a new `SCHEMA_VERSION`.
"""

import json
from collections.abc import Iterable
from typing import Any, Final

from instruments.model import Points
from screening.documents import content
from screening.documents.network_rows import DECEASED, NO_TASK, describe_relation, describe_task
from screening.network.drawing import LEGEND, SOURCE_LINE
from screening.network.model import WEEK, NetworkMap, Person, SupportKind
from screening.network.support_letters import spell_support
from screening.reports.course import Course
from screening.wording.labels import label
from screening.wording.speech import SPEECH
from screening.wording.ties import word_direction

SCHEMA: Final = "draagwijzer.document"
SCHEMA_VERSION: Final = 4

Json = dict[str, Any]


@SPEECH.in_dutch()
def write_json(document: content.Document) -> bytes:
    """Return the document as indented JSON in UTF-8."""
    data: Json = {
        "schema": SCHEMA,
        "version": SCHEMA_VERSION,
        "language": document.language,
        "title": document.title,
        "subtitle": document.subtitle,
        "household": document.household,
        "author": document.author,
        "made_on": document.made_on.isoformat(),
        "confidentiality": document.confidentiality,
        "facts": _list_pairs(document.facts),
        "sections": [
            {"title": section.title, "blocks": _list_blocks(section.blocks)}
            for section in document.sections
        ],
    }
    # A lone half of a surrogate pair, as a paste may bring, is no valid UTF-8.
    return json.dumps(data, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def _list_blocks(blocks: tuple[content.Block, ...]) -> list[Json]:
    """Return the blocks in order; what only arranges them on a page is left out."""
    listed: list[Json] = []
    for block in blocks:
        match block:
            case content.KeepTogether():
                listed += _list_blocks(block.blocks)
            case content.PageBreak():
                pass
            case _:
                listed.append(_describe(block))
    return listed


def _describe(
    block: content.Heading
    | content.Paragraph
    | content.KeyValues
    | content.Bullets
    | content.Table
    | content.Notice
    | content.Quote
    | content.NetworkFigure
    | content.FamilyFigure
    | content.CourseFigure
    | content.SignatureFields,
) -> Json:
    data: Json
    match block:
        case content.Heading():
            data = {"kind": "heading", "level": block.level, "text": block.text}
        case content.Paragraph():
            data = {"kind": "paragraph", "role": str(block.role), "text": block.text}
        case content.KeyValues():
            data = {"kind": "key_values", "rows": _list_pairs(block.rows)}
        case content.Bullets():
            data = {"kind": "bullets", "items": list(block.items)}
        case content.Table():
            rows = [list(row) for row in block.rows]
            data = {"kind": "table", "header": list(block.header), "rows": rows}
        case content.Quote():
            data = {"kind": "quote", "text": block.text, "by": block.by}
        case content.NetworkFigure():
            data = {"kind": "network", **_describe_network(block.network)}
        case content.FamilyFigure():
            data = {"kind": "family", "people": [one.name for one in block.drawing.symbols]}
        case content.CourseFigure():
            data = {"kind": "course", **_describe_course(block.course)}
        case content.SignatureFields():
            data = _describe_signatures(block)
        case content.Notice():
            data = {
                "kind": "notice",
                "role": str(block.role),
                "word": block.shown_word,
                "title": block.title,
                "text": block.text,
                "blocks": _list_blocks(block.blocks),
            }
    return data


def _list_pairs(rows: tuple[tuple[str, str], ...]) -> list[Json]:
    return [{"label": name, "value": value} for name, value in rows]


def _describe_signatures(fields: content.SignatureFields) -> Json:
    return {
        "kind": "signatures",
        "question": fields.question,
        "choices": list(fields.choices),
        "signatories": [
            {
                "name": person.name,
                "role": person.role,
                "may_remark": person.may_remark,
                "answer": person.answer,
                "remarks": person.remarks,
                "has_signature": bool(person.signature),
            }
            for person in fields.signatories
        ],
    }


def _describe_course(course: Course) -> Json:
    return {
        "instrument": course.instrument,
        "carer": course.carer,
        "help_text": course.help_words or None,
        "maximum": _number(course.maximum),
        "cut_off": None
        if course.cut_off is None
        else {"value": _number(course.cut_off.value), "words": course.cut_off.words},
        "measurements": [
            {
                "held_on": point.held_on.isoformat(),
                "total": None if point.total is None else _number(point.total),
                "lowest": _number(point.lowest),
                "highest": _number(point.highest),
            }
            for point in sorted(course.points, key=lambda point: point.held_on)
        ],
    }


def _number(points: Points) -> int | float:
    return points if isinstance(points, int) else float(points)


def _describe_network(network: NetworkMap) -> Json:
    """Return what the drawing and its table show; notes and judgements of people stay behind."""
    numbers = {person.id: number for number, person in enumerate(network.people, start=1)}
    names = {person.id: person.name or person.relation for person in network.people}
    return {
        "client": {"name": network.client_name, "age": network.client_age},
        "people": [
            _describe_person(person, numbers[person.id], network.client_name)
            for person in network.people
        ],
        "ties": [
            {
                "first": numbers[tie.first],
                "second": numbers[tie.second],
                "kind": str(tie.kind),
                "kind_label": label(tie.kind),
                "direction": str(tie.direction) or None,
                "direction_label": word_direction(
                    tie.direction, names[tie.first], names[tie.second]
                ),
                **_describe_support(tie.support),
            }
            for tie in network.ties
            if tie.first in numbers and tie.second in numbers and tie.first != tie.second
        ],
        "legend": [entry.text for entry in LEGEND],
        "source": SOURCE_LINE,
    }


def _describe_person(person: Person, number: int, client: str) -> Json:
    tie = person.tie_to_client
    return {
        "number": number,
        "name": person.name,
        "relation": describe_relation(person),
        "circle": str(person.circle),
        "circle_label": label(person.circle),
        "sector": str(person.sector),
        "sector_label": label(person.sector),
        "tie_to_client": None if tie is None else str(tie),
        "tie_to_client_label": None if tie is None else label(tie),
        "client_direction": str(person.client_direction) or None,
        "client_direction_label": word_direction(
            person.client_direction, person.name or person.relation, client
        ),
        **{
            f"client_{key}": value
            for key, value in _describe_support(person.client_support).items()
        },
        "living_together": person.living_together,
        "deceased": person.deceased,
        "tasks": [
            {
                "kind": str(task.kind),
                "label": describe_task(task),
                "hours_per_week": task.hours_per_week,
                "moments": [
                    {"day": str(moment.day), "part": str(moment.part)}
                    for moment in WEEK
                    if moment in task.moments
                ],
            }
            for task in person.tasks
        ],
        "remark": DECEASED if person.deceased else NO_TASK if not person.tasks else "",
        "hours_per_week": person.hours_per_week,
    }


def _describe_support(support: Iterable[SupportKind]) -> Json:
    """Return what goes over a tie: the letters in their usual order, and each in words."""
    letters = list(spell_support(support))
    words = [label(SupportKind(letter)) for letter in letters]
    return {"support": letters, "support_labels": words}
