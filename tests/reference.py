"""Writes the generated parts of docs/reference.md from the program itself. Never describes what is not there."""

import click

from curator import config, sources, store
from curator.cli import main
from curator.model import CAUSE_WORDS, STATE_OF, STATE_WORDS, Cause


def every_command() -> dict[str, click.Command]:
    """The commands by name, in the order of the help."""
    context = click.Context(main, info_name="curator")
    found = {name: main.get_command(context, name) for name in main.list_commands(context)}
    return {name: command for name, command in found.items() if command is not None}


def commands() -> str:
    """A section a command: its sentence, its options."""
    context = click.Context(main, info_name="curator")
    return "\n".join(_command(name, command, context) for name, command in every_command().items())


def _command(name: str, command: click.Command, above: click.Context) -> str:
    context = click.Context(command, info_name=name, parent=above)
    usage = " ".join(["curator", name, *command.collect_usage_pieces(context)])
    records = [record for parameter in command.params if (record := parameter.get_help_record(context))]
    options = "".join(f"- `{flags}`: {text}\n" for flags, text in records)
    return f"### `{name}`\n\n    {usage}\n\n{_folded(command.help or '')}\n\n{options}"


def _folded(text: str) -> str:
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def settings() -> str:
    """A table a section of sources.yaml."""
    return "\n".join(_section(section) for section in config.SECTIONS)


def _section(section: config.SettingsSection) -> str:
    rows = "\n".join(f"| `{key.name}` | {key.type} | {key.default} | {key.help} |" for key in section.keys)
    return f"### {section.name}\n\n{section.help}\n\n| key | type | default | meaning |\n|---|---|---|---|\n{rows}\n"


def causes() -> str:
    """Every cause with the state it leads to and its words."""
    rows = "\n".join(f"| `{cause.value}` | {STATE_WORDS[STATE_OF[cause]]} | {CAUSE_WORDS[cause]} |" for cause in Cause)
    return f"| cause | leads to | in words |\n|---|---|---|\n{rows}\n"


def tables() -> str:
    """Every table with its columns."""
    return "\n".join(_table(table) for table in store.describe())


def _table(table: store.Described) -> str:
    rows = "\n".join(f"| `{column.name}` | {column.comment} |" for column in table.columns)
    public = " Public." if table.is_public else ""
    return f"### {table.name}\n\n{table.comment}{public}\n\n| column | meaning |\n|---|---|\n" + rows + "\n"


def kinds() -> str:
    """Every kind of source: what its files end in, and whether accepted corrections can be written back."""
    rows = "\n".join(
        f"| `{kind.name}` | {', '.join(f'`{suffix}`' for suffix in kind.suffixes) or '(say `kind:`)'} | "
        f"{'read and written' if kind.write else 'read'} |"
        for kind in sources.KINDS
    )
    return f"| kind | files that end in | |\n|---|---|---|\n{rows}\n"
