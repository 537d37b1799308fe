# SPDX-License-Identifier: Apache-2.0
"""Field Guide: offline guidance and checklists for people who protect other people."""

__version__ = "0.1.0"
