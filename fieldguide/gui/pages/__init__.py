# SPDX-License-Identifier: Apache-2.0
"""The pages of the window, one module each, imported when first opened (`gui/registry.py`)."""
