"""The real yaml-language-server over stdio, as an editor drives it."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
TIMEOUT = 60
"""Seconds to wait for any one answer; the server needs about one."""

_SETTINGS: dict[str, Any] = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},
        "format": {"enable": False},
    },
    "http": {},
    "[yaml]": {"editor.tabSize": 2},
    "editor": {"tabSize": 2},
    "files": {"associations": {}},
}


def server_script() -> Path | None:
    """The installed server's entry, or None where Node or the package is missing."""
    if shutil.which("node") is None:
        return None
    folders = [REPOSITORY / ".cache/node/node_modules", REPOSITORY / "node_modules"]
    if named := os.environ.get("GNBV_NODE_MODULES"):
        folders.insert(0, Path(named))
    for folder in folders:
        script = folder / "yaml-language-server/bin/yaml-language-server"
        if script.is_file():
            return script
    return None


class LanguageServer:
    """One server process. Every wait has an end; :meth:`close` never leaves a process behind."""

    def __init__(self, script: Path, root: Path) -> None:
        node = shutil.which("node")
        assert node is not None
        self._process = subprocess.Popen(
            [node, str(script), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._messages: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._last_id = 0
        self._versions: dict[str, int] = {}
        self._diagnostics: dict[tuple[str, int], list[dict[str, Any]]] = {}
        self._initialize(root)

    def show(self, path: Path, text: str) -> tuple[str, int]:
        """Show ``text`` as the content of ``path``; give the name of what is shown now."""
        uri = path.as_uri()
        version = self._versions.get(uri, 0) + 1
        self._versions[uri] = version
        if version == 1:
            document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
            self._notify("textDocument/didOpen", {"textDocument": document})
        else:
            document = {"uri": uri, "version": version}
            changes = {"textDocument": document, "contentChanges": [{"text": text}]}
            self._notify("textDocument/didChange", changes)
        return uri, version

    def diagnostics(self, path: Path, text: str) -> list[dict[str, Any]]:
        """What the server finds wrong with ``text`` as the content of ``path``."""
        shown = self.show(path, text)
        return self._wait(lambda: self._diagnostics.get(shown))

    def completion(self, path: Path, line: int, character: int) -> dict[str, dict[str, Any]]:
        """Proposals at a place (counted from 0), by label."""
        answer = self._at("textDocument/completion", path, line, character) or {"items": []}
        items = answer["items"] if isinstance(answer, dict) else answer
        return {item["label"]: item for item in items}

    def hover(self, path: Path, line: int, character: int) -> str:
        """What is shown when the pointer rests on a place (counted from 0)."""
        answer = self._at("textDocument/hover", path, line, character)
        if not answer:
            return ""
        contents = answer["contents"]
        return str(contents["value"] if isinstance(contents, dict) else contents)

    def close(self) -> None:
        """Ask the server to go; end it when it does not."""
        try:
            if self._process.poll() is None:
                self._request("shutdown", None)
                self._notify("exit", None)
                self._process.wait(5)
        except (OSError, TimeoutError, subprocess.TimeoutExpired):
            pass
        finally:
            self._process.kill()
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout):
                if stream is not None:
                    stream.close()
            self._reader.join(5)

    def _initialize(self, root: Path) -> None:
        document = {
            "hover": {"contentFormat": ["markdown"]},
            "completion": {
                "completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}
            },
            "publishDiagnostics": {"versionSupport": True},
        }
        capabilities = {"workspace": {"configuration": True}, "textDocument": document}
        folder = {"uri": root.as_uri(), "name": root.name}
        parameters = {
            "processId": os.getpid(),
            "rootUri": root.as_uri(),
            "workspaceFolders": [folder],
            "capabilities": capabilities,
        }
        self._request("initialize", parameters)
        self._notify("initialized", {})
        self._notify("workspace/didChangeConfiguration", {"settings": _SETTINGS})

    def _at(self, method: str, path: Path, line: int, character: int) -> Any:
        position = {"line": line, "character": character}
        return self._request(method, {"textDocument": {"uri": path.as_uri()}, "position": position})

    def _request(self, method: str, parameters: Any) -> Any:
        self._last_id += 1
        wanted = self._last_id
        self._send({"id": wanted, "method": method, "params": parameters})
        return self._wait(None, wanted)

    def _notify(self, method: str, parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _wait(self, found: Any, answer_to: int | None = None) -> Any:
        """Handle what arrives until ``found()`` gives something, or the answer is there."""
        while True:
            if found is not None and (value := found()) is not None:
                return value
            try:
                message = self._messages.get(timeout=TIMEOUT)
            except queue.Empty:
                raise TimeoutError("yaml-language-server does not answer") from None
            if message is None:
                raise TimeoutError("yaml-language-server ended early")
            if "method" not in message and message.get("id") == answer_to:
                return message.get("result")
            self._handle(message)

    def _handle(self, message: dict[str, Any]) -> None:
        """Keep diagnostics; answer what the server asks of an editor."""
        method = message.get("method")
        parameters = message.get("params")
        if method == "textDocument/publishDiagnostics":
            uri = parameters["uri"]
            version = parameters.get("version", self._versions[uri])
            self._diagnostics[uri, version] = parameters["diagnostics"]
        elif method == "workspace/configuration":
            result = [_SETTINGS.get(item.get("section", "")) for item in parameters["items"]]
            self._send({"id": message["id"], "result": result})
        elif method is not None and "id" in message:
            self._send({"id": message["id"], "result": None})

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            while True:
                length = 0
                while (line := stream.readline()).strip():
                    name, _, value = line.partition(b":")
                    if name.lower() == b"content-length":
                        length = int(value)
                if not line:
                    break
                self._messages.put(json.loads(stream.read(length)))
        except (OSError, ValueError):
            pass
        self._messages.put(None)
