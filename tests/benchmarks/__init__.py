# SPDX-License-Identifier: Apache-2.0
"""Measures, beside what a user would pick instead. A table, never a test with a time limit."""
