# SPDX-License-Identifier: Apache-2.0
"""The verbs of the program: what the window and the command line call.

They own the transactions.
"""
