"""Where things lie in a checkout, and which interpreter is meant."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PYPROJECT = ROOT / "pyproject.toml"
ENVIRONMENT = ROOT / ".venv"
RUNTIME_LOCK = PACKAGING / "requirements.lock"
DEVELOPMENT_LOCK = PACKAGING / "requirements-dev.lock"
SAMPLES = ROOT / "resources" / "sample"


def interpreter(environment: Path = ENVIRONMENT) -> Path:
    """The python of a virtual environment."""
    return script("python", environment)


def script(name: str, environment: Path = ENVIRONMENT) -> Path:
    """An executable of a virtual environment."""
    if os.name == "nt":
        return environment / "Scripts" / f"{name}.exe"
    return environment / "bin" / name
