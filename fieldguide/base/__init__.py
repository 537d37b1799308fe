# SPDX-License-Identifier: Apache-2.0
"""What every area may use: places, errors, change notices, tasks, the clock, logs.

Standard library only.
"""
