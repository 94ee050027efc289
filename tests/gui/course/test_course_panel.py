import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QScrollArea

from screening.dossier.model import VisitStep
from screening.identifiers import PersonId
from screening.reports.course import Course, CoursePoint
from tests.gui.visit.opening import Table, settle
from ui.context import Context
from ui.course.chart import Chart
from ui.course.loading import ToldCourse, render_chart
from ui.course.panel import CoursePanel
from ui.course.section import CourseSection
from ui.main_window import MainWindow
from ui.roles import DARK, LIGHT, ColourRole
from ui.theme import Theme, ThemeMode

ROOT = Path(__file__).parents[3]


@contextmanager
def panel_of(
    table: Table, carer: str | None = None, *, tells_change: bool = True
) -> Iterator[tuple[MainWindow, CoursePanel]]:
    """Show the panel of the household beside the real window."""
    with table.visit(step=VisitStep.PREPARATION) as (window, page):
        panel = CoursePanel(page.context, tells_change=tells_change)
        panel.resize(830, 700)
        panel.show()
        person = table.household.people[carer] if carer else None
        panel.show_dossier(table.household.dossier_id, person)
        settle(window)
        table.qtbot.waitUntil(lambda: all(chart.is_drawn for chart in charts_of(panel)))
        yield window, panel
        panel.close()
        panel.deleteLater()


def charts_of(panel: CoursePanel) -> list[Chart]:
    """Return the charts, from above to below."""
    return [section.chart for section in panel.sections if section.chart is not None]


def told(panel: CoursePanel) -> list[tuple[str, str, bool]]:
    """Return carer, instrument and whether there is a chart, as shown."""
    return [
        (one.course.carer, one.course.instrument, one.chart is not None and one.chart.is_drawn)
        for one in panel.sections
    ]


def test_every_carer_and_instrument_has_a_course_of_its_own(table: Table) -> None:
    """Charts are drawn for who was measured twice; who was measured once gets a sentence."""
    with panel_of(table) as (_, panel):
        assert told(panel) == [
            ("Annie Jansen", "CSI", True),
            ("Annie Jansen", "EDIZ", True),
            ("Marja Jansen", "CSI", False),
            ("Marja Jansen", "EDIZ", False),
        ]
        sentence = panel.sections[2].findChildren(QLabel)[-1].text()
        assert sentence == (
            "Er is één uitslag, van 3 februari 2026. Vanaf de tweede keer ziet u hier het verloop."
        )


