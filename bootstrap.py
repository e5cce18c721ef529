"""Sets up ``.venv`` and does one of two things; needs only Python.

    python bootstrap.py plan     builds the plans of this repository into ``build/``
    python bootstrap.py test     runs every test; further arguments go to pytest

The second time nothing is installed, unless pyproject.toml or Python has changed.
"""

# No syntax or import that an old Python stumbles over before it reaches the message below.
import hashlib
import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the message is for whoever runs an older one
    sys.exit(
        "Cần Python 3.11 trở lên; đang chạy Python {}.{}. Hãy cài bản mới từ python.org rồi chạy "
        "lại.".format(*sys.version_info[:2])
    )

from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "gnbv-stamp"


def main(arguments: list[str]) -> int:
    """Run ``plan`` or ``test``; returns the exit code of what was run."""
    if arguments == ["plan"]:
        prepare("")
        return run("-m", "gnbv_docgen", "build", "plans", "-o", "build")
    if arguments[:1] == ["test"]:
        prepare("[test]")
        return run("-m", "pytest", *arguments[1:])
    print(__doc__)
    return 2


def prepare(extra: str) -> None:
    """Have a ``.venv`` with this project (editable) and its ``extra``."""
    wanted = f"{fingerprint()} {extra}".strip()
    if PYTHON.exists() and installed() in (wanted, f"{fingerprint()} [test]"):
        return
    print(f"Đang chuẩn bị {VENV.name} (chỉ lần đầu, cần mạng)...", flush=True)
    if not usable():
        step("Không tạo được môi trường Python. Trên Debian, Ubuntu hãy cài gói python3-venv.",
             sys.executable, "-m", "venv", "--clear", str(VENV))  # fmt: skip
    step("Không cài được các thư viện. Hãy xem lại kết nối mạng rồi chạy lại.",
         str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
         "--editable", f"{ROOT}{extra}")  # fmt: skip
    STAMP.write_text(wanted, encoding="utf-8")


def fingerprint() -> str:
    """What the installation depends on: pyproject.toml and the version of Python."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    digest.update(sys.version.encode())
    return digest.hexdigest()


def installed() -> str:
    """The stamp of the last installation, empty when there is none."""
    return STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""


def usable() -> bool:
    """Whether ``.venv`` is there and of this version of Python."""
    if not PYTHON.exists():
        return False
    asked = subprocess.run(
        [PYTHON, "-c", "import sys, pip; print(sys.version)"],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    return asked.returncode == 0 and asked.stdout.strip() == sys.version.strip()


def step(complaint: str, *command: str) -> None:
    """Run a command of the set-up; on failure say ``complaint`` and end."""
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
        sys.exit(complaint)


def run(*command: str) -> int:
    """Run Python of ``.venv`` in the repository and return its exit code."""
    sys.stdout.flush()
    return subprocess.run([PYTHON, *command], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
