# SPDX-License-Identifier: Apache-2.0
"""SQLite mechanics, for any database: engines, transactions, migrations, backups, the profile's lock."""
