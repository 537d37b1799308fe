# SPDX-License-Identifier: Apache-2.0
"""Measures, beside what a user would pick instead, in the same run. A table, never a test with a limit."""
