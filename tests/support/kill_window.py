"""The window that is killed: somebody answers in it, and what it shows is said, line by line.

    python -m tests.support.kill_window FOLDER

A line with a number says how many statements of the instrument the screen has left behind.
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest

from tests.support.clock import FakeClock
from tests.support.kill_entries import FRAMES, find_desk
from tests.support.vaults import CHEAP, PASSPHRASE, open_vault
from ui.application import make_app
from ui.caseload.page import CaseloadPage
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.questionnaire.page import QuestionnairePage
from ui.theme import Theme, ThemeMode
from ui.tour.hands import Hands
from ui.vault.unlock_page import UnlockPage
from ui.ways_in import WaysIn

KEYS = ("1", "2")
"""The first and the second answer, in turn."""


def main() -> None:
    """Unlock the vault, and answer statement after statement of its one measurement."""
    app = make_app()
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(app)
    folder = Path(sys.argv[1])
    workspace = open_vault(folder)
    desk = find_desk(workspace)
    workspace.lock()
    window = MainWindow(theme, WaysIn(folder, FakeClock(), CHEAP))
    window.show()
    hands = Hands(window, folder)
    hands.enter(hands.page(UnlockPage).passphrase, PASSPHRASE)
    hands.wait_for(lambda: isinstance(window.page, CaseloadPage), "het overzicht")
    window.go(
        Place(
            PlaceName.QUESTIONNAIRE,
            measurement_id=desk.measurement_id,
            alone=True,
            frames=FRAMES,
        )
    )
    hands.settle()
    print("ready", flush=True)
    page = hands.page(QuestionnairePage)
    number = 0
    while page.statement_view.isVisible():
        hands.press(page.statement_view, KEYS[number % len(KEYS)])
        number += 1
        shown = number
        if page.statement_view.isVisible():
            shown = int(page.statement_view.place.text().split()[1]) - 1
        print(shown - 1, flush=True)
    QTest.qWait(60_000)


if __name__ == "__main__":
    main()
