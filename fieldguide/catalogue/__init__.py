# SPDX-License-Identifier: Apache-2.0
"""Content on this laptop, read-only.

Tables, build, shelf, queries, and the views they answer with.
"""
