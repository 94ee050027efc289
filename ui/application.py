"""The running app: one window over one vault, from start to end."""

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

# These know nothing of Qt and come before it: Qt reads the source of every module that is
# imported after it, and that takes longer than the module itself.
from screening.storage.location import has_vault
from ui import icon_drawings as _icon_drawings  # noqa: F401
from ui import stylesheet as _stylesheet  # noqa: F401

# isort: split
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.fonts import LATER_MS
from ui.icons import IconName
from ui.main_window import MainWindow
from ui.preferences import Preferences, default_vault_folder
from ui.roles import ColourRole

if TYPE_CHECKING:
    from screening.workspace import Workspace

DEMO_PASSPHRASE = "samen aan de keukentafel"  # noqa: S105 - shown on screen, guards nobody


def make_app() -> QApplication:
    """Return the one application object, Dutch in its dates and numbers."""
    QCoreApplication.setOrganizationName("Draagwijzer")
    QCoreApplication.setApplicationName("Draagwijzer")
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    # Named here and not with setStyle, which first makes Python know every style there is.
    return QApplication([sys.argv[0], "-style", "fusion"])


def run_app(folder: Path | None = None, hint: str = "") -> int:
    """Show the window over a vault until it is closed; the arguments are those of `start_app`."""
    app, _window = start_app(folder, hint)
    return app.exec()


def start_app(folder: Path | None = None, hint: str = "") -> tuple[QApplication, MainWindow]:
    """Make the app and show its window over a vault.

    Args:
        folder: where the vault is or will be; the platform's own folder when not given.
        hint: a sentence on the unlock screen.
    """
    app = make_app()
    preferences = Preferences(QSettings())
    theme = preferences.make_theme()
    theme.apply(app, whole=False)
    theme.changed.connect(lambda: preferences.keep_theme(theme))
    window = MainWindow(
        theme,
        folder or default_vault_folder(),
        has_vault=has_vault,
        create=create_vault,
        open_vault=open_vault,
        front_hint=hint,
    )
    _catch_crashes(window)
    window.show()
    QTimer.singleShot(LATER_MS, lambda: _finish(app, window, preferences.idle_minutes))
    return app, window


def _finish(app: QApplication, window: MainWindow, minutes: int) -> None:
    """Do what an open vault needs and a locked one does not; the window is on screen by now."""
    from ui.memory import return_memory_early
    from ui.vault.front_page import FrontPage
    from ui.warm_up import WarmUp

    # Before there is a second thread, which there is not before a vault opens.
    return_memory_early()
    app.setWindowIcon(window.theme.icon(IconName.NETWORK, ColourRole.ACCENT))
    _watch_idleness(app, window, minutes)
    warm_up = WarmUp(window.theme, window)
    if isinstance(window.page, FrontPage):
        window.page.asked.connect(warm_up.leave_vault)
    warm_up.start()


def _watch_idleness(app: QApplication, window: MainWindow, minutes: int) -> None:
    """Lock the vault when nobody touches the app for so many minutes."""
    from datetime import UTC, datetime, timedelta

    from ui.idle_watch import IdleWatch

    watch = IdleWatch(app, timedelta(minutes=minutes), lambda: datetime.now(UTC), window)
    window.opened.connect(watch.start)
    window.locked.connect(watch.stop)
    reason = QCoreApplication.translate(
        "Application", "De kluis ging op slot omdat u even weg was."
    )
    watch.idle.connect(lambda: window.lock(reason))


def create_vault(folder: Path, passphrase: str) -> "Workspace":
    """Make a vault; the rooms behind it are imported only now, on the worker."""
    from screening.workspace import Workspace

    return Workspace.create(folder, passphrase)


def open_vault(folder: Path, passphrase: str) -> "Workspace":
    """Open a vault; the rooms behind it are imported only now, on the worker."""
    from screening.workspace import Workspace

    return Workspace.open(folder, passphrase)


def run_demo() -> int:
    """Show the window over a fresh vault of fictional households, thrown away at the end."""
    import shutil
    import tempfile
    from datetime import date

    from screening.demo.clock import StoryClock
    from screening.demo.vault import fill_vault
    from screening.workspace import Workspace

    folder = Path(tempfile.mkdtemp(prefix="draagwijzer-demo-"))
    try:
        clock = StoryClock(date.today())
        workspace = Workspace.create(folder, DEMO_PASSPHRASE, clock=clock)
        fill_vault(workspace, clock)
        workspace.lock()
        hint = f"Dit is een demonstratie met verzonnen mensen. Het wachtwoord is: {DEMO_PASSPHRASE}"
        return run_app(folder, hint)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _catch_crashes(window: MainWindow) -> None:
    """Show the crash dialog over the window for every exception that nobody caught."""

    def on_crash(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from ui.crash import show_crash

        show_crash(window, window.theme, error)

    sys.excepthook = on_crash
