"""What many rules ask of a document or a content is worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class Remembering(Protocol):
    """What rules look at: it has room for answers."""

    memory: dict[tuple[object, ...], Any]


_P = ParamSpec("_P")
_S = TypeVar("_S", bound=Remembering)
_T = TypeVar("_T")


def kept(function: Callable[Concatenate[_S, _P], _T]) -> Callable[Concatenate[_S, _P], _T]:
    """``function`` of a document or a content, worked out once for each and further arguments."""

    @wraps(function)
    def remembering(subject: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        key = (function, args, tuple(kwargs.items()))
        if key not in subject.memory:
            subject.memory[key] = function(subject, *args, **kwargs)
        found: _T = subject.memory[key]
        return found

    return remembering
