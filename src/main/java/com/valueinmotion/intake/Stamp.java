package com.valueinmotion.intake;

/**
 * Which bytes a file had when it was looked at.
 *
 * @param sha256 of all of them, in hex; empty where only the beginning was read
 * @param size how many; 0 where only the beginning was read
 */
record Stamp(String sha256, long size) {}
