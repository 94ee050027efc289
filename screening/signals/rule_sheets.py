"""From the sheets of a spreadsheet to rules, or to all that is wrong with them."""

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from instruments.model import Instrument
from screening.arrangement.model import SupportFunction
from screening.forms.cell_text import quote
from screening.forms.cells import Sheet
from screening.forms.finding_sheets import find_sheets
from screening.forms.findings import Findings
from screening.forms.form_sheet import FormSheet, Line
from screening.signals.rule_conditions import RowOfCondition, read_conditions
from screening.signals.rule_layout import (
    COLUMNS,
    CONDITIONS,
    FACTS,
    MODES,
    NAME_PLACE,
    OPTIONAL,
    RULES,
    SHEETS,
    STRENGTHS,
    SUBJECTS,
    is_number,
    list_facts,
)
from screening.signals.rule_model import OWN, RuleError, Subject
from screening.signals.rule_reader import build_rule
from screening.signals.rule_reading import RuleReading
from screening.signals.rules import load_rules
from screening.wording.speech import say

MOST_RULES: Final = 100
LONGEST_TITLE: Final = 80
_TEXTS: Final = ("explanation", "not_said")
_TITLES: Final = {"explanation": "uitleg", "not_said": "zegt_niet"}
_SEPARATORS: Final = re.compile(r"[,;\s]+")


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the sheet with rules; parts that were wrong are None, but a name is kept.

    By that its conditions are found, which are not wrong because of it.
    """

    line: Line
    name: str | None
    subject: Subject | None
    table: dict[str, Any]


def read_rule_sheets(sheets: Sequence[Sheet], added: tuple[Instrument, ...] = ()) -> RuleReading:
    """Read rules: either every mistake in the sheets, or all the rules.

    Args:
        sheets: what is in the file.
        added: the instruments of the organisation, which a rule may ask about.
    """
    findings = Findings(SHEETS)
    wanted = [sheet for sheet in sheets if sheet.name.strip().casefold() != FACTS]
    found = find_sheets(wanted, findings, SHEETS)

    # What comes of the lack of a sheet is no mistake of its own: nobody gets to see it.
    def open_sheet(name: str) -> FormSheet:
        note = findings if name in found else Findings(SHEETS)
        return FormSheet(found.get(name, Sheet(name, ())), tuple(COLUMNS[name]), note, OPTIONAL)

    # A number that was typed over a text is still kept as a text.
    if CONDITIONS in found:
        found[CONDITIONS] = replace(found[CONDITIONS], is_plain=True)
    rules, conditions = open_sheet(RULES), open_sheet(CONDITIONS)
    rows = _read_rows(rules)
    named = {row.name: row.subject for row in rows if row.name is not None}
    by_rule = read_conditions(conditions.lines, named, added)
    for row in rows:
        mine = by_rule.get(row.name or "", [])
        _add_conditions(row, mine, is_known=conditions.is_whole and bool(conditions.lines))
        _read_texts(row, added, is_sure=bool(mine) and all(one.table for one in mine))
    if findings:
        return RuleReading(findings.list_problems())
    return _build(rows, findings, added)


def _build(rows: Sequence[_Row], findings: Findings, added: tuple[Instrument, ...]) -> RuleReading:
    rules = []
    for row in rows:
        try:
            rules.append(build_rule(row.table, added=added))
        except RuleError:
            words = say("Deze regel klopt niet. Vergelijk hem met het voorbeeld.")
            row.line.fail("naam", words)
    if findings:
        return RuleReading(findings.list_problems())
    return RuleReading(definitions=tuple(row.table for row in rows), rules=tuple(rules))


def _read_rows(sheet: FormSheet) -> list[_Row]:
    rows: list[_Row] = []
    seen: set[str] = set()
    titles: set[str] = set()
    for line in sheet.lines:
        row = _read_row(line)
        title = (row.table["title"] or "").casefold()
        if row.name in seen:
            line.fail("naam", say("Deze naam staat er twee keer. Elke regel heeft een eigen naam."))
        elif title in titles:
            line.fail("titel", say("Deze titel staat er twee keer. Kies een andere titel."))
        if row.name is not None:
            seen.add(row.name)
        titles |= {title} - {""}
        rows.append(row)
    if len(rows) > MOST_RULES:
        sheet.report(
            say("Er passen hoogstens {most} regels in een bestand.", most=MOST_RULES),
            rows[MOST_RULES].line.row,
        )
    return rows


def _read_row(line: Line) -> _Row:
    name = line.text("naam")
    line.key("naam")
    if name is not None and name.startswith(OWN):
        line.fail("naam", say("Begin de naam niet met own_: dat zet Draagwijzer er zelf voor."))
    subject = line.word("over", SUBJECTS)
    table = {
        "key": f"{OWN}{name}",
        "title": _read_title(line),
        "applies_to": subject and str(subject),
        "explanation": line.text("uitleg"),
        "source": line.text("bron"),
        "strength": line.word("sterkte", {words: str(one) for words, one in STRENGTHS.items()}),
        "not_said": line.text("zegt_niet"),
        "functions": _read_functions(line),
        "mode": line.word("combineren", MODES),
    }
    return _Row(line, name, subject, table)


def _read_title(line: Line) -> str | None:
    title = line.text("titel")
    if title is None:
        return None
    if len(title) > LONGEST_TITLE:
        line.fail("titel", say("Deze titel is langer dan {longest} tekens.", longest=LONGEST_TITLE))
    if len(title.splitlines()) > 1:
        line.fail("titel", say("Een titel staat op één regel. Typ hem zonder nieuwe regel."))
    if title.casefold() in {rule.title.casefold() for rule in load_rules()}:
        line.fail("titel", say("Zo heet een regel van Draagwijzer. Kies een andere titel."))
    return title


def _read_functions(line: Line) -> list[str]:
    text = line.optional_text("functies") or ""
    parts = [part for part in _SEPARATORS.split(text) if part]
    known = [str(function) for function in SupportFunction]
    for part in parts:
        if part not in known:
            line.fail(
                "functies",
                say(
                    "{quoted} is geen nummer van een functie. Kies uit: {words}.",
                    quoted=quote(part),
                    words=", ".join(known),
                ),
            )
    return list(dict.fromkeys(parts))


def _add_conditions(row: _Row, rows: Sequence[RowOfCondition], *, is_known: bool) -> None:
    if not rows and row.name is not None and is_known:
        row.line.fail("naam", say("Deze regel heeft nog geen voorwaarde op het blad voorwaarden."))
    mode = row.table.pop("mode")
    row.table["when"] = {mode: [condition.table for condition in rows if condition.table]}


def _read_texts(row: _Row, added: tuple[Instrument, ...], *, is_sure: bool) -> None:
    """Put the English names in the places of the texts; what cannot be filled in is noted.

    Beside a condition that is wrong any number may be the one that was meant.
    """
    if row.subject is None:
        return
    places = _list_places(row, row.subject, added)
    if not is_sure:
        facts = list_facts(row.subject, added).items()
        places |= {
            name: fact
            for name, fact in facts
            if fact.isidentifier() and is_number(fact, row.subject, added)
        }
    for field in _TEXTS:
        text = row.table[field]
        if text is not None:
            row.table[field] = _translate(text, places, row.line, _TITLES[field])


def _list_places(row: _Row, subject: Subject, added: tuple[Instrument, ...]) -> dict[str, str]:
    """Return what may stand between braces, and what it is called inside."""
    names = {fact: name for name, fact in list_facts(subject, added).items()}
    places = {"client": "client"} | ({NAME_PLACE: "name"} if subject is Subject.CARER else {})
    conditions = row.table["when"].get("all", ())
    numbers = [one["fact"] for one in conditions if isinstance(one["value"], float)]
    return places | {names[fact]: fact for fact in numbers if fact.isidentifier()}


def _translate(text: str, places: dict[str, str], line: Line, title: str) -> str:
    parts = []
    try:
        for literal, place, form, conversion in string.Formatter().parse(text):
            parts.append(literal.replace("{", "{{").replace("}", "}}"))
            if place is None:
                continue
            if place not in places or form or conversion:
                line.fail(
                    title,
                    say(
                        "{quoted} kan Draagwijzer niet invullen. Tussen accolades kan hier: "
                        "{words}.",
                        quoted=quote("{" + place + "}"),
                        words=", ".join("{" + known + "}" for known in places),
                    ),
                )
            parts.append("{" + places.get(place, "client") + "}")
    except ValueError:
        line.fail(title, say("In deze tekst staat een accolade te veel of te weinig."))
        return text
    return "".join(parts)
