# SPDX-License-Identifier: Apache-2.0
"""SQLite mechanics, for any database.

Engines, transactions, migrations, backups, the profile's lock.
"""
