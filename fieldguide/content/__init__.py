# SPDX-License-Identifier: Apache-2.0
"""What content is: records, source files, the linter, canonical rows and the pack.

Nothing here knows SQL or Qt. Reading goes one way: source folder or pack → records → rows.
"""
