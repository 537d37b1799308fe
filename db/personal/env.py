# SPDX-License-Identifier: Apache-2.0
"""Runs the migrations on the connection that `fieldguide/store/migrate.py` hands over.

The transaction is the caller's: schema, data and version stamp are committed together or not at
all.
"""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
