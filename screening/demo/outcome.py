"""Enters what a visit to a fictional household came to, through the same desks as the screens."""

from collections.abc import Mapping

from screening.arrangement.backup_plan import PLAN
from screening.arrangement.carer_card import CardCall, CardText
from screening.demo.reading import People, Row, read_provision, read_signal
from screening.identifiers import VisitId
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Area
from screening.signals.model import Verdict
from screening.workspace import Workspace


class OutcomeWriter:
    """Enters the investigation, the arrangement and what belongs to it, of one open visit."""

    def __init__(self, workspace: Workspace, visit_id: VisitId, people: People) -> None:
        self._workspace = workspace
        self._visit_id = visit_id
        self._people = people

    def write(self, visit: Row) -> None:
        """Enter all that the file says of the outcome of the visit."""
        self._write_investigation(visit.get("investigation", {}))
        self._write_judgements(visit.get("judgements", {}))
        self._write_arrangement(visit)
        self._write_agreements(visit)
        self._write_plan(visit.get("backup_plan", {}))
        for key, card in visit.get("cards", {}).items():
            self._write_card(key, card)

    def _write_investigation(self, found: Row) -> None:
        desk = self._workspace.investigation
        # What was open before is a start at a follow-up; what is no reason now, closes.
        before = {each.key for each in desk.load(self._visit_id).findings if each.reason}
        for gone in before - set(found.get("reason", {})):
            desk.close_area(self._visit_id, gone)
        for area, text in found.get("reason", {}).items():
            desk.open_area(self._visit_id, Area(area), text)
        for area, text in found.get("found", {}).items():
            desk.write(self._visit_id, fields.name_field(area, Part.FOUND), text)
        for area, said in found.get("said", {}).items():
            for key, text in said.items():
                desk.write(self._visit_id, fields.name_said(area, self._people[key]), text)
        for field in (fields.PROBLEMS, fields.NEEDED, fields.REMAINING):
            if text := found.get(field.removeprefix(fields.PREFIX)):
                desk.write(self._visit_id, field, text)

    def _write_judgements(self, judgements: Mapping[str, tuple[str, str]]) -> None:
        for name, (verdict, reason) in judgements.items():
            key = read_signal(name, self._people)
            self._workspace.review.judge(self._visit_id, key, Verdict(verdict), reason)

    def _write_arrangement(self, visit: Row) -> None:
        desk = self._workspace.arrangement
        if "renewed" in visit:
            # What was carried over has been gone through: the lines stand in the file anew.
            for line in desk.load(self._visit_id).provisions:
                desk.remove_provision(line.id)
        for row in (*visit.get("provisions", ()), *visit.get("renewed", ())):
            desk.add_provision(self._visit_id, read_provision(row, self._people))
        for key, reason in visit.get("no_need", {}).items():
            desk.set_no_need(self._visit_id, self._people[key], reason)

    def _write_agreements(self, visit: Row) -> None:
        desk = self._workspace.agreements
        for carried in self._workspace.arrangement.load(self._visit_id).agreements:
            desk.remove(carried.id)
        for who, what, moment in visit.get("agreements", ()):
            desk.add(self._visit_id, who=who, what=what, moment=moment)
        if contact := visit.get("contact"):
            desk.choose_contact(self._visit_id, **contact)

    def _write_plan(self, plan: Row) -> None:
        if "text" in plan:
            self._workspace.visits.write_text(self._visit_id, PLAN, plan["text"])
        for key in plan.get("put", ()):
            self._workspace.backup_plans.put(self._visit_id, self._people[key])

    def _write_card(self, key: str, card: Row) -> None:
        desk, carer_id = self._workspace.carer_cards, self._people[key]
        for name, phone in card["calls"]:
            desk.save_call(self._visit_id, carer_id, CardCall(name, phone))
        for text in CardText:
            if words := card.get(text.name.lower()):
                desk.write(self._visit_id, carer_id, text, words)
