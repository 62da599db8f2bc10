"""A model in place of one whose manifest is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from stance.artefact import ArtefactError, load_model, read_manifest, save


@pytest.mark.parametrize("damage", ["{", "{}", '{"sha256": 1}'])
def test_a_new_model_takes_the_place_of_a_damaged_one(manifest: Path, tmp_path: Path, damage: str) -> None:
    model, _ = load_model(manifest)
    for name in ("manifest.json", "previous.json"):
        (tmp_path / name).write_text(damage, encoding="utf-8")
    with pytest.raises(ArtefactError, match="make train"):
        read_manifest(tmp_path / "manifest.json")
    written = save(model, tmp_path, {})
    assert load_model(tmp_path / "manifest.json")[1] == written
