# SPDX-License-Identifier: Apache-2.0
"""Qt models over the services' records. No SQL and no waiting in `data()`."""
