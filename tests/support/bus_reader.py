"""Reads and uses the app from outside, over the accessibility bus, as a screen reader does.

Run by the Python of the system, which has the bindings to AT-SPI; those hear the events and press
the keys. What is on the screen is asked for with the messages of the protocol itself.

It takes one JSON object a line on stdin, answers each with one on stdout, and knows nothing of the
app but what is on the bus.
"""

import json
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from tests.support.bus_protocol import SPI, Bus, Ref  # noqa: E402

APP = "Draagwijzer"
REGISTRY = (f"{SPI}.Registry", f"/{SPI.replace('.', '/')}/accessible/root")
IN_WINDOW = 1
MANY = 60
"""So many rows of a list are looked at."""
VALUED = ("progress bar", "scroll bar", "slider", "spin button")
CELLS = ("list item", "table cell")
WATCHED = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:property-change:accessible-name",
    "object:property-change:accessible-value",
)


Told = dict[str, Any]


class Gone(Exception):
    """What was asked for is not there."""


class Reader:
    """Answers the questions of a test about what is on the bus now."""

    def __init__(self) -> None:
        """Listen to the events of all applications."""
        self.bus = Bus()
        self.nodes: dict[int, Ref] = {}
        self.events: list[Told] = []
        self.listener = Atspi.EventListener.new(self.on_event)
        for name in WATCHED:
            self.listener.register(name)

    def on_event(self, event: Any) -> None:
        """Remember an event of the app, in the words a screen reader would use."""
        try:
            name, role = event.source.get_name(), event.source.get_role_name()
        except GLib.Error:
            return
        said = event.any_data if isinstance(event.any_data, str) else ""
        self.events.append(
            {"type": event.type, "role": role, "name": name, "on": event.detail1, "said": said}
        )

    def tree(self, *, full: bool = True, state: str = "") -> list[Told]:
        """Return everything that is showing, in the order of the tree.

        With a state, only what has it gets its role and name: both have to be asked for.
        """
        known: dict[Ref, Told] = {}
        children: dict[Ref, list[Ref]] = {}
        layer = [app for app, name in self.apps() if name == APP]
        if not layer:
            raise Gone("the application")
        root, is_top = layer[0], 2
        while layer:
            told = self.look(layer, state)
            layer = []
            for node, what in told.items():
                # The application itself and its windows do not always say that they show.
                if is_top <= 0 and "showing" not in what["states"]:
                    continue
                known[node] = what
                below = what.pop("below")
                children[node] = below[:MANY] if "manages-descendants" in what["states"] else below
                layer += children[node]
            is_top -= 1
        order = list(list_in_order(root, children, known))
        if full:
            self.describe([node for node, _parent in order], known)
        self.nodes = dict(enumerate((node for node, _parent in order), start=1))
        numbers: dict[Ref | None, int] = {node: number for number, node in self.nodes.items()}
        return [
            known[node] | {"id": numbers[node], "parent": numbers.get(parent, 0)}
            for node, parent in order
        ]

    def apps(self) -> Iterable[tuple[Ref, str]]:
        """Return every application with its name."""
        (found,) = self.bus.call([REGISTRY], "Accessible", "GetChildren")
        apps = [(name, path) for name, path in found or ()]
        return zip(apps, self.bus.get(apps, "Accessible", "Name"), strict=True)

    def look(self, nodes: Sequence[Ref], state: str) -> dict[Ref, Told]:
        """Return the least there is to know of some nodes, and what is below them."""
        answers = self.bus.call(nodes, "Accessible", "GetState")
        below = self.bus.call(nodes, "Accessible", "GetChildren")
        found: dict[Ref, Told] = {
            node: {
                "role": "",
                "states": name_states(answers[index]),
                "name": "",
                "below": [tuple(child) for child in below[index] or ()],
            }
            for index, node in enumerate(nodes)
            if answers[index] is not None
        }
        wanted = [node for node, told in found.items() if not state or state in told["states"]]
        roles = self.bus.call(wanted, "Accessible", "GetRole")
        names = self.bus.get(wanted, "Accessible", "Name")
        for node, role, name in zip(wanted, roles, names, strict=True):
            if role is None:
                del found[node]
            else:
                role_name = Atspi.role_get_name(Atspi.Role(role))
                found[node] |= {"role": role_name, "name": name or ""}
        return found

    def describe(self, nodes: Sequence[Ref], known: dict[Ref, Told]) -> None:
        """Add what else there is to know of nodes."""
        descriptions = self.bus.get(nodes, "Accessible", "Description")
        where = GLib.Variant("(u)", (IN_WINDOW,))
        boxes = self.bus.call(nodes, "Component", "GetExtents", where)
        counts = self.bus.get(nodes, "Action", "NActions")
        values = self.bus.get(nodes, "Value", "CurrentValue")
        relations = self.bus.call(nodes, "Accessible", "GetRelationSet")
        for index, node in enumerate(nodes):
            known[node] |= {
                "labels": self.labels(relations[index]),
                "description": descriptions[index] or "",
                "box": list(boxes[index] or (0, 0, 0, 0)),
                "actions": self.actions(node) if counts[index] else [],
                "value": values[index] if known[node]["role"] in VALUED else None,
            }

    def labels(self, relations: Sequence[tuple[int, Sequence[Ref]]] | None) -> list[str]:
        """Return the names of what labels a node."""
        labelled_by = int(Atspi.RelationType.LABELLED_BY)
        ends = [end for kind, ends in relations or () if kind == labelled_by for end in ends]
        return self.bus.get([(name, path) for name, path in ends], "Accessible", "Name")

    def actions(self, node: Ref) -> list[str]:
        """Return the names of what can be done with a node; they are not translated."""
        (count,) = self.bus.get([node], "Action", "NActions")
        which = [GLib.Variant("(i)", (index,)) for index in range(count or 0)]
        return self.bus.ask([(node, f"{SPI}.Action", "GetName", each) for each in which])

    def find(self, role: str, name: str, state: str) -> Told | None:
        """Return the first node with a role, a state, and a name that begins so; or nothing.

        Of those with the focus it is the last: what contains it may say to have it as well. The
        cell of a list that is chosen says so always, and does not count.
        """
        found = [
            told
            for told in self.tree(full=False, state=state)
            if role in ("", told["role"])
            and state in told["states"]
            and told["name"].startswith(name)
            and not (state == "focused" and told["role"] in CELLS)
        ]
        if not found:
            return None
        told = found[-1 if state == "focused" else 0]
        node = self.nodes[told["id"]]
        known = {node: told}
        self.describe([node], known)
        return known[node]

    def press(self, role: str, name: str) -> bool:
        """Do the first thing that can be done with a control; return whether it was there."""
        for told in self.tree(full=False):
            if told["role"] == role and told["name"].startswith(name):
                if "enabled" not in told["states"]:
                    return False
                node = self.nodes[told["id"]]
                first = GLib.Variant("(i)", (0,))
                return bool(self.bus.call([node], "Action", "DoAction", first)[0])
        return False

    def act(self, node: int, action: str) -> Any:
        """Do an action of a node of the last tree by its name."""
        names = self.actions(self.nodes[node])
        if action not in names:
            raise Gone(f"the action {action} among {names}")
        which = GLib.Variant("(i)", (names.index(action),))
        return self.bus.call([self.nodes[node]], "Action", "DoAction", which)[0]

    def write(self, node: int, text: str) -> Any:
        """Put a text in a field, in place of what stands there."""
        what = GLib.Variant("(s)", (text,))
        return self.bus.call([self.nodes[node]], "EditableText", "SetTextContents", what)[0]

    def key(self, keysym: int) -> bool:
        """Press and release a key, as a keyboard does."""
        return bool(Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM))

    def click_until_active(self, x: int, y: int) -> bool:
        """Click on a point of the screen, as a mouse does; return whether the window is active."""
        if self.find("frame", "", "active"):
            return True
        Atspi.generate_mouse_event(x, y, "b1c")
        return False

    def heard(self) -> list[Told]:
        """Return the events since the last time this was asked."""
        events, self.events = self.events, []
        return events


