# What base/paths.py uses of appdirs, which brings no types of its own.
def user_data_dir(
    appname: str | None = None,
    appauthor: str | None = None,
    version: str | None = None,
    roaming: bool = False,
) -> str: ...
def user_config_dir(
    appname: str | None = None,
    appauthor: str | None = None,
    version: str | None = None,
    roaming: bool = False,
) -> str: ...
def user_cache_dir(
    appname: str | None = None,
    appauthor: str | None = None,
    version: str | None = None,
    opinion: bool = True,
) -> str: ...
