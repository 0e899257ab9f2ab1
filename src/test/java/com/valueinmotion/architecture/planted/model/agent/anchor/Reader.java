package com.valueinmotion.architecture.planted.model.agent.anchor;

/** Stands for the port. */
public final class Reader {}
