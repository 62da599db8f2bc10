"""What an installation brings along, and what it goes without."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from tests.conftest import ROOT

ANSWER_WITHOUT = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("sklearn", "scipy", "zstandard", "training"):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Missing())
import stance.batch.charts, stance.batch.cluster, stance.batch.run, stance.cli, stance.commands
from stance.service.app import create_app

classifier = create_app().extensions["stance"].classifier
print(*[stance.stance for stance in classifier.classify("Norway condemned Russia.").stances])
"""


def test_answers_need_nothing_that_only_training_needs(manifest: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ANSWER_WITHOUT],
        cwd=ROOT,
        env={"STANCE_MODEL": str(manifest), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "condemnation\n"


def test_a_wheel_holds_one_package_and_asks_for_training_only_in_its_extra() -> None:
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found = about["tool"]["setuptools"]["packages"]["find"]
    assert found == {"include": ["stance*"], "namespaces": False}
    folders = {path.parent for path in (ROOT / "stance").rglob("*.py")}
    assert all((folder / "__init__.py").exists() for folder in folders)
    assert {"scikit-learn", "scipy"} <= set(about["project"]["optional-dependencies"]["train"])
    assert not {"scikit-learn", "scipy", "zstandard"} & set(about["project"]["dependencies"])


def test_the_package_lists_and_gives_all_its_names() -> None:
    command = "import stance; print({*stance.__all__} <= {*dir(stance)}); from stance import *; print(load is stance.load)"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert (done.stdout, done.stderr) == ("True\nTrue\n", "")
