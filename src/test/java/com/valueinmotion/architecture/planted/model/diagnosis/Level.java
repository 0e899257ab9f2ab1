package com.valueinmotion.architecture.planted.model.diagnosis;

/** Stands for a score. */
public final class Level {}
