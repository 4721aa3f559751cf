"""Writes the generated parts of docs/reference.md from the program itself. Never describes what is not there."""

import click

from curator import config, export, sources, store
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
    rows = "\n".join(f"| {_kind(kind)} |" for kind in sources.KINDS)
    return f"| kind | files that end in | |\n|---|---|---|\n{rows}\n"


def formats() -> str:
    """Every export format: its command, its URL, what it is."""
    rows = "\n".join(
        f"| `{form.name}` | `/{form.path}` | {form.media_type.partition(';')[0]} | {form.says} |"
        for form in export.FORMATS
    )
    return f"| `curator export ...` | URL | type | |\n|---|---|---|---|\n{rows}\n"


def columns() -> str:
    """Every column of the flat exports."""
    rows = "\n".join(f"| `{one.name}` | {one.says} | {one.form} | {one.empty} |" for one in export.COLUMNS)
    return f"| column | meaning | form | empty when |\n|---|---|---|---|\n{rows}\n"


def kinds_with_examples() -> str:
    """The same with the example of each, line by line in one cell."""
    rows = "\n".join(f"| {_kind(kind)} | {in_a_cell(kind.example)} |" for kind in sources.KINDS)
    return f"| kind | files that end in | | for example |\n|---|---|---|---|\n{rows}\n"


def examples() -> str:
    """The example of each kind by itself."""
    return "\n".join(f"### {kind.name}\n````{kind.name}\n{kind.example}````\n" for kind in sources.KINDS)


def in_a_cell(example: str) -> str:
    """Lines of code in a cell of a Markdown table (GFM 4.10: `|` is escaped even in code)."""
    return "<br>".join(_in_code(line).replace("|", "\\|") for line in example.splitlines())


def out_of_a_cell(cell: str) -> str:
    """The example again."""
    return "".join(_out_of_code(line.strip().replace("\\|", "|")) + "\n" for line in cell.split("<br>"))


def _in_code(line: str) -> str:
    return (f"`` {line} ``" if "`" in line else f"`{line}`") if line else ""


def _out_of_code(code: str) -> str:
    return code[3:-3] if code.startswith("`` ") else code[1:-1]


def _kind(kind: sources.Kind) -> str:
    suffixes = ", ".join(f"`{suffix}`" for suffix in kind.suffixes) or "(say `kind:`)"
    return f"`{kind.name}` | {suffixes} | {'read and written' if kind.write else 'read'}"
