"""The chapter about the network: people, tasks, ties, and what the map says."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint

from screening.dossier.model import VisitStep
from screening.network.model import Group, Sector, TaskKind, TieKind
from screening.wording.formats import format_number
from screening.wording.labels import label
from ui.network_map.page import NetworkPage
from ui.network_map.person_form import PersonForm
from ui.network_map.person_item import PersonItem
from ui.tour.hands import TourError
from ui.tour.story import Story, Visit
from ui.tour.visit_chapter import go_to

Person = Mapping[str, Any]
ANSWERS = {True: "ja", False: "nee", None: "weet niet"}


def draw_network(story: Story, visit: Visit) -> None:
    """Put everybody on the map, with tasks and ties, and look at what it says."""
    hands = story.hands
    go_to(story, VisitStep.NETWORK)
    page = hands.step(NetworkPage)
    hands.photograph("netwerk-begin")
    for person in story.household["people"]:
        if _find(page, person["name"]) is None:
            hands.choose(page.tools.quick_add.group, label(Group(person["group"])))
            hands.enter(page.tools.quick_add.line, person["name"])
        _choose(story, page, person["name"])
        _fill_in(story, page, person)
    for first, second, kind in story.household["ties"]:
        _tie(story, page, story.name(first), story.name(second), TieKind(kind))
    _drag_and_undo(story, page)
    _look_around(story, page, visit)


def _choose(story: Story, page: NetworkPage, name: str) -> None:
    """Click on somebody on the map."""
    story.hands.pick(page.panel.tabs, "Persoon")
    story.hands.click(page.board.view.viewport(), at=_point_of(page, name))


def _find(page: NetworkPage, name: str) -> PersonItem | None:
    people = page.board.view.map_scene.people.values()
    return next((item for item in people if item.person.name == name), None)


def _point_of(page: NetworkPage, name: str) -> QPoint:
    item = _find(page, name)
    if item is None:
        raise TourError("niet op de kaart gezien")
    return page.board.view.mapFromScene(item.pos())


def _form(page: NetworkPage, name: str) -> PersonForm:
    form = page.panel.person.form
    if form is None or form.person.name != name:
        raise TourError("niemand gekozen op de kaart")
    return form


def _fill_in(story: Story, page: NetworkPage, person: Person) -> None:
    hands = story.hands
    form = _form(page, person["name"])
    hands.write(form.relation, person["relation"])
    hands.choose(form.sector, label(Sector(person["sector"])))
    for task in person.get("tasks", ()):
        hands.choose(form.tasks.kind, label(TaskKind(task["task"])))
        row = list(form.tasks.rows.values())[-1]
        hands.write(row.hours.line, format_number(task["hours_per_week"]))
    for choice, name in ((form.able, "able"), (form.knows, "knows"), (form.willing, "willing")):
        hands.pick(choice, ANSWERS[person.get(name)])
    hands.choose(form.tie_to_client, label(TieKind(person["tie_to_client"])))
    if "age" in person:
        hands.write(form.age.line, str(person["age"]))
    if person.get("living_together", False) != form.living_together.isChecked():
        hands.click(form.living_together)
    if person.get("deceased", False) != form.deceased.isChecked():
        hands.click(form.deceased)
    if "note" in person:
        hands.write(form.note, person["note"])


def _tie(story: Story, page: NetworkPage, first: str, second: str, kind: TieKind) -> None:
    """Draw a tie from one person to another, and say what kind it is."""
    hands = story.hands
    hands.click(page.tools.tie_button)
    hands.drag(page.board.view, _point_of(page, first), _point_of(page, second))
    hands.click(page.board.ties.chooser.kinds.buttons[kind])
    if page.tools.tie_button.isChecked():
        hands.click(page.tools.tie_button)


def _drag_and_undo(story: Story, page: NetworkPage) -> None:
    """Drag somebody to another place, take it back, and do it again."""
    hands, bar = story.hands, story.hands.window.top_bar
    mover = next(
        person["name"]
        for person in story.household["people"]
        if person["group"] == Group.INFORMAL and not person.get("deceased")
    )
    before = _point_of(page, mover)
    hands.drag(page.board.view, before, before + QPoint(-24, 18))
    if _point_of(page, mover) == before:
        raise TourError("niet te verslepen op de kaart")
    hands.click(bar.undo_button)
    if (_point_of(page, mover) - before).manhattanLength() > _SLACK:
        raise TourError("ongedaan maken zet niet terug")
    hands.click(bar.redo_button)


def _look_around(story: Story, page: NetworkPage, visit: Visit) -> None:
    hands = story.hands
    main_carer = story.household["people"][0]["name"]
    _choose(story, page, main_carer)
    hands.photograph("netwerk-persoon")
    hands.pick(page.panel.tabs, "Lijst")
    hands.photograph("netwerk-lijst")
    hands.pick(page.panel.tabs, "Wat we zien")
    if text := visit["texts"].get("network.conclusion"):
        hands.write(page.panel.measures.conclusion, text)
    hands.photograph("netwerk-wat-we-zien")
    hands.pick(page.panel.tabs, "Wat als")
    hands.photograph("netwerk-wat-als")


_SLACK = 3
"""Pixels by which a place may differ after rounding."""
