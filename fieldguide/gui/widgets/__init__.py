# SPDX-License-Identifier: Apache-2.0
"""Small reusable widgets. They know colours and words, never services."""
