# SPDX-License-Identifier: Apache-2.0
"""The user's own data: bookmarks, visits, settings.

Tied to content by pack and id, never by a row number.
"""
