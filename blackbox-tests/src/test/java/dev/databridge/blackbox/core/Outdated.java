package dev.databridge.blackbox.core;

/** Its codec was made by another release. */
record Outdated(int value) {}
