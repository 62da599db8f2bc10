"""Arrow tables of rows with carried columns, whose types are only known once all parts are read.

A carried column whose values are of several types, or nested, is held as JSON text; its field is marked, so
that JSON lines get the very values back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

import pyarrow as pa

from stance.batch.jsontext import base64_text, json_text

#: So many digits have the decimals of 128 bits, and so many those of 256.
_DIGITS, _MOST_DIGITS = 38, 76
_JSON = {b"stance": b"json"}
#: Marks whole numbers of which a 64-bit float would change some.
_WIDE = {b"stance": b"wide"}
#: Stands before the name of a carried column that would hide one of the run's own.
_CARRIED_PREFIX = "input_"


def is_json(field: pa.Field) -> bool:
    """Whether a column holds JSON text that stands for its values."""
    return _is_marked(field, _JSON)


def build_table(
    rows: Sequence[dict[str, Any]], own: pa.Schema, carried: Sequence[dict[str, Any]], names: Iterable[str]
) -> pa.Table:
    """A table of ``rows`` with the columns ``own``, and of the parallel ``carried`` the columns ``names``."""
    table = pa.Table.from_pylist(rows, schema=own)
    for name in names:
        field, column = _column([row.get(name) for row in carried])
        table = table.append_column(field.with_name(free_name(name, table.schema.names)), column)
    return table


def free_name(name: str, taken: Collection[str]) -> str:
    """The name under which a carried column comes along beside those ``taken``."""
    while name in taken:
        name = _CARRIED_PREFIX + name
    return name


def common_schema(own: pa.Schema, parts: Iterable[pa.Schema]) -> pa.Schema:
    """The columns ``own``, then those carried in any part, as they appear, with types for all their values."""
    fields: dict[str, pa.Field] = {field.name: field for field in own}
    for schema in parts:
        for field in schema:
            if field.name in own.names:
                continue
            known = fields.get(field.name)
            fields[field.name] = field if known is None else _common_field(known, field)
    return pa.schema(
        field.remove_metadata() if _is_marked(field, _WIDE) else field for field in fields.values()
    )


def conform(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table with the columns of ``schema``; what it lacks is null."""
    columns = []
    for field in schema:
        if field.name not in table.schema.names:
            columns.append(pa.nulls(len(table), field.type))
        elif is_json(field) and not is_json(table.schema.field(field.name)):
            columns.append(_as_json(table.column(field.name).to_pylist()))
        else:
            columns.append(table.column(field.name).cast(field.type))
    return pa.Table.from_arrays(columns, schema=schema)


def flattened(table: pa.Table) -> pa.Table:
    """The table with nested columns as JSON text and bytes as base64, as CSV needs them."""
    for index, field in enumerate(table.schema):
        if pa.types.is_nested(field.type):
            table = table.set_column(index, field.name, _as_json(table.column(index).to_pylist()))
        elif pa.types.is_binary(field.type):
            cells = table.column(index).to_pylist()
            texts = pa.array([None if cell is None else base64_text(cell) for cell in cells], pa.string())
            table = table.set_column(index, field.name, texts)
    return table


def row_dicts(table: pa.Table) -> list[dict[str, Any]]:
    """The rows as Python values, JSON columns as the values that they stand for."""
    rows: list[dict[str, Any]] = table.to_pylist()
    for name, values in json_columns(table).items():
        for row, value in zip(rows, values, strict=True):
            row[name] = value
    return rows


def json_columns(table: pa.Table) -> dict[str, list[Any]]:
    """The JSON columns by name, as the values that they stand for."""
    return {
        field.name: [
            None if text is None else json.loads(text) for text in table.column(field.name).to_pylist()
        ]
        for field in table.schema
        if is_json(field)
    }


def _column(values: list[Any]) -> tuple[pa.Field, pa.Array]:
    kinds = {type(value) for value in values} - {type(None)}
    nested = bool(kinds & {dict, list, tuple})
    if not nested and (len(kinds) <= 1 or kinds == {int, float}):
        try:
            array = pa.array(values)
            if isinstance(array.type, pa.BaseExtensionType):  # such as UUIDs
                array = pa.array([None if value is None else str(value) for value in values], pa.string())
            return pa.field("", array.type, metadata=_WIDE if _is_wide(array) else None), array
        except (pa.ArrowException, OverflowError):  # such as whole numbers of more than 64 bits
            pass
    return pa.field("", pa.string(), metadata=_JSON), _as_json(values)


def _is_wide(array: pa.Array) -> bool:
    if not pa.types.is_int64(array.type):
        return False
    try:
        array.cast(pa.float64())
    except pa.ArrowInvalid:
        return True
    return False


def _as_json(values: list[Any]) -> pa.Array:
    return pa.array([None if value is None else json_text(value) for value in values], pa.string())


def _common_field(one: pa.Field, other: pa.Field) -> pa.Field:
    if one.equals(other, check_metadata=True) or pa.types.is_null(other.type):
        return one
    if pa.types.is_null(one.type):
        return other
    wide = _is_marked(one, _WIDE) or _is_marked(other, _WIDE)
    kinds = {one.type, other.type}
    if kinds == {pa.int64()}:
        return pa.field(one.name, pa.int64(), metadata=_WIDE if wide else None)
    if kinds == {pa.int64(), pa.float64()} and not wide:
        return pa.field(one.name, pa.float64())
    if pa.types.is_decimal(one.type) and pa.types.is_decimal(other.type):
        decimal = _common_decimal(one.type, other.type)
        if decimal is not None:
            return pa.field(one.name, decimal)
    return pa.field(one.name, pa.string(), metadata=_JSON)


def _common_decimal(one: pa.DataType, other: pa.DataType) -> pa.DataType | None:
    """A type for the decimals of both, None where none is wide enough."""
    scale = max(one.scale, other.scale)
    precision = scale + max(one.precision - one.scale, other.precision - other.scale)
    if precision > _MOST_DIGITS:
        return None
    return pa.decimal128(precision, scale) if precision <= _DIGITS else pa.decimal256(precision, scale)


def _is_marked(field: pa.Field, mark: dict[bytes, bytes]) -> bool:
    return bool(field.metadata) and field.metadata.items() >= mark.items()