def list_in_order(
    node: Ref,
    children: Mapping[Ref, Sequence[Ref]],
    known: Mapping[Ref, Told],
    parent: Ref | None = None,
) -> Iterator[tuple[Ref, Ref | None]]:
    """Yield what is known in the order of the tree, each with its parent."""
    if node in known:
        yield node, parent
        for child in children[node]:
            yield from list_in_order(child, children, known, node)


def name_states(words: Sequence[int]) -> list[str]:
    """Return the names of the states that two words of 32 bits stand for."""
    bits = words[0] | words[1] << 32
    return [STATES[index] for index in range(len(STATES)) if bits >> index & 1]


STATES: list[str] = [
    Atspi.StateType(index).value_nick for index in range(int(Atspi.StateType.LAST_DEFINED))
]


def main() -> None:
    """Answer until stdin ends."""
    Atspi.init()
    reader, loop = Reader(), GLib.MainLoop()

    def on_line(source: Any, _condition: Any) -> bool:
        line = source.readline()
        if not line:
            loop.quit()
            return False
        order = json.loads(line)
        answer: Told
        try:
            answer = {"answer": getattr(reader, order.pop("do"))(**order)}
        except Gone as error:
            answer = {"gone": str(error)}
        except Exception:  # noqa: BLE001 - see below
            # Here it would only be printed, and the test would wait for an answer.
            answer = {"failed": traceback.format_exc()}
        print(json.dumps(answer), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line)
    print(json.dumps({"answer": "ready"}), flush=True)
    loop.run()


if __name__ == "__main__":
    main()
