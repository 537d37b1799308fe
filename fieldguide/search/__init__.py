# SPDX-License-Identifier: Apache-2.0
"""One question over the whole catalogue: reading it, finding, ranking, snippets, counts."""
