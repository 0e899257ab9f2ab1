package com.valueinmotion.architecture.planted.model.agent;

/** Stands for the port. */
public final class PlanWriter {}
