# SPDX-License-Identifier: Apache-2.0
"""Alembic's environment is set up by `fieldguide/store/migrate.py`; this file only has to exist."""
