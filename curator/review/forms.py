"""What a visitor sends, bounded: the fields of a form, or of a JSON object with the same names.

Never raises but for what Datasette answers itself: a body that is too large (413) or that is no form (400).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from datasette.utils.asgi import BadRequest, PayloadTooLarge

MAX_BYTES: Final = 1_000_000
MAX_FIELDS: Final = 6_000
MAX_TEXT: Final = 70_000
"""An address of 65,536 characters passes; longer texts are cut."""


@dataclass(frozen=True, slots=True)
class Form:
    """The fields by name, in the order sent."""

    fields: Mapping[str, tuple[str, ...]]

    def text(self, name: str) -> str:
        """The first value without blanks around it, "" when there is none."""
        return next(iter(self.fields.get(name, ())), "").strip()

    def maybe(self, name: str) -> str | None:
        """The first value, None when the field was not sent or is empty."""
        return self.text(name) or None

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field."""
        return self.fields.get(name, ())

    def number(self, name: str) -> int | None:
        """The first value as a whole number, None when it is none or too large for a row's number."""
        text = self.text(name)
        return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else None


async def read_form(request: Any) -> Form:
    """The body of a POST.

    Raises:
        PayloadTooLarge: more than 1 MB.
        BadRequest: neither a form nor a JSON object.
    """
    if (request.headers.get("content-type") or "").partition(";")[0].strip().lower() == "application/json":
        return _of_json(await request.post_body(max_bytes=MAX_BYTES))
    _fail_if_too_large(request.headers.get("content-length"))
    form = await request.form(max_request_size=MAX_BYTES, max_fields=MAX_FIELDS, max_field_size=MAX_BYTES)
    fields: dict[str, list[str]] = {}
    for name, value in form.items():
        fields.setdefault(str(name), []).append(_clean(value))
    return Form({name: tuple(values) for name, values in fields.items()})


def _fail_if_too_large(length: str | None) -> None:
    if length and length.isdecimal() and int(length) > MAX_BYTES:
        raise PayloadTooLarge(f"A form may have {MAX_BYTES} bytes at most.")


def _of_json(body: bytes) -> Form:
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadRequest("The body is no JSON.") from error
    if not isinstance(given, dict) or len(given) > MAX_FIELDS:
        raise BadRequest("The body is no JSON object of fields.")
    return Form({str(name): _values(value) for name, value in given.items()})


def _values(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(_clean(one) for one in value if isinstance(one, str | int))
    return (_clean(value),) if isinstance(value, str | int) else ()


def _clean(value: object) -> str:
    """Text that a database takes: without NUL and without halves of characters, no longer than a field may be."""
    text = str(value)[:MAX_TEXT].replace("\0", "")
    return text.encode("utf-8", "replace").decode("utf-8")
