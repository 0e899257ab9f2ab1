package com.valueinmotion.architecture.planted.model.language;

/** Stands for what a model has written. */
public final class Words {}
