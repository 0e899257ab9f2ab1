package com.valueinmotion.architecture.planted.floors.misc;

/** A package that nobody gave a floor. */
final class BadNoRoom {}
