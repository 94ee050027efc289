"""Answers of Annie in this vault, the passphrase of their file, and what the log says of them."""

from typing import Final

from screening.dossier.model import Way
from screening.identifiers import MeasurementId
from screening.storage.log_chain import LogEntry
from screening.storage.log_desk import LogFilter
from screening.workspace import Workspace
from tests.support.households import take
from tests.unit.desks.conftest import CSI, Home

SECRET: Final = "een lang genoeg wachtwoord"


def measure(workspace: Workspace, home: Home) -> MeasurementId:
    """Let Annie consent and answer the CSI, all but one, alone and with a Turkish help text."""
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    begun = workspace.measurements.start(home.visit_id, home.annie, CSI)
    workspace.measurements.take(MeasurementId(begun.created), Way.ALONE, "tr")
    items = workspace.instruments.find_latest(CSI).items[1:]
    return take(workspace, home.visit_id, home.annie, CSI, {item.key: "yes" for item in items})


def last_line(workspace: Workspace) -> LogEntry:
    """Return what the log says of what was done last."""
    return workspace.log.load_all(LogFilter())[0]
