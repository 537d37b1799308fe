# SPDX-License-Identifier: Apache-2.0
"""The window: all of Qt. It calls `services` alone, and shows what the catalogue's records hold."""
