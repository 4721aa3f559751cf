"""What can go wrong on our side of the wire, each with the exit code the command ends with.

Never used for what the web did (a Failure value) nor for what a source holds (a SourceProblem value).
"""

from collections.abc import Sequence


class CuratorError(Exception):
    """Something the operator must know; `str()` is one sentence: where, what, what to do."""

    exit_code = 70


class ConfigError(CuratorError):
    """`sources.yaml` holds mistakes; all of them are in `problems`, in the order of the file."""

    exit_code = 2

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class UsageError(CuratorError):
    """The command was called in a way that cannot be carried out."""

    exit_code = 2


class StoreError(CuratorError):
    """The database or the disk below it does not do its part."""

    exit_code = 74


class LockedError(CuratorError):
    """Another run holds the catalogue."""

    exit_code = 75


class Interrupted(CuratorError):  # noqa: N818  it is no error of anybody
    """The operator asked us to stop; everything finished by then is saved."""

    exit_code = 130
