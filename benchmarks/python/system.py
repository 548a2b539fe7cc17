"""What a system that takes part provides."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar


class System(ABC):
    """
    A library, set up as its own documentation advises for speed.

    Beside what is here, a system has a method for each thing that it does, with the names and the arguments that
    operations.py uses. The methods of an asynchronous system give an awaitable.
    """

    name: ClassVar[str]
    """Its name in every report."""
    version: ClassVar[str]
    """The version of the library that is measured."""
    asynchronous: ClassVar[bool] = False
    unsupported: ClassVar[frozenset[str]] = frozenset()
    """The benchmarks that it has no means of its own for; they are reported as not supported."""

    GROUP: ClassVar[tuple[str, str, str]] = ("age", "count", "mean")
    """The fields of a result of the aggregation: age, number and mean score."""

    @abstractmethod
    async def connect(self, uri: str, database: str) -> None:
        """Connects, once for the life of a worker; fails if the server does not answer."""

    @abstractmethod
    async def close(self) -> None:
        """Disconnects."""

    def get(self, found: Any, field: str) -> Any:
        """A field of what was found, by the system's own getter."""
        return getattr(found, field)

    def set(self, loaded: Any, field: str, value: Any) -> None:
        """Changes a field of what was loaded."""
        setattr(loaded, field, value)

    def id(self, loaded: Any) -> Any:
        """The id of what was loaded."""
        return loaded.id