def test_a_chart_is_drawn_when_somebody_comes_to_it(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until then it has its size and its words, and costs nothing; it is drawn once."""
    drawn: list[str] = []

    def count(course: Course, *look: Any) -> bytes:
        drawn.append(course.instrument)
        return render_chart(course, *look)

    monkeypatch.setattr("ui.course.panel.render_chart", count)
    with table.visit(step=VisitStep.PREPARATION) as (window, page):
        panel, area = CoursePanel(page.context), QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(panel)
        area.resize(860, 180)
        area.show()
        panel.show_dossier(table.household.dossier_id)
        settle(window)
        first, second = charts_of(panel)
        table.qtbot.waitUntil(lambda: first.is_drawn)
        settle(window)
        assert drawn == ["CSI"]
        assert second.height() == first.height() > 0
        assert second.accessibleName()
        area.ensureWidgetVisible(second)
        second.repaint()
        second.repaint()
        table.qtbot.waitUntil(lambda: second.is_drawn)
        settle(window)
        assert drawn == ["CSI", "EDIZ"]
        area.close()
        area.deleteLater()


def test_the_values_stand_beside_the_chart(table: Table) -> None:
    """A table, a spoken description and the sentences say what the chart shows."""
    with panel_of(table) as (_, panel):
        section = panel.sections[0]
        cells = [
            section.table.item(row, column).text()  # type: ignore[union-attr]
            for row in range(section.table.rowCount())
            for column in range(2)
        ]
        assert cells == ["3 februari 2026", "9 van 13", "18 augustus 2026", "7 van 13"]
        assert section.chart is not None
        spoken = section.chart.accessibleName()
        assert "3 februari 2026: 9; 18 augustus 2026: 7" in spoken
        assert "vanaf 7: overbelasting volgens de CSI" in spoken
        assert "Dat is 2 punten lager." in section.change.text()


def test_the_cut_off_is_of_the_csi_only(table: Table) -> None:
    """The EDIZ has no line, and no word about it."""
    with panel_of(table, "annie") as (_, panel):
        csi, ediz = panel.sections
        assert csi.course.cut_off is not None
        assert ediz.course.cut_off is None
        assert ediz.chart is not None
        assert "overbelast" not in ediz.chart.accessibleName()


@pytest.mark.usefixtures("qapp")
def test_a_help_text_is_in_every_name_of_a_course() -> None:
    """Title, chart and table say it, on the screen and to a screen reader."""
    words = "(hulptekst in het Turks, niet gevalideerd)"
    points = (CoursePoint(date(2026, 2, 5), 9, 9), CoursePoint(date(2026, 3, 5), 3, 5))
    course = Course("CSI", PersonId("ann"), "Annie", 13, points, help_words=words[1:-1])
    section = CourseSection(Theme(), ToldCourse(course, ()), tells_change=False)
    title = f"Verloop van de CSI van Annie {words}"
    assert (section.accessibleName(), section.findChildren(QLabel)[0].text()) == (title, title)
    assert section.chart is not None
    assert section.chart.accessibleName().startswith(f"Grafiek. {title}. 5 februari 2026: 9; ")
    assert section.table.accessibleName() == f"Uitslagen van de CSI van Annie {words}"
    assert section.table.item(1, 1).text() == "3 tot en met 5 van 13"  # type: ignore[union-attr]
    section.deleteLater()


def test_one_carer_can_be_shown_alone(table: Table) -> None:
    """With a carer named, nobody else's course is there; the change may be left to the page."""
    with panel_of(table, "annie", tells_change=False) as (_, panel):
        assert {carer for carer, _, _ in told(panel)} == {"Annie Jansen"}
        assert not panel.sections[0].change.isVisible()


@pytest.mark.parametrize("mode", [ThemeMode.DARK, ThemeMode.LIGHT])
def test_a_chart_follows_the_look(table: Table, mode: ThemeMode) -> None:
    """In dark colours and at double size the charts are drawn anew, on the paper of the theme."""
    with panel_of(table, "annie") as (window, panel):
        chart = panel.sections[0].chart
        assert chart is not None
        before = chart.pixmap().width()
        window.theme.set_mode(mode)
        window.theme.set_text_scale(2.0)
        settle(window)
        colours = DARK if mode is ThemeMode.DARK else LIGHT
        corner = chart.pixmap().toImage().pixelColor(1, 1)
        assert corner == QColor(colours[ColourRole.PAPER])
        assert chart.pixmap().width() == 2 * before


def test_the_same_course_is_not_drawn_again(table: Table) -> None:
    """A reload without news keeps the widgets, and with them the place on the page."""
    with panel_of(table, "annie") as (window, panel):
        before = panel.sections
        panel.show_dossier(table.household.dossier_id, table.household.people["annie"])
        settle(window)
        assert panel.sections is before


def test_withdrawn_consent_takes_the_course_away(table: Table) -> None:
    """After withdrawal the panel shows only the others, and an empty one says so."""
    with panel_of(table) as (window, panel):
        workspace = _context_of(panel).workspace
        for carer in ("annie", "marja"):
            workspace.measurements.withdraw_consent(table.household.people[carer])
            panel.show_dossier(table.household.dossier_id)
            settle(window)
            assert len(panel.sections) == (2 if carer == "annie" else 0)
        assert panel.findChildren(QLabel)[0].isVisible()


def _context_of(panel: CoursePanel) -> Context:
    return panel._context


def test_matplotlib_is_not_loaded_before_it_is_needed() -> None:
    """Importing the pages that may draw a chart loads no drawing library."""
    program = (
        "import sys; import ui.burden.page, ui.course.panel, ui.questionnaire.page; "
        "sys.exit(any(name in sys.modules for name in ('matplotlib', 'pandas', 'numpy')))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert done.returncode == 0
