"""Identifiers of records: random, meaningless, and distinct types to the type checker."""

import os
from typing import NewType

DossierId = NewType("DossierId", str)
PersonId = NewType("PersonId", str)
VisitId = NewType("VisitId", str)
MeasurementId = NewType("MeasurementId", str)
TaskId = NewType("TaskId", str)
ProvisionId = NewType("ProvisionId", str)
AgreementId = NewType("AgreementId", str)
OfferId = NewType("OfferId", str)
VersionId = NewType("VersionId", str)


def new_id() -> str:
    """Return a fresh random identifier of 32 hexadecimal characters."""
    return os.urandom(16).hex()
