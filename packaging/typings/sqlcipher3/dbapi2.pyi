# SPDX-License-Identifier: Apache-2.0
# What the program uses of the driver; a connection has the methods of sqlite3's.
from typing import Any

class Error(Exception): ...

def connect(database: str, **options: Any) -> Any: ...  # noqa: ANN401 - as sqlite3.connect
