# SPDX-License-Identifier: Apache-2.0
"""The tests; a package so that `python3 -m tests` finds this one before any other of its name."""
