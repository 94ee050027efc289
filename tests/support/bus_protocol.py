"""Messages to the applications on the accessibility bus, many at once.

Run by the Python of the system, which has the bindings to D-Bus. The messages are those of AT-SPI:
https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from gi.repository import Gio, GLib

SPI = "org.a11y.atspi"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE_MS = 5_000

Ref = tuple[str, str]
"""Where a node is: the name of its application on the bus, and its path there."""
Question = tuple[Ref, str, str, Any]


class Bus:
    """Sends messages to the applications on the accessibility bus."""

    def __init__(self) -> None:
        """Find the bus by the one of the session."""
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        told = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
            None, None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None,
        )  # fmt: skip
        flags = Gio.DBusConnectionFlags
        self.connection = Gio.DBusConnection.new_for_address_sync(
            told.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )

    def ask(self, questions: Sequence[Question]) -> list[Any]:
        """Send all questions and return the answers in the same order; None where there is none.

        A question is a node, an interface, a method and its arguments as a variant or None.
        """
        answers: list[Any] = [None] * len(questions)
        waiting = [len(questions)]

        def on_answer(connection: Any, result: Any, index: int) -> None:
            waiting[0] -= 1
            # The node may have gone meanwhile, or have no such interface.
            with suppress(GLib.Error, ValueError):
                (answers[index],) = connection.call_finish(result).unpack()

        for index, ((name, path), interface, method, arguments) in enumerate(questions):
            self.connection.call(
                name, path, interface, method, arguments,
                None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None, on_answer, index,
            )  # fmt: skip
        while waiting[0]:
            GLib.MainContext.default().iteration(True)
        return answers

    def call(
        self, nodes: Sequence[Ref], interface: str, method: str, arguments: Any = None
    ) -> list[Any]:
        """Ask the same of many nodes."""
        return self.ask([(node, f"{SPI}.{interface}", method, arguments) for node in nodes])

    def get(self, nodes: Sequence[Ref], interface: str, name: str) -> list[Any]:
        """Return a property of many nodes."""
        which = GLib.Variant("(ss)", (f"{SPI}.{interface}", name))
        return self.ask([(node, PROPERTIES, "Get", which) for node in nodes])
